import { echoOf, type Body } from '../model/body.ts';
import { isOfPage, isUnknown, Meta, type PageLine } from '../model/pageLine.ts';
import { isPictureText } from '../lines/metaLines.ts';
import { WIRE_DATELINE } from '../../text/datelines.ts';

/** A headline stands at most so many lines above the first paragraph. */
const HEAD = 14;
/** Share of its pairs of characters that come back in the article. */
const ECHO = 0.5;
/** 汉字 of a headline: 地震救援中 has five; shorter ones are names of columns. */
const SHORTEST = 5;
/** The same where nothing of the article comes back in it. */
const SHORTEST_WITHOUT_ECHO = 8;
/** The same right below a line of the page: 首页 > 新闻 > 正文 / 秋粮入仓了 */
const SHORTEST_BELOW_PAGE = 4;
/** Units of a headline, with its kicker in one line. */
const LONGEST = 60;

/** The line above the first paragraph that says what the paragraphs say, and what stands between the two. */
export function headlinesOf(lines: readonly PageLine[], body: Body): readonly number[] {
  const { first } = body;
  if (first <= 0) return [];
  const title = lines[0]!.facts.tight;
  const counts = new Map<string, number>();
  for (let i = Math.max(0, first - HEAD); i < first; i++) {
    const { tight } = lines[i]!.facts;
    counts.set(tight, (counts.get(tight) ?? 0) + 1);
  }
  let best = -1;
  let bestScore = 0;
  let lowest = -1;
  for (let i = first - 1; i >= Math.max(0, first - HEAD); i--) {
    const { facts, evidence, call, meta, isMasked } = lines[i]!;
    if (isMasked || call !== undefined || meta !== Meta.None || facts.tight.length > LONGEST) continue;
    if (facts.han < SHORTEST_BELOW_PAGE || evidence.isEnough || evidence.opensList) continue;
    if (lowest === -1 && evidence.coverage < MADE_OF_WORDS) lowest = i;
    if (facts.han < SHORTEST) continue;
    const echo = echoOf(body, facts.tight);
    const isTitle = i > 0 && facts.tight.length > SHORTEST && title.startsWith(facts.tight);
    if (echo < ECHO && !isTitle) continue;
    const isAboveDate = [i + 1, i + 2].some((at) => at < first && lines[at]!.meta >= Meta.BareDate);
    const score = echo + (isTitle ? 1 : 0) + (isAboveDate ? 1 : 0) + (i === first - 1 ? 0.3 : 0);
    if (score <= bestScore) continue;
    best = i;
    bestScore = score;
  }
  if (best !== -1) return [best, ...echoesBelow(lines, best, body)];
  // Where none echoes, it is the one right above the date, the source, the share bar or the first paragraph.
  if (
    lowest === -1 ||
    !lines.slice(lowest + 1, first).every((line) => line.meta !== Meta.None || isOfPage(line))
  )
    return [];
  const isBelowPage = lowest > 0 && isOfPage(lines[lowest - 1]!);
  const shortest = isBelowPage ? SHORTEST_BELOW_PAGE : SHORTEST_WITHOUT_ECHO;
  return lines[lowest]!.facts.tight.length >= shortest ? [lowest] : [];
}

/** A second headline below the first, as the newspaper had it. */
function* echoesBelow(lines: readonly PageLine[], headline: number, body: Body): Iterable<number> {
  for (let i = headline + 1; i < body.first; i++) {
    const { facts } = lines[i]!;
    if (facts.han >= SHORTEST_WITHOUT_ECHO && isUnknown(lines[i]!) && echoOf(body, facts.tight) >= ECHO)
      yield i;
  }
}

