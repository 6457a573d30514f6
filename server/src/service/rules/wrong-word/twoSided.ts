import { TWO_SIDED_WORDS } from '../../data/generated/wrongWords.ts';
import { lazy } from '../../base/lazy.ts';
import type { Severity } from '../../engine/finding.ts';
import { Spotter } from '../../words/spotter.ts';
import type { Judged } from './judge.ts';

interface TwoSided {
  readonly meant: string;
  readonly isRightBefore: Side;
  readonly isRightAfter: Side;
  readonly level: Severity;
}

/** What is asked of the text on one side of a word. */
type Side = (text: string, at: number) => boolean;

const rows = lazy(
  () =>
    new Spotter(
      TWO_SIDED_WORDS.map((row): [string, TwoSided] => {
        const [form, meant, before, after, notBefore, notAfter, level] = row.split(' ') as [
          string,
          string,
          string,
          string,
          string,
          string,
          Severity,
        ];
        return [
          form,
          {
            meant,
            isRightBefore: sideOf(
              before,
              notBefore,
              (text, at, word) => text.slice(Math.max(0, at - word.length), at) === word,
              -1,
            ),
            isRightAfter: sideOf(after, notAfter, (text, at, word) => text.startsWith(word, at), 0),
            level,
          },
        ];
      }),
    ),
);

/** @param offset of the character next to the word, from where the side begins */
function sideOf(
  wanted: string,
  unwanted: string,
  stands: (text: string, at: number, word: string) => boolean,
  offset: number,
): Side {
  const has = (text: string, at: number, word: string): boolean => {
    const next = text.charCodeAt(at + offset);
    if (word === '^') return !isHan(next);
    if (word === '#') return next >= 0x30 && next <= 0x39;
    if (word === '字') return isHan(next);
    return stands(text, at, word);
  };
  const wantedWords = wordsIn(wanted);
  const unwantedWords = wordsIn(unwanted);
  return (text, at) =>
    (wantedWords.length === 0 || wantedWords.some((word) => has(text, at, word))) &&
    !unwantedWords.some((word) => has(text, at, word));
}

const wordsIn = (cell: string): string[] => (cell === '-' ? [] : cell.split('、'));

/** NaN, beyond an end of the text, is none. */
const isHan = (code: number): boolean => code >= 0x4e00 && code < 0xa000;

/** Wrong words that are right elsewhere: 截止 before a time, 做为 before what something is. */
export function* twoSidedIn(text: string): Iterable<Judged> {
  for (const { start, word: form, entry } of rows().matchesIn(text)) {
    const { meant, isRightBefore, isRightAfter, level } = entry;
    if (!isRightBefore(text, start) || !isRightAfter(text, start + form.length)) continue;
    yield { start, form, meant, others: [], messageId: 'usage', atMost: level };
  }
}
