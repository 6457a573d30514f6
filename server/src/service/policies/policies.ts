import { toSimplifiedCharacter } from '../characters/characters.ts';
import { IDIOMS, POLICIES } from '../data/generated/policies.ts';
import { lazy } from '../base/lazy.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { isLongWord } from '../words/words.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import type { Policy, PolicyKind, PolicyName } from './policy.ts';
import { pairs } from '../text/marks.ts';

const names = lazy(
  () => new Lexicon(POLICIES.split('\n').map((line) => line.split(' ') as [string, PolicyKind])),
);

const idioms = lazy(() => new Set(IDIOMS.split(' ')));

/** What official papers are called; a title in 《》 that ends otherwise is a book, a newspaper, a song. */
const DOCUMENT_END =
  /(?:意见|办法|条例|规定|规划|纲要|方案|通知|决定|决议|细则|指引|指南|标准|目录|清单|公报|公告|宣言|协定|协议|公约|章程|计划|措施|政策|条约|议定书|备忘录|(?:联合国|组织|东盟)宪章|法案|的建议|声明|规则|要点|白皮书|工作报告|准则|规范|批复|承诺书|倡议书|法|宪法|法典)(?:[（(][^（）()]*[）)])?$/;
const MEETING_END = /(?:会|会议|例会|论坛|峰会)$/;
const PROJECT_END = /(?:工程|项目|行动|计划|通道|走廊|平台|示范区)$/;
const SLOGAN_END =
  /(?:战略|队伍|理念|格局|体系|倡议|方针|经验|维护|确立|意识|自信|布局|政策|精神|机制|模式)$/;
/** 三链并举, 五社联动: a number of things and what is done with them. */
const NUMBERED =
  /^[一二三四五六七八九十百千两双]{1,2}\p{Script=Han}{1,2}(?:并举|联动|融合|同步|协同|一体|共建|合一|统筹|贯通|并进|联建|齐抓|共进|联创|互促)$|^[一二三四五六七八九十两]{1,2}(?:个\p{Script=Han}{2,4}|大\p{Script=Han}{2,6})$|^[一二三四五六七八九十两]{1,2}[张项条道份](?:清单|机制|制度|红线|防线|底线|名单|工程|行动)$/u;
/** 红船精神 */
const SPIRIT = /^\p{Script=Han}{2,6}精神$/u;
const FORMULA = /^(?:[一二两三四五六七八九十百千万双\d]{1,3}\p{Script=Han}{1,2}){2,4}$|^\d+(?:\+\d+)+$/u;
const BEGINS_WITH_NUMBER = /^[一二两三四五六七八九十百千万双]/;
/** What a number in quotes counts: “315”科技创新体系. */
const COUNTED = /^\p{Script=Han}{0,6}?(?:体系|工程|行动|计划|战略|格局|平台)/u;
const TRIAD = /\p{Script=Han}{4}、\p{Script=Han}{4}、\p{Script=Han}{4}/uy;
const CLOSING: Readonly<Record<string, string>> = { ...pairs('quote', 'title'), '"': '"' };
const OPENING = new UnitSet(Object.keys(CLOSING));
/** Units in 《》: the title of an opinion or a regulation that is named in full; bounds the look ahead. */
const LONGEST_DOCUMENT = 60;
/** Units in “”: a slogan of four parts. What is longer is what somebody says. */
const LONGEST_QUOTE = 30;

interface Found extends OffsetRange {
  readonly name: string;
  readonly kind: PolicyKind;
}

/** Finds policies in a reading: papers in 《》, quoted formulas, parallel slogans, and fixed names. */
export function policiesOf(reading: Reading, own: readonly PolicyName[]): Policy[] {
  const policies = new Map<string, { name: string; kind: PolicyKind; mentions: OffsetRange[] }>();
  for (const { start, end, name, kind } of findAll(reading, own)) {
    const policy = policies.get(name);
    const range = reading.rangeOf(start, end);
    if (policy) policy.mentions.push(range);
    else policies.set(name, { name, kind, mentions: [range] });
  }
  return [...policies.values()];
}

