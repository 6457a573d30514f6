import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../../workspace/node/replaceFile.ts';
import { contentKeys } from './contentKey.ts';
import { reasonOf } from '../drafts/drafts.ts';
import { shownPath } from '../drafts/location.ts';
import { UsageError } from '../host.ts';
import type { Say } from '../words/messages.ts';
import { withMessages, type FileResult } from '../run/results.ts';

/** Rule of each known finding, by the finding's key. */
type Known = Readonly<Record<string, string>>;

/** valibot takes a list for a record, too. */
const byKey = <T extends v.GenericSchema>(value: T) =>
  v.pipe(
    v.custom<object>((input) => !Array.isArray(input)),
    v.record(v.string(), value),
  );

const BaselineFile = v.strictObject({
  version: v.literal(1),
  /** by the draft's path from the baseline's folder */
  drafts: byKey(byKey(v.string())),
});

/** Findings that are known and forgiven; a finding is told by its words and those around it, never by its line. */
export class Baseline {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, Known>;
  /** the findings of this run, by draft */
  readonly #seen = new Map<string, Known>();

  constructor(file: string, known: ReadonlyMap<string, Known>) {
    this.#file = file;
    this.#known = known;
  }

  /** Those of the result's messages that are new. */
  newIn(result: FileResult, text: string): FileResult {
    const name = shownPath(path.dirname(this.#file), result.filePath);
    const keys = contentKeys(name, result.messages, text);
    this.#seen.set(name, Object.fromEntries(keys.map((key, i) => [key, result.messages[i]!.ruleId])));
    const known = this.#known.get(name) ?? {};
    const messages = result.messages.filter((_, i) => !Object.hasOwn(known, keys[i]!));
    return withMessages(result, messages);
  }

  /** How many findings of the drafts that were checked are known and no longer there. */
  get staleCount(): number {
    let count = 0;
    for (const [name, seen] of this.#seen)
      count += Object.keys(this.#known.get(name) ?? {}).filter((key) => !Object.hasOwn(seen, key)).length;
    return count;
  }

  /** Writes what this run has found as known; drafts that it did not check stay as they were. */
  async write(say: Say): Promise<void> {
    const drafts = [...new Map([...this.#known, ...this.#seen])]
      .filter(([, known]) => Object.keys(known).length > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify({ version: 1, drafts: Object.fromEntries(drafts) }, undefined, 2);
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await replaceFile(this.#file, `${text}\n`);
    } catch (error) {
      throw new UsageError(say('notWritten', { path: this.#file, reason: reasonOf(error) }));
    }
  }
}

/** Reads a baseline; with `mayBeMissing` a file that is not there is an empty one. Throws when it is damaged. */
export async function readBaseline(file: string, mayBeMissing: boolean, say: Say): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (mayBeMissing && reasonOf(error) === 'ENOENT') return new Baseline(file, new Map());
    throw new UsageError(say('unreadable', { path: file, reason: reasonOf(error) }));
  }
  try {
    const { drafts } = v.parse(BaselineFile, JSON.parse(text));
    return new Baseline(file, new Map(Object.entries(drafts)));
  } catch {
    throw new UsageError(say('badBaseline', { path: file }));
  }
}
