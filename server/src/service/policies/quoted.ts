import { UnitSet } from '../lexicon/unitSet.ts';
import { pairs } from '../text/marks.ts';
import { isLongWord } from '../words/words.ts';
import { isSetPhrase, knownPolicies } from './knownPolicies.ts';
import type { FoundPolicy, PolicyKind } from './policy.ts';
import { policyWordAt, policyWordBefore } from './policyWords.ts';

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
/** Another slogan right before it: “一港五谷”“20+8”. */
const CLOSED = /[”」]、?$/;
const FORMULA = /^(?:[一二两三四五六七八九十百千万双\d]{1,3}\p{Script=Han}{1,2}){2,4}$/u;
/** “1+N” is a policy where it is said what it is, and no sign of the hand, no shift of teachers: “1+3”重点功能区. */
const SUM = /^\d+(?:\+\d+)+$/;
const BEGINS_WITH_NUMBER = /^[一二两三四五六七八九十百千万双]/;
/** 汉字 between a number in quotes and what it counts: “315”科技创新|体系. */
const MOST_BETWEEN = 6;
const CLOSING: Readonly<Record<string, string>> = { ...pairs('quote', 'title'), '"': '"' };
export const OPENING_MARKS = new UnitSet(Object.keys(CLOSING));
/** Units in 《》: the title of an opinion or a regulation that is named in full; bounds the look ahead. */
const LONGEST_DOCUMENT = 60;
/** Units in “”: a slogan of four parts. What is longer is what somebody says. */
const LONGEST_QUOTE = 30;

/** A paper in 《》, or a slogan, a plan, a law in quotes, whose opening mark stands at an offset. */
export function quotedAt(text: string, simplified: string, start: number): FoundPolicy | undefined {
  const closing = CLOSING[text[start]!];
  if (!closing) return undefined;
  const isTitle = closing === '》';
  const length = text
    .slice(start + 1, start + 1 + (isTitle ? LONGEST_DOCUMENT : LONGEST_QUOTE))
    .indexOf(closing);
  if (length === -1) return undefined;
  const close = start + 1 + length;
  const content = simplified.slice(start + 1, close);
  const found = (from: number, to: number, kind: PolicyKind): FoundPolicy => ({
    start: from,
    end: to,
    name: text.slice(from, to),
    kind,
  });
  if (isTitle) return isPaper(content) ? found(start, close + 1, 'document') : undefined;
  const quote = {
    content,
    opening: text[start]!,
    before: simplified.slice(Math.max(0, start - REACH_BEFORE), start),
    behind: simplified.slice(close + 1, close + 1 + REACH_BEHIND),
  };
  for (const recognise of RECOGNISERS) {
    const policy = recognise(quote);
    if (policy === null) return undefined;
    if (policy?.suffix) return found(start, close + 1 + policy.suffix.length, policy.kind);
    if (policy) return found(start + 1, close, policy.kind);
  }
  return undefined;
}

/** Units before the quotes: a word of the table, or a closing mark with its comma. */
const REACH_BEFORE = 3;
/** Units behind them: six and a word of the table. */
const REACH_BEHIND = 12;

/** What stands in quotes, and beside them, in simplified characters. */
interface Quote {
  readonly content: string;
  readonly opening: string;
  readonly before: string;
  readonly behind: string;
}

/** A policy, with what behind the quotes belongs to its name; undefined: others may know it; null: it is none. */
type Recognised = { readonly kind: PolicyKind; readonly suffix?: string } | undefined | null;

