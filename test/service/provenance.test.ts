import assert from 'node:assert/strict';
import { Article, type Provenance } from '../../server/src/service/service.ts';

const BODY =
  '青山市水利局昨天召开现场会，部署冬修工作，要求各地在春汛之前完成水库加固，不留死角。\n\n局长周岩说，各地要把责任落实到人，按期完成，验收合格才算完成。\n';
const page = (...head: readonly string[]): string => ['冬修工作全面展开', ...head, BODY].join('\n\n');

describe('provenance of a draft', () => {
  const rows: readonly (readonly [what: string, text: string, provenance: Provenance])[] = [
    ['nothing where nothing is said', page(), {}],
    [
      'a credit line with all of it',
      page('2024-05-10 09:30 来源：青山日报 作者：李川 编辑：陈小禾'),
      { date: '2024-05-10', source: '青山日报', author: '李川', editor: '陈小禾' },
    ],
    [
      'a site behind the date',
      page('2024-05-10 09:30 青山新闻网'),
      { date: '2024-05-10', source: '青山新闻网' },
    ],
    ['a reporter of the first paragraph', page(`本报讯（记者 李川）${BODY}`), { author: '李川' }],
    ['an editor at the foot', `${page()}\n责任编辑：陈小禾\n`, { editor: '陈小禾' }],
    ['where a picture is from is no source', page('图片来源：视觉青山'), {}],
    ['a day of the article is not its date', page('会议定于13月45日召开。'), {}],
  ];
  for (const [what, text, provenance] of rows)
    it(what, () => assert.deepEqual(new Article({ text }).provenance, provenance));
});
