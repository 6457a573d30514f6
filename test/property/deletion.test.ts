import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { applyEdits, Article, lint, resolveConfig, RULES } from '../../server/src/service/service.ts';
import { Deletion } from '../../server/src/service/page/deletion.ts';
import { assertProperty } from '../support/arbitraries.ts';

const SPAM_LINE = RULES.filter(({ meta }) => meta.id === 'spam-line');
const WORDS = [
  '青山市今天上午召开全市农业工作会议，研究部署秋粮生产。市长李川出席会议并讲话，要求抓紧抢收。',
  '秋粮丰收',
  '首页 > 新闻 > 正文',
  '分享到：微信 微博',
  '版权所有 &copy; 2020 青山新闻网',
  '江ICP备00000001号',
  '暂无评论，快抢沙发吧',
  '返回顶部',
  '（下转第二版）',
  '会议圆满结束。点击查看原文',
];
const TAGS = ['div', 'p', 'span', 'a', 'b', 'ul', 'li', 'section', 'em'];

const words = fc.constantFrom(...WORDS, '\n', '<br>', '<img src="a.jpg">', '<!-- 注 -->');
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ depthSize: 'small' }, words, tie('element')), { maxLength: 5 })
    .map((all) => all.join('')),
  element: fc.tuple(fc.constantFrom(...TAGS), tie('html')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
}));

/** Tags in the order in which they open and close; undefined where one is not closed, or closes nothing. */
function tagsOf(text: string): readonly string[] | undefined {
  const tags = text.match(/<\/?[a-z]+/g) ?? [];
  const open: string[] = [];
  for (const tag of tags) {
    if (tag === '<br' || tag === '<img') continue;
    if (!tag.startsWith('</')) open.push(tag.slice(1));
    else if (open.pop() !== tag.slice(2)) return undefined;
  }
  return open.length === 0 ? tags : undefined;
}

/** What is shown, without white space. */
function shownIn(text: string): string {
  let shown = '';
  const parser = new Parser({ ontext: (data) => (shown += data) });
  parser.end(text);
  return shown.replace(/\s+/g, '');
}

describe('property: deletion of page furniture', () => {
  it('leaves balanced HTML, takes nothing else that is shown, and no picture', () =>
    assertProperty(
      fc.property(html, (text) => {
        const article = new Article({ text, languageId: 'html' });
        const { findings, failures } = lint(article, resolveConfig(), SPAM_LINE);
        assert.deepEqual(failures, []);
        for (const { range, fix } of findings) {
          const after = applyEdits(text, fix!.edits);
          assert.ok(tagsOf(after), `${text} → ${after}`);
          const outside = shownIn(text.slice(0, range.start)) + shownIn(text.slice(range.end));
          assert.equal(shownIn(after), outside);
          assert.equal(after.split('<img').length, text.split('<img').length);
        }
      }),
    ));

  it('of any words of HTML leaves balanced HTML', () =>
    assertProperty(
      fc.property(html, fc.nat(), fc.nat(), (text, a, b) => {
        const at = (offset: number): number => (text === '' ? 0 : offset % text.length);
        const [start, end] = [at(a), at(b)].sort((x, y) => x - y) as [number, number];
        const ranges = new Deletion(new Article({ text, languageId: 'html' })).rangesFor({ start, end });
        const after = applyEdits(
          text,
          ranges.map((range) => ({ range, text: '' })),
        );
        assert.ok(tagsOf(after), `${text.slice(start, end)} in ${text} → ${after}`);
      }),
    ));

  it('leaves the nested items of a Markdown list in their list', () =>
    assertProperty(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...WORDS)), { maxLength: 8 }),
        (items) => {
          const text = items.map(([depth, item]) => `${'  '.repeat(depth)}- ${item}\n`).join('');
          const article = new Article({ text, languageId: 'markdown' });
          const ranges = new Deletion(article);
          for (const { range } of lint(article, resolveConfig(), SPAM_LINE).findings) {
            const edits = ranges.rangesFor(range).map((cut) => ({ range: cut, text: '' }));
            const after = applyEdits(text, edits);
            for (const line of after.split('\n')) assert.match(line, /^(?: *-(?: .*)?)?$/);
          }
        },
      ),
    ));
});
