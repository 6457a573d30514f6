import type { EncodingOption } from '../../workspace/node/encodings.ts';
import { DraftError, readDraft, type Draft } from '../drafts/drafts.ts';
import {
  checkDrafts,
  type CheckOptions,
  type DraftWorld,
  type Outcome,
  type Question,
  type ReadDraft,
} from './checkDraft.ts';

/** Drafts that are checked at once, and their text: rule by rule over short drafts takes half the time. */
export const MOST_AT_ONCE = 128;
const MOST_TEXT_AT_ONCE = 100_000;

/** Reads, checks, and with `writes` fixes files; the outcomes come in the order of the questions. */
export async function* checkFiles(
  questions: Iterable<Question>,
  encoding: EncodingOption,
  world: DraftWorld,
  asked: CheckOptions,
): AsyncGenerator<Outcome> {
  // What is fixed is written before the next is read: a link may lead to the same file.
  const most = asked.writes ? 1 : MOST_AT_ONCE;
  let read: ReadDraft[] = [];
  let characters = 0;
  for (const question of questions) {
    const draft = await orError(() => readDraft(question.file, encoding, world.say));
    read.push({ draft, question });
    if (!(draft instanceof DraftError)) characters += draft.text.length;
    if (read.length < most && characters < MOST_TEXT_AT_ONCE) continue;
    yield* checkDrafts(read, world, asked);
    read = [];
    characters = 0;
  }
  yield* checkDrafts(read, world, asked);
}

/** The same, all together. */
export async function checkSome(...asked: Parameters<typeof checkFiles>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of checkFiles(...asked)) outcomes.push(outcome);
  return outcomes;
}

/** The same for one draft, wherever it comes from. */
export async function* checkOne(
  read: () => Promise<Draft>,
  world: DraftWorld,
  asked: CheckOptions,
): AsyncGenerator<Outcome> {
  yield* checkDrafts([{ draft: await orError(read), question: {} }], world, asked);
}

async function orError(read: () => Promise<Draft>): Promise<Draft | DraftError> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    return error;
  }
}
