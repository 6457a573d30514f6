import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '齐齐哈尔市、呼和浩特市、景宁畲族自治县、宁波市镇海区都对。',
    { name: '家界市是张家界市的一截，不单看', text: '湖南省张家界市、江苏省张家港市。' },
    { name: '市区、新区、社区', text: '杭州市市区、成都市高新区、宁波市的社区、上海市静安社区。' },
    {
      name: '各种功能区',
      text: '杭州市经开区、成都市高新区、武汉市江夏区、郑州市郑东新区、南京市建设区域、上海市常宁区间车。',
    },
    { name: '另有其地的名字', text: '鹤岗市东山区、北京市通州区、四川省平江区。' },
    { name: '新名以旧名开头', text: '梅州市梅县区、三明市沙县区。' },
    { name: '用旧名的物事', text: '三明沙县小吃、绍兴县志、杭州江干路。' },
    { name: '写明是旧名', text: '日期：2024年5月10日\n原杭州市江干区的老厂房，时绍兴县一带。' },
    { name: '当时还是这个名字', text: '日期：2015年5月10日\n杭州市江干区的老厂房。' },
    {
      name: '句子自己写明是改名以前的年份',
      text: '日期：2024年5月10日\n1998年，杭州市江干区的老厂房停产。一九九六年他到绍兴县插队，上世纪80年代的萧山市已经很热闹。',
    },
    {
      name: '省字属于后面的词',
      text: '广西省际班线、新疆省级实验室、西藏省道、重庆省钱攻略，从北京省下一笔差旅费，宁夏省内外的客商。',
    },
    {
      name: '真有过的省',
      text: '清光绪十年设新疆省。民国时的广西省主席。1949年宁夏省和平解放，省会在银川。\n《新疆省志》与《广西省志》。',
    },
    {
      name: '自治州的简称与市场',
      text: '恩施州、甘孜州、凉山州，恩施市、临夏市、喀什市，凉山市场、湘西市民。',
    },
    { name: '人名后的市长', text: '王德宏市长出席，李凉山市长讲话。' },
    { name: '只有一个字的县名', text: '这里盛产寿县豆腐，户县农民画有名。' },
    { name: '词语', text: '石家庄的市民，连云港的港区，从张家到市里。' },
  ],
  invalid: [
    {
      name: '繁体稿里掉了字的、改了名的，用繁体说',
      text: '⟦香港特別行區⟧政府在廣場升旗，記者到⟦北京市延慶縣⟧採訪。',
      variant: 'hant-tw',
      findings: [
        { messageId: 'lost', data: { right: '香港特別行政區' } },
        { messageId: 'outdated', severity: 'info', data: { right: '北京市延慶區' } },
      ],
    },
    {
      name: '掉字',
      text: '黑龙江省⟦齐齐哈市⟧、⟦呼和浩市⟧和⟦景宁族自治县⟧。',
      findings: [{ messageId: 'lost' }, { messageId: 'lost' }, { messageId: 'lost' }],
      reviewed: '黑龙江省齐齐哈尔市、呼和浩特市和景宁畲族自治县。',
    },
    {
      name: '同音别字',
      text: '湖南省⟦张家届市⟧、江西省⟦井岗山市⟧。',
      findings: [{ messageId: 'mistyped' }, { messageId: 'mistyped' }],
      reviewed: '湖南省张家界市、江西省井冈山市。',
    },
    {
      name: '短名字靠上级判断',
      text: '宁波市⟦真海区⟧、浙江省⟦杭洲市⟧。',
      findings: [{ messageId: 'mistyped' }, { messageId: 'mistyped' }],
      reviewed: '宁波市镇海区、浙江省杭州市。',
    },
    {
      name: '近音、近形，或恰好是个词',
      text: '杭州市⟦上成区⟧、武汉市⟦洪三区⟧、成都市⟦金午区⟧、南京市⟦建业区⟧。',
      findings: [
        { messageId: 'mistyped' },
        { messageId: 'mistyped' },
        { messageId: 'mistyped' },
        { messageId: 'mistyped' },
      ],
      reviewed: '杭州市上城区、武汉市洪山区、成都市金牛区、南京市建邺区。',
    },
    {
      name: '并列的几个区里有一个写错；恰与别处的县同名',
      text: '广州市越秀区、⟦荔弯区⟧的骑楼，宁波市江北区、⟦海署区⟧的水巷，武汉市⟦江安区⟧的里分。',
      findings: [{ messageId: 'mistyped' }, { messageId: 'mistyped' }, { messageId: 'mistyped' }],
      reviewed: '广州市越秀区、荔湾区的骑楼，宁波市江北区、海曙区的水巷，武汉市江岸区的里分。',
    },
    {
      name: '繁体稿里用繁体改',
      text: '⟦廣西省⟧桂林市與⟦內蒙古省⟧包頭市的遊客參觀園區',
      findings: [{ messageId: 'unit' }, { messageId: 'unit' }],
      reviewed: '廣西壯族自治區桂林市與內蒙古自治區包頭市的遊客參觀園區',
    },
    {
      name: '自治区、直辖市、特别行政区不是省',
      text: '⟦内蒙古省⟧呼和浩特市、⟦广西壮族省⟧桂林市、⟦宁夏省⟧，⟦北京省⟧和⟦澳门省⟧，以及⟦内蒙省⟧包头市。',
      findings: [
        { messageId: 'unit', data: { right: '内蒙古自治区' } },
        { messageId: 'unit', data: { right: '广西壮族自治区' } },
        { messageId: 'unit' },
        { messageId: 'unit' },
        { messageId: 'unit', data: { right: '澳门特别行政区' } },
        { messageId: 'unit' },
      ],
      reviewed:
        '内蒙古自治区呼和浩特市、广西壮族自治区桂林市、宁夏回族自治区，北京市和澳门特别行政区，以及内蒙古自治区包头市。',
    },
    {
      name: '自治区的党委和主席',
      text: '⟦西藏省委⟧和⟦新疆省长⟧，⟦重庆省长⟧，⟦宁夏省⟧政府。',
      findings: [{ messageId: 'unit' }, { messageId: 'unit' }, { messageId: 'unit' }, { messageId: 'unit' }],
      reviewed: '西藏自治区党委和新疆维吾尔自治区主席，重庆市市长，宁夏回族自治区政府。',
    },
    {
      name: '说这个词的话，只提示',
      text: '地图误写成“⟦西藏省⟧”。',
      findings: [{ messageId: 'unit', severity: 'info' }],
      reviewed: '地图误写成“西藏自治区”。',
    },
    {
      name: '自治州不是市',
      text: '⟦黔东南市⟧的苗寨，⟦延边市自治州⟧，⟦锡林郭勒市⟧。',
      findings: [{ messageId: 'unit' }, { messageId: 'unit' }, { messageId: 'unit' }],
      reviewed: '黔东南苗族侗族自治州的苗寨，延边朝鲜族自治州，锡林郭勒盟。',
    },
    {
      name: '是州还是州里的县，由人选',
      text: '⟦阿坝市⟧的牧民。',
      findings: [{ messageId: 'unit', suggestions: ['阿坝藏族羌族自治州', '阿坝县'] }],
    },
    {
      name: '稿件写在改名之后',
      text: '日期：2024年5月10日\n⟦杭州市江干区⟧和⟦杭州下城区⟧的老厂房，⟦绍兴县⟧的纺织。',
      findings: [
        { messageId: 'outdated', data: { right: '杭州市上城区', year: 2021 } },
        { messageId: 'outdated' },
        { messageId: 'outdated' },
      ],
    },
    {
      name: '写了从前的年份，说的却是现在',
      text: '日期：2024年5月10日\n1998年建成的厂房如今还在⟦杭州市江干区⟧。',
      findings: [{ messageId: 'outdated', severity: 'info' }],
    },
    {
      name: '归属改了',
      text: '日期：2024年5月10日\n⟦六安市寿县⟧的老厂房。',
      findings: [{ messageId: 'outdated', data: { right: '淮南市寿县' } }],
    },
    {
      name: '不知道稿件日期，只提示',
      text: '⟦杭州市江干区⟧的老厂房。',
      findings: [{ messageId: 'outdated', severity: 'info' }],
    },
    {
      name: '讲往事而没写年份，只提示',
      text: '日期：2024年5月10日\n当年，⟦杭州市江干区⟧的老厂房停产。',
      findings: [{ messageId: 'outdated', severity: 'info' }],
    },
  ],
};
