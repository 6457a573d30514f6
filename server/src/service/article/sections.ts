import type { Furniture } from '../page/furniture.ts';
import type { DraftText } from '../text/draftText.ts';
import { bylineOf, type Byline } from './bylines.ts';
import type { Jump } from './jumps.ts';
import { CharClass, isHan } from '../text/charClass.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { floorRange, overlaps, type OffsetRange } from '../text/range.ts';
import { REPORTER_NAMES } from '../text/datelines.ts';

/**
 * One article of a page, or one part of an article, from its heading to the next heading of its level or above. On a
 * newspaper page, the rest of an article that began elsewhere has the jump mark (上接第一版) as its heading.
 */
export interface Section extends OffsetRange {
  readonly title: string;
  readonly titleRange: OffsetRange;
  /** 1 for an article, more for its parts */
  readonly level: number;
  /** where its headline begins, with the lines above that belong to it */
  readonly headStart: number;
  /** of an article */
  readonly byline: Byline;
  /** the article whose rest this is, where the draft has it */
  readonly continues?: Pick<Section, 'title' | 'titleRange'>;
}

/** A draft of which is known what is page and not article. */
type Page = DraftText & {
  readonly page: DraftText;
  readonly furniture: Furniture;
  readonly noise: readonly OffsetRange[];
  readonly jumps: readonly Jump[];
};

type Heading = Pick<Section, 'titleRange' | 'level' | 'headStart'>;

/** Units. A headline of two lines in one has up to about 45; a paragraph without a stop mark is longer. */
const LONGEST_HEADING = 60;
/** 汉字 of a heading, fewer than the shortest headlines (地震了): below stand numbers, initials, 上接. */
const LEAST_HAN = 3;
/** Units of a text with clause marks; a heading with a comma is shorter: 抢农时，保丰收. */
const SHORTEST_PARAGRAPH = 40;
const SENTENCE_MARK = /[。；;：:]|[，,].*[，,]/;
/** 访谈｜李川：把论文写在大地上, but not 问：后来呢？ */
const HEADLINE_WITH_COLON = /^(?!(?:[问答問]|记者|記者)[：:])[^。；;：:]+[：:][^。；;：:]+$/;
/** What stands below the signature of a document. */
const DATE =
  /^[\d〇零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const CLAUSE_MARK = /[。；;，,：:]/;
/** What the first paragraph of a news item begins with: 本报讯（记者 …）, 新华社北京5月10日电, 本报记者 …. */
const DATELINE = new RegExp(`^(?:[（(〔]?(?:${REPORTER_NAMES})|〔?[记記]者|通[讯訊][员員])`);
/** What stands between a headline and its article: 来源：青山日报, 2024-05-10 09:30 来源：青山日报. */
const BYLINE =
  /^(?:来源|來源|稿源|作者|记者|記者|发布时间|發布時間|时间|時間|日期)[:：／/]|^\d{4} ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2}日? ?(?:\d{1,2}[:：]\d\d|来源|來源|作者|记者|記者|$)/;
const PART_MARK = /^[（(]?[一二三四五六七八九十]+[）)、.]?$/;
const NOT_A_TITLE = /^[（(—\-●■▲◆·]|[）)]$|[，,、；;：:。]$|^[^“]*“[^”]*$/;

export function splitSections(article: Page): readonly Section[] {
  const headings = article.markup.headings.filter((heading) => !isNoise(article, heading));
  const found =
    headings.length > 0
      ? headings.map(({ start, end, level }) => ({ titleRange: { start, end }, level, headStart: start }))
      : plainHeadings(article);
  const sections = found.map(({ titleRange, level, headStart }, i) => {
    let next = i + 1;
    while (next < found.length && found[next]!.level > level) next++;
    const end = found[next]?.titleRange.start ?? article.text.length;
    const below = { start: titleRange.end, end };
    return {
      title: titleOf(article.page, titleRange),
      titleRange,
      level,
      headStart,
      byline: level === 1 ? bylineOf(article.page, below) : {},
      start: titleRange.start,
      end,
    };
  });
  const articles = sections.filter(({ level }) => level === 1);
  return sections.map((section) => {
    const jump = article.jumps[floorRange(article.jumps, section.start)];
    if (jump?.start !== section.start || !jump.partner) return section;
    const first = articles[floorRange(articles, jump.partner.start)];
    return first ? { ...section, continues: { title: first.title, titleRange: first.titleRange } } : section;
  });
}

