import type { RuleCases } from '../../engine/ruleCases.ts';
import { invalidMisread, validMisread } from './misreadCases.ts';
import { invalidNotation, validNotation } from './notationCases.ts';

// Damaged text was made from our own sentences by the mechanism itself; characters of the user-defined zones are
// written as escapes.

export const cases: RuleCases = {
  valid: [
    {
      name: '只有一处的“????”是心情；问号后面的小写字母是名字',
      text: '????这是什么操作，大家都看不懂。真的吗??e租宝又出事了。',
    },
    {
      name: '问号和叹号连用，不是断字',
      text: '那么远的路，走着去?!我们都不信。还要回到二十年前说起?;中华大战在即。',
    },
    ...validMisread,
    ...validNotation,
    '青山市发展改革委发布消息：“企业生产恢复。”',
    { name: '真的在问', text: '这是怎么回事?！你说说看。“真的吗?！”他问。什么??。好?' },
    { name: '通篇半角标点的稿子，问号就是问号', text: '他说,你来?我去,大家都去' },
    { name: '连用的问号', text: '什么???你再说一遍。真的吗???我不信' },
    { name: '带注音的好稿子', text: '青山(shān)的發(fā)展?大家都說好！' },
    { name: '说的是乱码本身', text: '程序员把乱码叫作“锟斤拷”' },
    { name: '图标字体不在文字中间', text: '\ue600 分享\n\ue61a首页' },
    { name: '没有这样的字符', text: '代号 A&xqz;B 与 &#x;' },
    {
      name: '不换行空格和西文',
      text: '卖家说：\u00a0\u00a0\u00a0\u00a0iPod classic\u00a0\u00a0\u00a0\u00a0只卖一台',
    },
    { name: '制表符画的线、数学符号', text: '══════\n∑∏∫ ±×÷ ½¼¾ ©®™ ── 完' },
    { name: '化学名词', text: '苯并芘、噻吩、呋喃、嘧啶、嘌呤、吲哚、烷烃、烯烃、炔烃、醚、酯、酰胺、腈' },
    { name: '注音符号与方言字', text: '注音ㄓㄨˋㄧㄣㄈㄨˊㄏㄠˋ，佢哋喺嗰度嘅嘢唔係咁樣㗎，囡仔毋通' },
    { name: '生僻的古文字不是乱码', text: '诗人写到“滄浪”与“蘭芷”，碑上有“鼋鼍”二字' },
    { name: '大写的葡萄牙文', text: '海报上印着SÃO PAULO字样' },
    { name: '带字母的词', text: '走T台、照B超、维C片、增持A股、登T台、小S主持、学习C语言' },
    { name: '汉字间的一个问号', text: '钱够不够用?官方回应，大家放心，是神话?专家这样说' },
    { name: '代码', text: '`锟斤拷`与`\ufffd`', languageId: 'markdown' },
  ],
  invalid: [
    ...invalidMisread,
    ...invalidNotation,
    {
      name: '句末错位：补回丢掉的前一字节，注音一并删去',
      text: '“要把青山的好經驗都推開⟦?！卑l(fā)⟧展處處長李川說。 \ue000 ',
      findings: [{ messageId: 'misaligned', data: { text: '?！卑l(fā)' } }],
      output: '“要把青山的好經驗都推開。”發展處處長李川說。 \ue000 ',
    },
    {
      name: '断开处连问号也丢了',
      text: '“要把青山的好經驗都推開⟦！卑l(fā)⟧展(zhǎn)處處長李川說：“真的！大家都說好！他也說好！” \ue000 ',
      findings: [{ messageId: 'misaligned', data: { text: '！卑l(fā)' } }],
      output: '“要把青山的好經驗都推開。”發展(zhǎn)處處長李川說：“真的！大家都說好！他也說好！” \ue000 ',
    },
    {
      name: '稿中再没有自造区的字：可能在路上丢过，有把握也请人看',
      text: '“要把青山的好經驗都推開⟦?！崩畲ㄕf⟧。',
      findings: [{ messageId: 'misaligned' }],
      reviewed: '“要把青山的好經驗都推開。”李川說。',
    },
    {
      name: '词里有自造区的字，末尾的字由残缺的注音定',
      text: '“項(xiàng)目今年一定要落地⟦?！鼻嗌绞谐\ue5c9?wù)⟧副市長周岩表示。',
      findings: [{ messageId: 'misaligned' }],
      output: '“項(xiàng)目今年一定要落地。”青山市常務副市長周岩表示。',
    },
    {
      name: '自造区的字在路上丢了，剩下“彼f”：引语之后的“他說”，没有注音的网页也是',
      text: '在會上,“這件事一定要辦好⟦?!彼f⟧。他又看了兩家企業。',
      findings: [{ messageId: 'misaligned' }],
      reviewed: '在會上,“這件事一定要辦好。”他說。他又看了兩家企業。',
    },
    {
      name: '丢了字又有注音',
      text: '在會(huì)上,“這件事一定要辦好⟦?!彼f(shuō)⟧,他又看了兩家企業。',
      findings: [{ messageId: 'misaligned' }],
      reviewed: '在會(huì)上,“這件事一定要辦好。”他說,他又看了兩家企業。',
    },
    {
      name: '没有注音的网页：“近年來”的“年來”各剩一半',
      text: '城市在全國大局中地位重要⟦?!苯陙?⟧如何推動城市發展,各地都在探索。',
      findings: [{ messageId: 'misaligned' }],
      reviewed: '城市在全國大局中地位重要。”近年來?如何推動城市發展,各地都在探索。',
    },
    {
      name: '段首的两个全角空格成了四个问号',
      text: '⟦????⟧2月2日，市委书记李川到青山。\n⟦????⟧李川说，工作要抓紧。 ⟦????⟧周岩也在场。',
      findings: [{ messageId: 'indent' }, { messageId: 'indent' }, { messageId: 'indent' }],
      output: '2月2日，市委书记李川到青山。\n李川说，工作要抓紧。 周岩也在场。',
    },
    {
      name: '注音删去之后也看得出丢了字',
      text: '这制约着城市化进程⟦??h⟧委、县政府听取各方意见。',
      findings: [{ messageId: 'question', severity: 'error' }],
    },
    {
      name: '标点成了半角的网页也一样',
      text: '兩家公司簽了約⟦?!拔覀円\ue036プ\ue51eC⟧遇,做好服務(wù)業(yè)。',
      findings: [{ messageId: 'misaligned' }],
      output: '兩家公司簽了約。“我們要抓住機遇,做好服務(wù)業(yè)。',
    },
    {
      name: '注音插在两字之间：它的读音说出丢掉的字节',
      text: '據本報5月3日⟦?qǐng)蟮溃\ue0e1髽I(yè)⟧越辦越好。',
      findings: [{ messageId: 'misaligned' }],
      output: '據本報5月3日報道，企業越辦越好。',
    },
    {
      name: '前一字自己也有注音；后引号丢了一半',
      text: '會議給當(dāng)⟦?shù)爻韵隆岸ㄐ耐琛?⟧。大家說好。 \ue000 ',
      findings: [{ messageId: 'misaligned' }],
      output: '會議給當(dāng)地吃下“定心丸”。大家說好。 \ue000 ',
    },
    {
      name: '一处到字母为止',
      text: '因⟦?yàn)楦魇≈\ue1c0g⟧差異很大',
      findings: [{ messageId: 'misaligned' }],
      output: '因為各省之間差異很大',
    },
    {
      name: '自造区的字丢了：猜出来的由编辑确认',
      text: '“產(chǎn)業(yè)項(xiàng)目今年一定要落地⟦?！焙笔《颊f⟧好。',
      findings: [{ messageId: 'misaligned', suggestions: ['。”罕省都說', '殻”罕省都說', '常”罕省都說'] }],
      reviewed: '“產(chǎn)業(yè)項(xiàng)目今年一定要落地。”湖北省都說好。',
    },
    {
      name: '字被切成两半，只能按词猜',
      text: '發(fā)展不同尋⟦??⟧。村民說',
      findings: [{ messageId: 'misaligned' }],
      reviewed: '發(fā)展不同尋常。村民說',
    },
    {
      name: '一个英文字符跟着丢了：留下问号，由编辑补',
      text: '據《青山日⟦?qǐng)蟆?⟧5日報道。 \ue000 ',
      findings: [{ messageId: 'misaligned', suggestions: ['報》1', '報》2', '報、?', '報“?'] }],
      reviewed: '據《青山日報》?5日報道。 \ue000 ',
    },
    {
      name: '段末',
      text: '發(fā)展處說：“我們要把青山的事情辦好⟦?！?⟧\n會後大家散去。',
      findings: [{ messageId: 'misaligned' }],
      output: '發(fā)展處說：“我們要把青山的事情辦好。”\n會後大家散去。',
    },
    {
      name: '词中间混进的字母',
      text: '全县农⟦P⟧业生产形势喜人',
      findings: [{ messageId: 'letter', severity: 'info' }],
      reviewed: '全县农业生产形势喜人',
    },
    {
      name: '四字词中间混进的字母；字母自成一词的不报',
      text: '加快基础⟦f⟧设施建设，北海a公园、剧本杀b站直播、维生素A缺乏',
      findings: [{ messageId: 'letter', severity: 'info' }],
      reviewed: '加快基础设施建设，北海a公园、剧本杀b站直播、维生素A缺乏',
    },
    {
      name: '全角空格丢了，成了问号',
      text: '2015.09--2017.12 ⟦?⟧江川省委常委',
      findings: [{ messageId: 'question', severity: 'info' }],
    },
    {
      name: '丢了的字',
      text: '青山⟦��⟧发展改革委⟦锟斤拷态锟斤拷⟧消息',
      findings: [{ messageId: 'lost' }, { messageId: 'lost' }],
    },
    {
      name: '问号顶替了字',
      text: '青山市⟦???⟧委书记',
      findings: [{ messageId: 'question' }],
    },
    {
      name: '一个字丢了，成了问号：也可能真是在问，只提示',
      text: '她说，歌手徐若⟦?⟧的新歌，好听，好听',
      findings: [{ messageId: 'question', severity: 'info' }],
    },
    {
      name: '夹在字间的自造字',
      text: '青山市\ue123委书记'.replace('\ue123', '⟦\ue123⟧'),
      findings: [{ messageId: 'private' }],
    },
  ],
};
