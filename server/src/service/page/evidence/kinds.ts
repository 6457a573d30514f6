import type { Localized } from '../../base/locale.ts';

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
  'script',
  'caption',
  'credit',
  'byline',
  'source',
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** Their names for editors. */
export const FURNITURE_NAMES = {
  seo: { 'zh-CN': '垃圾关键词', en: 'search spam' },
  advert: { 'zh-CN': '广告', en: 'adverts' },
  contact: { 'zh-CN': '网站联系方式', en: 'contact details' },
  navigation: { 'zh-CN': '栏目和链接', en: 'menus and links' },
  breadcrumb: { 'zh-CN': '导航路径', en: 'breadcrumbs' },
  share: { 'zh-CN': '分享栏', en: 'share bars' },
  comment: { 'zh-CN': '评论框', en: 'comment boxes' },
  counter: { 'zh-CN': '计数', en: 'counters' },
  footer: { 'zh-CN': '页脚', en: 'footers' },
  copyright: { 'zh-CN': '版权说明', en: 'copyright notes' },
  disclaimer: { 'zh-CN': '网站声明', en: 'disclaimers' },
  'jump-line': { 'zh-CN': '转版标记', en: 'jump marks' },
  script: { 'zh-CN': '脚本和样式', en: 'scripts and style sheets' },
  caption: { 'zh-CN': '图片说明', en: 'captions' },
  credit: { 'zh-CN': '图片署名', en: 'photo credits' },
  byline: { 'zh-CN': '日期、作者和编辑', en: 'dates and bylines' },
  source: { 'zh-CN': '来源', en: 'sources' },
} as const satisfies Record<FurnitureKind, Localized>;

/** Kinds that belong to an article although they are not its text: most newsrooms keep them. */
const KEPT: ReadonlySet<FurnitureKind> = new Set(['caption', 'credit', 'byline', 'source']);
export const isKept = (kind: FurnitureKind): boolean => KEPT.has(kind);

/** Part of the frame of a page. A jump mark stands within an article and says nothing of its neighbours. */
export const isFrameKind = (kind: FurnitureKind): boolean => kind !== 'jump-line' && !isKept(kind);

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
/** As much as two entries that are each enough for a suspicion; see `ENOUGH`. */
export const CERTAIN = 4;