function* findAll({ text, simplified }: Reading, own: readonly PolicyName[]): Iterable<Found> {
  const ownNames = new Lexicon(
    own.map(({ name, kind }) => [[...name].map(toSimplifiedCharacter).join(''), kind]),
  );
  const triads = repeatedTriads(text);
  const slogan = (start: number): Found | undefined => {
    const name = triadAt(text, start);
    return name && triads.has(name) ? { start, end: start + name.length, name, kind: 'slogan' } : undefined;
  };
  const known = names();
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const found =
      (ownNames.size > 0 ? nameAt(ownNames, text, simplified, at) : undefined) ??
      (OPENING.has(unit) ? inMarks(text, simplified, at) : undefined) ??
      (triads.size > 0 ? slogan(at) : undefined) ??
      (PATTERN_STARTS.has(simplified.charCodeAt(at)) ? patternAt(text, simplified, at) : undefined) ??
      nameAt(known, text, simplified, at);
    if (found) yield found;
    at = found?.end ?? at + 1;
  }
}

/** 习近平法治思想; 中央全面依法治国工作会议 */
const PATTERNS: readonly (readonly [first: string, pattern: RegExp, kind: PolicyKind])[] = [
  ['习', /习近平[^，。、“”《》的和与]{2,14}思想/uy, 'slogan'],
  ['全', /全国[^，。、“”《》的了在到和与及召开出席举行\d]{2,12}工作(?:会议|座谈会)/uy, 'meeting'],
  ['中', /中央[^，。、“”《》的了在到和与召开出席举行]{2,12}(?:工作会议|工作座谈会|座谈会)/uy, 'meeting'],
];

const PATTERN_STARTS = new UnitSet(PATTERNS.map(([first]) => first));

function patternAt(text: string, simplified: string, start: number): Found | undefined {
  for (const [first, pattern, kind] of PATTERNS) {
    if (simplified[start] !== first) continue;
    pattern.lastIndex = start;
    const length = pattern.exec(simplified)?.[0].length;
    if (length) return { start, end: start + length, name: text.slice(start, start + length), kind };
  }
  return undefined;
}

function inMarks(text: string, simplified: string, start: number): Found | undefined {
  const closing = CLOSING[text[start]!];
  if (!closing) return undefined;
  const isTitle = closing === '》';
  const longest = isTitle ? LONGEST_DOCUMENT : LONGEST_QUOTE;
  const length = text.slice(start + 1, start + 1 + longest).indexOf(closing);
  if (length === -1) return undefined;
  const close = start + 1 + length;
  const content = simplified.slice(start + 1, close);
  if (isTitle) {
    const end = close + 1;
    return DOCUMENT_END.test(content)
      ? { start, end, name: text.slice(start, end), kind: 'document' }
      : undefined;
  }
  const counted = COUNTED.exec(simplified.slice(close + 1, close + 12))?.[0] ?? '';
  if (/^\d+$/.test(content) && counted) {
    const end = close + 1 + counted.length;
    return { start, end, name: text.slice(start, end), kind: kindOf(counted) ?? 'slogan' };
  }
  // “九章三号” is a machine.
  const plan = PLAN_END.exec(simplified.slice(close + 1, close + 7))?.[0] ?? '';
  if (plan && FIVE_YEARS.test(content)) {
    const end = close + 1 + plan.length;
    return { start, end, name: text.slice(start, end), kind: 'document' };
  }
  // “千村示范、万村整治”工程, 「小地主大佃農」政策
  const program = PROGRAM.exec(simplified.slice(close + 1, close + 6))?.[0] ?? '';
  if (program && (PHRASE.test(content) || isNumberedRow(content)) && !IS_NO_FORMULA.test(content))
    return { start: start + 1, end: close, name: text.slice(start + 1, close), kind: kindOf(program)! };
  // 「公務人員退休資遣撫卹法」: where “” marks what is said, the law has 《》.
  if (
    text[start] === '「' &&
    (REGULATION.test(content) || PLAN.test(content) || isLaw(simplified, start, close))
  )
    return { start: start + 1, end: close, name: text.slice(start + 1, close), kind: 'document' };
  // “两山”理念: a number of something, and what it is; 三农, 四风 are known.
  if (NUMBER_OF.test(content) && !isLongWord(content) && CONCEPT.test(simplified.slice(close + 1)))
    return { start: start + 1, end: close, name: text.slice(start + 1, close), kind: 'slogan' };
  const isFormula = FORMULA.test(content) && !content.endsWith('号') && !IS_NO_FORMULA.test(content);
  // 千疮百孔 is an idiom.
  const kind = isFormula && !isLongWord(content) && !idioms().has(content) ? 'slogan' : quotedKind(content);
  return kind && { start: start + 1, end: close, name: text.slice(start + 1, close), kind };
}

