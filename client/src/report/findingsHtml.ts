import type { DraftReport, ReportFamily, ReportFinding } from '../../../server/src/protocol.ts';
import { html, NOTHING, type Html } from './html.ts';
import { section, type Localizer } from './section.ts';
import type { Targets } from './targets.ts';

/** More than this a person does not read here; the Problems panel has them all. */
const MOST_LINES = 50;

/** What a person decides, and what the machine puts right at once. */
const KINDS = ['undecided', 'certain'] as const;
type Kind = (typeof KINDS)[number];

const kindNames = (l10n: Localizer): Record<Kind, string> => ({
  undecided: l10n.t('To Decide'),
  certain: l10n.t('Certain'),
});

const kindOf = ({ isCertain }: ReportFinding): Kind => (isCertain ? 'certain' : 'undecided');

const byPlace = ({ range: { start: a } }: ReportFinding, { range: { start: b } }: ReportFinding): number =>
  a.line - b.line || a.character - b.character;

/** How many of each family are to be decided and how many are certain, then each of them; a click goes to the next. */
export function findingsHtml(
  { families, errorRate }: Pick<DraftReport, 'families' | 'errorRate'>,
  targets: Targets,
  l10n: Localizer,
): Html {
  const title = l10n.t('Findings');
  if (families.length === 0)
    return section('findings', title, html`<p class="quiet">✓ ${l10n.t('No findings')}</p>`);
  const all = families.flatMap(({ findings }) => findings).sort(byPlace);
  const rate = l10n.t(
    'Error rate about {0} in 10,000 (an estimate, of what these rules see)',
    errorRate.rate,
  );
  return section(
    'findings',
    title,
    html`${countsTable(families, all, targets, l10n)}
      <p class="note quiet">${rate}</p>
      ${KINDS.map((kind) => kindLists(kind, all, targets, l10n))}`,
  );
}

function countsTable(
  families: readonly ReportFamily[],
  all: readonly ReportFinding[],
  targets: Targets,
  l10n: Localizer,
): Html {
  const names = kindNames(l10n);
  const cell = (id: string, label: string, kind: Kind, findings: readonly ReportFinding[]): Html => {
    const own = findings.filter((finding) => kindOf(finding) === kind).map(({ range }) => range);
    if (own.length === 0) return html`<td class="number quiet">–</td>`;
    const name = `${label} · ${names[kind]}`;
    return html`<td class="number">
      ${targets.button(`${id}/${kind}`, name, own, String(own.length), kind, `${name}: ${own.length}`)}
    </td>`;
  };
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${KINDS.map((kind) => html`<th scope="col" class="number"><span class="dot ${kind}" aria-hidden="true"></span>${names[kind]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${families.map(
        ({ family, label, findings }) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${KINDS.map((kind) => cell(`family/${family}`, label, kind, findings))}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${l10n.t('Total')}</th>
        ${KINDS.map((kind) => cell('all', l10n.t('Findings'), kind, all))}
      </tr>
    </tfoot>
  </table>`;
}

/** One list a rule; what waits for a person stands open. */
function kindLists(kind: Kind, all: readonly ReportFinding[], targets: Targets, l10n: Localizer): Html {
  const own = all.filter((finding) => kindOf(finding) === kind);
  if (own.length === 0) return NOTHING;
  const byRule = groupsOf(own, ({ ruleId }) => ruleId);
  return html`<h3>
      <span class="dot ${kind}" aria-hidden="true"></span>${kindNames(l10n)[kind]}
      <span class="quiet">${own.length}</span>
    </h3>
    ${[...byRule].map(([ruleId, findings]) => ruleList(kind, ruleId, findings, targets, l10n))}`;
}

/** The findings of a rule; those that say the same are one line. */
function ruleList(
  kind: Kind,
  ruleId: string,
  findings: readonly ReportFinding[],
  targets: Targets,
  l10n: Localizer,
): Html {
  const { name } = findings[0]!;
  const groups = [...groupsOf(findings, ({ message }) => message).values()];
  const rest = groups.length - MOST_LINES;
  const items = groups.slice(0, MOST_LINES).map((same) => {
    const { message, range } = same[0]!;
    const ranges = same.map((one) => one.range);
    const where =
      same.length > 1 ? l10n.t('{0} places', ranges.length) : l10n.t('line {0}', range.start.line + 1);
    const words = html`<span>${message}</span><span class="quiet line">${where}</span>`;
    const spoken = `${kindNames(l10n)[kind]}: ${message}, ${where}`;
    return html`<li>
      ${targets.button(`finding/${kind}/${ruleId}/${message}`, message, ranges, words, 'row', spoken)}
    </li>`;
  });
  const isOpen = kind === 'undecided' ? html` open` : NOTHING;
  return html`<details id="list-${kind}-${ruleId}" ${isOpen}>
    <summary>${name} <span class="quiet">${findings.length}</span></summary>
    <ul>
      ${items}
    </ul>
    ${rest > 0 ? html`<p class="note quiet">${l10n.t('{0} more in the Problems panel', rest)}</p>` : NOTHING}
  </details>`;
}

function groupsOf(
  findings: readonly ReportFinding[],
  keyOf: (finding: ReportFinding) => string,
): ReadonlyMap<string, readonly ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
