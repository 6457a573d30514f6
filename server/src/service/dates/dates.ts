import type { DraftText } from '../text/draftText.ts';
import { isBlank, type Line } from '../text/lines.ts';

/** Of 2023-05-0617:20 the time is glued to the date. */
const FULL_DATE =
  /(?<![\d于自从至到在])(20\d\d|民[国國]\d{2,3})(?:年(\d{1,2})月(\d{1,2})日(?![至到起前—–~～-])|[-/.](\d{1,2})[-/.](?:(\d\d)(?=\d{1,2}:\d\d)|(\d{1,2})(?!\d)))/;
/** 發佈日期：112-08-15: a page of Taiwan counts years as the Republic does, and does not say so. */
const LABELLED_REPUBLIC = /(?:日期|[时時][间間])[：:] ?(1[0-2]\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/;
const IN_FILE_NAME = /(?<!\d)(20\d\d)[-_.年]?([01]\d)[-_.月]?([0-3]\d)(?!\d)/;
/** 本报绍兴5月10日电, 新华社北京2024年5月10日电（记者 …） */
const DATELINE = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日[电讯]/;
/** 民國1年 is 1912. */
const FIRST_OF_REPUBLIC = 1911;
/** A dateline stands where an article begins. */
const LONGEST_DATELINE = 60;
/** A date in a longer line is what the article speaks of, not when it was written. */
const LONGEST_LINE = 60;
/** 北京时间2024年3月5日06时，某地发生地震。 tells of an event. */
const isSentence = (words: string): boolean => words.endsWith('。') && /[，,]/.test(words);
/** 2022年3月24日，工作人员在总部忙碌。（新华社记者李川摄） tells when the picture was taken. */
const isCaption = (words: string): boolean => /[摄攝]影?[）)]?$/.test(words);
/** Lines from the top where a date may stand: headline, kickers, column, byline, and blank ones between them. */
const HEAD_LINES = 12;
/** Lines from the end: date and name below a statement, with a credit or two behind them. */
const FOOT_LINES = 6;

/**
 * The draft's own date, ISO 8601: from its front matter, else from a short line at its head or foot, its dateline, its
 * file name. A dateline without a year takes that of the file name.
 */
export function dateOf(article: DraftText): string | undefined {
  const lines = article.lines.filter((line) => !isBlank(line));
  const fileDate = dateOfMatch(IN_FILE_NAME.exec(article.fileName ?? ''));
  return (
    inFrontMatter(article) ??
    inShortLine(article, lines) ??
    inDateline(article, lines, fileDate?.slice(0, 4)) ??
    fileDate
  );
}

/** The first whole date that words name, ISO 8601. */
export const dateIn = (words: string): string | undefined =>
  isCaption(words)
    ? undefined
    : (dateOfMatch(FULL_DATE.exec(words)) ?? labelledDate(words) ?? dateInNumerals(words));

/** 二〇二四年五月六日, 中華民國一一二年十月十日: how official documents sign. */
const IN_NUMERALS =
  /(民[国國][一二三四五六七八九〇零○]{2,3}|二[〇零○][一二三四五六七八九〇零○]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日(?![至到起前])/;
const DIGITS = '〇一二三四五六七八九';

function dateInNumerals(words: string): string | undefined {
  const [, year, month, day] = IN_NUMERALS.exec(words) ?? [];
  if (!year || !month || !day) return undefined;
  const isRepublic = year.startsWith('民');
  const digits = [...year.slice(isRepublic ? 2 : 0).replace(/[零○]/g, '〇')].map((one) =>
    DIGITS.indexOf(one),
  );
  return dateFrom((isRepublic ? '民国' : '') + digits.join(''), String(count(month)), String(count(day)));
}

/** 十 is 10, 二十 20, 二十一 21, 十五 15, 五 5. */
function count(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const valueOf = (one = ''): number => (one === '' ? 0 : DIGITS.indexOf(one));
  return (numeral.includes('十') ? (tens === '' ? 1 : valueOf(tens)) * 10 : 0) + valueOf(ones);
}

function labelledDate(words: string): string | undefined {
  const match = LABELLED_REPUBLIC.exec(words);
  return match ? dateFrom(`民国${match[1]}`, match[2], match[3]) : undefined;
}

function inFrontMatter(article: DraftText): string | undefined {
  const { frontMatter } = article.markup;
  const value = frontMatter && /^date[ \t]*:(.*)$/m.exec(article.slice(frontMatter))?.[1];
  return value ? dateIn(value) : undefined;
}

function inShortLine(article: DraftText, lines: readonly Line[]): string | undefined {
  for (const { content } of [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)]) {
    if (content.end - content.start > LONGEST_LINE) continue;
    const words = article.slice(content);
    if (isSentence(words)) continue;
    const date = dateIn(words);
    if (date) return date;
  }
  return undefined;
}

function inDateline(
  article: DraftText,
  lines: readonly Line[],
  fileYear: string | undefined,
): string | undefined {
  for (const { content } of lines.slice(0, HEAD_LINES)) {
    const end = Math.min(content.end, content.start + LONGEST_DATELINE);
    const match = DATELINE.exec(article.slice({ start: content.start, end }));
    if (match) return dateFrom(match[1] ?? fileYear, match[2], match[3]);
  }
  return undefined;
}

function dateOfMatch(match: RegExpExecArray | null): string | undefined {
  const [, year, ...parts] = match ?? [];
  const [month, day] = parts.filter(Boolean);
  return dateFrom(year, month, day);
}

function dateFrom(year?: string, month?: string, day?: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!year || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  const common = /民/.test(year) ? String(Number(year.slice(2)) + FIRST_OF_REPUBLIC) : year;
  return `${common}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
