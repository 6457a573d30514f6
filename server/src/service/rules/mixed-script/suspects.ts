import { nameRangesOf } from '../../article/mentions.ts';
import { canBeName, isNameInDictionary, likelyNamesIn } from '../../names/likelyNames.ts';
import { isOftenAlone, nameWindowAt, wordAround } from '../../names/nameWindow.ts';
import { isSurname } from '../../names/names.ts';
import { isOldForm, isRegular } from '../../script/oldForms.ts';
import type { Region } from '../../script/opencc.ts';
import type { Article } from '../../article/article.ts';
import type { OffsetRange } from '../../text/range.ts';
import type { Script } from '../../script/variant.ts';
import type { Stretch } from './stretches.ts';
import { isForeign, isLikeDamage } from './untouched.ts';

/**
 * What a character of the other script is: part of a name or an address, which is nobody's to convert; merely a variant; part of a word,
 * which proves the slip; or none of these.
 */
export type Standing = 'name' | 'variant' | 'word' | 'doubtful';

/** Adjacent characters of the other script that are the same thing. */
export interface Suspect extends OffsetRange {
  readonly standing: Standing;
}

/** Divides stretches into suspects, and leaves out what has to stay as it is. */
export function suspectsIn(
  article: Article,
  target: Script,
  region: Region,
): (stretch: Stretch) => readonly Suspect[] {
  const nameAt = likelyNamesIn(article, nameRangesOf(article.mentions));
  const isName = (at: number): boolean => nameAt(at) !== undefined || isInAddress(article.text, at);
  return ({ runs }) =>
    runs.flatMap((run) => {
      if (isForeign(article, run)) return [];
      return divided(run, (at): Standing | undefined => {
        const isWord = makesWord(article, at);
        const character = article.text[at]!;
        if (isLikeDamage(article, { start: at, end: at + 1 }, isWord)) return undefined;
        if (target === 'hant' && isOldForm(character))
          return isRegular(character, region) ? undefined : 'variant';
        return isName(at) ? 'name' : isWord ? 'word' : 'doubtful';
      });
    });
}

/** Pieces of `run` whose characters stand alike; those without standing are left out. */
function divided(run: OffsetRange, standingOf: (at: number) => Standing | undefined): Suspect[] {
  const pieces: { start: number; end: number; standing: Standing | undefined }[] = [];
  for (let at = run.start; at < run.end; at++) {
    const standing = standingOf(at);
    const last = pieces.at(-1);
    if (last?.standing === standing && last) last.end = at + 1;
    else pieces.push({ start: at, end: at + 1, standing });
  }
  return pieces.flatMap(({ start, end, standing }) => (standing ? [{ start, end, standing }] : []));
}

/** Whether a character is part of no name, and in a word of the dictionary or a word that often stands alone: 對, 說; not 張. */
function makesWord(article: Article, at: number): boolean {
  const window = nameWindowAt(article, at);
  if (canBeName(window)) return false;
  const { start, end } = wordAround(window);
  const word = window.text.slice(start, end);
  return word.length > 1 ? !isNameInDictionary(word) : isOftenAlone(word) && !isSurname(word);
}

/** Units from 地址： to a number of the house, or back. */
const LONGEST_ADDRESS = 40;
const ADDRESS_LABEL = /(?:地址|住址|通[讯訊]地址)[:：][^，。；\n]*$/;
/** 復興北路12號 */
const HOUSE = /^[^，。；\n]{0,12}?[路街段巷弄][^，。；\n]{0,6}\d{1,4}(?:[-之]\d{1,3})?[号號]/;

function isInAddress(text: string, at: number): boolean {
  return (
    ADDRESS_LABEL.test(text.slice(Math.max(0, at - LONGEST_ADDRESS), at)) ||
    HOUSE.test(text.slice(at, at + LONGEST_ADDRESS))
  );
}
