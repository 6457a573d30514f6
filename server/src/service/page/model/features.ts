import { bmpClasses, CharClass, isHan, isLatin } from '../../text/charClass.ts';
import { FeatureList, mix } from './featureList.ts';
import { bodyOf, echoOf, type Body } from './body.ts';
import { kindNumber, Meta, type PageLine } from './pageLine.ts';

/** Templates of features. Renumbering asks for training. */
enum Of {
  Bias,
  Length,
  Stops,
  Commas,
  End,
  Digits,
  Han,
  Blanks,
  BlankShare,
  First,
  Density,
  Prose,
  Shape,
  Evidence,
  Weight,
  Coverage,
  Enough,
  Call,
  Meta,
  Opens,
  ListItem,
  Edge,
  Again,
  Echo,
  PlaceEcho,
  Place,
  PlaceDistance,
  Short,
  PlaceShort,
  Up,
  Down,
  UpDown,
  PageWords,
  PlacePageWords,
  PageShort,
  OfTitle,
  Alike,
  PlaceAlike,
  Address,
  EchoMeta,
  Run,
  PlaceRun,
  PlaceAgain,
  Kin,
  PlaceKin,
  Bigram,
  Trigram,
  Whole,
  /** of a neighbour: + 8 × (distance + 3) */
  Beside = 64,
  /** in a place of the page */
  At = 160,
}

const LONGEST_WHOLE = 12;
const ENDS = 30;
const AROUND = 3;
const ALIKE_REACH = 5;

/** The features of every line of a page. */
export interface PageFeatures {
  readonly list: FeatureList;
  readonly body: Body;
}

export function featuresOf(lines: readonly PageLine[]): PageFeatures {
  const list = new FeatureList();
  const forms = lines.map((line) => (line.isInterior ? interiorForm(line) : formOf(line)));
  const body = bodyOf(lines);
  const counts = new Map<string, number>();
  for (const { facts, isInterior } of lines)
    if (!isInterior) counts.set(facts.tight, (counts.get(facts.tight) ?? 0) + 1);
  const known = lines.filter(({ evidence }) => evidence.isEnough).length;
  const pageWords = Math.min(5, log2(known));
  const short = lines.filter((line) => !line.isProse).length;
  const pageShort = Math.round((8 * short) / lines.length);
  const ups = distances(lines, 1);
  const downs = distances(lines, -1);
  const title = lines[0]?.facts.tight ?? '';
  const runs = runsOfOneShape(forms);
  const kinship = kinshipOf(lines);
  lines.forEach((line, i) => {
    const form = forms[i]!;
    const { facts, evidence } = line;
    list.beginLine();
    if (line.isInterior) return;
    const add = (template: Of, value = 0): void => list.add(template, value);
    add(Of.Bias);
    FORM_TEMPLATES.forEach((template, k) => add(template, form[k]));
    const words = kindNumber(evidence.kind);
    add(Of.Evidence, words * 2 + Number(evidence.isLeaning));
    add(Of.Weight, Math.max(-2, Math.min(6, evidence.weight)));
    add(Of.Coverage, Math.floor(evidence.coverage * 4));
    add(Of.Enough, Number(evidence.isEnough) + 2 * Number(evidence.isCertain) + 4 * Number(evidence.isLate));
    add(Of.Call, kindNumber(line.call));
    add(Of.Meta, line.meta);
    add(Of.Opens, Number(evidence.opensList));
    add(Of.ListItem, Number(facts.isListItem));
    add(Of.Address, Number(facts.hasAddress || DOMAIN.test(facts.tight)) + 2 * Number(line.isMasked));
    for (let d = -3; d <= 3; d++) {
      if (d === 0) continue;
      const base = Of.Beside + 8 * (d + 3);
      const other = lines[i + d];
      if (!other) {
        add(base);
        continue;
      }
      const otherForm = forms[i + d]!;
      if (Math.abs(d) <= 2) {
        add(base + 1, otherForm[0]);
        add(base + 2, otherForm[1]);
        add(base + 3, otherForm[3]);
        add(base + 4, otherForm[10]);
      }
      add(base + 5, kindNumber(other.evidence.kind) * 2 + Number(other.evidence.isEnough));
      add(base + 6, other.meta * 2 + Number(other.evidence.opensList));
      if (Math.abs(d) === 1) add(base + 7, mix(otherForm[0]! * 8 + otherForm[8]!, form[0]! * 8 + form[8]!));
    }
    const { place, distance } = placeOf(body, i);
    add(Of.Place, place);
    add(Of.PlaceDistance, place * 8 + Math.min(6, log2(distance)));
    add(Of.Edge, i < 3 ? i : i >= lines.length - 3 ? 10 + lines.length - i : 5);
    const again = Math.min(3, counts.get(facts.tight)!);
    add(Of.Again, again);
    let shortAround = 0;
    for (let j = Math.max(0, i - AROUND); j < Math.min(lines.length, i + AROUND + 1); j++)
      if (!lines[j]!.isProse) shortAround++;
    add(Of.Short, shortAround);
    add(Of.PlaceShort, place * 8 + shortAround);
    add(Of.Up, Math.min(7, log2(ups[i]!)));
    add(Of.Down, Math.min(7, log2(downs[i]!)));
    add(Of.UpDown, Math.min(5, log2(ups[i]!)) * 8 + Math.min(5, log2(downs[i]!)));
    add(Of.PageWords, pageWords);
    add(Of.PlacePageWords, place * 8 + pageWords);
    add(Of.PageShort, pageShort);
    const ofTitle = i > 0 && facts.tight.length >= 6 && title.includes(facts.tight) ? 1 : 0;
    add(Of.OfTitle, ofTitle + 2 * Math.min(2, again));
    const alike = alikeAround(forms, i);
    add(Of.Alike, alike);
    add(Of.PlaceAlike, place * 16 + alike);
    const run = Math.min(6, log2(runs[i]!));
    add(Of.Run, run);
    add(Of.PlaceRun, (place * 8 + run) * 16 + form[8]!);
    add(Of.PlaceAgain, (place * 4 + again) * 4 + Math.min(3, form[0]! >> 1));
    const kin = kinship[i]!;
    add(Of.Kin, kin);
    add(Of.PlaceKin, (place * 8 + kin) * 8 + Math.min(7, form[0]!));
    for (const k of [0, 1, 2, 3, 10, 8]) list.add(Of.At + k, place * 64 + form[k]!);
    list.add(Of.At + 12, place * 64 + words * 2 + Number(evidence.isEnough));
    list.add(Of.At + 13, place * 64 + line.meta);
    if (place !== Place.In) {
      const echo = Math.floor(5 * echoOf(body, facts.tight));
      add(Of.Echo, echo);
      add(Of.PlaceEcho, place * 8 + echo);
      const nearMeta = Number(isMeta(lines[i + 1])) + 2 * Number(isMeta(lines[i + 2]));
      add(Of.EchoMeta, (echo * 4 + nearMeta) * 4 + place);
    }
    list.beginWords();
    addGrams(list, facts.folded);
  });
  return { list, body };
}

