import { HANS_OLD_FORMS, HONG_KONG_FORMS } from '../data/generated/hanVariants.ts';
import { lazy } from '../base/lazy.ts';
import type { Region } from './opencc.ts';

const oldForms = lazy(() => new Set(HANS_OLD_FORMS));
const hongKongForms = lazy(() => new Set(HONG_KONG_FORMS));

/** Whether a character of simplified copy is as old as the traditional one, and merely a variant of it: 恒 of 恆, 踪 of 蹤. */
export const isOldForm = (character: string): boolean => oldForms().has(character);

/** Whether traditional copy of a region writes the old form as a matter of course: Hong Kong 恒, 迹, 毁. */
export const isRegular = (character: string, region: Region): boolean =>
  region === 'hk' && hongKongForms().has(character);
