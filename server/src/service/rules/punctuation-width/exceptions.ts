import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { lineAt } from '../../text/lines.ts';
import { asks } from '../../text/questions.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Side } from './context.ts';

/** How far a note, an entity or a shortcode can reach. */
const NEAR = 40;
const NUMERAL = /^[（(]?[\d一二三四五六七八九十]{1,3}[)）]?$/;

/** A mark of code, of an entity or of a list in straight quotes: `::`, `&nbsp;`, `:smile:`, `"甲","乙"`, `"甲": "乙"`. */
export function isSyntax({ text, scan: { classes } }: Article, at: number): boolean {
  const mark = text[at];
  if (text[at - 1] === '"' && text[at + 1] === '"') return true;
  if (mark === ':') {
    if (text[at - 1] === ':' || text[at + 1] === ':') return true;
    if (text[at - 1] === '"' && /^ ?["[{]/.test(text.slice(at + 1, at + 3))) return true;
    const after = text.slice(at, at + NEAR);
    const before = text.slice(Math.max(0, at - NEAR), at + 1);
    return /^:[a-z\d_+-]+:/.test(after) || /:[a-z\d_+-]+:$/.test(before);
  }
  if (mark !== ';' || classes[at - 1] === CharClass.Han) return false;
  return /&#?\w{2,8}$/.test(text.slice(Math.max(0, at - 10), at));
}

/** `:)`, `;-)`, `:D`; but not the colon of (摄影:) or of 如下:(1)…(2)…. */
export function isEmoticon(article: Article, at: number): boolean {
  const { text, lines, scan } = article;
  const next = text[at + 1];
  if (text[at] === ',' || next === undefined) return false;
  if (next === '-') return /[)(DPp]/.test(text[at + 2] ?? '');
  if (/[DPpOo]/.test(next)) return !/\w/.test(text[at + 2] ?? '');
  if (next !== ')' && next !== '(') return false;
  const line = lineAt(lines, scan, at);
  const before = text.slice(line.start, at);
  return next === ')'
    ? before.lastIndexOf('(') <= before.lastIndexOf(')')
    : !text.slice(at + 2, line.end).includes(')');
}

/** (更新时间戳: 1704286282): a note that a machine has put in, half-width throughout. */
export function isMachineNote({ text }: Article, at: number, right: Side): boolean {
  if (!right.hasSpace || right.kind === 'han') return false;
  const before = text.slice(Math.max(0, at - NEAR), at);
  return /\([^()\n。，]*$/.test(before) && /^[^()\n。，]*\)/.test(text.slice(at, at + NEAR));
}

/** The mark of 1, or 一. at the head of a line. */
export function isListNumber({ text, lines, scan }: Article, at: number): boolean {
  const { content } = lineAt(lines, scan, at);
  return at - content.start <= 5 && NUMERAL.test(text.slice(content.start, at));
}

/** Whether the clause before `at` asks. */
export function isQuestion({ text, sentences }: Article, at: number): boolean {
  const sentence = sentenceAt(sentences, at);
  if (!sentence) return false;
  return asks(text.slice(Math.max(sentence.start, at - NEAR), at));
}
