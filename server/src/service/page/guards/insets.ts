import type { Body } from '../model/body.ts';
import { isOfPage, isUnknown, Meta, type PageLine } from '../model/pageLine.ts';
import { AUTHOR } from './headlines.ts';
import { isInset, type Span } from './span.ts';

/** 汉字 of words that open a list of the article, 嘉宾包括：; shorter ones are labels of a page, 标签：. */
const SHORTEST_OPENER = 4;
/** Rows that such words open. */
const MOST_ROWS = 20;

/** 广告, 【睇片】 between the last sentence and the words that open a list. */
const MOST_BETWEEN = 2;

/** 嘉宾包括： right below a sentence of the article, and the rows below it, up to a word of the page. */
export function* openedRows(lines: readonly PageLine[], { first, last }: Span): Iterable<number> {
  if (first === -1) return;
  let upTo = last;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (i > upTo + MOST_BETWEEN + 1) return;
    if (i > upTo + 1 && !isInset(lines, i - 1) && !isUnknown(lines[i - 1]!)) return;
    if (!isOpener(line)) continue;
    let end = i + 1;
    while (end < lines.length && end - i <= MOST_ROWS && (isUnknown(lines[end]!) || isInset(lines, end)))
      end++;
    for (let at = i; at < end; at++) if (isUnknown(lines[at]!)) yield at;
    upTo = Math.max(upTo, end - 1);
  }
}

/** 其他火线新闻： opens links. */
const OF_LINKS = /(?:新闻|文章|报[道导]|资讯|阅读|链接|专题|视频|推荐|话题):$/;
const isOpener = (line: PageLine): boolean =>
  isUnknown(line) &&
  line.facts.tight.endsWith(':') &&
  line.facts.han >= SHORTEST_OPENER &&
  !OF_LINKS.test(line.facts.tight);

const IN_QUOTES = /^["“「『《][^"“”「」『』]+["”」』》]$/u;

/** “请使用微信扫一扫” between two paragraphs is what the article quotes. */
export function* quotedSubheads(lines: readonly PageLine[], { first, last }: Span): Iterable<number> {
  for (let i = first + 1; i < last; i++) {
    const isBetween = isText(lines, i, -1) && isText(lines, i, 1);
    if (isBetween && !lines[i]!.isProse && IN_QUOTES.test(lines[i]!.facts.tight)) yield i;
  }
}

/** The next line on that side is a sentence, an advert between them aside. */
function isText(lines: readonly PageLine[], at: number, step: 1 | -1): boolean {
  const next = isInset(lines, at + step) ? at + 2 * step : at + step;
  return lines[next]?.isProse === true;
}

/** Fewer lines below an author are names of columns as likely. */
const FEWEST_VERSES = 6;
/** Units of a verse. */
const LONGEST_VERSE = 24;
/** Lines of the page, of a share bar, that stand between the author and the first verse. */
const MOST_BEFORE = 8;

/** Lines of a poem below its author, with the titles above and between them: up to the first paragraph or a word of the page. */
export function* versesBelowAuthor(lines: readonly PageLine[], { first }: Body): Iterable<number> {
  const author = lines.findIndex(({ meta, facts }) => meta === Meta.Credit && AUTHOR.test(facts.folded));
  if (author === -1 || (first !== -1 && first < author)) return;
  const end = first === -1 ? lines.length : first;
  const verses: number[] = [];
  for (let i = author + 1; i < end; i++) {
    const line = lines[i]!;
    if (isVerse(line)) verses.push(i);
    else if (line.evidence.opensList) break;
    else if (!isInset(lines, i) && line.meta === Meta.None) {
      // The share bar above the first verse has a word or two that nobody knows.
      if (i > author + MOST_BEFORE || verses.length >= FEWEST_VERSES) break;
      verses.length = 0;
    }
  }
  if (verses.length < FEWEST_VERSES) return;
  yield* verses;
  const title = lines[author - 1];
  if (title && isUnknown(title)) yield author - 1;
}

const isVerse = (line: PageLine): boolean =>
  isUnknown(line) && !isOfPage(line) && line.facts.tight.length <= LONGEST_VERSE && line.facts.han > 1;

/** 汉字 of a sub-head above the first paragraph; shorter ones are buttons. */
const SHORTEST_SUBHEAD = 4;

/** 人物名片 between the credits and the first paragraph. */
export function* subheadAtTop(lines: readonly PageLine[], { first }: Span): Iterable<number> {
  const line = lines[first - 1];
  const above = lines[first - 2];
  if (!line || !above || (above.meta === Meta.None && !isOfPage(above))) return;
  const { han, letters, digits, stops } = line.facts;
  if (isUnknown(line) && han >= SHORTEST_SUBHEAD && han === letters && digits + stops === 0) yield first - 1;
}
