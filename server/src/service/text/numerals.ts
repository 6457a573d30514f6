/** By value. */
export const HAN_DIGITS = '〇一二三四五六七八九';

/** 26 as 二十六; up to 99. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${HAN_DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : HAN_DIGITS[ones]!);
}

/** Digit by digit: 2026 of 二〇二六, 二零26. */
export const arabicDigits = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九]/g, (digit) =>
    String('零○'.includes(digit) ? 0 : HAN_DIGITS.indexOf(digit)),
  );

/** 十九 as 19, 二十 as 20, 八十 as 80; up to 99. */
export function arabicOf(han: string): number {
  const [tens, ones] = han.includes('十') ? han.split('十') : ['', han];
  const head = han.includes('十') ? (tens === '' ? 1 : HAN_DIGITS.indexOf(tens!)) : 0;
  return head * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

/** Two neighbouring numbers as one says them: 三四, 两三, 一两. */
export function roughly(first: number): string {
  const [a, b] = [HAN_DIGITS[first]!, HAN_DIGITS[first + 1]!];
  return first === 1 ? '一两' : first === 2 ? '两三' : a + b;
}
