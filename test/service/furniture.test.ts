import assert from 'node:assert/strict';
import { Article, lint, resolveConfig, RULES } from '../../server/src/service/service.ts';
import { assertLinear } from '../support/linear.ts';

const LAYOUT_RULES = RULES.filter(({ meta }) => ['spam-line', 'repeated-line'].includes(meta.id));
const SENTENCE = '青山市今天上午召开全市农业工作会议，研究部署秋粮生产。';

function findings(text: string, languageId = 'plaintext'): number {
  const result = lint(new Article({ text, languageId }), resolveConfig([]), LAYOUT_RULES);
  assert.deepEqual(result.failures, []);
  return result.findings.length;
}

describe('furniture', () => {
  it('what the newsroom says is furniture is nothing to other rules, in a line or all of it', () => {
    const text = `青山夜讀 每晚八點,不見不散\n\n${SENTENCE}青山夜讀，陪你入眠,晚安。农民(nóngmín)都来了。\n`;
    const reported = (own: readonly string[]): readonly string[] => {
      const config = resolveConfig([{ spam: own }]);
      const { findings } = lint(new Article({ text, spam: config.spam }), config, RULES);
      return findings.map(({ ruleId, range }) => `${ruleId} ${text.slice(range.start, range.end)}`);
    };
    const own = ['青山夜讀，陪你入眠,晚安', '青山夜讀 每晚八點,不見不散'];
    assert.deepEqual(reported(own), [`spam-line ${own[1]}`, `spam-line ${own[0]}`, 'pinyin-gloss (nóngmín)']);
    assert.match(reported([]).join(' '), /punctuation-width ,/);
    assert.equal(reported(own.map((match) => `/${match}/`)).length, 3);
  });

  it('a line of 200,000 characters is a paragraph like others', () => {
    assert.equal(findings(SENTENCE.repeat(8000)), 0);
  });

  it('a line of 200,000 separators or brackets is no trouble', () => {
    for (const unit of ['国产|', '（下转', '版（', '_', '相关阅读 ']) findings(unit.repeat(40_000));
  });

  // Lines that could make a judge of neighbours look at all the others again and again.
  for (const line of [
    '延伸阅读',
    '相关阅读',
    '新闻',
    '张三李四',
    '2024-05-10',
    '(上接第一版)',
    SENTENCE,
    '',
  ]) {
    it(`lines alike are judged once each: ${line || 'blank lines'}`, () =>
      assertLinear(
        2_000,
        (length) => `${`${line}\n`.repeat(length)}${SENTENCE.repeat(4)}\n返回顶部`,
        (text) => assert.ok(findings(text) > 0),
      ));
  }

  for (const [name, html] of Object.entries({
    'elements in one another': (n: number) => `${'<div>'.repeat(n)}分享到：微信${'</div>'.repeat(n)}`,
    'elements in one line': (n: number) => '<p>分享到：微信</p><p>秋粮丰收。</p>'.repeat(n),
    'elements that are not closed': (n: number) => '<li><b>分享到：微信'.repeat(n),
  })) {
    it(`HTML without end: ${name}`, () =>
      assertLinear(2_000, html, (text) => assert.ok(findings(text, 'html') > 0)));
  }
});
