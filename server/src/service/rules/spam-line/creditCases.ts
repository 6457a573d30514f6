import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';

/** What newsrooms keep, or keep elsewhere: reported where its kind is switched on. */
const ALL = { kinds: ['caption', 'credit', 'byline', 'source'] };

export const validCredit: readonly CaseText[] = [
  {
    name: '日期、来源、编辑、图说，缺省不报',
    text: `青山市召开农业工作会议\n2024-05-10 09:30 编辑：周岩\n来源：青山日报\n${BODY}\n▲会场外的稻田。\n李川 摄\n责任编辑：林晓`,
  },
  {
    name: '标题下只有日期的一行，留作发稿日期',
    text: `青山市召开农业工作会议\n2024年05月10日\n${BODY}\n来源：青山日报`,
  },
];

export const invalidCredit: readonly InvalidCase[] = [
  {
    name: '要查署名时，各报各的',
    text: `青山市召开农业工作会议\n⟦2024-05-10 09:30 编辑：周岩⟧\n⟦来源：青山日报⟧\n${BODY}\n⟦▲会场外的稻田。⟧\n⟦李川 摄⟧\n⟦责任编辑：林晓⟧`,
    options: ALL,
    findings: [
      { messageId: 'byline' },
      { messageId: 'source' },
      { messageId: 'caption' },
      { messageId: 'credit' },
      { messageId: 'byline' },
    ],
    reviewed: `青山市召开农业工作会议\n${BODY}`,
  },
  {
    name: '只查来源',
    text: `秋粮丰收\n${BODY}\n⟦稿件来源：江川新闻网⟧\n责任编辑：林晓`,
    options: { kinds: ['source'] },
    findings: [{ messageId: 'source' }],
    reviewed: `秋粮丰收\n${BODY}\n责任编辑：林晓`,
  },
  {
    name: '要查署名时',
    text: `秋粮丰收\n${BODY}⟦（青山日报记者 李川 摄）⟧\n⟦来源：青山日报⟧\n⟦责任编辑：林晓⟧`,
    options: ALL,
    findings: [{ messageId: 'credit' }, { messageId: 'source' }, { messageId: 'byline' }],
    reviewed: `秋粮丰收\n${BODY}`,
  },
  {
    name: '用竖线的署名，查署名时才报',
    text: `${BODY}\n⟦来源 | 青山日报⟧\n⟦编辑 / 周岩⟧`,
    options: ALL,
    findings: [{ messageId: 'source' }, { messageId: 'byline' }],
    reviewed: BODY,
  },
];
