import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '青山市发展改革委发布消息，企业生产恢复。',
    '青山市發展改革委發布消息，企業生產恢復。',
    {
      name: '由简体转成的繁体：后、里、于、制、面、仍 不算简体字',
      text: '企業后來在園區里建設，由于面向市場，實體制造仍在發展，托管機構關系穩定',
    },
    {
      name: '规范字表里有的字不能单凭一字断定',
      text: '乾隆年间，乾安县的瞭望塔，何厝邨的仝先生与龢先生，像个样子，甦醒，昇平，麽么，覆盖，徵羽',
    },
    {
      name: '简体稿里的人名、地名用字',
      text: '选手麦宗樑、教授林占熺、会长张㼆、学者淩峰、老兵王澐，来自濛溪河与寀卢村，乘鮀岛号',
    },
    {
      name: '简繁同形的字',
      text: '東方紅，經濟學家庄先生，姓涂、姓沈、姓范，涌入，熏陶，厘米，洁',
      variant: 'hant-tw',
    },
    {
      name: '网址、代码不是正文',
      text: '企业发展见[说明](發展.html)与`開發`',
      languageId: 'markdown',
    },
    { name: '日文', text: '電影導演憶述作品《となりの会》與「国の」' },
    { name: '看不出是哪种的短稿', text: '发展国家發展國家' },
    { name: '没有汉字', text: 'hello' },
  ],
  invalid: [
    {
      name: '简体稿里的繁体字，挨着的合为一处',
      text: '加沙北部和南部的⟦內⟧地走廊，⟦經濟發⟧展与企业生产恢复情况报告，还有产业园区规划',
      findings: [
        { messageId: 'character', data: { text: '內', replacement: '内' } },
        { messageId: 'character', data: { replacement: '经济发' } },
      ],
      output: '加沙北部和南部的内地走廊，经济发展与企业生产恢复情况报告，还有产业园区规划',
    },
    {
      name: '句子在讲字怎么写，多半是有意的：只提示，不直接改',
      text: '⟦臺⟧北路的老路牌保留了繁体字，“⟦關⟧帝⟦廟⟧”的牌匾也在。企业生产恢复情况报告，产业园区⟦規⟧划',
      findings: [
        { messageId: 'character', severity: 'info' },
        { messageId: 'character', severity: 'info' },
        { messageId: 'character', severity: 'info' },
        { messageId: 'character', severity: 'error', data: { replacement: '规' } },
      ],
      output: '臺北路的老路牌保留了繁体字，“關帝廟”的牌匾也在。企业生产恢复情况报告，产业园区规划',
      reviewed: '台北路的老路牌保留了繁体字，“关帝庙”的牌匾也在。企业生产恢复情况报告，产业园区规划',
    },
    {
      name: '繁体稿里的简体字：一对一的直接改',
      text: '青山市⟦国⟧際經濟⟦发⟧展論壇開幕，學者們認為前景樂觀',
      findings: [
        { messageId: 'character', data: { replacement: '國' } },
        { messageId: 'character', data: { replacement: '發' }, suggestions: ['髮'] },
      ],
      output: '青山市國際經濟发展論壇開幕，學者們認為前景樂觀',
      reviewed: '青山市國際經濟發展論壇開幕，學者們認為前景樂觀',
    },
    {
      name: '一对多的看词：词典的词是一种字体，先把上下文统一了再查',
      text: '這裡的理⟦发⟧師與長⟦须⟧老人談論經濟問題，記錄證據',
      findings: [
        { messageId: 'character', data: { replacement: '髮' }, suggestions: ['發'] },
        { messageId: 'character', data: { replacement: '鬚' }, suggestions: ['須'] },
      ],
      reviewed: '這裡的理髮師與長鬚老人談論經濟問題，記錄證據',
    },
    {
      name: '书名号里全是另一种字体的只提示，引号里的由编辑确认',
      text: '剧组推出《西夏⟦樂⟧集》，展出“河⟦東⟧县印”，参观者络绎不绝，气氛热烈',
      findings: [
        { messageId: 'character', severity: 'info' },
        { messageId: 'character', severity: 'error' },
      ],
      reviewed: '剧组推出《西夏乐集》，展出“河东县印”，参观者络绎不绝，气氛热烈',
    },
    {
      name: '少见的异体字，引文里的只提示',
      text: '羊⟦羣⟧在山坡，古书说“⟦闇⟧于大理”，学者们认为这种说法过时',
      findings: [
        { messageId: 'character', severity: 'warning' },
        { messageId: 'character', severity: 'info' },
      ],
      reviewed: '羊群在山坡，古书说“暗于大理”，学者们认为这种说法过时',
    },
    {
      name: '人名里两种写法的字',
      text: '⟦鍾⟧先生说，企业发展要靠创新，经济要转型',
      findings: [{ messageId: 'character' }],
      reviewed: '钟先生说，企业发展要靠创新，经济要转型',
    },
    {
      name: '整段是另一种字体',
      text: '企业发展经验总结与转型报告汇编。\n他回忆说：⟦這段創業的日子帶給我許多難忘的記憶，這是選擇過⟧的路。',
      variant: 'hans',
      findings: [{ messageId: 'passage', severity: 'warning' }],
      reviewed:
        '企业发展经验总结与转型报告汇编。\n他回忆说：这段创业的日子带给我许多难忘的记忆，这是选择过的路。',
    },
    {
      name: '配置写明用繁体：香港用字',
      text: '這裏的地鐵⟦线⟧路，⟦为⟧市民服務',
      variant: 'hant-hk',
      findings: [{ messageId: 'character' }, { messageId: 'character', data: { replacement: '為' } }],
      output: '這裏的地鐵線路，為市民服務',
    },
    {
      name: '各占一半，看不出该用哪种',
      text: '经济发展论坛开幕，学者们认为前景乐观\n⟦經濟發⟧展論壇開幕，學者們認為前景樂觀',
      findings: [{ messageId: 'mixed', severity: 'info' }],
    },
    {
      name: '一字对一字，别无凭据：两个都提示，由编辑选',
      text: '⟦發⟧展⟦国⟧力',
      findings: [
        { messageId: 'undecided', severity: 'info', data: { other: '国' } },
        { messageId: 'undecided', severity: 'info', data: { other: '發' }, suggestions: ['國'] },
      ],
      reviewed: '发展国力',
    },
    {
      name: '一字对一字，简繁都用的字（位于的“于”）作凭据',
      text: '位于一⟦條⟧河的东岸',
      findings: [{ messageId: 'character' }],
      output: '位于一条河的东岸',
    },
    {
      name: '扩展区的字与表情不使位置错开',
      text: '𠮷😀企业发展经验⟦國⟧𠮷',
      findings: [{ messageId: 'character' }],
      output: '𠮷😀企业发展经验国𠮷',
    },
  ],
};