const isMeta = (line: PageLine | undefined): boolean => line !== undefined && line.meta !== Meta.None;

enum Place {
  Before,
  In,
  After,
  /** there is no body */
  Nowhere,
}

function placeOf({ first, last }: Body, at: number): { place: Place; distance: number } {
  if (first === -1) return { place: Place.Nowhere, distance: 0 };
  if (at < first) return { place: Place.Before, distance: first - at };
  return at > last ? { place: Place.After, distance: at - last } : { place: Place.In, distance: 0 };
}

const FORM_TEMPLATES = [
  Of.Length,
  Of.Stops,
  Of.Commas,
  Of.End,
  Of.Digits,
  Of.Han,
  Of.Blanks,
  Of.BlankShare,
  Of.First,
  Of.Density,
  Of.Prose,
  Of.Shape,
];

const log2 = (n: number): number => Math.floor(Math.log2(n + 1));

/** Coarse numbers of a line, one for each of `FORM_TEMPLATES`. */
function formOf({ facts, isProse, isParagraph }: PageLine): readonly number[] {
  const { folded, tight, han, digits, stops, commas } = facts;
  const length = Math.max(1, folded.length);
  const blanks = folded.length - tight.length;
  return [
    Math.min(9, log2(folded.length)),
    Math.min(4, stops),
    Math.min(5, commas),
    edgeOf(tight, tight.length - 1),
    Math.floor((4 * digits) / length),
    Math.floor((4 * han) / length),
    Math.min(5, blanks),
    Math.floor((8 * blanks) / length),
    edgeOf(tight, 0),
    Math.min(6, Math.floor((20 * (stops + commas)) / length)),
    Number(isProse) + Number(isParagraph),
    shapeOf(folded),
  ];
}

/** What is taken for granted of a paragraph that is not looked into. */
const interiorForm = ({ line: { content } }: PageLine): readonly number[] => [
  Math.min(9, log2(content.end - content.start)),
  4,
  5,
  4,
  0,
  3,
  0,
  0,
  1,
  1,
  2,
  0,
];

const STOPS = '。!?;…';
const PAUSES = ',、:';
const CLOSING = '”’」』)》"';
const BULLETS = '·>|*-<+';

/** What stands at an edge of a line. */
function edgeOf(tight: string, at: number): number {
  const unit = tight.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  const cls = bmpClasses()[unit]!;
  if (isHan(cls)) return 1;
  if (isLatin(cls)) return 2;
  if (cls === CharClass.Digit) return 3;
  const mark = tight[at]!;
  if (STOPS.includes(mark)) return 4;
  if (PAUSES.includes(mark)) return 5;
  if (CLOSING.includes(mark)) return 6;
  if ('“‘《「『"'.includes(mark)) return 7;
  if (mark === '(') return 8;
  return BULLETS.includes(mark) ? 9 : 10;
}

