import { isNoName, surnameKind } from '../../names/chineseNames.ts';
import { isWholeName, NOT_LAST } from '../../names/wholeNames.ts';
import { floorRange, type OffsetRange } from '../../text/range.ts';
import type { Head, PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';

/** People of lists: 组  长：李川, 成员：周岩（市财政局）, 总指挥：陈立　县长. */
export interface Listed {
  readonly people: readonly Attached[];
  /** whether an offset lies in a list: the list has read what stands there */
  readonly covers: (offset: number) => boolean;
}

/** What those of a group are called. */
const LABEL =
  /^(?:\p{Script=Han}{0,10}(?:小组|指挥部|专班|工作组))?(?:名誉|执行|常务|第一)?副?(?:组长|总指挥|指挥长|主任|主任委员|主席|会长|秘书长|理事长|理事|监事长|监事|召集人|队长|团长|院长|校长|领队|顾问|委员|成员|组员|联络员|指挥|法定代表人|审判长|审判员|人民陪审员|书记员|法官助理|总?[河湖林田路链]长|\p{Script=Han}{0,4}办(?:公室)?副?主任|(?:代理)?(?:[主总]|助理|守门员|门将|体能|科研|技术)?教练)$/u;
/** The same within a line: 组长：李川；|副组长：|周岩 */
const INLINE_LABEL = /(?<=[，,；;。、：:（( \u3000])(\p{Script=Han}{2,8})[：:](?=\p{Script=Han})/gu;
/** Labels that a name follows wherever they stand: 审判长：李川 under a judgment. */
const SIGNS = /^(?:法定代表人|审判长|审判员|人民陪审员|书记员|法官助理)$/;
/** 审　判　长　　|李　川 under a judgment, where blanks stand for the colon. */
const SIGNATURE =
  /^\s*((?:代理?[ \u3000]*)?审[ \u3000]*判[ \u3000]*[长员]|人[ \u3000]*民[ \u3000]*陪[ \u3000]*审[ \u3000]*员|书[ \u3000]*记[ \u3000]*员|法[ \u3000]*官[ \u3000]*助[ \u3000]*理)[ \t\u3000]+(?=\p{Script=Han}(?:[ \u3000]{0,4}\p{Script=Han}){1,3}\s*(?:\n|$))/u;
const LINE_LABEL = /^\s*(\p{Script=Han}[\p{Script=Han}\s]{1,12}?)\s*[：:]/u;
const NAME = /^(\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}|\p{Script=Han}{1,3}))(?=[\s、，,；;。（(]|$)/u;
const FULL_NAME =
  /^(\p{Script=Han}{1,6}(?:[·•・‧．]\p{Script=Han}{1,6}){1,3}|\p{Script=Han}{2,7})(?=[\s、，,；;。（(]|$)/u;
/** Units that `FULL_NAME` looks at. */
const LONGEST_NAME = 28;
const GROUP = /名单|领导小组|指挥部|委员会|专班|工作组|专家组|评委会|组委会|成员|工作小组/;
/** People that one line names one behind the other: bounds the work in tables. */
const MOST_ON_LINE = 40;

export interface Label {
  readonly range: OffsetRange;
  readonly word: string;
  readonly isSpaced: boolean;
}

/** @param spanOf the words of a post that ends with a head, not before a limit */
export function listedIn(
  text: string,
  heads: readonly Head[],
  spanOf: (head: Head, limit: number) => PostSpan,
): Listed {
  const labels = labelsIn(text);
  const isList =
    labels.some(({ isSpaced, word }) => isSpaced || SIGNS.test(word)) ||
    (labels.length > 1 && GROUP.test(text));
  const people: Attached[] = [];
  const covered: OffsetRange[] = [];
  if (!isList) return { people, covers: () => false };
  labels.forEach((label, i) => {
    const limit = labels[i + 1]?.range.start ?? text.length;
    const end = readGroup(text, label, limit, heads, spanOf, people);
    covered.push({ start: label.range.start, end });
  });
  return {
    people,
    covers: (offset) => {
      const range = covered[floorRange(covered, offset)];
      return range !== undefined && offset < range.end;
    },
  };
}

/** The labels of a line behind its first one. */
function labelsWithin(text: string, from: number, end: number, lineStart: number): Label[] {
  const start = Math.max(from, lineStart);
  const labels: Label[] = [];
  for (const match of text.slice(start, end).matchAll(INLINE_LABEL)) {
    const word = match[1]!;
    if (!LABEL.test(word)) continue;
    const at = start + match.index;
    labels.push({ range: { start: at, end: at + match[0].length }, word, isSpaced: false });
  }
  return labels;
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (let start = 0; start < text.length;) {
    const ahead = text.slice(start, start + 32);
    const match = LINE_LABEL.exec(ahead) ?? SIGNATURE.exec(ahead);
    const word = match?.[1]?.replace(/\s/g, '');
    if (match && word && LABEL.test(word)) {
      const from = start + match[0].indexOf(match[1]!);
      labels.push({
        range: { start: from, end: start + match[0].length },
        word,
        isSpaced: /\s/.test(match[1]!),
      });
    }
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    for (const label of labelsWithin(text, labels.at(-1)?.range.end ?? start, end, start)) labels.push(label);
    start = end + 1;
  }
  return labels;
}

/** Reads the names behind a label and on the lines below it; answers where they end. */
function readGroup(
  text: string,
  label: Label,
  limit: number,
  heads: readonly Head[],
  spanOf: (head: Head, limit: number) => PostSpan,
  people: Attached[],
): number {
  const own = labelSpan(text, label);
  let isFirst = true;
  let at = label.range.end;
  while (at < limit) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > limit ? limit : newline;
    const before = people.length;
    for (let count = 0; count < MOST_ON_LINE && at < lineEnd; count++) {
      while (at < lineEnd && /[\s、，,；;。]/.test(text[at]!)) at++;
      const match = nameAt(text, at, lineEnd);
      if (match === undefined) break;
      const nameStart = at;
      const nameEnd = at + match;
      const { spans, end } = postsBehind(text, nameEnd, lineEnd, heads, spanOf);
      people.push(
        spans.length > 0
          ? { spans, nameStart, nameEnd, listedAs: own }
          : { spans: [own], nameStart, nameEnd, tie: isFirst ? undefined : 'listed' },
      );
      isFirst = false;
      at = end;
    }
    // A line that names nobody ends the list, but for the rest of the label's own.
    const hasNames = people.length > before;
    const namesNobody = !hasNames && text.slice(at, lineEnd).trim() !== '';
    // 成员：各村支部书记, and below it those who have a name
    if (namesNobody && !(isFirst && /^[ \u3000]/.test(text.slice(lineEnd + 1)))) return at;
    if (
      hasNames &&
      text.slice(at, lineEnd).trim() !== '' &&
      !/^[、，,；;。]/.test(text.slice(at, lineEnd).trim())
    )
      return lineEnd;
    at = lineEnd + 1;
  }
  return limit;
}

const POST_IN_BRACKETS = /^[ \u3000]*（[^（）]{1,20}(?:长|书记|主任|主席)）/;

const isWordAsName = (word: string): boolean =>
  word.length === 2 && isNoName(word) && /^(?:common|usual|rare)$/.test(surnameKind(word[0]!) ?? '');

function nameAt(text: string, at: number, lineEnd: number): number | undefined {
  const ahead = text.slice(at, Math.min(lineEnd, at + LONGEST_NAME));
  for (const pattern of [FULL_NAME, NAME]) {
    const name = pattern.exec(ahead)?.[1];
    if (!name) continue;
    const whole = name.replace(/[ \u3000]/g, '');
    // 庄严　县委常委: what a post stands behind is a name, though it is a word.
    const isBeforePost = /^[ \u3000]{1,8}\p{Script=Han}|^（/u.test(
      text.slice(at + name.length, Math.min(lineEnd, at + name.length + 9)),
    );
    const isName =
      isWholeName(whole, 0, whole.length, 'asked') ||
      (isBeforePost && isWordAsName(whole)) ||
      // 喜　梅（卫生院院长）: whoever has a post in brackets is somebody.
      (POST_IN_BRACKETS.test(text.slice(at + name.length, lineEnd)) && !NOT_LAST.test(whole.at(-1)!));
    if (isName && !LABEL.test(whole)) return name.length;
  }
  return undefined;
}

/** 李川（市财政局局长）, 李川　县委副书记、县长 */
function postsBehind(
  text: string,
  from: number,
  lineEnd: number,
  heads: readonly Head[],
  spanOf: (head: Head, limit: number) => PostSpan,
): { spans: PostSpan[]; end: number } {
  const bracket = /^[ \u3000]*[（(]([^（）()\n]{1,40})[）)]/.exec(
    text.slice(from, Math.min(lineEnd, from + 48)),
  );
  const words =
    bracket ?? /^[ \u3000]+([^\s，,；;。]{2,60})/.exec(text.slice(from, Math.min(lineEnd, from + 66)));
  if (!words) return { spans: [], end: from };
  const start = from + words[0].indexOf(words[1]!);
  const end = start + words[1]!.length;
  const spans: PostSpan[] = [];
  for (let i = floorRange(heads, start - 1) + 1; i < heads.length && heads[i]!.end <= end; i++) {
    const head = heads[i]!;
    const after = text[head.end];
    if (head.end < end && !/[、（(兼，]/.test(after ?? '')) continue;
    spans.push(spanOf(head, spans.at(-1)?.end ?? start));
  }
  if (!bracket && spans.length === 0) return { spans, end: from };
  const past = from + words[0].length;
  const aside = /^[（(][^（）()\n]{1,16}[）)]/.exec(text.slice(past, past + 18));
  return { spans, end: past + (aside?.[0].length ?? 0) };
}

/** The label as a post: its own words without the blanks in them. */
export function labelSpan(text: string, { range, word }: Label): PostSpan {
  const isDeputy = /副/.test(word);
  const plain = word.replace(/^(?:名誉|执行|常务|第一)?副?/, '');
  let end = range.end;
  while (/[\s：:]/.test(text[end - 1]!)) end--;
  const isExecutive = /常务|执行|第一/.test(word);
  const rank = { isDeputy, isExecutive: isDeputy && isExecutive, isSingle: !isDeputy };
  const head = { start: range.start, end, word: plain, ...rank, isGeneric: false };
  return { start: range.start, end, head };
}
