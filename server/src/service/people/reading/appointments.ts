import { givenNameScore } from '../../names/chineseNames.ts';
import { endsWith } from '../../names/nameSurroundings.ts';
import { nameStartAt, type Proof } from '../../names/wholeNames.ts';
import type { OffsetRange } from '../../text/range.ts';
import { actsIn, verbBefore, type Verb, type VerbKind } from './appointmentVerbs.ts';
import type { Attached, Tie } from '../personClaim.ts';
import {
  BRACKET,
  foreignNameBefore,
  framedNameBefore,
  HONOUR,
  LONGEST_BETWEEN,
  nameBefore,
  othersBefore,
  type Known,
} from './names/appointedNames.ts';
import { describes } from './owners.ts';
import { removedBefore } from './removals.ts';
import type { PostSpan } from '../heads.ts';
import { isForeignTitle } from '../foreignTitles.ts';

const TIES: Readonly<Record<Exclude<VerbKind, 'names'>, Tie>> = {
  takes: 'appointed',
  becomes: 'appointed',
  as: 'appointed',
  holds: 'holding',
  held: 'career',
  leaves: 'left',
  removes: 'left',
};

/** What stands between a name and the verb: 此前, 2015年10月, 于去年. */
const BETWEEN =
  /(?:等(?:(?:[两三四五六七八九十]|\d{1,3})人)?|(?:借调|商调|回调)[回至到]?\p{Script=Han}{0,6}|一直|早前|较早前|稍早|请求|申请|提出|跨(?:公司|集团|部门|系统|省市?|市|区)|主动|因病|此前|其间|其后|日前|近日|昨[天日]|今[天日]|当[天日年]|[去今同次]年|上个?月|上周|本[周月]|同时|正式|[全高]票|再[次度]|先后|分别|继续|随后|同样|接棒|决定|新近|刚刚|期间|将于?|已于?|[还现也亦后曾获经均都在于则拟仍并原是]|(?:[于在自从]|自从)?(?:\d{4} ?年 ?)?(?:\d{1,2} ?月 ?)?(?:\d{1,2} ?日)?(?:\d{4}[.．]\d{1,2})?(?:[起后间]|至今|开始)?)$/u;
/** Words that stand between a name and its verb: 李川|同志|（女）|已于近日|正式|任. */
const MOST_BETWEEN = 5;
/** Verbs of naming, somewhere before X为Y. */
const NAMING =
  /任命|委任|特任|特派|敦聘|聘任|聘请|选举|补选|推选|推定|增补|推举|通过|决定|确定|任免|提名|起用/;
/** 任|李川|为…: where a clause begins, the verb alone */
const NAMES_SHORTLY = /(?:^|[\n；：])任\p{Script=Han}{1,3}[^作成认称视誉因分](?:同志)?$/u;
/** Units of it: a name of four with what it is called. */
const SHORTLY = 8;
/** Units back to where the sentence begins: bounds the work in texts without a full stop. */
const LONGEST_SENTENCE = 400;

const REMOVED_FROM_HIM = /免去?其$/;

