/** What a draft may be said to be written in. */
export const ENCODINGS = ['auto', 'utf-8', 'gb18030', 'big5', 'utf-16'] as const;
export type EncodingOption = (typeof ENCODINGS)[number];
