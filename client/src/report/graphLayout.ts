import type { ReportCity, ReportPair } from '../../../server/src/protocol.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GraphNode extends Point {
  readonly city: ReportCity;
  readonly radius: number;
  /** towards the outside of the circle */
  readonly label: Point & { readonly anchor: 'start' | 'middle' | 'end' };
}

export interface GraphEdge {
  readonly pair: ReportPair;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** what the line bends towards */
  readonly bend: Point;
  readonly width: number;
}

/** Its points are seen from the centre of a circle. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly top: number;
  readonly height: number;
}

export const GRAPH_WIDTH = 560;
export const MOST_NODES = 16;

const CIRCLE = 130;
const SMALLEST_RADIUS = 6;
const LARGEST_RADIUS = 18;
const LABEL_GAP = 7;
/** A node with its label above or below it. */
const MARGIN = 40;
const NARROWEST = 1.25;
const WIDEST = 7;

/**
 * The cities that stand together most, on a circle: neighbours are those with the strongest tie, so that the picture
 * is the same for the same draft and changes little while somebody types.
 */
export function graphOf(cities: readonly ReportCity[], pairs: readonly ReportPair[]): Graph {
  const shown = citiesInGraph(cities, pairs);
  const codes = new Set(shown.map(({ code }) => code));
  const drawn = pairs.filter(({ cities: [a, b] }) => codes.has(a) && codes.has(b));
  const most = Math.max(1, ...shown.map(({ mentions }) => mentions.length));
  const ordered = neighbourly(shown, drawn);
  const nodes = ordered.map((city, i) => nodeAt(city, (i / ordered.length) * 2 * Math.PI, most));
  const byCode = new Map(nodes.map((node) => [node.city.code, node]));
  const strongest = Math.max(1, ...drawn.map(({ together }) => together.length));
  const edges = drawn.map((pair): GraphEdge => {
    const from = byCode.get(pair.cities[0])!;
    const to = byCode.get(pair.cities[1])!;
    const width = NARROWEST + (WIDEST - NARROWEST) * share(pair.together.length, strongest);
    return { pair, from, to, bend: bendOf(from, to), width: round(width) };
  });
  const heights = nodes.map(({ y }) => y);
  const top = Math.min(0, ...heights) - MARGIN;
  return { nodes, edges, top, height: Math.max(0, ...heights) + MARGIN - top };
}

/** Cities that stand with another one, those of the strongest pairs first. */
function citiesInGraph(cities: readonly ReportCity[], pairs: readonly ReportPair[]): ReportCity[] {
  const codes = new Set<string>();
  for (const { cities: pair } of pairs) {
    const wanted = pair.filter((code) => !codes.has(code));
    if (codes.size + wanted.length <= MOST_NODES) for (const code of wanted) codes.add(code);
  }
  return cities.filter(({ code }) => codes.has(code));
}

/** From the most named city on, each time the one with the strongest tie to the last. */
function neighbourly(cities: readonly ReportCity[], pairs: readonly ReportPair[]): ReportCity[] {
  const ties = new Map(pairs.map(({ cities: pair, together }) => [pair.join(), together.length]));
  const tie = (a: ReportCity, b: ReportCity): number =>
    ties.get(`${a.code},${b.code}`) ?? ties.get(`${b.code},${a.code}`) ?? 0;
  const left = [...cities];
  const ordered = left.splice(0, 1);
  while (left.length > 0) {
    const last = ordered.at(-1)!;
    const next = left.reduce((best, city) => (tie(last, city) > tie(last, best) ? city : best));
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

/** @param angle clockwise from the top */
function nodeAt(city: ReportCity, angle: number, most: number): GraphNode {
  const [right, down] = [Math.sin(angle), -Math.cos(angle)];
  const radius = SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * share(city.mentions.length, most);
  const at = (distance: number): Point => ({ x: round(right * distance), y: round(down * distance) });
  const anchor = Math.abs(right) < 0.2 ? 'middle' : right > 0 ? 'start' : 'end';
  // A label in the middle stands above or below its node, and needs the height of its line.
  const gap = anchor === 'middle' ? LABEL_GAP + 6 : LABEL_GAP;
  return { city, ...at(CIRCLE), radius: round(radius), label: { ...at(CIRCLE + radius + gap), anchor } };
}

/** Half way from the middle of two points to the centre: lines between neighbours stay near the edge. */
const bendOf = (a: Point, b: Point): Point => ({ x: round((a.x + b.x) / 4), y: round((a.y + b.y) / 4) });

/** By the square root, as areas are compared: 0 for one mention. */
const share = (count: number, most: number): number =>
  most === 1 ? 0 : (Math.sqrt(count) - 1) / (Math.sqrt(most) - 1);

const round = (value: number): number => Math.round(value * 100) / 100;
