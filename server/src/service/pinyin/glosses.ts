import type { DraftText } from '../text/draftText.ts';
import { bareGlossesOf } from './bareGlosses.ts';
import { bracketedGlossesOf } from './bracketedGlosses.ts';
import type { Gloss } from './gloss.ts';
import { rubyGlossesOf } from './rubyGlosses.ts';

/** Every gloss of a draft, ascending and disjoint. */
export function glossesOf(article: DraftText): readonly Gloss[] {
  const bare = bareGlossesOf(article).map((gloss) => withOwnTags(article.text, gloss));
  const all = [...bracketedGlossesOf(article), ...bare, ...rubyGlossesOf(article)];
  all.sort((a, b) => a.range.start - b.range.start);
  let end = 0;
  return all.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

const OPENS = /<(sup|sub|small|span|font|i|em)(?: [^<>\n]{0,80})?>$/i;
/** Units of such a tag. */
const LONGEST_TAG = 90;

/** 汉<sup>hàn</sup>字: tags that hold nothing but the gloss go with it. */
function withOwnTags(text: string, gloss: Gloss): Gloss {
  const { start, end } = gloss.range;
  if (text[start - 1] !== '>' || text[end] !== '<') return gloss;
  const opening = OPENS.exec(text.slice(Math.max(0, start - LONGEST_TAG), start));
  const closing = opening && `</${opening[1]!}>`;
  if (!closing || !text.startsWith(closing, end)) return gloss;
  const range = { start: start - opening[0].length, end: end + closing.length };
  return { ...gloss, range, parts: [range] };
}
