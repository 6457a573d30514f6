import { createTwoFilesPatch } from 'diff';
import type { CheckParams, CheckResult, ConfigFileProblem, DraftChange } from '../../protocol.ts';
import {
  charactersIn,
  WordDraft,
  type DraftFacts,
  type FixMode,
  type HeldElsewhere,
} from '../../service/service.ts';
import { isOwnReport } from '../../workspace/drafts/ownReport.ts';
import type { Server } from '../server/server.ts';
import { fixedInWord } from '../../workspace/drafts/wordDraft.ts';
import { DraftError, writeDraft, writeWord, type Draft } from '../drafts/drafts.ts';
import { shownPath } from '../drafts/location.ts';
import type { Say } from '../words/messages.ts';
import { inParagraphs, toFileResult, toMessage, type FileResult } from './results.ts';

export interface CheckOptions {
  readonly fix?: FixMode;
  /** writes what the fixes change */
  readonly writes: boolean;
  /** puts the fixed text into the result */
  readonly givesOutput: boolean;
  readonly givesPatch: boolean;
  /** tells what was changed, place by place */
  readonly givesChanges?: boolean;
}

/** What is asked of one file. */
export interface Question {
  readonly file: string;
  /** also what other drafts may contradict */
  readonly wantsFacts?: boolean;
  /** a link to a file elsewhere that nobody has named: it is not written */
  readonly isForeign?: boolean | undefined;
  /** what other drafts say against it: it is checked as it is now, and nothing is fixed */
  readonly elsewhere?: readonly HeldElsewhere[];
}

/** What came of one draft: plain data, so that a worker process can send it. */
export interface Outcome {
  /** what kept the draft from being checked or written in full; each is exit code 2 */
  readonly troubles: readonly string[];
  readonly notes: readonly string[];
  readonly configProblems: readonly ConfigFileProblem[];
  /** undefined: not read, or left out by the config */
  readonly checked?: CheckedDraft;
  /** what other drafts may contradict, of the text that the result speaks of */
  readonly facts?: DraftFacts;
}

export interface CheckedDraft {
  readonly result: FileResult;
  /** the text that the result's ranges refer to; empty if there are no findings */
  readonly text: string;
  readonly patch: string;
  readonly isFixed: boolean;
  /** what fixes changed or would change */
  readonly changes?: readonly DraftChange[];
}

export interface DraftWorld {
  readonly server: Server;
  readonly cwd: string;
  readonly say: Say;
}

const ONLY_LOOK: CheckOptions = { writes: false, givesOutput: false, givesPatch: false };

/** A draft, or why there is none, and what is asked of it. */
export interface ReadDraft {
  readonly draft: Draft | DraftError;
  readonly question: Partial<Question>;
}

/** Checks, and with `writes` fixes drafts that were read together, each in its turn. */
export async function* checkDrafts(
  read: readonly ReadDraft[],
  world: DraftWorld,
  asked: CheckOptions,
): AsyncGenerator<Outcome> {
  const questions = read.flatMap(({ draft, question }) =>
    draft instanceof DraftError ? [] : [paramsOf(draft, question, asked, draft.text, asked.fix)],
  );
  const answers = (await world.server.checkAll(questions)).values();
  for (const { draft, question } of read)
    yield draft instanceof DraftError
      ? inTrouble(draft)
      : await outcomeFor(draft, question, answers.next().value!, world, asked);
}

function paramsOf(
  { uri, languageId }: Draft,
  { wantsFacts = false, elsewhere }: Partial<Question>,
  { givesChanges }: CheckOptions,
  text: string,
  fix?: FixMode,
): CheckParams {
  const document = { uri, languageId, text };
  if (elsewhere) return { document, wantsFacts, elsewhere };
  return { document, wantsFacts, ...(fix && { fix }), ...(givesChanges && { wantsChanges: true }) };
}

