import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '2024年2月29日、4月30日、12月31日都在日历上。2024年5月10日（星期五）开会。',
    { name: '没写年份的闰日', text: '他生于2月29日。' },
    { name: '农历没有大小月可查', text: '农历2月30日（星期五）是除夕之后。' },
    { name: '没写年份，稿件也没有日期', text: '5月10日（星期一）开会。' },
    {
      name: '没写年份，按稿件日期推',
      text: '12月29日（星期五）发布，1月3日（星期三）生效。',
      fileName: '2024-01-05.txt',
    },
    { name: '日期后面说的是一段日子', text: '2024年5月10日，周一至周五开放，周六、周日均休息。' },
    { name: '周日均、周末', text: '2024年5月10日周日均客流上万。2024年5月6日周末前完成。' },
    { name: '数目里的日', text: '连续12月31日均达标，共1.13月30日。' },
    { name: '价钱、月龄', text: '房租2月30日元，14月5日龄的幼儿。' },
    { name: '书名', text: '电影《2月30日》上映。' },
  ],
  invalid: [
    {
      name: '没有的日子',
      text: '截至⟦2月30日⟧，⟦4月31日⟧前，⟦13月5日⟧，⟦2023年2月29日⟧，⟦6月0日⟧。',
      findings: [
        { messageId: 'noSuchDay' },
        { messageId: 'noSuchDay' },
        { messageId: 'noSuchDay' },
        { messageId: 'noSuchDay' },
        { messageId: 'noSuchDay' },
      ],
    },
    {
      name: '星期对不上',
      text: '2024年5月10日（星期⟦四⟧）开会，2024年5月11日 周⟦日⟧放假。',
      findings: [
        { messageId: 'weekday', data: { right: '五', said: '四' } },
        { messageId: 'weekday', data: { right: '六' } },
      ],
      reviewed: '2024年5月10日（星期五）开会，2024年5月11日 周六放假。',
    },
    {
      name: '星期在前',
      text: '定于周⟦四⟧（2024年5月10日）开会。',
      findings: [{ messageId: 'weekday' }],
      reviewed: '定于周五（2024年5月10日）开会。',
    },
    {
      name: '年份按稿件日期推的，只提示',
      text: '5月10日（星期⟦四⟧）开会。',
      fileName: '2024-05-08.txt',
      findings: [{ messageId: 'weekday', severity: 'info', data: { date: '2024年5月10日' } }],
      reviewed: '5月10日（星期五）开会。',
    },
    {
      name: '繁体稿',
      text: '2024年5月10日（星期⟦四⟧）開會，這個問題說過。',
      findings: [{ messageId: 'weekday' }],
      reviewed: '2024年5月10日（星期五）開會，這個問題說過。',
    },
  ],
};
