import { toSimplifiedCharacter } from '../characters/characters.ts';
import { IDIOMS, POLICIES } from '../data/generated/policies.ts';
import { lazy } from '../base/lazy.ts';
import type { OffsetRange } from '../text/range.ts';
import type { Reading } from '../text/reading.ts';
import { isLongWord } from '../words/words.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { UnitSet } from '../lexicon/unitSet.ts';
import type { Policy, PolicyKind, PolicyName } from './policy.ts';
import { policyWordAt, policyWordBefore } from './policyWords.ts';
import { pairs } from '../text/marks.ts';

const names = lazy(
  () => new Lexicon(POLICIES.split('\n').map((line) => line.split(' ') as [string, PolicyKind])),
);

const idioms = lazy(() => new Set(IDIOMS.split(' ')));

/** 《…办法（试行）》 */
const ASIDE_AT_END = /[（(][^（）()]*[）)]$/;
/** What official papers are called; a title in 《》 that ends otherwise is a book, a newspaper, a song. */
const isPaper = (title: string): boolean =>
  policyWordBefore('document', title.replace(ASIDE_AT_END, '')) !== '';
/** 三|链, 五|社: a number of things */
const NUMBER_OF_THINGS = /^[一二三四五六七八九十百千两双]{1,2}\p{Script=Han}{1,2}$/u;
/** 三个一号, 五大工程 */
const COUNTED_THINGS = /^[一二三四五六七八九十两]{1,2}(?:个\p{Script=Han}{2,4}|大\p{Script=Han}{2,6})$/u;
/** 三张|清单, 八项|规定 */
const NUMBER_OF_PAPERS = /^[一二三四五六七八九十两]{1,2}[张项条道份]$/u;
/** 科创十条, 稳增长20条 */
const ARTICLES = /^(?!第)\p{Script=Han}{1,6}?(?:[一二三四五六七八九十]{1,3}|\d{1,3})条$/u;

/** 三链并举, 五社联动: a number of things and what is done with them. */
function isNumbered(content: string): boolean {
  if (COUNTED_THINGS.test(content)) return true;
  const deed = policyWordBefore('deed', content);
  if (deed !== '' && NUMBER_OF_THINGS.test(content.slice(0, -deed.length))) return true;
  const list = policyWordBefore('list', content);
  return list !== '' && NUMBER_OF_PAPERS.test(content.slice(0, -list.length));
}

/** 红船精神 */
const SPIRIT = /^\p{Script=Han}{2,6}精神$/u;
const FORMULA = /^(?:[一二两三四五六七八九十百千万双\d]{1,3}\p{Script=Han}{1,2}){2,4}$|^\d+(?:\+\d+)+$/u;
const BEGINS_WITH_NUMBER = /^[一二两三四五六七八九十百千万双]/;
/** 汉字 between a number in quotes and what it counts: “315”科技创新|体系. */
const MOST_BETWEEN = 6;
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
  ['全', /全[省市县区州][^，。、“”《》的了在到和与及召开出席举行\d]{2,10}工作(?:会议|座谈会)/uy, 'meeting'],
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
    return isPaper(content) ? { start, end, name: text.slice(start, end), kind: 'document' } : undefined;
  }
  const counted = /^\d+$/.test(content) ? countedBehind(simplified.slice(close + 1, close + 12)) : '';
  if (counted) {
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
  const program = programBehind(content, simplified.slice(close + 1, close + 9));
  if (program && !IS_NO_FORMULA.test(content))
    return {
      start: start + 1,
      end: close,
      name: text.slice(start + 1, close),
      kind: kindOf(program) ?? 'project',
    };
  // “科创十条”
  if (ARTICLES.test(content))
    return { start: start + 1, end: close, name: text.slice(start + 1, close), kind: 'document' };
  // 「公務人員退休資遣撫卹法」: where “” marks what is said, the law has 《》.
  if (
    text[start] === '「' &&
    (REGULATION.test(content) || PLAN.test(content) || isLaw(simplified, start, close))
  )
    return { start: start + 1, end: close, name: text.slice(start + 1, close), kind: 'document' };
  // “两山”理念: a number of something, and what it is; 三农, 四风 are known.
  const behind = simplified.slice(close + 1, close + 5);
  if (
    (NUMBER_OF.test(content) && policyWordAt('concept', behind) !== '') ||
    (NUMBER_OF_MORE.test(content) && policyWordAt('reform', behind) !== '')
  )
    return { start: start + 1, end: close, name: text.slice(start + 1, close), kind: 'slogan' };
  const isFormula = FORMULA.test(content) && !content.endsWith('号') && !IS_NO_FORMULA.test(content);
  // 千疮百孔 is an idiom.
  const kind = isFormula && !isLongWord(content) && !idioms().has(content) ? 'slogan' : quotedKind(content);
  return kind && { start: start + 1, end: close, name: text.slice(start + 1, close), kind };
}

