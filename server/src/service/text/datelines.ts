import { AGENCIES, AGENCY_SITES, OWN_NAMES } from '../data/generated/agencies.ts';

const alternatives = (...names: readonly string[]): string => names.join(' ').replaceAll(' ', '|');

/** 新华社, 人民网: as a part of a pattern, in both scripts. */
export const AGENCY_NAMES = alternatives(AGENCIES, AGENCY_SITES);
/** These, and how a newsroom calls itself: 本报, 本台. What the first paragraph of a report begins with. */
export const REPORTER_NAMES = alternatives(OWN_NAMES, AGENCIES, AGENCY_SITES);
