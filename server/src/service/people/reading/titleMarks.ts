import { endsCountry } from '../foreignTitles.ts';
import { UnitSet } from '../../lexicon/unitSet.ts';
import { placeAt, type PlaceToken } from '../../places/places.ts';
import { classOf, CharClass, isHan } from '../../text/charClass.ts';
import { pairs } from '../../text/marks.ts';

/** Units of a name in marks, with them. */
const LONGEST_QUOTED = 20;
const OPENING = Object.fromEntries(
  Object.entries(pairs('quote', 'title')).map(([opener, closer]) => [closer, opener]),
);
const CLOSING = new UnitSet(Object.keys(OPENING));

interface Within {
  /** nothing of the title lies before */
  readonly lowest: number;
  readonly headStart: number;
  readonly places: readonly PlaceToken[];
}

/** Where the marks begin that end at an offset and belong to a title: a name in quotes, an aside, a branch in brackets. */
export const markedStart = (
  text: string,
  end: number,
  { lowest, headStart, places }: Within,
): number | undefined =>
  sessionStart(text, end, lowest) ??
  quotedStart(text, end, lowest, headStart) ??
  asideStart(text, end, lowest) ??
  branchStart(text, end, lowest, places);

export const isTitleCharacter = (text: string, at: number): boolean => {
  const cls = classOf(text.charCodeAt(at));
  return isHan(cls) || cls === CharClass.Latin || cls === CharClass.Digit || text[at] === '·';
};

const SESSION = /第?[一二三四五六七八九十百\d]{1,3}[届任]?$/;
const LATER_SESSION = /^第?[一二三四五六七八九十百\d]{1,3}[届任、]/;

/** 第十一届、|十二届中央书记处书记: one post, held twice. */
function sessionStart(text: string, start: number, lowest: number): number | undefined {
  if (text[start - 1] !== '、' || !LATER_SESSION.test(text.slice(start, start + 6))) return undefined;
  const before = SESSION.exec(text.slice(Math.max(lowest, start - 7), start - 1));
  return before ? start - 1 - before[0].length : undefined;
}

/** “一带一路”|研究所副所长, 《诗刊》|主编: a name in marks that the words after it go on from. */
function quotedStart(text: string, end: number, lowest: number, headStart: number): number | undefined {
  if (!CLOSING.isAt(text, end - 1)) return undefined;
  const opening = OPENING[text[end - 1]!]!;
  if (end - 1 <= lowest) return undefined;
  const start = text.lastIndexOf(opening, end - 2);
  if (start < lowest || end - start > LONGEST_QUOTED) return undefined;
  const name = text.slice(start + 1, end - 1);
  const isGroup =
    QUOTED_GROUP.test(name) && LEADER.test(text.slice(end, end + LONGEST_LEADER)) && text[start - 1] !== '的';
  if (end === headStart && opening !== '《' && !QUOTED_BODY.test(name) && !isGroup) return undefined;
  return /[，。；：！？\n、]/.test(name) ? undefined : start;
}

/** Whom groups have: 「香港众志」|主席; not “最年轻”|会长. */
const LEADER = /^副?(?:主席|秘书长|发言人|召集人|总干事|会长|创[办始]人|发起人|主理人)/;
/** Units that it can match. */
const LONGEST_LEADER = 4;
const QUOTED_GROUP = /^(?![最史第不首])\p{Script=Han}{3,10}$/u;
/** “台湾客社”|社长: what is in the marks is a body; not “最美”|校长. */
const QUOTED_BODY = /^.{2,}[会社盟党院府部局委团处署司室所站台馆队网军协舰艇号轮堂坊]$/;

const ASIDE =
  /[会院部局司社校行厅委马团盟织署队所处办心站][（(](?:(?![左右中前后上下图原兼\d])\p{Script=Han}{2,16}|[A-Za-z][A-Za-z.&' -]{1,39})[）)]$/u;
/** Units that `ASIDE` can match, with its brackets. */
const LONGEST_ASIDE = 43;

/** 联邦委员会|（议会上院）|主席: what the body is also called. */
function asideStart(text: string, end: number, lowest: number): number | undefined {
  if (!'）)'.includes(text[end - 1]!)) return undefined;
  const match = ASIDE.exec(text.slice(Math.max(lowest, end - LONGEST_ASIDE), end));
  return match ? end - match[0].length + 1 : undefined;
}

/** 教育部 |次长, 委内瑞拉 |副总统: a page sets blanks where it links a body or a state. */
export const isLinked = (text: string, at: number): boolean =>
  text[at - 1] === ' ' &&
  (endsCountry(text, at - 1) ||
    /\p{Script=Han}{2}[部院会局处厅署府心学团司行所校社厂党盟队]$/u.test(
      text.slice(Math.max(0, at - 4), at - 1),
    ));

/** Units of a place in brackets, with them: （呼和浩特）. */
const LONGEST_BRANCH = 6;

/** 国能|（北京）|配送公司: where the branch of a company is. */
function branchStart(
  text: string,
  end: number,
  lowest: number,
  places: readonly PlaceToken[],
): number | undefined {
  if (text[end - 1] !== '）') return undefined;
  const start = text.lastIndexOf('（', end - 2);
  if (start <= lowest || end - start > LONGEST_BRANCH || !isTitleCharacter(text, start - 1)) return undefined;
  const place = placeAt(places, start + 1);
  const isPlace = place?.start === start + 1 && place.end === end - 1;
  return isPlace || /^(?:中国|集团|控股|国际|亚洲|亚太)$/.test(text.slice(start + 1, end - 1))
    ? start
    : undefined;
}
