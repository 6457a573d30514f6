import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '约100人，100人左右，至少三次，三次以上，下午3时，15时，截至8月底，降低三分之一，提高2个百分点。',
    {
      name: '约定、条约不是约数',
      text: '合约3年左右到期，预约10人左右，特约5人左右，附近有三十辆左右的车。',
    },
    { name: '左右是两边', text: '约20米左右两侧，近10米左右手边。' },
    { name: '隔着标点', text: '约5人，左右为难。至少三个，以上都是。' },
    { name: '两个数', text: '约100人到200人左右，约三成的人每天上网2小时左右。' },
    { name: '增加可以用倍', text: '增加2倍，提高了3倍，是去年的5倍，下降幅度是去年的2倍。' },
    { name: '降到几倍', text: '市盈率降至15倍，杠杆下降到3倍，由8倍降为5倍。' },
    { name: '上下车、上下班', text: '约10人上下车，近百人上下班。' },
    { name: '一倍是百分之百', text: '从100%提高到150%，增长50%。' },
    { name: '后面没有数字的截止，由别字管', text: '截止目前，已有三村通水。' },
    { name: '活动截止', text: '报名截止8月底，申请截止时间为6月30日，活动截止。' },
    { name: '当晚二十四小时制', text: '当晚20时开幕，5月3日20时结束，早上8时，晚8点。' },
    { name: '相对增长', text: '从50%提高到60%，增长20%。' },
    { name: '四舍五入', text: '从3.2%提高到5.1%，提高2个百分点。' },
    { name: '台湾稿另有习惯', text: '這個問題大約100個說法左右，當時還沒有說明發展。' },
    { name: '书名', text: '《约100人左右》' },
  ],
  invalid: [
    {
      name: '约…左右',
      text: '来了⟦约100人左右⟧，⟦大约占30%左右⟧，⟦近十年上下⟧，⟦约200余⟧人。',
      findings: [
        { messageId: 'doubledAbout' },
        { messageId: 'doubledAbout' },
        { messageId: 'doubledAbout' },
        { messageId: 'doubledAbout' },
      ],
      reviewed: '来了约100人，大约占30%，近十年，约200人。',
    },
    {
      name: '至少…以上',
      text: '⟦至少三次以上⟧，⟦不低于50%以上⟧，⟦不超过3天以内⟧。',
      findings: [{ messageId: 'doubledBound' }, { messageId: 'doubledBound' }, { messageId: 'doubledBound' }],
      reviewed: '至少三次，不低于50%，不超过3天。',
    },
    {
      name: '降低…倍',
      text: '成本⟦降低2倍⟧，能耗⟦减少了近三倍⟧。',
      findings: [{ messageId: 'timesLess' }, { messageId: 'timesLess' }],
    },
    {
      name: '下午15时',
      text: '⟦下午15⟧时开会，⟦晚上20⟧:30结束。',
      findings: [{ messageId: 'twelveHours' }, { messageId: 'twelveHours' }],
      reviewed: '15时开会，20:30结束。',
    },
    {
      name: '上午15时',
      text: '⟦上午15⟧时开会。',
      findings: [{ messageId: 'wrongHalfDay' }],
    },
    {
      name: '截止',
      text: '⟦截止⟧8月底，全市已完工。⟦截止⟧24日17:00，⟦截止⟧2024年5月，共三次。',
      findings: [{ messageId: 'until' }, { messageId: 'until' }, { messageId: 'until' }],
      reviewed: '截至8月底，全市已完工。截至24日17:00，截至2024年5月，共三次。',
    },
    {
      name: '百分点',
      text: '⟦从3%升至5%，提高2%⟧。',
      findings: [{ messageId: 'points' }],
      reviewed: '从3%升至5%，提高2个百分点。',
    },
    {
      name: '百分点算错',
      text: '⟦由3%提高到5%，提高3个百分点⟧。',
      findings: [{ messageId: 'pointsSum', data: { right: '2' } }],
    },
  ],
};
