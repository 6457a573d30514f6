/**
 * What a mark does: it ends a sentence, divides one (a semicolon ends it for most), trails off, or is one half of a
 * pair. Straight quotation marks are either half.
 */
export type MarkRole =
  'stop' | 'semicolon' | 'ellipsis' | 'pause' | 'quote' | 'title' | 'bracket' | 'straight';
type Width = 'full' | 'half';

/** A row a mark; of those that come in pairs, both halves, the opening one first. */
const TABLE: readonly (readonly [mark: string, role: MarkRole, width: Width])[] = [
  ['。', 'stop', 'full'],
  ['！', 'stop', 'full'],
  ['？', 'stop', 'full'],
  ['!', 'stop', 'half'],
  ['?', 'stop', 'half'],
  ['；', 'semicolon', 'full'],
  [';', 'semicolon', 'half'],
  ['…', 'ellipsis', 'full'],
  ['，', 'pause', 'full'],
  ['、', 'pause', 'full'],
  ['：', 'pause', 'full'],
  [',', 'pause', 'half'],
  [':', 'pause', 'half'],
  ['“”', 'quote', 'full'],
  ['‘’', 'quote', 'full'],
  ['「」', 'quote', 'full'],
  ['『』', 'quote', 'full'],
  ['《》', 'title', 'full'],
  ['〈〉', 'title', 'full'],
  ['（）', 'bracket', 'full'],
  ['【】', 'bracket', 'full'],
  ['〔〕', 'bracket', 'full'],
  ['［］', 'bracket', 'full'],
  ['()', 'bracket', 'half'],
  ['[]', 'bracket', 'half'],
  ['"', 'straight', 'half'],
  ["'", 'straight', 'half'],
];

/** Marks that stand alone, or whole pairs, of these roles: `marks('stop', 'semicolon')` is 。！？!?；;. */
export const marks = (...roles: readonly MarkRole[]): string => withRole(roles).join('');

/** The same without those of half width. */
export const fullMarks = (...roles: readonly MarkRole[]): string => withRole(roles, 'full').join('');

/** Opening halves: `opening('quote')` is “‘「『. */
export const opening = (...roles: readonly MarkRole[]): string =>
  withRole(roles)
    .map((mark) => mark[0]!)
    .join('');

/** Closing halves: `closing('quote')` is ”’」』. */
export const closing = (...roles: readonly MarkRole[]): string =>
  withRole(roles)
    .map((mark) => mark.at(-1)!)
    .join('');

/** The closing half by the opening one. */
export const pairs = (...roles: readonly MarkRole[]): Readonly<Record<string, string>> =>
  Object.fromEntries(withRole(roles).map((mark) => [mark[0]!, mark.at(-1)!]));

/** For what a rule leaves out on purpose. */
export const without = (set: string, left: string): string =>
  [...set].filter((mark) => !left.includes(mark)).join('');

/** As the inside of a character class of a regular expression. */
export const inClass = (set: string): string => set.replace(/[\\\]^-]/g, String.raw`\$&`);

const withRole = (roles: readonly MarkRole[], width?: Width): readonly string[] =>
  TABLE.flatMap(([mark, role, of]) => (roles.includes(role) && (!width || of === width) ? [mark] : []));

/** What ends a sentence. */
export const SENTENCE_ENDS = marks('stop', 'semicolon');
/** What may stand behind the end of a sentence and belongs to it: ”）》. */
export const CLOSING = closing('quote', 'title', 'bracket', 'straight');
/** What may stand before the first word of a sentence and belongs to it. */
export const OPENING = opening('quote', 'title', 'bracket', 'straight');