/** The appointment that a list of posts is the end of: 方立成同志转任|浙江省委常委. */
export function appointmentOf(text: string, spans: readonly PostSpan[], known: Known): Attached[] {
  const start = spans[0]!.start;
  const removed = removedBefore(text, spans, known.limit);
  if (removed) return removed;
  // 李川同志任…，免去其|青山市…: whom the sentence is about
  const own =
    REMOVED_FROM_HIM.test(text.slice(Math.max(0, start - 3), start)) && subjectBefore(text, start, known);
  if (own) return [{ nameStart: own.start, nameEnd: own.end, tie: 'left', spans }];
  const verb = verbAt(text, start, known.limit);
  if (!verb || verb.kind === 'names' || verb.kind === 'removes') return [];
  const isNaming = verb.kind === 'as';
  if (isNaming && !isNamed(text, verb.start)) return [];
  const { head, end } = spans.at(-1)!;
  // 李川是青山市市长，; not 李川是市长的儿子
  const isCopula = /^[是系]$/.test(text.slice(verb.start, verb.end));
  if (isCopula && (start === spans[0]!.head.start || !/^(?:[，。；、！）)\n]|之一|$)/.test(text.slice(end))))
    return [];
  const isAbroad = isForeignTitle(text.slice(start, end));
  const { names, isDistributed: isSaidApart } = subjectsOf(text, verb, known, {
    isShared: !head.isSingle || head.isDeputy,
    isAbroad,
  });
  const tie = TIES[verb.kind];
  // 李川、周岩分别辞去副市长职务: the same of each
  const isDistributed = isSaidApart && spans.length > 1;
  if (isDistributed && names.length !== spans.length) return [];
  // 补选李川、周岩、陈立3名同志为|省人大代表: no office
  if (isNaming && head.word === '代表' && names.length > 1) return [];
  const successor = successorOf(text, names, known, isAbroad ? 'asked' : 'bounded');
  if (successor)
    return [
      { nameStart: successor.start, nameEnd: successor.end, tie, spans },
      { nameStart: names[0]!.start, nameEnd: names[0]!.end, tie: 'left', spans },
    ];
  // 由谁接替|李川|出任…: whoever it is, the one named leaves
  const isReplaced = names.length === 1 && text.startsWith('接替', names[0]!.start - 2);
  return names.map(({ start: nameStart, end: nameEnd }, i) => ({
    nameStart,
    nameEnd,
    tie: isReplaced ? 'left' : tie,
    spans: isDistributed ? [spans[i]!] : spans,
    isActing: actsIn(text.slice(verb.start, verb.end)),
  }));
}

/** 李川|接替周岩出任…: whom the sentence is about takes the post of the one before the verb. */
function successorOf(
  text: string,
  [name, ...others]: readonly OffsetRange[],
  known: Known,
  proof: Proof,
): OffsetRange | undefined {
  if (!name || others.length > 0 || !text.startsWith('接替', name.start - 2)) return undefined;
  const end = name.start - 2 - ('将已'.includes(text[name.start - 3] ?? '\n') ? 1 : 0);
  const start =
    nameBefore(text, end, known, proof) ??
    (proof === 'asked' ? foreignNameBefore(text, end, known.limit) : undefined);
  return start === undefined ? known.subjectOf(name.start) : { start, end };
}

/** 参事李川|代理|试验所所长, 李川|署理|行政长官职务: right behind a name it is the verb, not a part of the post. */
export function withoutActing(text: string, span: PostSpan): PostSpan {
  const isVerb = /^(?:代理|署理|署任|暂代)/.test(text.slice(span.start, span.start + 2));
  const isOfPost =
    span.start + 2 < span.head.start || /^(?:职务|一职)/.test(text.slice(span.end, span.end + 2));
  return isVerb && isOfPost ? { ...span, start: span.start + 2 } : span;
}

/** Units of whose post it is, up to the verb: 蓝巨星的|基金经理. */
const LONGEST_OWNER = 24;
const BREAKS_OWNER = /[，。；：、！？\s（）()]/;

/** 不再担任|蓝巨星的基金经理: the words before 的 belong to the post where a verb stands before them. */
export function ownedSpan(text: string, span: PostSpan, limit: number): PostSpan {
  const { start } = span;
  if (text[start - 1] !== '的' || span.head.start - start > LONGEST_OWNED) return span;
  for (let at = start - 2; at > limit && start - at < LONGEST_OWNER && !BREAKS_OWNER.test(text[at]!); at--) {
    const verb = verbBefore(text, at);
    if (verb && verb.end - verb.start > 1 && verb.kind !== 'names' && verb.kind !== 'removes')
      return verb.start >= limit && isOwner(text.slice(at, start - 1)) ? { ...span, start: at } : span;
  }
  return span;
}

/** UTF-16 units of the body that a post may have of its own: 李川的|青山市市长 belongs to the city. */
const LONGEST_OWNED = 2;

/** 担任|他的助理: nobody's title. */
const isOwner = (owner: string): boolean =>
  !/^(?:[他她其我你这那该本着过一两三几此由]|所[在有])/.test(owner) && !describes(owner);

