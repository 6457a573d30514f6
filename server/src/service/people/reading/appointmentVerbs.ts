import { APPOINTMENT_VERBS } from '../../data/generated/titles.ts';
import { lazy } from '../../base/lazy.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';

/** What a verb says of a person and a post: see the head of server/data/appointmentVerbs.tsv. */
export type VerbKind = 'takes' | 'becomes' | 'holds' | 'held' | 'leaves' | 'as' | 'names' | 'removes';

export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly kind: VerbKind;
}

const verbs = lazy(() => {
  const kinds = new Map(APPOINTMENT_VERBS.split('\n').map((line) => line.split(' ') as [string, VerbKind]));
  const words = [...kinds.keys()];
  return { kinds, firsts: new UnitSet(words), lasts: new UnitSet(words.map((word) => word.at(-1)!)) };
});

/** 汉字: the table has no longer verb. */
const LONGEST = 6;

/** The longest verb that ends at `end` of simplified text. */
export function verbBefore(text: string, end: number): Verb | undefined {
  const { kinds, lasts } = verbs();
  if (!lasts.isAt(text, end - 1)) return undefined;
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const kind = kinds.get(text.slice(end - length, end));
    if (kind) return { start: end - length, end, kind };
  }
  return undefined;
}

/** Whether a verb of taking, holding or leaving a post begins at an offset. */
export function isVerbAt(text: string, start: number): boolean {
  const { kinds, firsts } = verbs();
  if (!firsts.isAt(text, start)) return false;
  for (let length = LONGEST; length > 1; length--) {
    const kind = kinds.get(text.slice(start, start + length));
    if (kind && kind !== 'names' && kind !== 'removes') return true;
  }
  return false;
}

/** Behind a post: 政务司副司长|由…出任. */
export const GIVEN_BY = /^(?:一职|职务|职位|职缺|空缺|遗缺|所遗职缺|之缺)?，?(?:[则将改仍暂已拟均]|分别)?由/;
/** What a new holder does at the end of a clause that began with the post: 由李川|出任. */
export const TAKES_IT =
  /(?:同志|先生|女士)?(?:将|继续|暂时|正式)?(?:出任|接任|担任|兼任|升任|接掌|代理|接棒|接手|暂代|继任|接替|代任|署任|陞任|递补|连任|续任|留任|蝉联|调任|转任|派任|真除|升补|兼代|补上)$/;

/** Verbs of who holds a post for the time being. */
const ACTS = /(?:代理|署理|暂代|署任|代任)$/;
/** Whether such a verb ends some words. */
export const actsIn = (words: string): boolean => ACTS.test(words);