const RECOGNISERS: readonly ((quote: Quote) => Recognised)[] = [
  // “315”科技创新体系
  ({ content, behind }) => {
    const counted = /^\d+$/.test(content) ? wordBehind('counted', behind) : '';
    return counted === '' ? undefined : { kind: kindOf(counted) ?? 'slogan', suffix: counted };
  },
  // “十五五”规划
  ({ content, behind }) => {
    const plan = FIVE_YEARS.test(content) ? PLAN_END.exec(behind)?.[0] : undefined;
    return plan === undefined ? undefined : { kind: 'document', suffix: plan };
  },
  // “千村示范、万村整治”工程, 「小地主大佃農」政策
  ({ content, behind }) => {
    const program = programBehind(content, behind);
    return program && !IS_NO_FORMULA.test(content) ? { kind: kindOf(program) ?? 'project' } : undefined;
  },
  // “科创十条”
  ({ content }) => (ARTICLES.test(content) ? { kind: 'document' } : undefined),
  // 「公務人員退休資遣撫卹法」: where “” marks what is said, the law has 《》.
  (quote) =>
    quote.opening === '「' && (REGULATION.test(quote.content) || PLAN.test(quote.content) || isLaw(quote))
      ? { kind: 'document' }
      : undefined,
  // “两山”理念: a number of something, and what it is; 三农, 四风 are known.
  ({ content, behind }) =>
    (NUMBER_OF.test(content) && policyWordAt('concept', behind) !== '') ||
    (NUMBER_OF_MORE.test(content) && policyWordAt('reform', behind) !== '')
      ? { kind: 'slogan' }
      : undefined,
  // 千疮百孔 is an idiom, “四大名著” a set phrase.
  ({ content }) => (isSetPhrase(content) ? null : undefined),
  (quote) => (isFormula(quote) && !isLongWord(quote.content) ? { kind: 'slogan' } : undefined),
  ({ content }) => {
    const kind = kindOfQuoted(content);
    return kind && { kind };
  },
];

/** 八八战略, 三严三实; “1+3”重点功能区. “九章三号” is a machine. */
const isFormula = ({ content, before, behind }: Quote): boolean =>
  SUM.test(content)
    ? wordBehind('sum', behind) !== '' || CLOSED.test(before)
    : FORMULA.test(content) && !content.endsWith('号') && !IS_NO_FORMULA.test(content);

/** “十五五”|规划 */
const FIVE_YEARS = /^十[一二三四五六七]五$/;
const PLAN_END = /^(?:规划(?:纲要)?|计划)/;
/** “315”|科技创新体系, “1+3”|重点功能区 */
function wordBehind(kind: 'counted' | 'sum', text: string): string {
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    if (!/^\p{Script=Han}*$/u.test(text.slice(0, between))) return '';
    const word = policyWordAt(kind, text.slice(between));
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

function isLaw({ content, before, behind }: Quote): boolean {
  if (!LAW.test(content)) return false;
  if (content.length >= LONG_LAW || content.endsWith('草案')) return true;
  return (
    policyWordBefore('lawBefore', before) !== '' ||
    policyWordAt('lawBehind', behind) !== '' ||
    /^第\d/.test(behind)
  );
}
const isNumberedRow = (content: string): boolean =>
  /^(?:\p{Script=Han}{3,6}、){1,3}\p{Script=Han}{3,6}$/u.test(content) &&
  content.split('、').every((part) => BEGINS_WITH_NUMBER.test(part));

/** 两山, 三服务; not the days “三八”, “七夕节”, “双十一” */
const NUMBER_OF = /^[一二两三四五六七八九十双](?![一二三四五六七八九十])\p{Script=Han}{1,2}(?<![节日月经])$/u;
/** 三块地, 三权分置 */
const NUMBER_OF_MORE = /^[一二两三四五六七八九十双]\p{Script=Han}{2,3}$/u;
/** 62票对31票, 3比1, 10月20日, 一九九九 */
const IS_NO_FORMULA = /\d[票分岁元比人天月年]|[票比]对|^[一二三四五六七八九〇]+$/;

/** Quoted words are a policy when they are a known name, or a number with the head of one: 三支队伍, 新春第一会. */
function kindOfQuoted(content: string): PolicyKind | undefined {
  const known = knownPolicies().get(content);
  if (known) return known;
  if (isNumbered(content) || SPIRIT.test(content)) return 'slogan';
  return BEGINS_WITH_NUMBER.test(content) || content.includes('第一') ? kindOf(content) : undefined;
}

const kindOf = (name: string): PolicyKind | undefined =>
  (['meeting', 'project', 'slogan'] as const).find((kind) => policyWordBefore(kind, name) !== '');
