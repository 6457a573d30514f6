import type { DraftReport } from '../../../server/src/protocol.ts';
import { citiesHtml } from './citiesHtml.ts';
import { findingsHtml } from './findingsHtml.ts';
import { html } from './html.ts';
import { peopleHtml } from './peopleHtml.ts';
import type { Localizer } from './section.ts';
import { Targets } from './targets.ts';

/** The body of the report, and where what can be clicked in it leads. */
export interface ReportPage {
  readonly body: string;
  readonly targets: Targets;
}

export function reportHtml(title: string, report: DraftReport, l10n: Localizer): ReportPage {
  const targets = new Targets();
  const { people } = report;
  const body = html`<h1>${title}</h1>
    ${findingsHtml(report, targets, l10n)} ${peopleHtml(people, targets, l10n)}
    ${citiesHtml(report, targets, l10n)}`;
  return { body: body.text, targets };
}
