import { AGENCIES, AGENCY_SITES, OWN_NAMES } from '../data/generated/agencies.ts';

const alternatives = (...names: readonly string[]): string => names.join(' ').replaceAll(' ', '|');

/** 新华社, 人民网: as a part of a pattern, in both scripts. */
export const AGENCY_NAMES = alternatives(AGENCIES, AGENCY_SITES);
/** These, and how a newsroom calls itself: 本报, 本台. What the first paragraph of a report begins with. */
export const REPORTER_NAMES = alternatives(OWN_NAMES, AGENCIES, AGENCY_SITES);

/**
 * 新华社北京5月10日电, 中央社台北10日電, as a part of a pattern in Unicode mode: its one group is the place, which may be
 * empty.
 */
export const WIRE_DATELINE = String.raw`(?:${REPORTER_NAMES})(?!讯|訊|记者|記者)(\p{Script=Han}{0,8})\d{1,2}(?:月\d{1,2})?日?[电電讯訊]`;
