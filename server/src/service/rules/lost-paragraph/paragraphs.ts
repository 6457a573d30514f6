import type { Article } from '../../article/article.ts';
import { photoCreditsOf } from '../../page/pieces/credits.ts';
import { CharClass } from '../../text/charClass.ts';
import type { Scan } from '../../text/scan.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isCut, type OffsetRange } from '../../text/range.ts';
import { CLOSING, fullMarks, opening, without } from '../../text/marks.ts';
import { AGENCY_NAMES } from '../../text/datelines.ts';

/** What speaks for a new paragraph: words that open one, a quotation, a caption, or nothing but the blank itself. */
export type Evidence = 'opener' | 'dateline' | 'quotation' | 'caption' | 'blank';

/** White space where a paragraph began. */
export interface Start extends OffsetRange {
  readonly evidence: Evidence;
  /** the first words behind it */
  readonly words: string;
}

/**
 * A shorter line is one paragraph whatever blanks it has.
 *
 * @measured 2026-11-29 paragraphs at 100, 150, 200: no figure moves
 */
const SHORTEST_LINE = 150;
/**
 * Blanks of a line that may begin paragraphs. One or two are slips of the keyboard.
 *
 * @measured 2026-11-29 paragraphs at 2, 3, 4: drafts found on xwlb-2024 255, 255, 222 of 1689, on official-sites 176,
 * 174, 171 of 356; findings in cnews as it stands 9, 8, 8
 */
const FEWEST_STARTS = 3;
/**
 * Paragraphs of news are longer on average: verses and answers of a word are not.
 *
 * @measured 2026-11-29 paragraphs at 25, 35, 50: no figure moves
 */
const SHORTEST_MEAN = 35;
/**
 * Whoever puts a blank behind every stop means no paragraph by it; some stops have none where paragraphs were lost.
 *
 * @measured 2026-11-29 paragraphs at 0.7, 0.8, 0.9: starts found on official-sites 2275, 2290, 2310 of 4552, on
 * xwlb-2024 1745, 1760, 1778 of 10578; none more that are wrong
 */
const MOST_STARTS_OF_STOPS = 0.8;
/** So many starts need words that speak for them. */
const FEWEST_SPOKEN = 2;
/**
 * The same as a share of all starts: a long text has two such openers by chance.
 *
 * @measured 2026-11-29 paragraphs at 0.1, 0.15, 0.25: starts found on official-sites 2501, 2290, 1627 of 4552, on
 * xwlb-2024 1790, 1760, 1460 of 10578; starts that were none on official-sites 29, 20, 15
 */
const SPOKEN_SHARE = 0.15;

const STOPS = fullMarks('stop', 'semicolon', 'ellipsis');
const OPENERS =
  /^(?:再来?(?:说说|看看?|[如次者])|先来?(?:说说|看看?)|其[一二三四五六七八]|第[一二三四五六七八]，|[一二三四五六]是|首先|其次|最后|此外|另外|与此同时|同时|比如|例如|譬如|当然|不过|然而|但是?|而且?|其中|事实上|实际上|具体(?:而言|来看|来说)|值得(?:注意|一提)|需要(?:注意|指出)|对于|至于|关于|在此(?:背景|基础)|数据显示|据|记者|过去|当前|目前|如今|近年来?|近日|日前|今[年天日后]|去年|前不久|未来|接下来|下一步|总[之的]|综上|纵观|由此|因此|为此|正因|这(?:意味着|些|一)|不论是|不仅如此|站在)/;
const OPENERS_TRADITIONAL =
  /^(?:再來(?:說說|看看?)|先來|與此同時|同時|當然|不過|實際上|具體(?:而言|來看|來說)|值得(?:注意|一提)|對於|至於|關於|數據顯示|據|記者|過去|當前|近來|近年來?|總[之的]|綜上|縱觀|這(?:意味著|些|一)|不論是|不僅如此)/;
const DATELINE = new RegExp(
  String.raw`^(?:本报讯|本報訊|${AGENCY_NAMES}|[（(]?(?:记者|記者)|\d{1,4}[年月日])`,
);
const OPENING = without(opening('quote'), '‘');

