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
    {
      name: '香港稿：恒、迹、毁、携 是通行写法',
      text: '恒泰商場外發現可疑踪迹，玻璃遭人毁爛，警員携犬到場',
      variant: 'hant-hk',
    },
    {
      name: '香港稿由用字、用词看出',
      text: '區議會文件指，恒泰邨的商戶盡快搬走，衞生署派員到場調查',
    },
    {
      name: '日文地址不改一半：有〒的，写“都”“县”再写“区”“市”的',
      text: '样品请寄〒150-0002 東京都渋谷区東，或寄東京都港区芝公園，参展企业发现问题可来电询问',
    },
    { name: '日本字（辺、浜）旁的字也是日文', text: '演员渡辺謙、歌手浜崎歩来华演出，观众反应热烈' },
    { name: '账号', text: '网友@木易華1990 与 小魚_qingshan 留言说，产业园区环境很好，应该宣传' },
    {
      name: '像是读错的字节：改一个字就复原不了',
      text: '记者从懇漣리劤壙곗获悉，又从甯傛斂搴滄柊获悉，大桥将于明天通车，规划调整',
    },
    { name: '日文', text: '電影導演憶述作品《となりの会》與「国の」' },
    { name: '看不出是哪种的短稿', text: '发展国家發展國家' },
    { name: '没有汉字', text: 'hello' },
  ],
  invalid: [
    {
      name: '短稿里的繁体人名不定稿件的简繁：“仪”不改成“儀”',
      text: '院士⟦馮國⟧璋、教授沈⟦漢⟧卿出席了奠基仪式。',
      findings: [
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
      ],
      reviewed: '院士冯国璋、教授沈汉卿出席了奠基仪式。',
    },
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
      findings: [{ messageId: 'name', severity: 'info' }],
      reviewed: '钟先生说，企业发展要靠创新，经济要转型',
    },
    {
      name: '简体稿里人名的繁体字、异体字只提示：职务、身份之后，署名，姓加一两字',
      text: '诗人李⟦傑⟧说，厂长方⟦啟⟧川介绍经验，球员周小⟦崑⟧出场，企业发展情况报告，（陈⟦書⟧青摄）',
      findings: [
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
      ],
      reviewed: '诗人李杰说，厂长方启川介绍经验，球员周小昆出场，企业发展情况报告，（陈书青摄）',
    },
    {
      name: '繁體稿裡的人名、公司、商號',
      text: '記者陳⟦国⟧青／青山報導：青⟦联⟧集團宣布興建醫院，店長周⟦庆⟧川說，將招募員工',
      findings: [
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
      ],
      reviewed: '記者陳國青／青山報導：青聯集團宣布興建醫院，店長周慶川說，將招募員工',
    },
    {
      name: '本来就有的异体字不算简体字，只提示；真正的简体字照改',
      text: '縣府說，現場留有腳印，也有血⟦迹⟧，學校停⟦课⟧，⟦经济⟧損失不小，將調查責任歸屬，並對業者開罰',
      findings: [
        { messageId: 'variant', severity: 'info' },
        { messageId: 'character' },
        { messageId: 'character' },
      ],
      output: '縣府說，現場留有腳印，也有血迹，學校停課，經濟損失不小，將調查責任歸屬，並對業者開罰',
      reviewed: '縣府說，現場留有腳印，也有血跡，學校停課，經濟損失不小，將調查責任歸屬，並對業者開罰',
    },
    {
      name: '职务后面的动词不是人名',
      text: '市长⟦聽⟧取汇报，馆长⟦認⟧为问题不大，企业发展经验值得总结',
      findings: [
        { messageId: 'character', severity: 'error' },
        { messageId: 'character', severity: 'error' },
      ],
      output: '市长听取汇报，馆长认为问题不大，企业发展经验值得总结',
    },
    {
      name: '简体短讯引一段繁体：稿是简体，引文由编辑定',
      text: '艺人写道：“我⟦們⟧家第一次坐⟦飛機⟧，⟦謝謝⟧大家⟦關⟧心。”',
      findings: [
        { messageId: 'character' },
        { messageId: 'character' },
        { messageId: 'character' },
        { messageId: 'character' },
      ],
      reviewed: '艺人写道：“我们家第一次坐飞机，谢谢大家关心。”',
    },
    {
      name: '整句是另一种字体：多半引自别处，由编辑定',
      text: '⟦調⟧皮的妹妹，⟦尷⟧尬的老公，看好⟦戲⟧的我！\n演员在社交平台发文，感谢大家的支持，网友纷纷留言祝贺。',
      variant: 'hans',
      findings: [{ messageId: 'character' }, { messageId: 'character' }, { messageId: 'character' }],
      reviewed:
        '调皮的妹妹，尴尬的老公，看好戏的我！\n演员在社交平台发文，感谢大家的支持，网友纷纷留言祝贺。',
    },
    {
      name: '稿里简体字很多，像人名的也提醒',
      text: '⟦国际⟧論壇⟦开⟧幕，⟦学术⟧界關注，⟦经济⟧復甦，⟦业绩⟧亮眼，院長林⟦庆⟧川表示樂觀，將擴大產業發展規劃，興建醫療園區，並擬訂獎勵辦法，鼓勵員工參與訓練',
      findings: [
        { messageId: 'character' },
        { messageId: 'character' },
        { messageId: 'character' },
        { messageId: 'character' },
        { messageId: 'character' },
        { messageId: 'name', severity: 'warning' },
      ],
      output:
        '國際論壇開幕，学术界關注，經濟復甦，業績亮眼，院長林庆川表示樂觀，將擴大產業發展規劃，興建醫療園區，並擬訂獎勵辦法，鼓勵員工參與訓練',
      reviewed:
        '國際論壇開幕，學術界關注，經濟復甦，業績亮眼，院長林慶川表示樂觀，將擴大產業發展規劃，興建醫療園區，並擬訂獎勵辦法，鼓勵員工參與訓練',
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
      name: '一个字对一个词，别无凭据，不直接改',
      text: '公司的⟦仪⟧表顧問到校。',
      findings: [{ messageId: 'character' }],
      reviewed: '公司的儀表顧問到校。',
    },
    {
      name: '扩展区的字与表情不使位置错开',
      text: '𠮷😀企业发展经验⟦國⟧𠮷',
      findings: [{ messageId: 'character' }],
      output: '𠮷😀企业发展经验国𠮷',
    },
  ],
};
