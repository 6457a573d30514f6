import { Uri, workspace } from 'vscode';
import { vsdiag, type Middleware } from 'vscode-languageclient';
import { isDraftFile } from '../../server/src/protocol.ts';
import type { Trace } from './clean/trace.ts';
import type { ActiveDraft } from './draft/activeDraft.ts';
import type { Switch } from './draft/switch.ts';
import type { AllDrafts } from './findings/allDrafts.ts';
import { isIgnoredList } from './findings/ignoredLists.ts';
import type { Rules } from './findings/rules.ts';
import { mentionsShown } from './settings.ts';
import { isWordDraft } from './word/wordUri.ts';

/** What looks at the server's answers, or is told of what goes to it. */
export interface Listeners {
  readonly isOn: Switch;
  readonly rules: Rules;
  readonly trace: Trace;
  readonly draft: ActiveDraft;
  readonly allDrafts: AllDrafts;
}

/** @param listeners they need the client, and the client its middleware: asked for when something passes */
export const middlewareFor = (listeners: () => Listeners): Middleware => ({
  async provideDiagnostics(document, previousResultId, token, next) {
    const { isOn, rules } = listeners();
    const open =
      'uri' in document
        ? document
        : workspace.textDocuments.find(({ uri }) => String(uri) === String(document));
    if (open && !isOn.isOn(open)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) await rules.present(report.items);
    return report;
  },
  async provideCodeActions(document, range, context, token, next) {
    const { isOn, trace } = listeners();
    if (!isOn.isOn(document)) return [];
    const actions = (await next(document, range, context, token)) ?? [];
    // Nobody can type in the text of a Word file: what remains is to leave a finding.
    if (isWordDraft(document)) return actions.filter((action) => action.command !== undefined);
    await trace.tracing(document, actions);
    return actions;
  },
  provideDocumentSemanticTokens: (document, token, next) =>
    listeners().isOn.isOn(document) && mentionsShown() === 'always' ? next(document, token) : null,
  workspace: {
    async didChangeWatchedFile(event, next) {
      await next(event);
      const { draft, allDrafts } = listeners();
      draft.refresh();
      const uri = Uri.parse(event.uri);
      if (isIgnoredList(uri)) await allDrafts.ignoredChanged(uri);
      else if (!isDraftFile(event.uri)) allDrafts.refresh();
    },
    async didChangeConfiguration(sections, next) {
      await next(sections);
      const { draft, allDrafts } = listeners();
      draft.refresh();
      allDrafts.refresh();
    },
  },
});
