/**
 * What can be said and asked for before a draft is read. Its own door beside service.ts: whoever shows help loads no rule
 * and no table.
 */
export { format, LOCALES } from './base/locale.ts';
export type { Locale, Localized } from './base/locale.ts';
export { TROUBLES } from './docx/trouble.ts';
export { LEVELS } from './engine/finding.ts';
export { CONVERSION_TARGETS, VARIANTS } from './script/offeredScripts.ts';
