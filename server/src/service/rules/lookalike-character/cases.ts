import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '青山市采取措施，发放优惠券，市政厅前出现人群。',
    {
      name: '人名、地名里的罕见字',
      text: '李喆、王堃、张昇、赵崐、周熺到亳州、硚口、婺源、歙县、衢州、鮀岛，看柿子树',
    },
    { name: '词里本来就是这个字', text: '徐巿出海，新戏在青山大剧院杮落' },
    { name: '说的是这个字本身', text: '“釆”与“采”形近，“巿”音fú，常用字（囯）不收' },
    { name: '日本人名、地名可保留原字形', text: '据日本媒体报道，次官斎藤与沢田到访，记者恵子在东京' },
    { name: '日文', text: '歌名《桜の花》，店名ラーメン，标语“気をつけて”，写作桜さん' },
    { name: '竖线作分隔', text: '监制丨李川　编辑丨王青' },
    { name: '繁体字归繁简规则', text: '各地特別重視國內檢查，报道内容很多，发展很快，说明问题。' },
    { name: '繁体稿有自己的字形', text: '臺灣學者査考戸籍，値得參考，這個說法來自國際會議。' },
    { name: '俄文、希腊文的词', text: '塔斯社（ТАСС）报道，СССР已成历史，βета、μm、Δt、Ω、α粒子' },
    { name: '俄国型号的原文', text: 'Ту-95、Су-57与МиГ-29' },
    { name: '带圈数字、罗马数字、单位', text: '①方案Ⅲ，面积5㎡，气温3℃，№8，㈠总则' },
    { name: '代码', text: '用`釆`和`Сhina`测试，即青山市的国家标准', languageId: 'markdown' },
    { name: '乱码归乱码规则', text: '提高了影響力?！卑l布会上，當?shù)爻\ue49d。' },
    { name: '单个假名不成词', text: '青山ホ号与甲エ类' },
  ],
  invalid: [
    {
      name: '康熙部首、兼容汉字、部首补充：码位不同，字是同一个',
      text: '⟦⻘⟧山市⟦⾼⟧新区⟦⽤⟧电⟦⼤⟧增，⟦⻓⟧江⟦\uf9dc⟧起，女⟦⼦⟧',
      findings: [
        { messageId: 'duplicate', data: { code: 'U+2ED8', replacement: '青' } },
        { messageId: 'duplicate' },
        { messageId: 'duplicate' },
        { messageId: 'duplicate' },
        { messageId: 'duplicate' },
        { messageId: 'duplicate' },
        { messageId: 'duplicate' },
      ],
      output: '青山市高新区用电大增，长江隆起，女子',
    },
    {
      name: '繁体稿里的也查',
      text: '臺灣⟦⽤⟧電量⟦⼤⟧增，學者這樣說',
      findings: [{ messageId: 'duplicate' }, { messageId: 'duplicate' }],
      output: '臺灣用電量大增，學者這樣說',
    },
    {
      name: '成词的形近字',
      text: '各地⟦釆⟧取措施保障⟦囯⟧家安全，问题不断⟦岀⟧现，国家债⟦劵⟧，⟦巿⟧政府、⟦徳⟧国、包⟦囲⟧与⟦戸⟧外，进⟦歩⟧了',
      findings: [
        { messageId: 'lookalike', data: { replacement: '采' } },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
        { messageId: 'lookalike' },
      ],
      output: '各地采取措施保障国家安全，问题不断出现，国家债券，市政府、德国、包围与户外，进步了',
    },
    {
      name: '不成词的，现代文里也没有这个字',
      text: '发⟦劵⟧点说明',
      findings: [{ messageId: 'lookalike' }],
      reviewed: '发券点说明',
    },
    {
      name: '可能是人名的字形，不成词：提示',
      text: '江川省代表金⟦恵⟧英说明问题，并请黄⟦桜⟧参加',
      findings: [
        { messageId: 'name', severity: 'info' },
        { messageId: 'name', severity: 'info' },
      ],
      reviewed: '江川省代表金惠英说明问题，并请黄樱参加',
    },
    {
      name: '作品名里的词由编辑定',
      text: '电视剧《⟦戦⟧争年代》开播，编剧说明问题',
      findings: [{ messageId: 'lookalike' }],
      reviewed: '电视剧《战争年代》开播，编剧说明问题',
    },
    {
      name: '假名冒充的汉字',
      text: '人⟦ロ⟧普查，统⟦ー⟧部署，⟦カ⟧量增强，说明问题',
      findings: [{ messageId: 'lookalike' }, { messageId: 'lookalike' }, { messageId: 'lookalike' }],
      reviewed: '人口普查，统一部署，力量增强，说明问题',
    },
    {
      name: '拉丁字母里的俄文、希腊字母',
      text: '在⟦Сhina⟧ Daily和⟦GDР⟧、⟦Οpen⟧三处',
      findings: [
        { messageId: 'latin', data: { code: 'U+0421' } },
        { messageId: 'latin' },
        { messageId: 'latin' },
      ],
      output: '在China Daily和GDP、Open三处',
    },
    {
      name: '型号前的俄文字母由编辑定',
      text: '两架⟦В⟧-52轰炸机',
      findings: [{ messageId: 'latin', data: { replacement: 'B' } }],
      reviewed: '两架B-52轰炸机',
    },
    {
      name: '私用区字符只报',
      text: '⟦\uf0d8⟧青山学院，王⟦\ue863⟧',
      findings: [
        { messageId: 'private', data: { code: 'U+F0D8' }, suggestions: [''] },
        { messageId: 'private' },
      ],
    },
  ],
};
