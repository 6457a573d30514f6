import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { codePointLabel } from '../../text/codePointLabel.ts';
import type { OffsetRange } from '../../text/range.ts';
import { suppressionsOf } from '../../engine/suppress.ts';
import { defineRule, type Report } from '../../engine/rule.ts';
import { nameOf } from './names.ts';
import { hasPurpose } from './hasPurpose.ts';

const INVISIBLE = [CharClass.Invisible, CharClass.Control];
const HIDDEN_BREAK = /[\u2028\u2029\u0085]/;
const ID = 'invisible-character';

export const invisibleCharacter = defineRule({
  meta: {
    id: ID,
    name: { 'zh-CN': '隐形字符', en: 'Invisible character' },
    family: 'script',
    severity: 'warning',
    counts: 'none',
    triggers: { classes: INVISIBLE },
    fixable: 'safe',
    description: {
      'zh-CN': '看不见的字符：零宽空格、文字方向控制符、软连字符、控制字符',
      en: 'Characters that nobody sees: zero-width, direction controls, soft hyphens, control characters',
    },
    messages: {
      invisible: {
        'zh-CN': '这里有看不见的字符 {code}（{name}），会使查找、排版出错，应删去',
        en: 'Invisible character {code} ({english}): it breaks searching and setting, delete it',
      },
      invisibles: {
        'zh-CN':
          '全稿有 {count} 处看不见的字符，这里是第一处 {code}（{name}），会使查找、排版出错，应一并删去',
        en: '{count} invisible characters in the draft, the first is {code} ({english}): they break searching and setting, delete them',
      },
      breaks: {
        'zh-CN': '全稿有 {count} 处{name}，这里是第一处 {code}，各处显示不一，应改为换行或删去',
        en: '{count} hidden line breaks in the draft, the first is {code}: make them line breaks or delete them',
      },
      break: {
        'zh-CN': '这里有{name} {code}，各处显示不一，应改为换行或删去',
        en: 'Here is a {english}, {code}: make it a line break or delete it',
      },
    },
    labels: {
      delete: { 'zh-CN': '删去看不见的字符 {code}', en: 'Delete {code}' },
      deleteAll: {
        'zh-CN': '删去全部 {count} 个看不见的字符',
        en: 'Delete all {count} invisible characters',
      },
      newline: { 'zh-CN': '把 {code} 改为换行', en: 'Make {code} a line break' },
      newlineAll: { 'zh-CN': '把全部 {count} 个字符改为换行', en: 'Make all {count} characters line breaks' },
    },
  },

  *check({ article }) {
    const isSuppressed = suppressionsOf(article);
    const listed: Record<Kind, Stray[]> = { invisible: [], break: [] };
    for (const range of strayCharactersOf(article)) {
      const kind = HIDDEN_BREAK.test(article.slice(range)) ? 'break' : 'invisible';
      const stray = { range, isSafe: kind === 'invisible' && !partsMarks(article, range) };
      const isUsual = stray.isSafe || kind === 'break';
      if (isUsual && !isSuppressed({ ruleId: ID, range })) listed[kind].push(stray);
      // What is suppressed is told, so that its comment counts as used, and has no part in the fix of all.
      else yield single(article, kind, stray);
    }
    for (const kind of ['invisible', 'break'] as const) {
      const strays = listed[kind];
      if (strays.length > MOST_LISTED) yield together(article, kind, strays);
      else for (const stray of strays) yield single(article, kind, stray);
    }
  },
});

/** A page with more has them by the hundred: one finding and one fix for all. */
const MOST_LISTED = 10;

type Kind = 'invisible' | 'break';
type StrayReport = Report<Kind | 'invisibles' | 'breaks', 'delete' | 'newline' | 'deleteAll' | 'newlineAll'>;

interface Stray {
  readonly range: OffsetRange;
  readonly isSafe: boolean;
}

function single(article: Article, kind: Kind, { range, isSafe }: Stray): StrayReport {
  const deletion = {
    labelId: 'delete',
    safety: isSafe ? 'safe' : 'review',
    edits: [{ range, text: '' }],
  } as const;
  const data = described(article, range);
  if (kind === 'invisible') return { messageId: kind, range, data, fix: deletion };
  const edits = [{ range, text: '\n' }];
  return {
    messageId: kind,
    range,
    data,
    fix: { labelId: 'newline', safety: 'review', edits },
    suggestions: [deletion],
  };
}

function together(article: Article, kind: Kind, strays: readonly Stray[]): StrayReport {
  const { range } = strays[0]!;
  const data = { ...described(article, range), count: strays.length };
  const editsWith = (text: string) => strays.map((stray) => ({ range: stray.range, text }));
  if (kind === 'invisible') {
    const fix = { labelId: 'deleteAll', safety: 'safe', edits: editsWith('') } as const;
    return { messageId: 'invisibles', range, data, fix };
  }
  return {
    messageId: 'breaks',
    range,
    data,
    fix: { labelId: 'newlineAll', safety: 'review', edits: editsWith('\n') },
    suggestions: [{ labelId: 'deleteAll', safety: 'review', edits: editsWith('') }],
  };
}

function described(article: Article, range: OffsetRange) {
  const code = article.text.codePointAt(range.start)!;
  return { code: codePointLabel(String.fromCodePoint(code)), ...nameOf(code) };
}

/** What makes markup together with its neighbour: \` and ** of Markdown, <b and &lt of HTML, <!-- of every draft. */
const MARKS = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/;
const PLAIN_MARKS = /[<!-]/;
const HTML_MARKS = /[<!&#-]/;

/** Whether taking the characters out could make markup of what is text, and wake up or silence what stands behind it. */
function partsMarks({ text, languageId }: Article, { start, end }: OffsetRange): boolean {
  const before = text[start - 1] ?? '';
  if (languageId === 'html') return HTML_MARKS.test(before);
  const marks = languageId === 'markdown' ? MARKS : PLAIN_MARKS;
  return marks.test(before) || marks.test(text[end] ?? '');
}

/** Runs of characters that nobody sees and that do nothing, hidden line breaks apart from the others. */
function* strayCharactersOf(article: Article): Iterable<OffsetRange> {
  const { text, scan } = article;
  const { classes, runStarts } = scan;
  for (let run = 0; run < runStarts.length - 1; run++) {
    const runStart = runStarts[run]!;
    if (!INVISIBLE.includes(classes[runStart]!)) continue;
    const runEnd = runStarts[run + 1]!;
    let start = runStart;
    for (let at = runStart, next; at < runEnd; at = next) {
      next = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
      const isKept = hasPurpose(article, at);
      const isEnd = isKept || HIDDEN_BREAK.test(text[at]!) !== HIDDEN_BREAK.test(text[start]!);
      if (isEnd && start < at) yield { start, end: at };
      if (isKept) start = next;
      else if (isEnd) start = at;
    }
    if (start < runEnd) yield { start, end: runEnd };
  }
}
