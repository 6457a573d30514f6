import type { Place, PlaceLevel } from './place.ts';

export const levelOf = (code: string): PlaceLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

/** Of the six digits of a code two are the province, two the prefecture, two the county (GB/T 2260). */
const PROVINCE_DIGITS = 2;
/** See `PROVINCE_DIGITS`. */
const PREFECTURE_DIGITS = 4;

/** Codes of the divisions that one lies in, from the province down, itself left out. */
export function ancestorsOf(code: string): string[] {
  const province = `${code.slice(0, PROVINCE_DIGITS)}0000`;
  const prefecture = `${code.slice(0, PREFECTURE_DIGITS)}00`;
  return [province, prefecture].filter(
    (ancestor, i) => ancestor !== code && (i === 0 || levelOf(code) === 'county'),
  );
}

const OUTLYING = /^(?:71|81|82)/;

/** Whether a division is a new area: what it lies in is not said by its code. */
export const isNewArea = ({ code }: Place): boolean => code.endsWith('90');

/** Whether a division is Taiwan, Hong Kong or Macao, or lies there. */
export const isOutlyingRegion = ({ code }: Place): boolean => OUTLYING.test(code);

/** Whether a code is that of a part of these. */
export const isOutlyingPart = (code: string): boolean => levelOf(code) === 'county' && OUTLYING.test(code);