/** The lines in which paragraphs run together, with the places where they began. */
export function* lostParagraphsOf(article: Article): Iterable<{ line: Line; starts: readonly Start[] }> {
  const { furniture, page } = article;
  let captions: readonly OffsetRange[] | undefined;
  for (const line of article.lines) {
    const { start, end } = line.content;
    if (isBlank(line) || end - start < SHORTEST_LINE || !furniture.prose.has(line.index)) continue;
    if (furniture.byLine.has(line.index) || blanksIn(page.scan, line.content) < FEWEST_STARTS) continue;
    captions ??= [...photoCreditsOf(page)];
    const { starts, stops } = startsOf(article, line, captions);
    const length = (end - start) / (starts.length + 1);
    const spoken = starts.filter(({ evidence }) => evidence !== 'blank').length;
    if (starts.length < FEWEST_STARTS || length < SHORTEST_MEAN) continue;
    if (starts.length > MOST_STARTS_OF_STOPS * stops) continue;
    if (spoken < FEWEST_SPOKEN || spoken < SPOKEN_SHARE * starts.length) continue;
    yield { line, starts };
  }
}

/** Blanks behind the end of a sentence or a caption; and how many sentences end within the line. */
/** Nearly every line has fewer blanks than paragraphs begin behind. */
function blanksIn({ classes }: Scan, { start, end }: OffsetRange): number {
  let blanks = 0;
  for (let at = start + 1; at < end; at++)
    if (classes[at] === CharClass.Space && classes[at - 1] !== CharClass.Space) blanks++;
  return blanks;
}

function startsOf(
  { text, page: { scan }, furniture }: Article,
  { content }: Line,
  captions: readonly OffsetRange[],
): { starts: readonly Start[]; stops: number } {
  const { classes } = scan;
  const starts: Start[] = [];
  let stops = 0;
  const credits = captions.filter(({ start, end }) => start >= content.start && end <= content.end);
  const ends = new Set(credits.map(({ end }) => end));
  const pieces = new Set(furniture.pieces.map(({ start }) => start));
  let isAfterStop = false;
  let isAfterCredit = false;
  for (let at = content.start; at < content.end; at++) {
    const cls = classes[at];
    if (cls === CharClass.Space) {
      if (!isAfterStop && !isAfterCredit && !ends.has(at)) continue;
      let end = at;
      while (end < content.end && classes[end] === CharClass.Space) end++;
      if (end < content.end && !isCreditAt(text, end) && !pieces.has(end))
        starts.push(startAt(text, { start: at, end }, credits));
      at = end - 1;
      isAfterStop = isAfterCredit = false;
      continue;
    }
    const mark = text[at]!;
    if (STOPS.includes(mark) && cls !== CharClass.Masked) {
      if (!isAfterStop) stops++;
      isAfterStop = true;
    } else if (!CLOSING.includes(mark)) isAfterStop = false;
    isAfterCredit = ends.has(at + 1);
  }
  return { starts, stops };
}

/** 記者李川／攝影 behind the sentence of a caption is the rest of it. */
const CREDIT =
  /^(?!图源|圖源)[^。，,！？]{0,16}(?:[摄攝]|提供|供图|供圖|翻[摄攝]|[资資]料[照图圖]|图源|圖源)片?(?=[\s）)。影]|$)/;
/** Units that `CREDIT` can match. */
const LONGEST_CREDIT = 24;
const isCreditAt = (text: string, at: number): boolean => CREDIT.test(text.slice(at, at + LONGEST_CREDIT));

/** Units of a paragraph's head that are shown, so that it is known again. */
const WORDS = 8;
/** A caption is a sentence of its own with its credit. */
const CAPTION = 40;

function startAt(text: string, gap: OffsetRange, credits: readonly OffsetRange[]): Start {
  const next = text.slice(gap.end, gap.end + CAPTION);
  const words = next.slice(0, isCut(next, WORDS) ? WORDS - 1 : WORDS);
  const isCaption = credits.some(({ start, end }) => start >= gap.end && end <= gap.end + CAPTION);
  const evidence =
    isCaption || credits.some(({ end }) => end === gap.start)
      ? 'caption'
      : DATELINE.test(next)
        ? 'dateline'
        : OPENERS.test(next) || OPENERS_TRADITIONAL.test(next)
          ? 'opener'
          : OPENING.includes(words[0]!)
            ? 'quotation'
            : 'blank';
  return { ...gap, evidence, words };
}
