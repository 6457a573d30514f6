import assert from 'node:assert/strict';
import { Article, splitDraft } from '../../server/src/service/service.ts';

const FIRST = '江川省水利厅昨天在青山市召开现场会，部署冬修工作，要求各地在春汛之前完成水库加固。';
const SECOND = '东湖区图书馆新馆本周六开放，馆内设有三百个座位，读者凭身份证就能借书，周末开到晚上九点。';
const THIRD = '白沙县今年种植柑橘两万亩，果农陈海燕说，雨水比往年少，果子小一些，但是更甜。';

const split = (text: string, languageId = 'plaintext') => splitDraft(new Article({ text, languageId }));
const without = (text: string): string => text.replace(/\s/g, '');

describe('several articles in one draft', () => {
  const bylines: Readonly<Record<string, readonly [first: string, second: string]>> = {
    'datelines of a newspaper': ['本报青山5月10日电（记者 李川）', '本报讯（记者 周岩）'],
    'lines of source and date': ['来源：青山日报\n\n', '2024-05-11 09:30 来源：东湖晚报\n\n'],
    'lines of authors': ['记者：李川\n\n', '记者：周岩\n\n'],
  };
  for (const [name, [first, second]] of Object.entries(bylines)) {
    it(`are told by ${name}, and nothing is lost`, () => {
      const text = `冬修工作全面展开\n\n${first}${FIRST}\n\n${THIRD}\n\n东湖图书馆新馆开放\n\n${second}${SECOND}\n`;
      const articles = split(text);
      assert.deepEqual(
        articles.map(({ title, beginsCut, endsCut }) => [title, beginsCut, endsCut]),
        [
          ['冬修工作全面展开', false, false],
          ['东湖图书馆新馆开放', false, false],
        ],
      );
      assert.ok(articles[0]!.text.endsWith(`${THIRD}\n`));
      assert.equal(without(articles.map((article) => article.text).join('')), without(text));
    });
  }

  it('each has who wrote it and where', () => {
    const text = `冬修工作全面展开\n\n本报青山5月10日电（记者 李川）${FIRST}\n\n圖書館新館開放\n\n記者周岩／東湖報導\n\n${SECOND}\n`;
    assert.deepEqual(
      split(text).map(({ author, place }) => [author, place]),
      [
        ['李川', '青山'],
        ['周岩', '東湖'],
      ],
    );
  });

  it('the line above a headline goes with it', () => {
    const text = `冬修工作全面展开\n\n${FIRST}\n\n周末去哪里\n东湖图书馆新馆开放\n\n本报讯（记者 周岩）${SECOND}\n`;
    assert.match(split(text)[1]!.text, /^周末去哪里\n东湖/);
  });

  it('the rest of an article is put where it belongs', () => {
    const text = `冬修工作全面展开\n\n${FIRST}（下转第二版）\n\n东湖图书馆新馆开放\n\n本报讯（记者 周岩）${SECOND}\n\n（上接第一版）\n\n${THIRD}\n`;
    const articles = split(text);
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['冬修工作全面展开', '东湖图书馆新馆开放'],
    );
    assert.ok(articles[0]!.text.includes(THIRD));
  });

  it('one that goes on elsewhere, or begins there, is told', () => {
    const text = `（上接第一版）\n\n${FIRST}\n\n东湖图书馆新馆开放\n\n本报讯（记者 周岩）${SECOND.slice(0, -10)}\n`;
    assert.deepEqual(
      split(text).map(({ beginsCut, endsCut }) => [beginsCut, endsCut]),
      [
        [true, false],
        [false, true],
      ],
    );
  });

  it('an article with subheads is one', () => {
    const text = `冬修工作全面展开\n\n${FIRST}\n\n抢在春汛之前\n\n${SECOND}\n\n果农有了盼头\n\n${THIRD}\n`;
    assert.deepEqual(
      split(text).map((article) => article.text),
      [text],
    );
  });

  it('headings of Markdown part articles, those below them do not', () => {
    const text = `# 冬修\n\n${FIRST}\n\n## 春汛\n\n${THIRD}\n\n# 图书馆\n\n${SECOND}\n`;
    assert.deepEqual(
      split(text, 'markdown').map(({ title }) => title),
      ['冬修', '图书馆'],
    );
  });

  it('elements of HTML reach over articles: it stays whole', () => {
    const text = `<h1>冬修</h1><p>${FIRST}</p><h1>图书馆</h1><p>${SECOND}</p>`;
    assert.equal(split(text, 'html').length, 1);
  });

  it('ends of lines stay as they are', () => {
    const text = `冬修\r\n\r\n本报讯${FIRST}\r\n\r\n图书馆新馆\r\n\r\n本报讯${SECOND}\r\n`;
    for (const { text: own } of split(text)) assert.doesNotMatch(own, /[^\r]\n/);
  });
});
