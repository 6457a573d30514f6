import leven from 'leven';

/** What a word may be called beside what it is: a rule by its name, 残留注音. */
export interface Known {
  readonly word: string;
  readonly names?: readonly string[];
}

/** Of a third of its letters a word may be wrong, and two always. */
const MOST_WRONG = 1 / 3;

/** The one known word that was probably meant: a slip of the fingers, a shortened word, or another name of it. */
export function nearestOf(written: string, known: readonly Known[]): string | undefined {
  const named = known.find(({ names }) => names?.includes(written));
  if (named) return named.word;
  const wanted = written.toLowerCase().replaceAll('_', '-');
  const shortened = known.filter(({ word }) => isShortened(wanted, word) || word.startsWith(`${wanted}-`));
  // hant is hant-tw or hant-hk, and not hans.
  if (shortened.length > 0) return shortened.length === 1 ? shortened[0]!.word : undefined;
  const most = Math.max(2, Math.floor(wanted.length * MOST_WRONG));
  const ranked = known
    .map(({ word }) => ({ word, distance: leven(wanted, word) }))
    .filter(({ word, distance }) => distance <= most && distance < word.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** punct-width for punctuation-width: each part begins as the other does. */
function isShortened(written: string, word: string): boolean {
  const parts = written.split('-');
  const whole = word.split('-');
  return (
    written.length > 2 &&
    parts.length === whole.length &&
    parts.every((part, i) => part !== '' && whole[i]!.startsWith(part))
  );
}