const SHAPE_HEAD = 30;
const SHAPE_LENGTH = 12;

/** Which sorts of characters follow each other at the head of a line: 2024-05-10 李川 → D-D-D H. */
function shapeOf(folded: string): number {
  const classes = bmpClasses();
  let shape = 0;
  let before = -1;
  let length = 0;
  for (let at = 0; at < Math.min(SHAPE_HEAD, folded.length) && length < SHAPE_LENGTH; at++) {
    const unit = folded.charCodeAt(at);
    const cls = classes[unit]!;
    const sort = isHan(cls) ? 1 : isLatin(cls) ? 2 : cls === CharClass.Digit ? 3 : unit;
    if (sort === before) continue;
    shape = mix(shape, sort);
    before = sort;
    length++;
  }
  return shape;
}

/** For each line how far the nearest paragraph is above (`step` 1) or below (-1) it. */
function distances(lines: readonly PageLine[], step: 1 | -1): readonly number[] {
  const found = new Array<number>(lines.length).fill(0);
  let distance = lines.length;
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k;
    found[i] = distance;
    distance = lines[i]!.isParagraph ? 0 : distance + 1;
  }
  return found;
}

/** www.example.cn, also where blanks were put between its letters */
const DOMAIN = /[a-z\d]{2}\.(?:com|net|org|cn|tw|hk|ca|info|cc|tv)(?![a-z])/;

const LONGEST_KIN = 24;
/** So many short lines with a pair of characters make it a name of the page. */
const FEWEST_KIN = 3;

/**
 * For each short line the share of its pairs of characters that other short lines have too, 0…4: a site puts its name
 * between the paragraphs in ever new ways, 河湾网 / 河湾论坛 / 河湾网,www.example.cn.
 */
function kinshipOf(lines: readonly PageLine[]): readonly number[] {
  const pairsOf = lines.map(({ facts: { tight }, isInterior }) => {
    const pairs = new Set<number>();
    if (isInterior || tight.length > LONGEST_KIN) return pairs;
    for (let at = 0; at + 1 < tight.length; at++)
      pairs.add(tight.charCodeAt(at) * 65536 + tight.charCodeAt(at + 1));
    return pairs;
  });
  const counts = new Map<number, number>();
  for (const pairs of pairsOf) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return pairsOf.map((pairs) => {
    let shared = 0;
    for (const pair of pairs) if (counts.get(pair)! >= FEWEST_KIN) shared++;
    return pairs.size === 0 ? 0 : Math.floor((4 * shared) / pairs.size);
  });
}

/** For each line how many lines in a row have its shape: years, names in brackets, 一、…. */
function runsOfOneShape(forms: readonly (readonly number[])[]): readonly number[] {
  const runs = new Array<number>(forms.length).fill(0);
  for (let first = 0; first < forms.length;) {
    let end = first + 1;
    while (end < forms.length && forms[end]![11] === forms[first]![11]) end++;
    runs.fill(end - first, first, end);
    first = end;
  }
  return runs;
}

/** How many lines around have the same first character sort and nearly the same length. */
function alikeAround(forms: readonly (readonly number[])[], at: number): number {
  const own = forms[at]!;
  let alike = 0;
  for (let i = Math.max(0, at - ALIKE_REACH); i <= Math.min(forms.length - 1, at + ALIKE_REACH); i++) {
    const other = forms[i]!;
    if (i !== at && other[8] === own[8] && other[10] === own[10] && Math.abs(other[0]! - own[0]!) <= 1)
      alike++;
  }
  return alike;
}

/** Pairs and triples of characters at both ends of a line. */
function addGrams(list: FeatureList, folded: string): void {
  const isShort = folded.length <= 2 * ENDS;
  const spans: readonly (readonly [number, number])[] = isShort
    ? [[0, folded.length]]
    : [
        [0, ENDS],
        [folded.length - ENDS, folded.length],
      ];
  let whole = 7;
  for (const [from, to] of spans) {
    let second = from === 0 ? 1 : 2;
    let first = 0;
    for (let at = from; at <= to; at++) {
      const unit = at === folded.length ? 3 : at === to ? 2 : gramUnit(folded.charCodeAt(at));
      list.add(Of.Bigram, second * 65536 + unit);
      if (first) list.add(Of.Trigram, Math.imul(first * 65536 + second, 31) ^ unit);
      first = second;
      second = unit;
      whole = mix(whole, unit);
    }
  }
  if (folded.length <= LONGEST_WHOLE) list.add(Of.Whole, whole);
}

const ZERO = 0x30;
const NINE = 0x39;
const gramUnit = (unit: number): number => (unit >= ZERO && unit <= NINE ? ZERO : unit);
