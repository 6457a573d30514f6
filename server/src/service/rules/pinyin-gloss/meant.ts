import type { Gloss } from '../../pinyin/gloss.ts';
import { isCommon } from '../../script/characters.ts';
import type { Article } from '../../text/article.ts';
import { overlaps } from '../../text/range.ts';

/** From this many on, glosses are damage of the page and not an editor's notes. */
const MASS = 3;
/** Of these, so many stand with characters that everybody can read. */
const MASS_COMMON = 2;

const isOfCommon = (article: Article, { base }: Gloss): boolean => [...article.slice(base)].every(isCommon);

/** Whether a draft has so many glosses that nobody put them in on purpose. */
export const isResidue = (article: Article, readings: readonly Gloss[]): boolean =>
  readings.length >= MASS && readings.filter((gloss) => isOfCommon(article, gloss)).length >= MASS_COMMON;

/** Whether one of a few glosses may be a note: for a rare character, a name that is read unusually, an account. */
export function isPerhapsMeant(article: Article, gloss: Gloss, count: number): boolean {
  if (!isOfCommon(article, gloss)) return true;
  const isSingle = gloss.base.end - gloss.base.start === 1;
  if (gloss.transcription?.tones === 'none' && gloss.form !== 'ruby') return true;
  if (isSingle && (count === 1 || gloss.transcription?.tones === 'digits')) return true;
  const { people, places } = article.mentions;
  const names = people.flatMap(({ mentions }) => mentions.map(({ nameRange }) => nameRange));
  return [...names, ...places.flatMap(({ mentions }) => mentions)].some((name) => overlaps(name, gloss.base));
}