async function outcomeFor(
  draft: Draft,
  question: Partial<Question>,
  answer: CheckResult,
  world: DraftWorld,
  asked: CheckOptions,
): Promise<Outcome> {
  const options = question.elsewhere ? ONLY_LOOK : asked;
  const { isForeign = false } = question;
  const check = (text: string): Promise<CheckResult> =>
    world.server.check(paramsOf(draft, question, options, text));
  try {
    const fixed =
      answer.fixed && draft.form instanceof WordDraft
        ? await fixedInWord(draft.form, answer.fixed, check)
        : answer.fixed;
    return await outcomeOf(draft, { ...answer, ...(fixed && { fixed }) }, world, options, isForeign);
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    return inTrouble(error);
  }
}

const inTrouble = ({ message }: DraftError): Outcome => ({
  troubles: [message],
  notes: [],
  configProblems: [],
});

/** Writes what the fixes change; answers whether there was something to write, and the Word file as it is then. */
async function written(
  draft: Draft,
  fixed: NonNullable<CheckResult['fixed']>,
  say: Say,
): Promise<{ readonly isFixed: boolean; readonly word: WordDraft | undefined }> {
  if (!(draft.form instanceof WordDraft)) {
    await writeDraft(draft, fixed.text, say);
    return { isFixed: true, word: undefined };
  }
  const word = await writeWord(draft, fixed, say, new Date());
  return { isFixed: word !== undefined, word: word ?? draft.form };
}

async function outcomeOf(
  draft: Draft,
  { ignored, findings, failures, configProblems, hasExcessMarks, facts: factsBefore, fixed }: CheckResult,
  { cwd, say }: DraftWorld,
  options: CheckOptions,
  isForeign: boolean,
): Promise<Outcome> {
  const { filePath, text: before, encoding, form } = draft;
  const shown = shownPath(cwd, filePath).replaceAll('\n', '⏎');
  const notes = before === '' ? [say('emptyInput', { path: shown })] : [];
  if (hasExcessMarks) notes.push(say('excessMarks', { path: shown }));
  const troubles = failures.map(({ ruleId, message }) =>
    say('ruleFailed', { path: shown, ruleId, reason: message }),
  );
  if (fixed && !fixed.converged) troubles.push(say('notConverged', { path: shown }));
  if (isOwnReport(before)) notes.push(say('ownReport', { path: shown }));
  if (ignored) return { troubles, notes, configProblems };

  const after = fixed?.text ?? before;
  const isChanged = after !== before;
  let isFixed = false;
  let word = form instanceof WordDraft ? form : undefined;
  if (fixed && options.writes && (isChanged || (word && fixed.findings.length > 0))) {
    try {
      // What a broken config meant to turn off may be among the fixes.
      if (configProblems.length > 0) throw new DraftError(say('configBroken', { path: shown }));
      if (isForeign) throw new DraftError(say('foreignLink', { path: shown }));
      ({ isFixed, word } = await written(draft, fixed, say));
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      troubles.push(error.message);
    }
  }
  // What was written is reported as it is now; what was not, as it is on the disk.
  const text = isFixed ? after : before;
  const facts = isFixed ? fixed!.facts : factsBefore;
  const messages = (isFixed ? fixed!.findings : findings)
    .map((finding) => toMessage(finding, text, filePath))
    .map((message) => (word ? inParagraphs(message, word) : message));
  return {
    troubles,
    notes,
    configProblems,
    ...(facts && { facts }),
    checked: {
      result: toFileResult(
        { filePath, encoding, characters: charactersIn(text), ...(options.givesOutput && { output: after }) },
        messages,
      ),
      text: messages.length > 0 ? text : '',
      patch: options.givesPatch && isChanged ? createTwoFilesPatch(shown, shown, before, after) : '',
      isFixed,
      ...(fixed?.draftChanges && (isFixed || !options.writes) && { changes: fixed.draftChanges }),
    },
  };
}
