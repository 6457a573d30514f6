import assert from 'node:assert/strict';
import { Article } from '../../server/src/service/service.ts';

const titles = (text: string, languageId = 'plaintext'): string[] =>
  new Article({ text, languageId }).sections.map(({ title, level }) => `${level} ${title}`);

const paragraph = '青山市今年抓住产业转型的机会，新建了三个园区，引进企业二十家，全年产值预计增长一成以上。';

describe('sections', () => {
  it('headline of a plain draft', () => {
    assert.deepEqual(titles(`青山市三个园区开工\n\n${paragraph}`), ['1 青山市三个园区开工']);
  });

  it('headline in two lines, a deck below it', () => {
    assert.deepEqual(titles(`以更强紧迫感\n奋进新征程\n\n——代表团成员谈感想\n\n${paragraph}`), [
      '1 以更强紧迫感 奋进新征程',
    ]);
  });

  it('a line of the page is no headline', () => {
    assert.deepEqual(titles(`首页 > 新闻频道 > 青山要闻\n\n青山三园区开工\n\n${paragraph}`), [
      '1 青山三园区开工',
    ]);
  });

  it('several items on one newspaper page, each from its dateline', () => {
    const page = `青山推动校企对接\n\n本报青山5月10日电（记者 李川）${paragraph}\n\n东湖警务站启用\n\n本报讯（记者 周岩）${paragraph}`;
    assert.deepEqual(titles(page), ['1 青山推动校企对接', '1 东湖警务站启用']);
  });

  it('parts of one article', () => {
    assert.deepEqual(
      titles(
        `青山市三个园区开工\n\n${paragraph}\n\n找准差距看清优势\n\n${paragraph}\n\n（二）\n\n${paragraph}`,
      ),
      ['1 青山市三个园区开工', '2 找准差距看清优势', '2 （二）'],
    );
  });

  it('the rest of an article from another page, with its first part where the draft has it', () => {
    const rest = `（上接第一版）\n\n${paragraph}`;
    const page = `青山推动校企对接\n\n${paragraph}（下转第二版）\n\n东湖警务站启用\n\n本报讯（记者 周岩）${paragraph}\n\n`;
    assert.deepEqual(
      new Article({ text: page + rest }).sections.map(({ title, continues }) => [title, continues?.title]),
      [
        ['青山推动校企对接', undefined],
        ['东湖警务站启用', undefined],
        ['（上接第一版）', '青山推动校企对接'],
      ],
    );
    assert.deepEqual(titles(`东湖警务站启用\n\n${paragraph}\n\n${rest}`), [
      '1 东湖警务站启用',
      '1 （上接第一版）',
    ]);
  });

  it('two parts that follow one another are one article', () => {
    const text = `青山推动校企对接\n\n${paragraph}（下转第二版）\n\n（上接第一版）\n\n${paragraph}`;
    assert.deepEqual(titles(text), ['1 青山推动校企对接']);
  });

  it('headings of Markdown and HTML', () => {
    assert.deepEqual(titles('# 一级 *标题*\n\n正文\n\n## 二级\n', 'markdown'), ['1 一级 标题', '2 二级']);
    assert.deepEqual(titles('<h2>二级<b>标题</b></h2><p>正文</p>', 'html'), ['2 二级 标题']);
  });

  it('headings of the page around the article are none', () => {
    const text = `<h1>青山丰收</h1><p>${paragraph}</p><h3>相关阅读</h3><a href="/1">东湖通车</a>`;
    assert.deepEqual(titles(text, 'html'), ['1 青山丰收']);
  });

  it('a section ends where the next of its level begins', () => {
    const text = '# 甲\n正文\n## 乙\n正文\n# 丙\n正文';
    const sections = new Article({ text, languageId: 'markdown' }).sections;
    assert.deepEqual(
      sections.map(({ start, end }) => text.slice(start, end)),
      ['# 甲\n正文\n## 乙\n正文\n', '## 乙\n正文\n', '# 丙\n正文'],
    );
  });

  it('a headline may have a colon, a question may not', () => {
    assert.deepEqual(titles(`访谈｜李川：把论文写在大地上\n\n问：后来呢？\n${paragraph}`), [
      '1 访谈｜李川：把论文写在大地上',
    ]);
  });

  it('a signature with its date is no heading', () => {
    const text = `青山推动校企对接\n\n${paragraph}\n\n青山县人民政府\n2026年5月12日\n\n${paragraph}`;
    assert.deepEqual(titles(text), ['1 青山推动校企对接']);
  });

  it('no heading, no section', () => {
    assert.deepEqual(titles(paragraph), []);
  });
});
