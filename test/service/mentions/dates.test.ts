import assert from 'node:assert/strict';
import { Article } from '../../../server/src/service/service.ts';

describe('date of a draft', () => {
  const table: readonly (readonly [what: string, text: string, date: string | undefined])[] = [
    ['line of date and time', '标题\n\n2024-04-28 21:26:53 编辑：李川\n\n正文。', '2024-04-28'],
    ['a time glued to it', '标题\n2024-04-2821:26 来源：某报\n正文。', '2024-04-28'],
    ['Chinese date', '标题\n2024年3月5日 星期二\n正文。', '2024-03-05'],
    ['front matter first', '---\ntitle: 某稿\ndate: 2023-01-02\n---\n2024年3月5日\n', '2023-01-02'],
    ['at the foot', `${'正文。\n'.repeat(30)}浙江某报 2024年03月25日 星期一`, '2024-03-25'],
    [
      'a date in the article is not the draft’s',
      `标题\n\n${'某单位'.repeat(20)}于2024年3月5日成立。`,
      undefined,
    ],
    ['years of the Republic, said', '民國113年5月3日 星期五\n正文。', '2024-05-03'],
    ['years of the Republic behind a label', '發佈日期：112-08-15 點閱數：326\n正文。', '2023-08-15'],
    ['a number behind a label', '時間：100-200分鐘\n正文。', undefined],
    ['a date in a short sentence', '标题\n台网测定，北京时间2024年3月5日06时，某地发生地震。', undefined],
    ['no such day', '2024年13月45日', undefined],
  ];
  for (const [what, text, date] of table) {
    it(what, () => assert.equal(new Article({ text }).mentions.date, date));
  }

  const filed: readonly (readonly [
    what: string,
    text: string,
    fileName: string,
    date: string | undefined,
  ])[] = [
    ['dateline with a year', '标题\n新华社北京2024年5月10日电（记者 李川）记者获悉……', 'a.txt', '2024-05-10'],
    [
      'dateline, year of the file name',
      '标题\n本报绍兴5月10日电 记者获悉……',
      '20240511要闻.txt',
      '2024-05-10',
    ],
    ['dateline without any year', '标题\n本报绍兴5月10日讯 记者获悉……', '要闻.txt', undefined],
    ['file name', '标题\n正文。', '2024-04-28-要闻.md', '2024-04-28'],
    ['a line of the draft before its file name', '标题\n2024-04-27\n正文。', '2024-04-28.md', '2024-04-27'],
    ['a number in a file name is no date', '标题\n正文。', '20248899.txt', undefined],
  ];
  for (const [what, text, fileName, date] of filed) {
    it(what, () => assert.equal(new Article({ text, fileName }).mentions.date, date));
  }
});