/** A poem has no sentences: its title, 码头, stands right above its author. */
export function* titlesAboveAuthors(lines: readonly PageLine[], { first }: Body): Iterable<number> {
  if (first !== -1) return;
  const author = lines.findIndex(({ meta, facts }) => meta === Meta.Credit && AUTHOR.test(facts.folded));
  const title = lines[author - 1];
  if (title && isUnknown(title) && title.facts.han >= SHORTEST_TITLE) yield author - 1;
}
export const AUTHOR = /^[(*· -]*(?:作者|文) ?[:|/]/;
/** 汉字 of a poem's title. */
const SHORTEST_TITLE = 2;

/** Share of known words from which a line is made of them. */
const MADE_OF_WORDS = 0.75;

/** The first line, where paragraphs follow at once: 满千送百 百货周年庆开跑 is a headline for all its words. */
export function isHeadlineAtTop(lines: readonly PageLine[]): boolean {
  const [top, next] = lines;
  if (!top || !next || top.isProse) return false;
  const isAboveCall = next.call !== undefined && !lines.some(({ isParagraph }) => isParagraph);
  if (!next.isProse && !isAboveCall && !isAboveLead(lines)) return false;
  const { facts, evidence, call, isMasked, meta } = top;
  if (isMasked || meta !== Meta.None || facts.han < SHORTEST || facts.folded.includes('|')) return false;
  return !call && !evidence.isCertain && !evidence.opensList && evidence.coverage < MADE_OF_WORDS;
}

/** A caption may stand between the headline and the first sentence. */
const LEAD = 4;

/** Within the first lines stands a sentence, and no word of a page. */
function isAboveLead(lines: readonly PageLine[]): boolean {
  for (const line of lines.slice(0, LEAD)) {
    if (isOfPage(line)) return false;
    if (line.facts.endsWithStop && line.facts.commas > 0 && line !== lines[0]) return true;
  }
  return false;
}

/** [投诉] of a forum */
const TAG = /^\([^()]{1,6}\)/;

/** Lines above the first paragraph that end a path, 青山论坛 > 城市生活 > 东门的停车费该管管了: the path names its page. */
export function* endsOfPaths(lines: readonly PageLine[], { first }: Body): Iterable<number> {
  const ends = new Set<string>();
  for (let i = 0; i < first; i++) {
    const { tight } = lines[i]!.facts;
    if (tight.replace(TAG, '').length >= SHORTEST_WITHOUT_ECHO && ends.has(tight.replace(TAG, ''))) yield i;
    const from = tight.lastIndexOf('>') + 1;
    if (from > 0) ends.add(tight.slice(from).replace(TAG, ''));
  }
}

/** Units of a site's name behind the headline: -中国共产党新闻网-人民网. */
const LONGEST_SITE = 20;

/** The headline and the name of the site: 秋粮丰收颗粒归仓-青山新闻网 */
export const isTitleOf = (line: string, headline: string): boolean =>
  line.length > headline.length &&
  line.length <= headline.length + LONGEST_SITE &&
  line.startsWith(headline) &&
  '-_|'.includes(line[headline.length]!);

/** So many lines above a date line the headline is looked for: below it stand names of columns, share bars, sources. */
const REACH_ABOVE_DATE = 5;
/** Lines below 中央社 and a date where the headline may stand. */
const REACH_BELOW_WIRE = 3;

/** 新华社北京5月10日电, with or without the paragraph */
const WIRE = new RegExp(`^据?${WIRE_DATELINE}`, 'u');

/** Between the date and the first paragraph: 青山晚报官方账号 / 关注 / 收藏 / 3 */
const MOST_BELOW_DATE = 12;
/** Letters of a button or a counter: 关注, 3. */
const LONGEST_BUTTON = 2;
/** Letters of an account or an author. */
const LONGEST_NAME = 14;
/** Such names; more lines of them are a menu. */
const MOST_NAMES = 2;

/** Only buttons, counters, credits and a name or two part the line from a paragraph. */
function isAboveText(lines: readonly PageLine[], from: number): boolean {
  let names = 0;
  for (const line of lines.slice(from, from + MOST_BELOW_DATE)) {
    if (line.isProse) return true;
    if (isOfPage(line) || line.meta !== Meta.None || line.facts.letters <= LONGEST_BUTTON) continue;
    if (line.facts.letters > LONGEST_NAME || ++names > MOST_NAMES) return false;
  }
  return false;
}

/** ■本报记者 孙立新, □ 青山日报记者 王丽 通讯员 李红 */
const BYLINE = /^[■□●◆▲○★☆◎※* ·]{0,4}\S{0,10}(?:记者|通讯员|评论员|特约撰稿)[^,。:;!?]{0,24}$/;
/** 文|周行 编辑|林白, 作者:林子 */
const BY_AUTHOR = /^[(*· -]*(?:作者|文|撰文|采写|撰稿)(?:\/图)? ?[:|/]/;

/**
 * The headline right above who wrote it, with a line of text below: 夜经济点亮小城生活 / ■本报记者 孙立新, 特别报道 | 当小镇遇见大厂 /
 * 文|周行 编辑|林白.
 */
export function* headsAboveBylines(lines: readonly PageLine[]): Iterable<number> {
  for (let byline = 1; byline + 1 < lines.length; byline++) {
    const line = lines[byline]!;
    const { folded } = line.facts;
    if (line.isProse || line.evidence.isEnough || !(BYLINE.test(folded) || BY_AUTHOR.test(folded))) continue;
    const next = lines[byline + 1]!;
    if (!next.isProse && !(isUnknown(next) && next.facts.commas > 0)) continue;
    const head = lines[byline - 1]!;
    const isHead = head.evidence.coverage < ECHO && head.call === undefined && head.meta === Meta.None;
    if (!head.isProse && isHead && !head.isMasked && head.facts.han >= SHORTEST) yield byline - 1;
  }
}

/** The headline above a date line with a paragraph below it, or above a dateline, wherever on the page that is. */
export function* headsAboveDates(lines: readonly PageLine[], body: Body): Iterable<number> {
  const isBelowDate = (i: number): boolean => {
    const next = lines[i + 1];
    return (
      next?.isProse === true ||
      (next?.meta !== Meta.None && lines[i + 2]?.isProse === true) ||
      (i < body.first && isAboveText(lines, i + 1))
    );
  };
  for (let date = 1; date + 1 < lines.length; date++) {
    const isWire = WIRE.test(lines[date]!.facts.folded);
    if (!isWire && (lines[date]!.meta < Meta.BareDate || !isBelowDate(date))) continue;
    // 新华社记者 李川 stands between it and the first paragraph.
    for (let i = date; isWire && i < Math.min(lines.length, date + REACH_BELOW_WIRE); i++) {
      if (i > date && (lines[i]!.isProse || !isUnknown(lines[i]!))) break;
      yield i;
    }
    for (let i = date - 1, unknown = 0; i >= Math.max(0, date - HEAD) && unknown < REACH_ABOVE_DATE; i--) {
      const line = lines[i]!;
      if (line.isProse) break;
      if (isPictureText(line.facts)) continue;
      if (!isOfPage(line) && line.facts.letters > 1) unknown++;
      if (line.facts.han < SHORTEST || !isUnknown(line)) continue;
      yield i;
      // A short one may be a source: 青山新闻网.
      if (line.facts.tight.length < SHORTEST_WITHOUT_ECHO) continue;
      if (isUpperHead(lines, i - 1, body)) yield i - 1;
      break;
    }
  }
}

/** The first line with a date below each headline: it says when the article was published. */
export function* datesBelowHeadlines(lines: readonly PageLine[], body: Body): Iterable<number> {
  for (const headline of new Set([...headlinesOf(lines, body), ...headsAboveDates(lines, body)])) {
    for (let i = headline + 1; i <= Math.min(lines.length - 1, headline + REACH_ABOVE_DATE); i++) {
      if (lines[i]!.isProse) break;
      if (lines[i]!.meta < Meta.BareDate) continue;
      // Below the last paragraph a document is signed and dated.
      if (i < body.last) yield i;
      break;
    }
  }
}

/** 长时间看屏幕 眼睛易疲劳 above 保持三十厘米 控制使用时间: the first of two lines, right below the page. */
function isUpperHead(lines: readonly PageLine[], at: number, body: Body): boolean {
  const line = lines[at];
  if (!line || line.isProse || !isUnknown(line) || line.facts.tight.length > LONGEST) return false;
  const above = lines[at - 1];
  const isTop = above === undefined || isOfPage(above) || above.meta !== Meta.None;
  return isTop && line.facts.han >= SHORTEST_WITHOUT_ECHO && echoOf(body, line.facts.tight) >= ECHO_OF_UPPER;
}
/** The same share for the upper of two lines, which speaks more freely. */
const ECHO_OF_UPPER = 0.35;

/** 青山论坛 > 城市生活 > 查看内容 */
const PATH = /[^>]>[^>]+>[^>]/;
/** A headline has at most so many lines, with its kicker. */
const MOST_KICKERS = 2;

/** 以更实举措 above 推动山海协作再升级: lines right above the headline, where a blank line parts them from the page. */
export function* kickersOf(lines: readonly PageLine[], headline: number): Iterable<number> {
  const lineAt = (i: number): number => lines[i]?.line.index ?? -2;
  let first = headline;
  while (first > 0 && lineAt(first - 1) === lineAt(first) - 1) first--;
  const isParted =
    headline - first <= MOST_KICKERS &&
    lines.slice(first, headline).every((line) => isUnknown(line) && !PATH.test(line.facts.folded));
  if (isParted) for (let i = first; i < headline; i++) yield i;
}
