import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Article, fixText, lint, resolveConfig, type Finding } from '../../server/src/service/service.ts';
import { brokenLine } from '../../server/src/service/rules/broken-line/rule.ts';
import { assertProperty } from '../support/arbitraries.ts';

const SENTENCE =
  '青山市政府负责人在昨天举行的会议上表示，各地要把责任落实到田间地头，帮助农民解决实际困难，确保颗粒归仓。';
const config = resolveConfig([]);

const findingsIn = (article: Article): readonly Finding[] => {
  const { findings, failures } = lint(article, config, [brokenLine]);
  assert.deepEqual(failures, []);
  return findings;
};
const joined = (text: string, languageId: string): string =>
  fixText(new Article({ text, languageId }), 'all', findingsIn).text;

/** One joins; without the lines that made a habit, the next may join one more. */
const MOST_PASSES = 2;

const cut = fc.integer({ min: 1, max: SENTENCE.length - 1 });
const cutAt = (at: number, gap: string): string => SENTENCE.slice(0, at) + gap + SENTENCE.slice(at);
const bare = (html: string): string => html.replace(/<[^<>]*>|\s/g, '');

/** Whether every tag that opens closes in its turn. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)(\w+)\b[^<>]*>/g)) {
    if (name === 'br') continue;
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('property: broken lines', () => {
  it('a sentence cut anywhere is left, or restored as it was', () =>
    assertProperty(
      fc.property(cut, fc.constantFrom('\n', '\r\n', '\n\n', '\n\n　　', ' \n'), (at, gap) => {
        const text = cutAt(at, gap);
        assert.ok([text, SENTENCE].includes(joined(text, 'plaintext')));
      }),
    ));

  it('a sentence of any number of lines is restored at once, from either end', () =>
    assertProperty(
      fc.property(
        fc.constantFrom('plaintext', 'markdown'),
        fc.constantFrom('\n', '\n\n'),
        fc.array(fc.constantFrom('责|任，', '困|难，', '农|民，'), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.boolean(),
        (languageId, gap, words, isLongFirst) => {
          const column = words.join('');
          const marked = isLongFirst ? `${SENTENCE.slice(0, -1)}，${column}。` : `${column}${SENTENCE}`;
          const text = marked.replaceAll('|', gap);
          const article = new Article({ text, languageId });
          // Lines of a word or two may be a menu to the page, and nothing is joined to a menu.
          fc.pre(article.furniture.byLine.size === 0);
          const fixed = fixText(article, 'all', findingsIn);
          assert.equal(fixed.text, marked.replaceAll('|', ''));
          assert.ok(fixed.passes <= MOST_PASSES, `${fixed.passes} passes`);
        },
      ),
    ));

  it('HTML keeps its words, and its tags stay in pairs', () =>
    assertProperty(
      fc.property(
        cut,
        fc.constantFrom(
          '<br>',
          '<br/>\n<br>',
          '</b></p>\n<p class="a"><b>',
          '</b></p>\n\n<p><b>',
          '</b></p><p>&nbsp;<i>字</i><b>',
        ),
        (at, gap) => {
          const text = `<div><p><b>${cutAt(at, gap)}</b></p></div>`;
          assert.ok(isBalanced(text));
          const fixed = joined(text, 'html');
          assert.ok(isBalanced(fixed), fixed);
          assert.equal(bare(fixed).replace('&nbsp;', ''), bare(text).replace('&nbsp;', ''));
        },
      ),
    ));
});
