import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';

/** Text that was read in another encoding than it was written in. */
export const validMisread: readonly CaseText[] = [
  { name: '外文字母', text: '克拉科夫（Kraków）的 café、Zürich、São Paulo 与 naïve' },
  { name: '生僻字多的句子', text: '鳑鲏、鲹鱼、鲀鱼与鼋、鼍、鳖同展，讲解员王翀、甯濛到场' },
  { name: '日文、韩文', text: '電影「すずめの戸締まり」與 문재인 대통령' },
  { name: '俄文、哈萨克文的词', text: '记者在塞尔维亚（Сербия、жалған）、МИНИСТЕРСТВО 门前' },
  { name: '韩文的词', text: '译名（헝가리어、베네주엘라 볼리바르、소말리아 실링）都对' },
];

export const invalidMisread: readonly InvalidCase[] = [
  {
    name: 'UTF-8 读成 GBK，末尾的句号只剩两个字节',
    text: '⟦涓滄箹鍘跨殑鍐滄埛浠婂ぉ閮芥潵鐪嬫敹鍓叉満涓嬬敯銆\n鏉庡窛璇翠粖骞寸殑绉嬬伯鍙堜赴鏀朵簡銆⟧',
    findings: [{ messageId: 'draft' }],
    reviewed: '东湖县的农户今天都来看收割机下田。\n李川说今年的秋粮又丰收了。',
  },
  {
    name: '好句子里的一小段，夹着 � 和全角字母',
    text: '据⟦鍥藉\ufffd剁粺璁″眬⟧公布，⟦姘ｈ薄⟧站发布预警。',
    findings: [{ messageId: 'misread' }, { messageId: 'misread' }],
    output: '据鍥藉\ufffd剁粺璁″眬公布，氣象站发布预警。',
    reviewed: '据国家统计局公布，氣象站发布预警。',
  },
  {
    name: 'GBK 读成 Shift_JIS，丢了字节，后面配错了对，剩了一半：只列候选',
    text: 'ﾏ⟦ﾘｽﾍｨｾﾖｹｫｲｼｴｺﾔﾋｷｽ⟧ｰｸ',
    findings: [{ messageId: 'misread' }],
  },
  {
    name: 'GBK 读成 Shift_JIS，配出不常用的字：只列候选',
    text: '⟦ﾇ猖ﾊﾐﾅｩｵｹ､ﾗ瞑魍ﾕﾄｻ⟧',
    findings: [{ messageId: 'misread' }],
  },
  {
    name: 'GBK 读成 Shift_JIS，丢得太多，读不出来',
    text: '⟦ﾈｫｹ擎惲ｷｵﾕ鋗ｳｵﾔﾋﾐﾐﾍｼ⟧',
    findings: [{ messageId: 'misread' }],
  },
  {
    name: 'UTF-8 读成了 Latin-1',
    text: '李川说：⟦é\u009d\u0092å±±å¸\u0082ä»\u008aå¤©æ\u0099´ã\u0080\u0082⟧',
    findings: [{ messageId: 'misread' }],
    output: '李川说：青山市今天晴。',
  },
  {
    name: 'UTF-8 读成了 Windows-1252，有字节丢了：按词猜，请人看',
    text: '⟦é\ufffd’å±±å¸‚ä»Šå¤©æ™´ï¼Œä¼\ufffdä¸šç”Ÿäº§æ\ufffd¢å¤\ufffdã€‚⟧',
    findings: [{ messageId: 'misread' }],
    reviewed: '青山市今天晴，企业生产恢复。',
  },
  {
    name: 'UTF-8 读成了 GBK',
    text: '李川说：⟦闈掑北甯傚彂灞曟敼闈╁\ue759鍙戝竷娑堟伅⟧',
    findings: [{ messageId: 'misread' }],
    output: '李川说：青山市发展改革委发布消息',
  },
  {
    name: 'UTF-8 读成了日文编码',
    text: '⟦髱貞ｱｱ蟶ゆｻ雁､ｩ螟ｩ豌疲匐螂ｽ⟧',
    findings: [{ messageId: 'misread' }],
    output: '青山市今天天气晴好',
  },
  {
    name: 'GBK 读成了 Latin-1',
    text: '⟦ÇàÉ½ÊÐ½ñÌìÇç£¬ÆóÒµÉú²ú»Ö¸´¡£⟧',
    findings: [{ messageId: 'misread' }],
    output: '青山市今天晴，企业生产恢复。',
  },
  {
    name: 'Big5 读成了 Latin-1，末字的后一字节是字母',
    text: '⟦«C¤s¥«¬F©²»¡©ú±¡ªp⟧',
    findings: [{ messageId: 'misread' }],
    output: '青山市政府說明情況',
  },
  {
    name: '全稿用错了编码：一处说清，整稿重读',
    text: '⟦ÇàÉ½ÊÐÕÙ¿ªÏÖ´ú»¯¹¤×÷»áÒé\n¼ÇÕß Àî´¨\nÇàÉ½ÊÐ½ñÌì·¢²¼ÏûÏ¢£¬ÆóÒµÉú²ú»Ö¸´£¬ÏîÄ¿ÒªÂäµØ¡£⟧',
    findings: [{ messageId: 'draft', data: { encoding: 'gb18030' } }],
    output: '青山市召开现代化工作会议\n记者 李川\n青山市今天发布消息，企业生产恢复，项目要落地。',
  },
  {
    name: '接连用错两次编码',
    text: '⟦Ã©Â\u009dÂ\u0092Ã¥Â±Â±Ã¥Â¸Â\u0082Ã¥Â\u008fÂ¬Ã¥Â¼Â\u0080Ã§Â\u008eÂ°Ã¤Â»Â£Ã¥Â\u008cÂ\u0096Ã¥Â·Â¥Ã¤Â½Â\u009cÃ¤Â¼Â\u009aÃ¨Â®Â®\nÃ¨Â®Â°Ã¨Â\u0080Â\u0085 Ã¦Â\u009dÂ\u008eÃ¥Â·Â\u009d\nÃ©Â\u009dÂ\u0092Ã¥Â±Â±Ã¥Â¸Â\u0082Ã¤Â»Â\u008aÃ¥Â¤Â©Ã¥Â\u008fÂ\u0091Ã¥Â¸Â\u0083Ã¦Â¶Â\u0088Ã¦Â\u0081Â¯Ã¯Â¼Â\u008cÃ¤Â¼Â\u0081Ã¤Â¸Â\u009aÃ§Â\u0094Â\u009fÃ¤ÂºÂ§Ã¦Â\u0081Â¢Ã¥Â¤Â\u008dÃ¯Â¼Â\u008cÃ©Â¡Â¹Ã§Â\u009bÂ®Ã¨Â¦Â\u0081Ã¨Â\u0090Â½Ã¥Â\u009cÂ°Ã£Â\u0080Â\u0082⟧',
    findings: [{ messageId: 'draftTwice' }],
    output: '青山市召开现代化工作会议\n记者 李川\n青山市今天发布消息，企业生产恢复，项目要落地。',
  },
  {
    name: 'GBK 稿件当成 UTF-8 打开：字还在文件里',
    text: '⟦\ufffd\ufffd\u027d\ufffd\ufffd\ufffd\u067f\ufffd\ufffd\u05b4\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\n\ufffd\ufffd\ufffd\ufffd \ufffd\ued28\n\ufffd\ufffd\u027d\ufffd\u043d\ufffd\ufffd췢\ufffd\ufffd\ufffd\ufffd\u03e2\ufffd\ufffd\ufffd\ufffd\u04b5\ufffd\ufffd\ufffd\ufffd\ufffd\u05b8\ufffd\ufffd\ufffd\ufffd\ufffdĿ\u04aa\ufffd\ufffd\u0621\ufffd⟧',
    findings: [{ messageId: 'draftLost', data: { encoding: 'gb18030' } }],
  },
  {
    name: 'Big5 的一段短稿当成 UTF-8 打开：只有一处，也是全稿',
    text: '⟦\ufffdO\ufffd_\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdt\ufffd\ufffd\ufffd\u0721A\ufffdn\ufffd\ufffdo\ufffd\ufffd\ufffd\ufffd\ufffd\u05e6n\ufffdA\ufffdo\ufffdi\ufffd[\ufffd\ufffd\ufffd\ufffd\ufffd~\ufffdC⟧',
    findings: [{ messageId: 'draftLost', data: { encoding: 'big5' } }],
  },
  {
    name: '满篇锟斤拷',
    text: '⟦锟斤拷山锟斤拷锟劫匡拷锟街达拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷\n锟斤拷锟斤拷 锟筋川\n锟斤拷山锟叫斤拷锟届发锟斤拷锟斤拷息锟斤拷锟斤拷业锟斤拷锟斤拷锟街革拷锟斤拷锟斤拷目要锟斤拷亍锟\ufffd⟧',
    findings: [{ messageId: 'draftGone' }],
  },
  {
    name: 'GBK 读成了 Big5：Big5 的假名有两种排法，请人看',
    text: '李川说，⟦蔬捶吽跪華わ珛汜莉衄唗閥葩ㄛ砐醴翻哿羲馱﹝⟧',
    findings: [{ messageId: 'misread' }],
    reviewed: '李川说，江川省各地企业生产有序恢复，项目陆续开工。',
  },
  {
    name: 'UTF-8 读成了 Windows-1251',
    text: '李川说，⟦\u0439\u045c’\u0435±±\u0435\u0451‚\u0434»\u0409\u0435¤©\u0435¤©\u0436°”\u0436™\u0491\u0435\u0490\u0405⟧',
    findings: [{ messageId: 'misread' }],
    output: '李川说，青山市今天天气晴好',
  },
  {
    name: '好句子里的一小段：UTF-8 读成了 GBK',
    text: '记者从⟦鍘垮啘涓氬啘鏉戝眬⟧获悉，新规施行。',
    findings: [{ messageId: 'misread' }],
    output: '记者从县农业农村局获悉，新规施行。',
  },
  {
    name: '奇数个字，末字丢了一个字节：说不准，只列出',
    text: '请⟦鏁欒偛閮\ufffd⟧说明。',
    findings: [{ messageId: 'misread', suggestions: ['教育部'] }],
  },
  {
    name: '好句子里的一小段：GBK 读成了韩文编码',
    text: '昨天，⟦懇무갛애⟧通报了案情。',
    findings: [{ messageId: 'misread' }],
    reviewed: '昨天，市公安局通报了案情。',
  },
  {
    name: '好句子里的一小段：GBK 读成了 Big5',
    text: '记者从⟦庈蝠籵擁⟧获悉，大桥通车。',
    findings: [{ messageId: 'misread' }],
    reviewed: '记者从市交通局获悉，大桥通车。',
  },
  {
    name: '大小写错乱的西里尔字母不是俄文词',
    text: '记者从⟦йпЁ║╪Ю╧э╬ж⟧获悉。',
    findings: [{ messageId: 'misread' }],
    output: '记者从市场监管局获悉。',
  },
  {
    name: '外国人名里的一个字母',
    text: '画家Dvo⟦Å™Ã¡⟧k与⟦Ã‰⟧milie同展',
    findings: [{ messageId: 'misread' }, { messageId: 'misread' }],
    output: '画家Dvořák与Émilie同展',
  },
  {
    name: '接连错了两次的字母',
    text: '教练Jos⟦ÃƒÂ©⟧到队',
    findings: [{ messageId: 'misread' }],
    output: '教练José到队',
  },
  {
    name: '标点的乱码，请人看',
    text: '面积5⟦Â²⟧米，气温3⟦Â°⟧C，他说“好⟦â€ ⟧，1998⟦â€“⟧2004年',
    findings: [
      { messageId: 'misread' },
      { messageId: 'misread' },
      { messageId: 'misread' },
      { messageId: 'misread' },
    ],
    reviewed: '面积5²米，气温3°C，他说“好”，1998–2004年',
  },
  {
    name: '数学符号、希腊字母的乱码',
    text: '面积⟦â‰¥⟧5亩，误差⟦âˆ’⟧1，⟦Î±⟧受体，甲⟦â†’⟧乙，第⟦â…£⟧期',
    findings: [
      { messageId: 'misread' },
      { messageId: 'misread' },
      { messageId: 'misread' },
      { messageId: 'misread' },
      { messageId: 'misread' },
    ],
    reviewed: '面积≥5亩，误差−1，α受体，甲→乙，第Ⅳ期',
  },
  {
    name: 'GBK 稿按 GB 2312 读：人名里的字丢了，后面跟着错开',
    text: '（记者周⟦\ufffd础⒗畲ā⑼跹遥\ufffd⟧',
    findings: [{ messageId: 'misread' }],
    reviewed: '（记者周喆、李川、王岩）',
  },
  {
    name: '好句子里的一段有直排的括号',
    text: '记者从⟦璀﹀療⟧处获悉，大桥明天通车。',
    findings: [{ messageId: 'misread' }],
    output: '记者从警察处获悉，大桥明天通车。',
  },
  {
    name: '后一字节是字母的，不错开',
    text: '本报记者李⟦\ufffd@⟧、周岩报道，编辑何⟦\ufffdS⟧',
    findings: [{ messageId: 'misread' }, { messageId: 'misread' }],
    reviewed: '本报记者李烜、周岩报道，编辑何赟',
  },
];
