import assert from 'node:assert/strict';
import { changeList, type ListedChange } from '../../server/src/service/service.ts';
import { isOwnReport } from '../../server/src/workspace/drafts/ownReport.ts';

const CHANGES: readonly ListedChange[] = [
  { draft: '要闻/考察.txt', line: 3, before: '(dǎng)', after: '', names: ['残留注音'], isCertain: true },
  {
    draft: '要闻/考察.txt',
    line: 9,
    before: '=青山,"江川"|\n<b>',
    after: '青山',
    names: ['杂行', '断行'],
    isCertain: false,
    by: '周岩',
    at: '2026-11-29T08:00:00.000Z',
  },
];

describe('list of changes', () => {
  it('as CSV is quoted, begins with a BOM, and holds no formula', () =>
    assert.equal(
      changeList(CHANGES, 'csv', 'zh-CN'),
      '\ufeff稿件,行,原文,改后,原因,类别,谁改的,时间\r\n' +
        '要闻/考察.txt,3,(dǎng),,残留注音,有把握,稿检,\r\n' +
        `要闻/考察.txt,9,"'=青山,""江川""|⏎<b>",青山,杂行、断行,待定,周岩,2026-11-29T08:00:00.000Z\r\n`,
    ));

  it('as Markdown keeps its columns', () => {
    const list = changeList(CHANGES, 'markdown', 'zh-CN');
    assert.match(list, /^共 2 处：机器改 1 处，人定 1 处。$/m);
    const row = list.split('\n').find((line) => line.includes('周岩'))!;
    assert.equal(row.split(/(?<!\\)\|/).length, 10);
  });

  it('as HTML shows a draft’s words as words', () => {
    const list = changeList(CHANGES, 'html', 'en');
    assert.doesNotMatch(list, /<b>/);
    assert.match(list, /&lt;b&gt;/);
  });

  for (const format of ['markdown', 'html'] as const)
    it(`as ${format} is no draft`, () => assert.ok(isOwnReport(changeList(CHANGES, format, 'zh-CN'))));
});
