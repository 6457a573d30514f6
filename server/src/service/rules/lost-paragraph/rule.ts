import { defineRule } from '../../engine/rule.ts';
import type { Article } from '../../article/article.ts';
import { isBlank } from '../../text/lines.ts';
import { isCut, type OffsetRange } from '../../text/range.ts';
import { lostParagraphsOf } from './paragraphs.ts';

export const lostParagraph = defineRule({
  meta: {
    id: 'lost-paragraph',
    name: { 'zh-CN': '段落连排', en: 'Lost paragraph' },
    family: 'layout',
    severity: 'info',
    counts: 'none',
    fixable: 'review',
    description: {
      'zh-CN': '几段连成了一段：抓取时丢了换行，句号后只剩一个空格',
      en: 'Paragraphs run together: the line breaks are lost, and blanks after full stops are left of them',
    },
    messages: {
      lost: {
        'zh-CN':
          '这里像是几段连成了一段：有 {count} 处句末后面空了一格，其中 {spoken} 处后面是另起一段的话，多是抓取时丢了换行，请核对后分段',
        en: 'Paragraphs seem to have run together: {count} sentences end before a blank, and the words after {spoken} of them open a paragraph. Check, and part them',
      },
    },
    labels: {
      part: { 'zh-CN': '在 {count} 处分段', en: 'Begin a paragraph in {count} places' },
      opener: { 'zh-CN': '“{words}”像另起一段的话', en: '“{words}” opens a paragraph' },
      dateline: { 'zh-CN': '“{words}”像一段开头的时间、电头', en: '“{words}” is a dateline' },
      quotation: { 'zh-CN': '“{words}”是另起的引语', en: '“{words}” is a quotation of its own' },
      caption: { 'zh-CN': '图说在这里断开', en: 'A caption stands here' },
      blank: { 'zh-CN': '句末空了一格', en: 'A blank after the end of a sentence' },
    },
  },

  *check({ article }) {
    // Tags make the paragraphs of a web page.
    if (article.languageId === 'html') return;
    const starts = [...lostParagraphsOf(article)].flatMap((line) => line.starts);
    const [first, ...others] = starts;
    if (!first) return;
    const spoken = starts.filter(({ evidence }) => evidence !== 'blank').length;
    const text = paragraphBreakOf(article);
    yield {
      messageId: 'lost',
      range: withMark(article.text, first),
      data: { count: starts.length, spoken },
      fix: {
        labelId: 'part',
        safety: 'review',
        edits: starts.map((gap) => ({ range: { start: gap.start, end: gap.end }, text })),
      },
      related: others.map((gap) => ({
        range: withMark(article.text, gap),
        labelId: gap.evidence,
        data: { words: gap.words },
      })),
    };
  },
});

/** A blank alone is hard to see: the mark before it is shown with it. */
const withMark = (text: string, { start, end }: OffsetRange): OffsetRange => ({
  start: start - (isCut(text, start - 1) ? 2 : 1),
  end,
});

/** What stands between paragraphs of the draft: a line end or a blank line. */
function paragraphBreakOf({ text, lines, languageId }: Article): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const hasBlankLines = lines.some((line, i) => i > 0 && i < lines.length - 1 && isBlank(line));
  return hasBlankLines || languageId === 'markdown' ? lineEnd + lineEnd : lineEnd;
}
