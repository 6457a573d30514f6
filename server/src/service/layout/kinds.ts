/** What a piece of a page is that is not the article; values of `data.kind` of `spam-line`, part of the contract. */
export const FURNITURE_KINDS = [
  'seo',
  'advert',
  'contact',
  'navigation',
  'breadcrumb',
  'share',
  'comment',
  'counter',
  'footer',
  'copyright',
  'disclaimer',
  'jump-line',
  'credit',
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** Kinds of an entry of the lexicon; `article` speaks for the article. */
export const ENTRY_KINDS = [...FURNITURE_KINDS, 'article'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * Where a phrase counts: `whole` where the line is made of such phrases, `opens` likewise, and it heads a list of
 * links, `start` at the start of the line, `part` anywhere, `chain` in a chain of keywords.
 */
export const ENTRY_PLACES = ['whole', 'opens', 'start', 'part', 'chain'] as const;
export type EntryPlace = (typeof ENTRY_PLACES)[number];

/** This weight alone is enough for a short line; from `CERTAIN` on a line is furniture whatever the page. */
export const ENOUGH = 3;
export const CERTAIN = 4;
