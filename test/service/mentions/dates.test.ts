import assert from 'node:assert/strict';
import { Article } from '../../../server/src/service/index.ts';

describe('date of a draft', () => {
  const table: readonly (readonly [what: string, text: string, date: string | undefined])[] = [
    ['line of date and time', '标题\n\n2024-04-28 21:26:53 编辑：李川\n\n正文。', '2024-04-28'],
    ['Chinese date', '标题\n2024年3月5日 星期二\n正文。', '2024-03-05'],
    ['front matter first', '---\ntitle: 某稿\ndate: 2023-01-02\n---\n2024年3月5日\n', '2023-01-02'],
    ['at the foot', `${'正文。\n'.repeat(30)}浙江某报 2024年03月25日 星期一`, '2024-03-25'],
    [
      'a date in the article is not the draft’s',
      `标题\n\n${'某单位'.repeat(20)}于2024年3月5日成立。`,
      undefined,
    ],
    ['no such day', '2024年13月45日', undefined],
  ];
  for (const [what, text, date] of table) {
    it(what, () => assert.equal(new Article({ text }).mentions.date, date));
  }
});
