import { pathToFileURL } from 'node:url';
import { createArchive, type Archive } from '../../service/service.ts';
import { identityOf } from '../../workspace/uri.ts';
import type { Outcome, Question } from './checkDraft.ts';
import { withMessages } from './results.ts';
import { Spool } from './spool.ts';

/** Checks files, one after the other or many at a time; the outcomes come in the order of the questions. */
export type Ask = (questions: Iterable<Question>) => AsyncIterable<Outcome>;

/**
 * Checks every file, and those that others contradict once more with what the others say. Nothing can be told of the
 * first draft before the last is read, so the outcomes wait in a spool; of each draft only its facts stay in memory.
 */
export async function* checkAcross(
  questions: readonly Question[],
  ask: Ask,
  onChecked: () => void,
): AsyncGenerator<Outcome> {
  const drafts = createArchive();
  const spool = new Spool<Outcome>();
  try {
    let checked = 0;
    for await (const { facts, ...outcome } of ask(withFacts(questions))) {
      const { key, uri } = identify(questions[checked++]!.file);
      if (facts) drafts.set(key, uri, facts);
      await spool.add(outcome);
      onChecked();
    }
    const again = ask(contradicted(questions, drafts))[Symbol.asyncIterator]();
    let index = 0;
    for await (const outcome of spool.all()) {
      const isContradicted = drafts.against(identify(questions[index++]!.file).key).length > 0;
      yield isContradicted ? withFindings(outcome, (await again.next()).value as Outcome) : outcome;
    }
    // Lets it end its work in hand.
    await again.return?.();
  } finally {
    await spool.close();
  }
}

const identify = (file: string): { readonly key: string; readonly uri: string } => {
  const uri = pathToFileURL(file).href;
  return { key: identityOf(uri), uri };
};

function* withFacts(questions: readonly Question[]): Iterable<Question> {
  for (const { file, isForeign } of questions) yield { file, isForeign, wantsFacts: true };
}

function* contradicted(questions: readonly Question[], drafts: Archive): Iterable<Question> {
  for (const { file } of questions) {
    const elsewhere = drafts.against(identify(file).key);
    if (elsewhere.length > 0) yield { file, elsewhere };
  }
}

/** What was done to the draft is told by its first check, what stands in it now by the second. */
function withFindings(outcome: Outcome, { checked: again }: Outcome): Outcome {
  const { checked } = outcome;
  if (!checked || !again) return outcome;
  const result = withMessages(checked.result, again.result.messages);
  return { ...outcome, checked: { ...checked, result, text: again.text } };
}