/** “十五五”|规划 */
const FIVE_YEARS = /^十[一二三四五六七]五$/;
const PLAN_END = /^(?:规划(?:纲要)?|计划)/;
/** “315”|科技创新体系 */
function countedBehind(text: string): string {
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    if (!/^\p{Script=Han}*$/u.test(text.slice(0, between))) return '';
    const word = policyWordAt('counted', text.slice(between));
    if (word !== '') return text.slice(0, between) + word;
  }
  return '';
}

/** What stands behind the name of a policy in quotes: “千村示范、万村整治”|工程, “猎狐”|专项行动. */
function programBehind(content: string, text: string): string {
  const program = policyWordAt('program', text);
  // 工程|师
  if (program === '工程' && /^[技师院机学造图]/.test(text.slice(2))) return '';
  if (PHRASE.test(content) || isNumberedRow(content)) return program;
  return CAMPAIGN.test(content) ? policyWordAt('campaign', text) : '';
}

/** 猎狐, 净网2024 */
const CAMPAIGN = /^\p{Script=Han}{2,12}(?:20\d\d)?$/u;
/** 汉字 of such a name: of two it is as often a word (“面子”工程). */
const PHRASE = /^\p{Script=Han}{4,12}$/u;
/** 「少子女化對策計畫」: Taiwan quotes its plans as it does its laws. */
const PLAN = /^\p{Script=Han}{4,20}(?:\p{Script=Han}计[划画]|方案|策略|政策)$/u;
const REGULATION = /^\p{Script=Han}{3,28}条例(?:(?:部分条文)?修正)?(?:草案)?$/u;
const LAW =
  /^\p{Script=Han}{3,24}(?<![方办说做看想用手书无非违合依司执立修不疗技])法(?:(?:部分条文)?修正)?(?:草案)?$/u;
/** Nothing but a law has a name so long that ends so. */
const LONG_LAW = 9;

function isLaw(text: string, start: number, close: number): boolean {
  const name = text.slice(start + 1, close);
  if (!LAW.test(name)) return false;
  if (name.length >= LONG_LAW || name.endsWith('草案')) return true;
  const behind = text.slice(close + 1, close + 8);
  return (
    policyWordBefore('lawBefore', text.slice(Math.max(0, start - 3), start)) !== '' ||
    policyWordAt('lawBehind', behind) !== '' ||
    /^第\d/.test(behind)
  );
}
const isNumberedRow = (content: string): boolean =>
  /^(?:\p{Script=Han}{3,6}、){1,3}\p{Script=Han}{3,6}$/u.test(content) &&
  content.split('、').every((part) => BEGINS_WITH_NUMBER.test(part));

const NUMBER_OF = /^[一二两三四五六七八九十双]\p{Script=Han}$/u;
/** 三块地, 三权分置 */
const NUMBER_OF_MORE = /^[一二两三四五六七八九十双]\p{Script=Han}{2,3}$/u;
/** 62票对31票, 3比1 */
const IS_NO_FORMULA = /\d[票分岁元比人天]|[票比]对/;

/** Quoted words are a policy when they are a known name, or a number with the head of one: 三支队伍, 新春第一会. */
function quotedKind(content: string): PolicyKind | undefined {
  const known = names().get(content);
  if (known) return known;
  if (isNumbered(content) || SPIRIT.test(content)) return 'slogan';
  return BEGINS_WITH_NUMBER.test(content) || content.includes('第一') ? kindOf(content) : undefined;
}

const kindOf = (name: string): PolicyKind | undefined =>
  (['meeting', 'project', 'slogan'] as const).find((kind) => policyWordBefore(kind, name) !== '');

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
