import type { ReportFamily, ReportFinding } from '../../../server/src/protocol.ts';
import { html, NOTHING, type Html } from './html.ts';
import { section, type Localizer } from './section.ts';
import type { Targets } from './targets.ts';

/** More than this a person does not read here; the Problems panel has them all. */
const MOST_LINES = 50;

const SEVERITIES = ['error', 'warning', 'info'] as const;
type Severity = (typeof SEVERITIES)[number];

const severityNames = (l10n: Localizer): Record<Severity, string> => ({
  error: l10n.t('Errors'),
  warning: l10n.t('Warnings'),
  info: l10n.t('Notes'),
});

const byPlace = ({ range: { start: a } }: ReportFinding, { range: { start: b } }: ReportFinding): number =>
  a.line - b.line || a.character - b.character;

/** How many of each family and level; a click goes from one to the next. */
export function findingsHtml(families: readonly ReportFamily[], targets: Targets, l10n: Localizer): Html {
  const names = severityNames(l10n);
  const title = l10n.t('Findings');
  if (families.length === 0)
    return section('findings', title, html`<p class="quiet">✓ ${l10n.t('No findings')}</p>`);
  const cell = (id: string, label: string, severity: Severity, findings: readonly ReportFinding[]): Html => {
    const own = findings.filter((finding) => finding.severity === severity).map(({ range }) => range);
    if (own.length === 0) return html`<td class="number quiet">–</td>`;
    const name = `${label} · ${names[severity]}`;
    return html`<td class="number">
      ${targets.button(`${id}/${severity}`, name, own, String(own.length), severity, `${name}: ${own.length}`)}
    </td>`;
  };
  const all = families.flatMap(({ findings }) => findings).sort(byPlace);
  return section(
    'findings',
    title,
    html`<table>
        <thead>
          <tr>
            <td></td>
            ${SEVERITIES.map((severity) => html`<th scope="col" class="number"><span class="dot ${severity}" aria-hidden="true"></span>${names[severity]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${families.map(
            ({ family, label, findings }) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${SEVERITIES.map((severity) => cell(`family/${family}`, label, severity, findings))}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${l10n.t('Total')}</th>
            ${SEVERITIES.map((severity) => cell('all', title, severity, all))}
          </tr>
        </tfoot>
      </table>
      ${families.map((family) => familyList(family, targets, l10n))}`,
  );
}

/** The findings of a family; those that say the same are one line. */
function familyList({ family, label, findings }: ReportFamily, targets: Targets, l10n: Localizer): Html {
  const names = severityNames(l10n);
  const groups = groupsOf(findings);
  const rest = groups.length - MOST_LINES;
  const items = groups.slice(0, MOST_LINES).map(([first, ...others]) => {
    const { severity, message, range } = first;
    const ranges = [range, ...others.map((other) => other.range)];
    const line = l10n.t('line {0}', range.start.line + 1);
    const where = others.length > 0 ? l10n.t('{0} places', ranges.length) : line;
    const words = html`<span class="dot ${severity}" aria-hidden="true"></span><span>${message}</span
      ><span class="quiet line">${where}</span>`;
    const spoken = `${names[severity]}: ${message}, ${where}`;
    return html`<li>
      ${targets.button(`finding/${family}/${message}`, message, ranges, words, 'row', spoken)}
    </li>`;
  });
  return html`<details id="list-${family}">
    <summary>${label} <span class="quiet">${findings.length}</span></summary>
    <ul>
      ${items}
    </ul>
    ${rest > 0 ? html`<p class="note quiet">${l10n.t('{0} more in the Problems panel', rest)}</p>` : NOTHING}
  </details>`;
}

type Group = [ReportFinding, ...ReportFinding[]];

function groupsOf(findings: readonly ReportFinding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.message}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
