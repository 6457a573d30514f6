import assert from 'node:assert/strict';
import { Article } from '../../server/src/service/service.ts';
import { assertLinear } from '../support/linear.ts';
import { mark } from '../support/marks.ts';
import { masked } from '../support/views.ts';

const markdown = (text: string): string => masked(text, 'markdown');
const html = (text: string): string => masked(text, 'html');
const plain = (text: string): string => masked(text, 'plaintext');

describe('markup', () => {
  describe('plain text', () => {
    it('is prose, whatever looks like markup', () =>
      assert.equal(
        plain('# 青山 `发展` <b>江川</b> [东湖](a.md)'),
        '# 青山 `发展` <b>江川</b> [东湖](a.md)',
      ));

    it('a bare URL ends where the Chinese text goes on', () =>
      assert.equal(plain('见https://example.cn/a?b=1查看'), '见⟦https://example.cn/a?b=1⟧查看'));

    it('a mark behind a URL is the sentence’s', () =>
      assert.equal(
        plain('(见http://example.cn/a.), www.example.cn。'),
        '(见⟦http://example.cn/a⟧.), ⟦www.example.cn⟧。',
      ));

    it('a mail address', () =>
      assert.equal(plain('投稿news@example.com.cn谢谢'), '投稿⟦news@example.com.cn⟧谢谢'));

    it('an @ without an address, a :// without a scheme', () =>
      assert.equal(plain('@青山发布 a@b ://'), '@青山发布 a@b ://'));

    it('an HTML comment', () => assert.equal(plain('青山<!-- 编者按 -->江川'), '青山⟦<!-- 编者按 -->⟧江川'));

    it('a comment that is not closed is text', () => assert.equal(plain('青山<!-- 江川'), '青山<!-- 江川'));

    it('a comment over several lines', () =>
      assert.equal(plain('青\n<!-- 甲\n\n乙 -->\n山'), '青\n⟦<!-- 甲\n\n乙 -->⟧\n山'));
  });

  describe('front matter', () => {
    it('with its fences', () =>
      assert.equal(plain('---\ntitle: 青山\n---\n江川'), '⟦---\ntitle: 青山\n---\n⟧江川'));

    it('with CRLF and lone CR', () => {
      assert.equal(plain('---\r\ntitle: 青\r\n---\r\n江'), '⟦---\r\ntitle: 青\r\n---\r\n⟧江');
      assert.equal(plain('---\rtitle: 青\r---\r江'), '⟦---\rtitle: 青\r---\r⟧江');
    });

    it('behind a BOM', () =>
      assert.equal(markdown('\ufeff---\ntitle: 青\n---\n江'), '\ufeff⟦---\ntitle: 青\n---\n⟧江'));

    it('up to the end of the draft', () =>
      assert.equal(plain('---\ntitle: 青\n---'), '⟦---\ntitle: 青\n---⟧'));

    it('with Chinese keys', () => assert.equal(plain('---\n标题: 青\n---\n江'), '⟦---\n标题: 青\n---\n⟧江'));

    it('but not text between two rules', () =>
      assert.equal(plain('---\n青山开工\n---\n江川'), '---\n青山开工\n---\n江川'));

    it('but not without an end, and not further down', () => {
      assert.equal(plain('---\ntitle: 青'), '---\ntitle: 青');
      assert.equal(plain('青\n---\ntitle: 江\n---\n'), '青\n---\ntitle: 江\n---\n');
    });
  });

  describe('Markdown', () => {
    it('inline code', () => assert.equal(markdown('青山`发展(fāzhǎn)`江川'), '青山⟦`发展(fāzhǎn)`⟧江川'));

    it('fenced and indented code', () => {
      assert.equal(markdown('青\n\n```js\n发展\n```\n\n江'), '青\n\n⟦```js\n发展\n```⟧\n\n江');
      assert.equal(markdown('青\n\n    发展\n\n江'), '青\n\n    ⟦发展⟧\n\n江');
    });

    it('the address of a link or image, not its text', () =>
      assert.equal(
        markdown('见[东湖](a.md "题")与![图](b.png)'),
        '见⟦[⟧东湖⟦](a.md⟧ ⟦"题")⟧与⟦![⟧图⟦](b.png)⟧',
      ));

    it('reference links and their definitions', () =>
      assert.equal(
        markdown('见[东湖][1]\n\n[1]: https://example.cn/东湖\n'),
        '见⟦[⟧东湖⟦][1]⟧\n\n⟦[1]: https://example.cn/东湖⟧\n',
      ));

    it('an autolink and a bare URL with Chinese text behind it', () =>
      assert.equal(
        markdown('见<https://example.cn>和https://example.cn/a查看'),
        '见⟦<https://example.cn>⟧和⟦https://example.cn/a⟧查看',
      ));

    it('marks of headings, emphasis, lists and quotations, not their text', () =>
      assert.equal(
        markdown('# 青山\n\n- **江川**\n1. ~~东湖~~\n\n> 李川\n'),
        '⟦#⟧ 青山\n\n⟦-⟧ ⟦**⟧江川⟦**⟧\n⟦1.⟧ ⟦~~⟧东湖⟦~~⟧\n\n⟦>⟧ 李川\n',
      ));

    it('table rules, not cells', () =>
      assert.equal(
        markdown('| 市 | 人 |\n|---|---|\n| 青山 | 李川 |\n'),
        '⟦|⟧ 市 ⟦|⟧ 人 ⟦|⟧\n⟦|---|---|⟧\n⟦|⟧ 青山 ⟦|⟧ 李川 ⟦|⟧\n',
      ));

    it('the backslash of an escape, not its character', () => assert.equal(markdown('青\\*山'), '青⟦\\⟧*山'));

    it('entities', () => assert.equal(markdown('青&nbsp;山&#12288;江'), '青⟦&nbsp;⟧山⟦&#12288;⟧江'));

    it('an HTML block: tags, not their text', () =>
      assert.equal(
        markdown('<div class="青">\n发展\n</div>\n\n江'),
        '⟦<div class="青">⟧\n发展\n⟦</div>⟧\n\n江',
      ));

    it('an HTML block with a script', () =>
      assert.equal(markdown('<script>\nlet 青;\n</script>\n\n江'), '⟦<script>\nlet 青;\n</script>⟧\n\n江'));

    it('inline HTML', () => assert.equal(markdown('青<b title="江">山</b>'), '青⟦<b title="江">⟧山⟦</b>⟧'));

    it('a comment, not what stands behind it in its line', () =>
      assert.equal(markdown('<!-- 江 -->青\n\n山<!-- 川 -->'), '⟦<!-- 江 -->⟧青\n\n山⟦<!-- 川 -->⟧'));

    it('a BOM moves nothing', () => assert.equal(markdown('\ufeff# 青\n`江`'), '\ufeff⟦#⟧ 青\n⟦`江`⟧'));

    it('CRLF and surrogate pairs move nothing', () =>
      assert.equal(markdown('𠮷😀`青`\r\n\r\n**江**\r\n'), '𠮷😀⟦`青`⟧\r\n\r\n⟦**⟧江⟦**⟧\r\n'));

    it('says where headings and lists are', () => {
      const { headings, blocks } = new Article({
        text: '# 青山\n\n- 江\n- 川\n\n东湖\n====\n',
        languageId: 'markdown',
      }).markup;
      assert.deepEqual(
        { headings, blocks },
        {
          headings: [
            { start: 0, end: 4, level: 1 },
            { start: 15, end: 22, level: 1 },
          ],
          blocks: [{ start: 6, end: 13 }],
        },
      );
    });
  });

  describe('HTML', () => {
    it('tags and attributes, not the text between', () =>
      assert.equal(html('<p title="发展">青山<br>江川</p>'), '⟦<p title="发展">⟧青山⟦<br>⟧江川⟦</p>⟧'));

    it('scripts, styles and code with all that is in them', () =>
      assert.equal(
        html('青<script>"<p>发"</script>山<style>a{}</style>江<pre>发<b>展</b></pre>川'),
        '青⟦<script>"<p>发"</script>⟧山⟦<style>a{}</style>⟧江⟦<pre>发<b>展</b></pre>⟧川',
      ));

    it('entities, with and without semicolon', () =>
      assert.equal(html('青&nbsp;山&#x3000;江&amp;川&nbsp东'), '青⟦&nbsp;⟧山⟦&#x3000;⟧江⟦&amp;⟧川⟦&nbsp⟧东'));

    it('an ampersand that is no entity is text', () => assert.equal(html('青&山 A&B'), '青&山 A&B'));

    it('comments and declarations', () =>
      assert.equal(html('<!DOCTYPE html>青<!-- 江 -->山'), '⟦<!DOCTYPE html>⟧青⟦<!-- 江 -->⟧山'));

    it('a script that speaks of comments hides nothing behind it', () =>
      assert.equal(
        html('<script>"<!--"</script>青<script>"-->"</script>'),
        '⟦<script>"<!--"</script>⟧青⟦<script>"-->"</script>⟧',
      ));

    it('tags that are never closed, closed twice or crossed', () => {
      assert.equal(html('<p>青<b>山'), '⟦<p>⟧青⟦<b>⟧山');
      assert.equal(html('青</p></p>山'), '青⟦</p></p>⟧山');
      assert.equal(html('<b>青<i>山</b>江</i>川'), '⟦<b>⟧青⟦<i>⟧山⟦</b>⟧江⟦</i>⟧川');
    });

    it('a tag that the draft ends in', () => assert.equal(html('青山<a href="江'), '青山⟦<a href="江⟧'));

    it('a less-than sign is text', () => assert.equal(html('青 < 山，3<5'), '青 < 山，3<5'));

    it('upper case', () => assert.equal(html('<SCRIPT>发</SCRIPT>青'), '⟦<SCRIPT>发</SCRIPT>⟧青'));

    it('a script that is not closed hides the rest', () =>
      assert.equal(html('青<script>山'), '青⟦<script>山⟧'));

    it('a BOM moves nothing', () => assert.equal(html('\ufeff<p>青</p>'), '\ufeff⟦<p>⟧青⟦</p>⟧'));

    it('an empty draft', () => assert.equal(html(''), ''));

    it('says where headings and blocks are', () => {
      const text = '<h1>青山</h1><ul><li>江</ul>';
      const { headings, blocks } = new Article({ text, languageId: 'html' }).markup;
      assert.equal(mark(text, headings), '⟦<h1>青山</h1>⟧<ul><li>江</ul>');
      assert.equal(mark(text, blocks), '<h1>青山</h1>⟦<ul><li>江</ul>⟧');
    });
  });

  it('of marks that nobody writes some are text, and it says so; the next paragraph is whole', () => {
    const text = `${'[a](b '.repeat(20_000)}\n\n[青山](c)\n`;
    const { markup } = new Article({ text, languageId: 'markdown' });
    const links = markup.elements.filter(({ name }) => name === 'Link');
    assert.deepEqual([markup.isWhole, links.length < 20_000], [false, true]);
    assert.equal(text.slice(links.at(-1)!.start, links.at(-1)!.end), '[青山](c)');
  });

  it('a long page of links is whole', () => {
    const text = '- [青山](https://例.cn/a)、*江川*\n'.repeat(8000);
    const { markup } = new Article({ text, languageId: 'markdown' });
    assert.equal(markup.isWhole, true);
    assert.equal(markup.elements.filter(({ name }) => name === 'Link').length, 8000);
  });

  it('below 512 open elements HTML begins anew', () => {
    const text = `${'<font>'.repeat(2000)}青<b>山</b><p>江`;
    const { elements, masked } = new Article({ text, languageId: 'html' }).markup;
    assert.equal(mark(text, masked), `⟦${'<font>'.repeat(2000)}⟧青⟦<b>⟧山⟦</b><p>⟧江`);
    assert.deepEqual(
      elements.map(({ start, end }) => text.slice(start, end)),
      ['<b>山</b>'],
    );
  });

  describe('costs no more than the draft is long', () => {
    /** What is repeated, how often at least, and what stands before it. */
    const hostile: Readonly<Record<string, readonly [unit: string, least: number, before?: string]>> = {
      'many ://': ['a://', 30_000],
      'many www.': ['www.', 30_000],
      'many @': ['a@', 30_000],
      'many <!--': ['<!--', 30_000],
      'many letters': ['a', 50_000],
      'many backticks': ['`', 50_000],
      'many open tags': ['<b>', 5_000],
      'many tags in one HTML block': ['<b>青</b>', 5_000, '<div>\n'],
      // Up to some thousands the parser looks ahead from each; what is more is taken as text.
      'many link heads': ['[a](', 20_000],
      'many link titles': ['[a](b (', 5_000],
      'many link titles in a quotation': ['> [a](b (\n', 1_500],
      'many link titles behind lists that are none': ['a\n2. [a](b (\n', 1_500],
      'many crossed marks': ['**a*b_', 5_000],
      'many comments in a line': ['青<!-- ', 5_000],
      'many open quotations': ['>', 5_000],
      'many open links': ['[', 12_000],
      'many stars': ['*a ', 12_000],
      'many open lists': ['- ', 5_000],
    };
    const read = (languageId: string) => (text: string) =>
      assert.ok(new Article({ text, languageId }).scan.runStarts.length > 1);
    for (const [name, [unit, least, before = '']] of Object.entries(hostile)) {
      it(name, () => {
        for (const languageId of ['plaintext', 'markdown', 'html'])
          assertLinear(least, (length) => before + unit.repeat(length), read(languageId));
      });
    }
    it('many open and other closed lists', () => {
      for (const languageId of ['plaintext', 'markdown', 'html'])
        assertLinear(5_000, (length) => '<ul>'.repeat(length) + '</ol>'.repeat(length), read(languageId));
    });
  });
});
