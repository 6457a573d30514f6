import type { Safety } from '../../engine/finding.ts';
import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import { HAN_DIGITS } from '../../text/numerals.ts';

/** Between full-width letters and digits these are part of the number or name: １２．５, Ｆ－１５, Ａ／Ｂ, ａ＿１＠ｂ．ｃｎ. */
const INNER = new Set('．－／＠＿');
const FULL_TO_HALF = 0xfee0;

const isFullWidth = (cls: number | undefined): boolean =>
  cls === CharClass.FullLatin || cls === CharClass.FullDigit;

export interface FullWidth extends OffsetRange {
  readonly replacement: string;
  readonly safety: Safety;
}

/** Full-width letters and digits that stand together, with the marks inside them and the ％ behind. */
export function* fullWidthOf({ text, scan }: Article): Iterable<FullWidth> {
  const { classes, runStarts } = scan;
  let done = 0;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    if (start < done || !isFullWidth(classes[start])) continue;
    let end = start + 1;
    while (
      isFullWidth(classes[end]) ||
      (isFullWidth(classes[end + 1]) && (INNER.has(text[end] ?? '') || isInTime(text, end)))
    )
      end++;
    const numeral = hanNumeralAt(text, start, end);
    if (!numeral && text[end] === '％' && classes[end - 1] === CharClass.FullDigit) end++;
    done = end;
    yield {
      start,
      end,
      ...(numeral ?? { replacement: toHalfWidth(text.slice(start, end)), safety: 'safe' }),
    };
  }
}

const BEFORE_MINUTES =
  /(?:^|[^\uff10-\uff19：]|\p{Script=Han}：)[\uff10-\uff12]?[\uff10-\uff19](?:：[\uff10-\uff15][\uff10-\uff19])?$/u;
const MINUTES =
  /^[\uff10-\uff15][\uff10-\uff19](?:：[\uff10-\uff15][\uff10-\uff19])?(?:$|[至到—~～－\-、，。；）\s前后後起开開])/;
/** Units of ：１０：２０ before a colon, and of ２０：３０ with one behind it. */
const REACH = 7;
/** ８：３０至１６：００, １０：２０：３０到达; not 图１：２０人. */
const isInTime = (text: string, at: number): boolean =>
  text[at] === '：' &&
  BEFORE_MINUTES.test(text.slice(Math.max(0, at - REACH), at)) &&
  MINUTES.test(text.slice(at + 1, at + REACH));

const FULL_DIGITS = '０１２３４５６７８９';
const DIGITS_BEFORE = /[〇０一二三四五六七八九]{1,8}$/;
/** 汉字 of a numeral before full-width digits, as many as `DIGITS_BEFORE` can match. */
const LONGEST_NUMERAL = 8;

/**
 * The digits of a number that is written in 汉字: 二０一二年, 一０四国道 are 二〇一二年, 一〇四国道. One 汉字 alone before
 * them may belong to a word: 统一０关税, 星期一０时.
 */
function hanNumeralAt(
  text: string,
  start: number,
  end: number,
): Pick<FullWidth, 'replacement' | 'safety'> | undefined {
  const digits = text.slice(start, end);
  if ([...digits].some((digit) => !FULL_DIGITS.includes(digit))) return undefined;
  const before = DIGITS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NUMERAL), start))?.[0] ?? '';
  const goesOn = HAN_DIGITS.includes(text[end] ?? ' ') || (digits === '０' && isDecade(before, text[end]));
  if (before === '' || (before.length === 1 && !goesOn)) return undefined;
  const replacement = [...digits].map((digit) => HAN_DIGITS[FULL_DIGITS.indexOf(digit)]!).join('');
  return { replacement, safety: /^０+$/.test(digits) ? 'safe' : 'review' };
}

/** 七０后 */
const isDecade = (before: string, next = ' '): boolean =>
  '五六七八九'.includes(before) && '后後'.includes(next);

const toHalfWidth = (text: string): string =>
  [...text].map((c) => String.fromCharCode(c.charCodeAt(0) - FULL_TO_HALF)).join('');
