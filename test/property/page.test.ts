import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, Article, lint, resolveConfig, RULES } from '../../server/src/service/service.ts';

const LAYOUT = RULES.filter(({ meta }) => ['spam-line', 'repeated-line'].includes(meta.id));

const HEADLINES = ['江川省部署冬修水利', '东湖图书馆新馆开放', '白沙柑橘今年更甜', '青山大桥提前合龙'];
const LEADS = [
  '江川省水利厅昨天在青山市召开现场会，部署冬修水利工作，要求各地在春汛之前完成水库加固。',
  '东湖区图书馆新馆本周六开放，馆内设有三百个座位，读者凭身份证就能借书，周末开到晚上九点。',
  '白沙县今年种植柑橘两万亩，果农陈海燕说，雨水比往年少，果子小一些，但是今年的柑橘更甜。',
  '青山大桥昨天提前合龙，比计划早了四十天，通车以后两岸的居民过江只要五分钟。',
];
const PARAGRAPHS = [
  '现场会听取了各县的汇报，看了两处工地。副厅长周岩说，今年的投资比去年多一成，钱要花在最急的地方。',
  '记者看到，工人正在安装最后一批设备，墙上挂着施工进度表，每一项都写着负责人的名字和完成的日期。',
  '附近的居民李川说，这件事盼了好几年，现在终于有了结果，以后出门办事方便多了，老人也不用再绕路。',
  '下一步，有关部门还要听取群众的意见，把没有做完的事情一件一件办好，年底以前向社会公布结果。',
];
const MENUS = [
  '首页',
  '要闻',
  '时政',
  '民生',
  '视频',
  '专题',
  '评论',
  '社会',
  '财经',
  '体育',
  '登录',
  '注册',
];
const FEET = [
  '相关新闻',
  '返回顶部',
  '关于我们',
  '联系我们',
  '网站地图',
  '版权所有 未经许可不得转载',
  '分享到：微信 微博 QQ空间',
  '责任编辑：周岩',
];
const LINKS = ['城东公园新添三处步道', '地铁九号线年底试运行', '社区食堂迎来第一批老人', '老街茶馆重新开门'];

/** An article with furniture around it, in any order and number. */
const pages = fc
  .record({
    at: fc.nat({ max: HEADLINES.length - 1 }),
    menu: fc.subarray(MENUS),
    body: fc.shuffledSubarray(PARAGRAPHS, { minLength: 1 }),
    foot: fc.shuffledSubarray([...FEET, ...LINKS]),
    hasDate: fc.boolean(),
    gap: fc.constantFrom('\n', '\n\n'),
    copies: fc.constantFrom('none', 'menu', 'title', 'foot'),
  })
  .map(({ at, menu, body, foot, hasDate, gap, copies }) => {
    const headline = HEADLINES[at]!;
    const article = [headline, ...(hasDate ? ['2024-05-10 09:30 来源：青山日报'] : []), LEADS[at]!, ...body];
    const above = [
      ...(copies === 'title' ? [`${headline}-青山新闻网`] : []),
      ...menu,
      ...(copies === 'menu' ? [headline, '更多'] : []),
    ];
    const lines = [...above, ...article, ...foot, ...(copies === 'foot' ? [headline] : [])];
    return { text: lines.join(gap), headline, paragraphs: [LEADS[at]!, ...body] };
  });

/** The page after every fix of the two rules has been made, those for review too. */
function cleaned(text: string): string {
  const { findings } = lint(new Article({ text }), resolveConfig([]), LAYOUT);
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => a.range.start - b.range.start);
  return applyEdits(text, edits);
}

describe('a page around an article', () => {
  it('whatever it is, headline and lead stay, and all paragraphs in their order', () => {
    fc.assert(
      fc.property(pages, ({ text, headline, paragraphs }) => {
        const lines = cleaned(text)
          .split('\n')
          .filter((line) => line.trim() !== '');
        assert.deepEqual(
          lines.filter((line) => paragraphs.includes(line)),
          paragraphs,
        );
        assert.ok(
          lines.slice(0, lines.indexOf(paragraphs[0]!)).includes(headline),
          `no headline in ${lines.join(' / ')}`,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('an article without a page gives nothing', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: HEADLINES.length - 1 }),
        fc.shuffledSubarray(PARAGRAPHS),
        fc.constantFrom('\n', '\n\n', '\n\n　　'),
        (at, body, gap) => {
          const text = [HEADLINES[at]!, LEADS[at]!, ...body].join(gap);
          assert.equal(lint(new Article({ text }), resolveConfig([]), LAYOUT).findings.length, 0);
        },
      ),
    );
  });
});
