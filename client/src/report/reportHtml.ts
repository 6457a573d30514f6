import type { DraftReport } from '../../../server/src/protocol.ts';
import { citiesHtml } from './citiesHtml.ts';
import { findingsHtml } from './findingsHtml.ts';
import { html, NOTHING, type Html } from './html.ts';
import { peopleHtml } from './peopleHtml.ts';
import type { Localizer } from './section.ts';
import { Targets } from './targets.ts';

/** The body of the report, and where what can be clicked in it leads. */
export interface ReportPage {
  readonly body: string;
  readonly targets: Targets;
}

/** 2024-05-10 · 来源：青山日报 · 作者：李川 */
function provenanceHtml(
  { provenance: { date, source, author, editor } }: DraftReport,
  l10n: Localizer,
): Html {
  const parts = [
    date,
    source && l10n.t('Source: {0}', source),
    author && l10n.t('Author: {0}', author),
    editor && l10n.t('Editor: {0}', editor),
  ].filter((part) => part);
  return parts.length === 0 ? NOTHING : html`<p class="provenance">${parts.join(' · ')}</p>`;
}

export function reportHtml(title: string, report: DraftReport, l10n: Localizer): ReportPage {
  const targets = new Targets();
  const { people } = report;
  const body = html`<h1>${title}</h1>
    ${provenanceHtml(report, l10n)} ${findingsHtml(report, targets, l10n)}
    ${peopleHtml(people, targets, l10n)} ${citiesHtml(report, targets, l10n)}`;
  return { body: body.text, targets };
}
