import type { OffsetRange } from '../../text/range.ts';
import type { Head, PostSpan } from '../heads.ts';
import { spansWithin, type SpanOf } from './spansWithin.ts';

/** What those of a group are called. */
const LABEL =
  /^(?:\p{Script=Han}{0,10}(?:小组|指挥部|专班|工作组|委员会))?(?:名誉|执行|常务|第一)?副?(?:组长|总指挥|指挥长|主任|主任委员|主席|会长|秘书长|理事长|理事|监事长|监事|召集人|队长|团长|院长|校长|领队|顾问|委员|成员|组员|联络员|指挥|法定代表人|审判长|审判员|人民陪审员|书记员|法官助理|总?[河湖林田路链]长|\p{Script=Han}{0,4}办(?:公室)?副?主任|(?:代理)?(?:[主总]|助理|守门员|门将|体能|科研|技术)?教练)$/u;
/** The same within a line: 组长：李川；|副组长：|周岩 */
const INLINE_LABEL =
  /(?<=[，,；;。、：:（( \u3000])(\p{Script=Han}[\p{Script=Han}、]{1,15})[：:](?=\p{Script=Han})/gu;
/** Labels that a name follows wherever they stand: 审判长：李川 under a judgment. */
const SIGNS = /^(?:法定代表人|审判长|审判员|人民陪审员|书记员|法官助理)$/;
/** 审　判　长　　|李　川 under a judgment, where blanks stand for the colon. */
const SIGNATURE =
  /^\s*((?:代理?[ \u3000]*)?审[ \u3000]*判[ \u3000]*[长员]|人[ \u3000]*民[ \u3000]*陪[ \u3000]*审[ \u3000]*员|书[ \u3000]*记[ \u3000]*员|法[ \u3000]*官[ \u3000]*助[ \u3000]*理)[ \t\u3000]+(?=\p{Script=Han}(?:[ \u3000]{0,4}\p{Script=Han}){1,3}\s*(?:\n|$))/u;
/** （一）|组　长|：; 成员|（按姓氏笔画为序）：; 副董事长、总经理： */
const LINE_LABEL =
  /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）).．、]\s?)?(\p{Script=Han}[\p{Script=Han}\s、]{1,18}?)\s*(?:[（(][^（）()\n]{1,14}[）)]\s*)?[：:]/u;
/** Units that such a label can take. */
const LONGEST_LABEL = 48;
/** Who signs a page holds no post in the article. */
const OF_EDITORS = /[编辑审校]$|记者|监制|校对|摄影|策划|导演|制片|主持|作者|撰|翻译|设计|供稿/;

export interface Label {
  readonly range: OffsetRange;
  readonly word: string;
  readonly isSpaced: boolean;
  /** the posts that its words are; undefined for what only groups have: 成员, 组　长 */
  readonly posts: readonly PostSpan[] | undefined;
}

export const isSignature = ({ word }: Label): boolean => SIGNS.test(word);

export const isGroupLabel = (word: string): boolean => LABEL.test(word);

/** The words of a text that people may be listed behind, in order. */
export function labelsIn(text: string, heads: readonly Head[], spanOf: SpanOf): Label[] {
  const labels: Label[] = [];
  const add = (words: string, start: number, end: number): void => {
    const word = words.replace(/\s/g, '');
    const isGroup = LABEL.test(word);
    const posts = isGroup ? undefined : postsOf(text, words, start, heads, spanOf);
    if (!isGroup && !posts) return;
    labels.push({ range: { start, end }, word, isSpaced: /\s/.test(words), posts });
  };
  for (let start = 0; start < text.length;) {
    const ahead = text.slice(start, start + LONGEST_LABEL);
    const match = LINE_LABEL.exec(ahead) ?? SIGNATURE.exec(ahead);
    if (match) add(match[1]!, start + match[0].indexOf(match[1]!), start + match[0].length);
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const from = Math.max(labels.at(-1)?.range.end ?? start, start);
    const line = text.slice(from, end);
    // Most lines have none.
    const hasColon = line.includes('：') || line.includes(':');
    for (const inline of hasColon ? line.matchAll(INLINE_LABEL) : []) {
      const at = from + inline.index;
      add(inline[1]!, at, at + inline[0].length);
    }
    start = end + 1;
  }
  return labels;
}

/** 副董事长、总经理|：, 代表团团长|： */
function postsOf(
  text: string,
  words: string,
  start: number,
  heads: readonly Head[],
  spanOf: SpanOf,
): readonly PostSpan[] | undefined {
  if (/\s/.test(words) || OF_EDITORS.test(words)) return undefined;
  const end = start + words.length;
  const spans = spansWithin(text, start, end, heads, spanOf);
  return spans.at(-1)?.end === end && spans[0]!.start === start ? spans : undefined;
}

/** The label as a post: its own words without the blanks in them. */
export function labelSpan(text: string, { range, word }: Pick<Label, 'range' | 'word'>): PostSpan {
  const isDeputy = /副/.test(word);
  const plain = word.replace(/^(?:名誉|执行|常务|第一)?副?/, '');
  let end = range.end;
  while (/[\s：:]/.test(text[end - 1]!)) end--;
  // 成员|（按姓氏笔画为序）
  if (/[）)]/.test(text[end - 1]!)) {
    end = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end));
    while (/\s/.test(text[end - 1]!)) end--;
  }
  const isExecutive = /常务|执行|第一/.test(word);
  const rank = { isDeputy, isExecutive: isDeputy && isExecutive, isSingle: !isDeputy };
  const head = { start: range.start, end, word: plain, ...rank, isGeneric: false };
  return { start: range.start, end, head };
}