/** A heading of the page: <h3>相关阅读</h3>. */
function isNoise({ noise }: Page, heading: OffsetRange): boolean {
  const last = noise[floorRange(noise, heading.end - 1)];
  return last !== undefined && overlaps(last, heading);
}

/** The words of a heading without its marks. */
function titleOf({ text, scan: { classes } }: DraftText, { start, end }: OffsetRange): string {
  let title = '';
  for (let at = start; at < end; at++) title += classes[at] === CharClass.Masked ? ' ' : text[at]!;
  return title.replace(/\s+/g, ' ').trim();
}

/** Headings of a draft without markup: of the short lines before a paragraph the longest one, lines that touch taken as one. */
function plainHeadings(article: Page): Heading[] {
  const headings: Heading[] = [];
  let titles: { range: OffsetRange; last: number }[] = [];
  let hasByline = false;
  const rests = restsOf(article);
  for (const line of article.lines) {
    if (isBlank(line)) continue;
    const rest = rests.get(line.content.start);
    if (rest) {
      headings.push({ titleRange: rest, level: 1, headStart: rest.start });
      titles = [];
    }
    const words = article.slice(line.content);
    if (titles.length > 0 && (BYLINE.test(words) || DATELINE.test(words))) hasByline = true;
    if (article.furniture.byLine.has(line.index)) continue;
    if (PART_MARK.test(words)) {
      headings.push({ titleRange: line.content, level: 2, headStart: line.content.start });
      titles = [];
    } else if (DATE.test(words)) {
      // What stood right above it is a signature.
      if (titles.at(-1)?.last === line.index - 1) titles.pop();
    } else if (isTitle(article, line, headings.length === 0)) {
      const before = titles.at(-1);
      if (before?.last === line.index - 1) {
        titles[titles.length - 1] = {
          range: { start: before.range.start, end: line.content.end },
          last: line.index,
        };
      } else {
        titles.push({ range: line.content, last: line.index });
      }
    } else if (DATELINE.test(words) || isParagraph(words)) {
      const isItem = hasByline || DATELINE.test(words);
      const longest = titles.reduce<OffsetRange | undefined>(
        (a, { range }) => (a && lengthOf(a) > lengthOf(range) ? a : range),
        undefined,
      );
      if (longest) {
        const level = isItem || headings.length === 0 ? 1 : 2;
        headings.push({ titleRange: longest, level, headStart: titles[0]!.range.start });
      }
      titles = [];
      hasByline = false;
    }
  }
  return headings;
}

/** Marks (上接第一版) that head the rest of an article, by their start; what it follows at once needs no heading. */
function restsOf({ jumps, text }: Page): ReadonlyMap<number, OffsetRange> {
  const heads = jumps.filter(
    ({ direction, partner, start }) =>
      direction === 'from' && !(partner && text.slice(partner.end, start).trim() === ''),
  );
  return new Map(heads.map(({ start, end }) => [start, { start, end }]));
}

const lengthOf = ({ start, end }: OffsetRange): number => end - start;

/** @param isFirst of the draft, which may have a colon */
function isTitle({ text, scan: { classes } }: DraftText, { content }: Line, isFirst: boolean): boolean {
  if (lengthOf(content) > LONGEST_HEADING) return false;
  const words = text.slice(content.start, content.end);
  let han = 0;
  for (let at = content.start; at < content.end; at++) if (isHan(classes[at]!)) han++;
  const isSentence = SENTENCE_MARK.test(words) && !(isFirst && HEADLINE_WITH_COLON.test(words));
  return han >= LEAST_HAN && !isSentence && !NOT_A_TITLE.test(words) && !DATELINE.test(words);
}

const isParagraph = (text: string): boolean => text.length >= SHORTEST_PARAGRAPH && CLAUSE_MARK.test(text);