function verbAt(text: string, end: number, limit: number): Verb | undefined {
  let at = end;
  // 担任|中共…, 任|原…: what the post's own words do not begin with
  while (at > limit && /[\s：:“你本该贵我其某]/.test(text[at - 1]!) && end - at < 2) at--;
  // 担任|新成立的|青山市大数据局局长, 为|该行|副行长
  const isNew = NEW_BODY.exec(text.slice(Math.max(limit, at - 5), at));
  const verb = verbBefore(text, at - (isNew?.[0].length ?? 0));
  // 任命李志成|为: the character before is the name's
  if (verb && text.startsWith('成为', verb.start) && isNamed(text, verb.start))
    return { start: verb.start + 1, end: verb.end, kind: 'as' };
  return verb && verb.start >= limit ? verb : undefined;
}

const NEW_BODY = /(?:新(?:成立|组建|设立|设)的|[该本][行厂社])$/;

/** X为Y is an appointment only where the sentence has a verb of naming. */
function isNamed(text: string, offset: number): boolean {
  const from = Math.max(0, offset - LONGEST_SENTENCE);
  const sentence = text.slice(Math.max(from, text.lastIndexOf('。', offset) + 1), offset);
  return NAMING.test(sentence) || NAMES_SHORTLY.test(sentence.slice(-SHORTLY));
}

interface Subjects {
  readonly names: readonly OffsetRange[];
  /** 李川、周岩|分别|任: each has one of the posts */
  readonly isDistributed: boolean;
}

/** What the posts say of their holders. */
interface Kind {
  /** more than one can hold the last of them */
  readonly isShared: boolean;
  readonly isAbroad: boolean;
}

/** Those whose post a verb speaks of: the names before it, or whom the sentence or the CV is about. */
function subjectsOf(text: string, verb: Verb, known: Known, { isShared, isAbroad }: Kind): Subjects {
  let end = verb.start;
  let isDistributed = false;
  const isNaming = verb.kind === 'as';
  let proof: Proof = isNaming || isAbroad ? 'asked' : 'bounded';
  for (let step = 0; step <= MOST_BETWEEN; step++) {
    const bracketed = known.bracketedAt(end);
    if (bracketed) return { names: [bracketed], isDistributed };
    const isFramed = isNaming || HONOUR.test(text.slice(end, verb.start));
    const start = endsInAdverb(text, end, known)
      ? undefined
      : (nameBefore(text, end, known, proof) ??
        (isFramed ? framedNameBefore(text, end, known) : undefined) ??
        (isAbroad ? foreignNameBefore(text, end, known.limit) : undefined));
    if (start !== undefined) {
      const names = [...othersBefore(text, start, known, isShared), { start, end }];
      return { names, isDistributed };
    }
    const lead = text.slice(Math.max(known.limit, end - LONGEST_BETWEEN), end);
    const skipped = (HONOUR.exec(lead) ?? BRACKET.exec(lead) ?? BETWEEN.exec(lead))?.[0] ?? '';
    if (skipped === '') break;
    if (skipped === '分别') isDistributed = true;
    if (HONOUR.test(skipped)) proof = 'asked';
    end -= skipped.length;
  }
  const moved = movedBefore(text, verb.start, known);
  if (moved) return { names: [moved], isDistributed: false };
  if (verb.kind === 'becomes') return { names: [], isDistributed };
  if (isDistributed && /[，,]/.test(text[end - 1] ?? '')) {
    const start = nameBefore(text, end - 1, known);
    if (start !== undefined)
      return { names: [...othersBefore(text, start, known), { start, end: end - 1 }], isDistributed };
  }
  // 李川，|历任…: the name that the sentence begins with
  const named =
    text[end - 1] === '，'
      ? (known.knownNameBefore(end - 1) ?? nameBehindRole(text, end - 1, known))
      : undefined;
  if (
    named !== undefined &&
    (named === 0 || /[。\n]/.test(text[named - 1]!) || endsWith('role', text, named))
  )
    return { names: [{ start: named, end: end - 1 }], isDistributed };
  const congratulated = congratulatedBefore(text, end, known);
  if (congratulated) return { names: [congratulated], isDistributed: false };
  const subject = isClauseStart(text, end)
    ? (known.careerOf(end) ??
      (verb.kind === 'leaves' ? subjectBefore(text, end, known) : known.subjectOf(end)))
    : undefined;
  return { names: subject ? [subject] : [], isDistributed: false };
}

const ADVERBS = '将在另仍拟已于还也亦后曾获经均都则并原是';

