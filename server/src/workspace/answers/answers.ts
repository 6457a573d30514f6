import type { DocumentParams, InlineDocument, ServerRequests } from '../../protocol.ts';
import { changeList, splitDraft } from '../../service/service.ts';
import { decide } from '../config/decide.ts';
import { rosterDecisions, wordListDecisions } from '../config/decisions.ts';
import { settingsDigest } from '../config/settingsDigest.ts';
import { analyseInline } from '../drafts/inlineDraft.ts';
import type { AnalysedDraft, Workspace } from '../workspace.ts';
import { check } from './check.ts';
import { cleanDraft } from './cleanDraft.ts';
import { convertOpenDraft, convertText } from './convertDraft.ts';
import { countsOf } from './draftChanges.ts';
import { outlineOf } from './outline.ts';
import { outlineAsMarkdown } from './outlineText.ts';
import { draftReport } from './report.ts';
import { ruleInfos } from './ruleInfos.ts';
import { readWord, reviseWordFile } from './word.ts';

/** The requests, answered in this process: nothing is copied or serialised on the way. */
export function answersOf(workspace: Workspace): ServerRequests {
  const { settings, runtime, archive } = workspace;

  /** The answer of `answer` for an open draft; null where it is not open. */
  const ofOpen = async <A>(
    textDocument: DocumentParams['textDocument'] | undefined,
    answer: (draft: AnalysedDraft) => A,
  ): Promise<A | null> => {
    const draft = textDocument && (await workspace.draftOf(textDocument.uri));
    return draft ? answer(draft) : null;
  };
  const inlineDraft = (document: InlineDocument) => analyseInline(document, settings);

  return {
    async outline({ textDocument, document: inline }) {
      if (!inline)
        return ofOpen(textDocument, ({ document, analysis }) => outlineOf(document, analysis.article));
      const { document, analysis } = await inlineDraft(inline);
      return outlineOf(document, analysis.article);
    },
    outlineMarkdown: ({ textDocument, title }) =>
      ofOpen(textDocument, ({ document, analysis: { article, settings: own } }) =>
        outlineAsMarkdown(title, outlineOf(document, article), own.config.locale),
      ),
    report: ({ textDocument }) =>
      ofOpen(textDocument, ({ document, analysis }) => draftReport(document, analysis)),
    async cleanDraft({ textDocument, document: inline, ...which }) {
      if (!inline)
        return ofOpen(textDocument, ({ document, analysis }) =>
          cleanDraft(document, analysis, document.version, which),
        );
      const { document, analysis } = await inlineDraft(inline);
      return cleanDraft(document, analysis, null, which);
    },
    convertDraft: ({ textDocument, to }) =>
      ofOpen(textDocument, ({ document, analysis }) => convertOpenDraft(document, analysis, to)),
    convertText: async (params) => convertText(params),
    async splitDraft({ textDocument, document: inline }) {
      if (!inline) return ofOpen(textDocument, ({ analysis }) => splitDraft(analysis.article));
      return splitDraft((await inlineDraft(inline)).analysis.article);
    },
    decide: async (params) => decide(params),
    counts: ({ textDocument }) => ofOpen(textDocument, ({ analysis }) => countsOf(analysis.result.findings)),
    changeList: async ({ changes, format }) => changeList(changes, format, settings.locale),
    async variant({ textDocument }) {
      const { config, decisions } = await settings.settingsOf(textDocument.uri);
      return { variant: config.variant, config: decisions?.hasConfig ? decisions.config : null };
    },
    rosterDecisions: ({ textDocument, name }) =>
      ofOpen(textDocument, ({ analysis: { article, settings: own } }) => {
        const person = article.mentions.people.find((other) => other.name === name);
        const decisions = person && own.decisions ? rosterDecisions(own.decisions, person) : [];
        return decisions.length > 0 ? decisions : null;
      }),
    async wordListDecisions({ textDocument, word }) {
      const { decisions } = await settings.settingsOf(textDocument.uri);
      return decisions ? wordListDecisions(decisions, word) : null;
    },
    rules: async () => ruleInfos(settings.locale),
    // Other folders are the client's to read.
    async readDraft({ uri }) {
      const draft = uri.startsWith('file:') ? await runtime.drafts?.read(uri) : undefined;
      return draft?.text ?? null;
    },
    drafts: async ({ folder }) =>
      folder.startsWith('file:') && runtime.drafts ? runtime.drafts.list(folder) : null,
    readWord: async (params) => readWord(params, settings.locale),
    reviseWord: (params) => reviseWordFile(params, settings),
    async check(params) {
      if (!params.comparesWithWorkspace) return check(params, settings);
      await archive.loaded();
      return check({ ...params, elsewhere: archive.stillAgainst(params.document.uri) }, settings);
    },
    settingsDigest: ({ uri }) => settingsDigest(uri, settings),
  };
}
