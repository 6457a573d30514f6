import type { Localized } from '../base/locale.ts';

/** What editors call the values that are words: on the settings page, in completion and hovers. */
export const VALUE_NAMES: Readonly<Record<string, Localized>> = {
  off: { 'zh-CN': '不查', en: 'off' },
  info: { 'zh-CN': '提示', en: 'info' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  error: { 'zh-CN': '错误', en: 'error' },
  recommended: { 'zh-CN': '常规', en: 'recommended' },
  strict: { 'zh-CN': '从严', en: 'strict' },
  scraped: { 'zh-CN': '抓取的网页稿', en: 'scraped' },
  auto: { 'zh-CN': '自动', en: 'auto' },
  hans: { 'zh-CN': '简体', en: 'simplified' },
  'hant-tw': { 'zh-CN': '繁体（台湾）', en: 'traditional, Taiwan' },
  document: { 'zh-CN': '文件', en: 'document' },
  slogan: { 'zh-CN': '提法', en: 'slogan' },
  project: { 'zh-CN': '工程、战略', en: 'project' },
  meeting: { 'zh-CN': '会议', en: 'meeting' },
  'hant-hk': { 'zh-CN': '繁体（香港）', en: 'traditional, Hong Kong' },
};