/** 刘青|将|出任: no part of the name, though few characters of names are like that. */
const endsInAdverb = (text: string, end: number, known: Known): boolean =>
  ADVERBS.includes(text[end - 1] ?? '\n') &&
  givenNameScore(text[end - 1]) <= 0 &&
  known.knownNameBefore(end) === undefined;

/** 李川同志任…；|免去其…, …；|不再担任…: whom the sentence is about, or the clause before the semicolon that it goes on from. */
function subjectBefore(text: string, offset: number, known: Known): OffsetRange | undefined {
  const own = known.subjectOf(offset);
  const lead = /；(?:同时)?(?:免去?其)?$/.exec(text.slice(Math.max(0, offset - 6), offset))?.[0];
  return own ?? (lead === undefined ? undefined : known.subjectOf(offset - lead.length));
}

/** What one does who moves from a post: 由教育局局长|转任财政局局长. */
const MOVES_ON =
  /^(?:岗位|职务|一职)?(?:转任|转调|调任|升任|改任|转岗|晋升[为任]?|提任|提拔[为任]|调整[为任]|交流[为任]|任|履新)/;
/** 从教育局局长岗位上|退休 */
const STEPS_DOWN =
  /^(?:的?(?:岗位|职位|位置|任上|任内|一职))?上?(?:光荣)?(?:退休|退下|离休|卸任|离任|退居二线|退役|解职)/;

/** 李川|同志由|青山县教育局局长|转任…: what somebody moves from. */
export function movedFrom(text: string, spans: readonly PostSpan[], known: Known): Attached[] {
  const { start } = spans[0]!;
  const behind = text.slice(spans.at(-1)!.end, spans.at(-1)!.end + 8);
  const isMoving = text[start - 1] === '由' ? MOVES_ON.test(behind) : STEPS_DOWN.test(behind);
  if (!/[由从自]/.test(text[start - 1] ?? ' ') || !isMoving) return [];
  const honour =
    /(?:同志|先生|女士)$/.exec(text.slice(Math.max(known.limit, start - 3), start - 1))?.[0] ?? '';
  const nameEnd = start - 1 - honour.length;
  const nameStart = nameBefore(text, nameEnd, known);
  return nameStart === undefined ? [] : [{ nameStart, nameEnd, tie: 'left', spans }];
}

const FROM_POST = /(?:同志|先生|女士)?由[^，。；：、\n]{2,30}$/;
/** Units that it looks at. */
const LONGEST_FROM = 33;

/** 李川|同志由青山县教育局局长|转任…: who moves from one post to the next. */
function movedBefore(text: string, end: number, known: Known): OffsetRange | undefined {
  if (!known.isPostEnd(end)) return undefined;
  const moving = known.movedAt(end);
  if (moving) return moving;
  const words = FROM_POST.exec(text.slice(Math.max(known.limit, end - LONGEST_FROM), end))?.[0];
  if (!words) return undefined;
  const nameEnd = end - words.length;
  const start = nameBefore(text, nameEnd, known);
  return start === undefined ? undefined : { start, end: nameEnd };
}

/** 被告人|孙国强|，原系… */
const nameBehindRole = (text: string, end: number, known: Known): number | undefined =>
  nameStartAt(text, end, known.limit, 'bounded', (at) => endsWith('role', text, at));

const CONGRATULATED = /，(?:热烈|诚挚|衷心)?祝贺[他她]$/;

/** 致电|佩德罗·桑切斯|，祝贺他|当选…: whom the clause before names. */
function congratulatedBefore(text: string, end: number, known: Known): OffsetRange | undefined {
  const words = CONGRATULATED.exec(text.slice(Math.max(0, end - 6), end))?.[0];
  if (!words) return undefined;
  const nameEnd = end - words.length;
  const start =
    known.knownNameBefore(nameEnd) ??
    nameStartAt(text, nameEnd, Math.max(0, nameEnd - LONGEST_BETWEEN), 'bounded', (offset) =>
      /(?:致电|致函|致信|[向电函信])$/.test(text.slice(Math.max(0, offset - 2), offset)),
    );
  return start === undefined ? undefined : { start, end: nameEnd };
}

const isClauseStart = (text: string, offset: number): boolean =>
  offset === 0 || /[，。；：、\s,;:—\-]/.test(text[offset - 1]!);
