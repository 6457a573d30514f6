import type { UnusedSuppression } from '../../engine/suppress.ts';
import type { Article } from '../../article/article.ts';
import { lineAt, wholeLines } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/range.ts';
import { defineRule } from '../../engine/rule.ts';

export const unusedSuppression = defineRule({
  meta: {
    id: 'unused-suppression',
    name: { 'zh-CN': '无用放行', en: 'Unused suppression' },
    family: 'layout',
    severity: 'off',
    counts: 'none',
    reads: 'page',
    fixable: 'safe',
    comesLast: true,
    description: {
      'zh-CN': '没有用处的 gaojian-disable 注释：那里已经没有要放行的问题',
      en: 'Comments gaojian-disable… that no longer suppress anything',
    },
    messages: {
      comment: {
        'zh-CN': '这条注释没有放行任何问题，可以删去',
        en: 'This comment suppresses nothing: delete it',
      },
      rules: {
        'zh-CN': '这条注释里的 {rules} 没有放行任何问题（规则名写错了，或问题已经改好），可以删去',
        en: 'Nothing of {rules} is suppressed here (a misspelt rule, or put right already): delete it',
      },
    },
    labels: { deleteComment: { 'zh-CN': '删去这条注释', en: 'Delete the comment' } },
  },

  *check({ article, unusedSuppressions }) {
    for (const unused of unusedSuppressions()) {
      const { comment, ruleIds, isWhole } = unused;
      yield {
        messageId: ruleIds.length === 0 ? 'comment' : 'rules',
        range: comment,
        data: { rules: ruleIds.join('、') },
        ...(isWhole && {
          fix: {
            labelId: 'deleteComment',
            safety: 'safe',
            edits: [{ range: deletionOf(article, unused), text: '' }],
          },
        }),
      };
    }
  },
});

/** A comment on a line of its own goes with the line. */
function deletionOf({ text, lines, scan }: Article, { comment }: UnusedSuppression): OffsetRange {
  const first = lineAt(lines, scan, comment.start);
  const last = lineAt(lines, scan, comment.end - 1);
  const isAlone =
    text.slice(first.start, comment.start).trim() === '' && text.slice(comment.end, last.end).trim() === '';
  return isAlone ? wholeLines(text, lines, first, last) : comment;
}
