import type { DraftReport, ReportCity, ReportPair } from '../../../server/src/protocol.ts';
import { graphOf, GRAPH_WIDTH, type Graph } from './graphLayout.ts';
import { html, NOTHING, type Html } from './html.ts';
import { section, type Localizer } from './section.ts';
import type { Targets } from './targets.ts';

const MOST_BARS = 8;
const MOST_PAIRS = 200;
/** Two cities and a line say no more than the bar beside them. */
const FEWEST_IN_GRAPH = 3;

export function citiesHtml({ cities, pairs }: DraftReport, targets: Targets, l10n: Localizer): Html {
  const title = l10n.t('Cities Named Together');
  if (cities.length === 0) return section('cities', title, html`<p class="quiet">${l10n.t('None')}</p>`);
  const names = new Map(cities.map(({ code, name }) => [code, name]));
  const graph = graphOf(cities, pairs);
  return section(
    'cities',
    title,
    html` ${pairs.length > 0 ? pairsHtml(pairs, names, targets, l10n) : html`<p class="quiet">${l10n.t('No two cities stand in one sentence.')}</p>`}
      ${graph.nodes.length >= FEWEST_IN_GRAPH ? graphHtml(graph, names, targets, l10n) : NOTHING}
      <h3>${l10n.t('All cities')}</h3>
      <p class="chips">${cities.map((city) => chip(city, targets))}</p>`,
  );
}

const chip = ({ code, name, mentions }: ReportCity, targets: Targets): Html =>
  targets.button(
    `city/${code}`,
    name,
    mentions,
    html`${name} <span class="quiet">${mentions.length}</span>`,
    'chip',
  );

type Names = ReadonlyMap<string, string>;

const pairName = ({ cities: [a, b] }: ReportPair, names: Names): string =>
  `${names.get(a)!}—${names.get(b)!}`;

/** How often a pair stands together, as bars; a sentence counts once. */
function pairsHtml(pairs: readonly ReportPair[], names: Names, targets: Targets, l10n: Localizer): Html {
  const most = pairs[0]!.together.length;
  const bars = pairs.slice(0, MOST_PAIRS).map((pair) => {
    const { cities, together } = pair;
    const name = pairName(pair, names);
    const words = html`<span class="pair">${name}</span>
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width="${(together.length / most) * 100}" height="10"></rect>
      </svg>
      <span class="number">${together.length}</span>`;
    const spoken = `${name}: ${l10n.t('{0} sentences', together.length)}`;
    return html`<li>${targets.button(`pair/${cities.join('-')}`, name, together, words, 'row', spoken)}</li>`;
  });
  const [top, rest] = [bars.slice(0, MOST_BARS), bars.slice(MOST_BARS)];
  const more = html`<details id="more-pairs">
    <summary>${l10n.t('More pairs')} <span class="quiet">${rest.length}</span></summary>
    <ul class="bars">
      ${rest}
    </ul>
  </details>`;
  return html`<p class="note quiet">${l10n.t('Sentences that name both')}</p>
    <ul class="bars">
      ${top}
    </ul>
    ${rest.length > 0 ? more : NOTHING}`;
}

/** Who stands with whom, as a circle: no map, and the bars and the list say the same in words. */
function graphHtml(
  { nodes, edges, top, height }: Graph,
  names: Names,
  targets: Targets,
  l10n: Localizer,
): Html {
  const lines = [...edges].reverse().map(({ pair, from, to, bend, width }) => {
    const title = `${pairName(pair, names)}: ${pair.together.length}`;
    const link = targets.link(`edge/${pair.cities.join('-')}`, pairName(pair, names), pair.together);
    return html`<path
      class="edge"
      d="M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}"
      stroke-width="${width}"
      ${link}
      ><title>${title}</title></path
    >`;
  });
  const circles = nodes.map(({ city, x, y, radius, label }) => {
    const link = targets.link(`node/${city.code}`, city.name, city.mentions);
    return html`<g class="node" ${link}
      ><title>${city.name}: ${city.mentions.length}</title>
      <circle cx="${x}" cy="${y}" r="${radius}"></circle>
      <text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}" dominant-baseline="central"
        >${city.name}</text
      ></g
    >`;
  });
  return html`<svg
    class="graph"
    viewBox="${-GRAPH_WIDTH / 2} ${top} ${GRAPH_WIDTH} ${height}"
    role="img"
    aria-label="${l10n.t('Which cities stand together: larger dots are named more, wider lines stand together more')}"
  >
    ${lines}${circles}
  </svg>`;
}