/** “十五五”|规划 */
const FIVE_YEARS = /^十[一二三四五六七]五$/;
const PLAN_END = /^(?:规划(?:纲要)?|计划)/;
/** What stands behind the name of a policy in quotes. */
const PROGRAM = /^(?:政策|专项行动|工程(?![技师院机学造图]))/;
/** 汉字 of such a name: of two it is as often a word (“面子”工程). */
const PHRASE = /^\p{Script=Han}{4,12}$/u;
/** 「少子女化對策計畫」: Taiwan quotes its plans as it does its laws. */
const PLAN = /^\p{Script=Han}{4,20}(?:\p{Script=Han}计[划画]|方案|策略|政策)$/u;
const REGULATION = /^\p{Script=Han}{3,28}条例(?:(?:部分条文)?修正)?(?:草案)?$/u;
const LAW =
  /^\p{Script=Han}{3,24}(?<![方办说做看想用手书无非违合依司执立修不疗技])法(?:(?:部分条文)?修正)?(?:草案)?$/u;
/** What is done to a law, before it and behind it. */
const LEGAL_BEFORE =
  /(?:通过|[二三]读|审查|审议|违反|触犯|依|依据|依照|根据|修正|修订|公布|提出|制定|订定|推动|完成|进入|之一的|落实|亦有|依循)$/;
const LEGAL_BEHIND =
  /^(?:草案|修正|修法|[之的]?(?:规定|修正|[一二三]读)|第\d|[今昨]?(?:天|日)?(?:上路|施行|生效))/;
/** Nothing but a law has a name so long that ends so. */
const LONG_LAW = 9;

function isLaw(text: string, start: number, close: number): boolean {
  const name = text.slice(start + 1, close);
  if (!LAW.test(name)) return false;
  if (name.length >= LONG_LAW || name.endsWith('草案')) return true;
  return (
    LEGAL_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
    LEGAL_BEHIND.test(text.slice(close + 1, close + 8))
  );
}
const isNumberedRow = (content: string): boolean =>
  /^(?:\p{Script=Han}{3,6}、){1,3}\p{Script=Han}{3,6}$/u.test(content) &&
  content.split('、').every((part) => BEGINS_WITH_NUMBER.test(part));

/** 两山, 三服务; not 一刀切, which is a word, nor the days “三八”, “七夕节”, “双十一” */
const NUMBER_OF = /^[一二两三四五六七八九十双](?![一二三四五六七八九十])\p{Script=Han}{1,2}(?<![节日月经])$/u;
const CONCEPT = /^(?:理念|理论|政策|目标|战略|方针|机制|体系|模式|改革|建设|攻坚|工作法|转化|活动|行动|要求)/;
/** 62票对31票, 3比1 */
const IS_NO_FORMULA = /\d[票分岁元比人天]|[票比]对/;

/** Quoted words are a policy when they are a known name, or a number with the head of one: 三支队伍, 新春第一会. */
function quotedKind(content: string): PolicyKind | undefined {
  const known = names().get(content);
  if (known) return known;
  if (NUMBERED.test(content) || SPIRIT.test(content)) return 'slogan';
  return BEGINS_WITH_NUMBER.test(content) || content.includes('第一') ? kindOf(content) : undefined;
}

const kindOf = (name: string): PolicyKind | undefined =>
  MEETING_END.test(name)
    ? 'meeting'
    : PROJECT_END.test(name)
      ? 'project'
      : SLOGAN_END.test(name)
        ? 'slogan'
        : undefined;

/** A slogan of three parts of four characters: 创新破题、改革破难、开放破局. */
function triadAt(text: string, start: number): string | undefined {
  if (text[start + 4] !== '、' || text[start + 9] !== '、') return undefined;
  TRIAD.lastIndex = start;
  return TRIAD.exec(text)?.[0];
}

/** Triads that a draft uses more than once, in the same words or with the parts or their ends in another order. */
function repeatedTriads(text: string): ReadonlySet<string> {
  const bySubjects = new Map<string, string[]>();
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1)) {
    const triad = triadAt(text, at - 4);
    if (!triad) continue;
    const parts = triad.split('、');
    // 蓝色经济、绿色经济、数字经济 counts kinds of one thing.
    if (new Set(parts.map((part) => part.slice(2))).size === 1) continue;
    const subjects = parts
      .map((part) => part.slice(0, 2))
      .sort()
      .join();
    const own = bySubjects.get(subjects);
    if (own) own.push(triad);
    else bySubjects.set(subjects, [triad]);
  }
  return new Set([...bySubjects.values()].filter((triads) => triads.length > 1).flat());
}

function nameAt(
  names: Lexicon<PolicyKind>,
  text: string,
  simplified: string,
  start: number,
): Found | undefined {
  const match = names.longestAt(simplified, start);
  return match && { start, end: match.end, name: text.slice(start, match.end), kind: match.entry };
}
