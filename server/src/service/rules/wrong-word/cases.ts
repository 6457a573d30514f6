import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    { name: '教材里的“图象”', text: '二次函数的图象经过原点，老师画出图象。' },
    {
      name: '一个字分属两个词',
      text: '他一身轻松驰骋赛场，自己经营一家书店，西部份额不小，去年青藏线通车。',
    },
    { name: '人名里的字', text: '青山市市长尤如川主持会议。' },
    {
      name: '没有职务的人名、署名里的人名',
      text: '蓝雅歌说，球队会更好。（王刚 蓝雅歌 屠丽美）本报记者 安仲文，主演周纬彤。钟诚、廉明互换东家。',
    },
    { name: '后面有数字的截止，由数字用词管', text: '截止8月底，全市已完工。' },
    { name: '引号里的双关', text: '小镇推出“骑”乐无穷活动，口号是“骑乐无穷”。' },
    { name: '书名里的双关', text: '他编导的舞剧《谈笑风声》昨天首演。' },
    { name: '词典不收的新词', text: '这只公募基金由多家机构领投，众人乐见其成。' },
    { name: '新词和简称', text: '县里打造众创空间，放宽沪籍限制，授人以鱼不如授人以渔。' },
    { name: '像词典里的词组', text: '车撞向条车前往路口时停下，大家打开这档节目，人被钾在一起动弹不得。' },
    { name: '各有用处的词', text: '报名截止日期是五月十日，他随了份子钱，这样做为人不齿，悲痛得不能自已。' },
    { name: '成语本来的样子', text: '会上谈笑风生，大家再接再厉，一鼓作气，如雷贯耳。' },
    {
      name: '一部词典不收、另一部收了的成语，不照错印的词典改',
      text: '他迷途知返，目不斜视，视功名如敝屣，视如敝屣；湖面一碧万顷，渔民口干舌燥，对此瞭如指掌。',
    },
    { name: '像另一个成语的，是别的固定词组的一部分', text: '大家都说一石二鸟，其中滋味不可言传。' },
    { name: '繁体稿另有规范', text: '這部份的份子很多，他做為代表再接再勵。', variant: 'hant-tw' },
    { name: '数后面的量词', text: '2023年戴家湾村通了水。' },
    {
      name: '常见的错写横在两个词之间',
      text: '他毕竟争了一口气，在更广范围内过上平安祥和的日子，天气像夏天，说话带东北籍口音，习惯穿布鞋。',
    },
    { name: '名叫安祥的路', text: '消防车赶到安祥路，李安祥已经脱险。' },
    { name: '繁简转换弄错的，由误转字管', text: '他着书立说，是着名学者。' },
    { name: '自己是自己', text: '孩子还小，很多事不能自己做主。' },
  ],
  invalid: [
    {
      name: '成语里的同音字',
      text: '大家⟦一愁莫展⟧，街上⟦穿流不息⟧。',
      findings: [
        { messageId: 'idiom', severity: 'error', data: { replacement: '一筹莫展' } },
        { messageId: 'idiom', severity: 'error', data: { replacement: '川流不息' } },
      ],
      reviewed: '大家一筹莫展，街上川流不息。',
    },
    {
      name: '分词的词表没有收的成语；不是成语的词组，要更有凭据',
      text: '两村⟦和募相处⟧多年，客人们⟦宦天喜地⟧，老师傅⟦独具浆心⟧，孩子们加在一起，他打开这档节目',
      findings: [{ messageId: 'idiom' }, { messageId: 'idiom' }, { messageId: 'idiom' }],
      reviewed: '两村和睦相处多年，客人们欢天喜地，老师傅独具匠心，孩子们加在一起，他打开这档节目',
    },
    {
      name: '成语里的形近字',
      text: '这道菜⟦烩炙人口⟧，他⟦相形见拙⟧。',
      findings: [
        { messageId: 'idiom', severity: 'error', data: { replacement: '脍炙人口' } },
        { messageId: 'idiom', severity: 'error', data: { replacement: '相形见绌' } },
      ],
      reviewed: '这道菜脍炙人口，他相形见绌。',
    },
    {
      name: '词库当作另一种写法收了的，只警告',
      text: '会场上⟦谈笑风声⟧，谣言⟦冰销雾散⟧。',
      findings: [
        { messageId: 'idiom', severity: 'warning', data: { replacement: '谈笑风生' } },
        { messageId: 'idiom', severity: 'warning', data: { replacement: '冰消雾散' } },
      ],
      reviewed: '会场上谈笑风生，谣言冰消雾散。',
    },
    {
      name: '两三个字的词，只提示，不改',
      text: '工作人员正在⟦按装⟧新设备，湖边新建了⟦渡假村⟧。',
      findings: [
        { messageId: 'word', severity: 'info', suggestions: ['安装'] },
        { messageId: 'word', severity: 'info', suggestions: ['度假村'] },
      ],
    },
    {
      name: '两半都像词的成语，编辑常见的错写',
      text: '感谢各界⟦鼎立相助⟧，她出身⟦名门旺族⟧，学问⟦融汇贯通⟧。',
      findings: [
        { messageId: 'idiom', severity: 'warning', data: { replacement: '鼎力相助' } },
        { messageId: 'idiom', severity: 'warning', data: { replacement: '名门望族' } },
        { messageId: 'idiom', severity: 'warning', data: { replacement: '融会贯通' } },
      ],
      reviewed: '感谢各界鼎力相助，她出身名门望族，学问融会贯通。',
    },
    {
      name: '两个字的词，编辑常见的错写',
      text: '这幅画是⟦膺品⟧，她站着⟦发楞⟧，蔬菜的⟦水份⟧流失，警方将其⟦辑拿⟧归案。',
      findings: ['赝品', '发愣', '水分', '缉拿'].map((replacement) => ({
        messageId: 'slip',
        severity: 'warning',
        data: { replacement },
      })),
      reviewed: '这幅画是赝品，她站着发愣，蔬菜的水分流失，警方将其缉拿归案。',
    },
    {
      name: '不能自已',
      text: '她激动⟦得不能自己⟧。',
      findings: [{ messageId: 'idiom', severity: 'warning' }],
      reviewed: '她激动得不能自已。',
    },
    {
      name: '一段较长的引语里的，只警告',
      text: '李川说：“我们遇到难处从来不会⟦一愁莫展⟧，总有办法。”',
      findings: [{ messageId: 'idiom', severity: 'warning' }],
      reviewed: '李川说：“我们遇到难处从来不会一筹莫展，总有办法。”',
    },
    {
      name: '要看前后文的词',
      text: '⟦截止⟧目前，⟦做为⟧一名老师，他⟦倍受⟧关注。',
      findings: [
        { messageId: 'usage', severity: 'warning', data: { replacement: '截至' } },
        { messageId: 'usage', severity: 'warning', data: { replacement: '作为' } },
        { messageId: 'usage', severity: 'warning', data: { replacement: '备受' } },
      ],
      reviewed: '截至目前，作为一名老师，他备受关注。',
    },
    {
      name: '异形词，只提示',
      text: '他办事⟦直接了当⟧。',
      findings: [{ messageId: 'variant', severity: 'info', data: { replacement: '直截了当' } }],
      reviewed: '他办事直截了当。',
    },
  ],
};
