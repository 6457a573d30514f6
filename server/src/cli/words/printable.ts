// eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a draft or file name made harmless for a terminal: control and bidi characters show as U+FFFD. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

/** JSON in which such characters are escapes: the same value, harmless where it is shown. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
