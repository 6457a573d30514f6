import type { RuleCases } from '../ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '青山市党政代表团赴江川考察。',
    { name: '括号里是汉字', text: '今年，青山（东湖）站启用。今年，青山(东湖)站启用。' },
    { name: '缩写不是注音', text: '世界贸易组织（WTO）、首席执行官(CEO)、协定（RCEP）' },
    { name: '外国人名', text: '主席理查德·方丹（Richard Fontaine）表示' },
    {
      name: '字母加数字的代号，不当作声调数字',
      text: '11月末，广义货币（M2）余额；探测器隼鸟2号（Hayabusa2）',
    },
    { name: '大写开头又无声调的是译名', text: '北京(Beijing)、浙江（Zhejiang）' },
    { name: '带连字符的账号名', text: '新浪新闻（xinlang-xinwen）微博' },
    { name: '外语里的附加符号', text: '奇道具(Chindōgu)、克拉科夫（Kraków）' },
    {
      name: 'Markdown 链接与代码不是正文',
      text: '更多见[发展](fazhan)、`发展(fāzhǎn)`。',
      languageId: 'markdown',
    },
    { name: '序号与单位', text: '长度(m)、质量(kg)、第一(1)、甲(a)' },
  ],
  invalid: [
    {
      name: '词后整词注音',
      text: '党政⟦(dǎngzhèng)⟧代表团⟦(dàibiǎotuán)⟧到访',
      findings: [
        { messageId: 'gloss', data: { base: '党政' } },
        { messageId: 'gloss', data: { base: '代表团' } },
      ],
      output: '党政代表团到访',
    },
    {
      name: '单字注音，繁体页',
      text: '產⟦(chǎn)⟧業⟦(yè)⟧發⟦(fā)⟧展',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '產業發展',
    },
    {
      name: '只盖住前面读得通的字',
      text: '对企业的重视⟦(zhòngshì)⟧',
      findings: [{ messageId: 'gloss', data: { base: '重视' } }],
      output: '对企业的重视',
    },
    {
      name: '多音字任一读音都算',
      text: '银行⟦(yínháng)⟧行长⟦(hángzhǎng)⟧行走⟦(xíngzǒu)⟧',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '银行行长行走',
    },
    {
      name: '轻声、变调、儿化',
      text: '了⟦(le)⟧、一个⟦(yígè)⟧、哪儿⟦(nǎr)⟧、知道⟦(zhīdao)⟧',
      findings: [
        { messageId: 'gloss' },
        { messageId: 'gloss' },
        { messageId: 'gloss' },
        { messageId: 'gloss' },
      ],
      output: '了、一个、哪儿、知道',
    },
    {
      name: '全角括号与方括号',
      text: '第⟦（dì）⟧九⟦［jiǔ］⟧届⟦[jiè]⟧',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '第九届',
    },
    {
      name: '声调数字，ü 写作 v 或 u:',
      text: '绿⟦(lv4)⟧色⟦(se4)⟧旅⟦(lu:3)⟧途⟦(tú)⟧',
      findings: [
        { messageId: 'gloss' },
        { messageId: 'gloss' },
        { messageId: 'gloss' },
        { messageId: 'gloss' },
      ],
      output: '绿色旅途',
    },
    {
      name: '注音前后带出来的空格一并删去，别的空格不动',
      text: '央 ⟦(yāng)⟧ 视⟦(shì )⟧网 ⟦(wǎng)⟧，2024 年',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '央视网，2024 年',
    },
    {
      name: '拼音里的 ɡ ɑ 异体字母、分写、隔音符号',
      text: '光⟦(ɡuānɡ)⟧、西安⟦(xī’ān)⟧、新闻⟦(xīn wén)⟧、爸⟦(bɑ̀)⟧',
      findings: [
        { messageId: 'gloss' },
        { messageId: 'gloss' },
        { messageId: 'gloss' },
        { messageId: 'gloss' },
      ],
      output: '光、西安、新闻、爸',
    },
    {
      name: '同一处注了又注，一遍删净',
      text: '发⟦(fā)⟧⟦(fā)⟧ ⟦(fā)⟧展',
      findings: [
        { messageId: 'gloss', data: { base: '发' } },
        { messageId: 'gloss', data: { base: '发' } },
        { messageId: 'gloss', data: { base: '发' } },
      ],
      output: '发展',
    },
    {
      name: '注音里混进表情',
      text: '心⟦(xī(🍦)n )⟧、出⟦(chū(🗿) )⟧',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '心、出',
    },
    {
      name: '分解形式（NFD）的声调',
      text: '党政⟦(da\u030cngzhe\u0300ng)⟧',
      findings: [{ messageId: 'gloss' }],
      output: '党政',
    },
    {
      name: '整篇无声调注音',
      text: '生产⟦(shengchan)⟧安全⟦(anquan)⟧责任⟦(zeren)⟧',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '生产安全责任',
    },
    {
      name: '孤零零一处无声调的，可能是账号名',
      text: '微信公众号“青山发布⟦(qingshanfabu)⟧”',
      findings: [{ messageId: 'note', severity: 'info' }],
      reviewed: '微信公众号“青山发布”',
    },
    {
      name: '生僻字的注音可能是有意加的',
      text: '鹬⟦(yù)⟧蚌相争',
      findings: [{ messageId: 'note', severity: 'info' }],
      reviewed: '鹬蚌相争',
    },
    {
      name: '整篇都注音，生僻字的也是残留',
      text: '瓯江⟦(ōujiāng)⟧自西⟦(xī)⟧至东⟦(dōng)⟧贯穿',
      findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
      output: '瓯江自西至东贯穿',
    },
    {
      name: '带声调而与前字不合：前面的字坏了',
      text: '影響力楹⟦(fā)⟧布',
      findings: [{ messageId: 'mismatch', severity: 'warning' }],
      reviewed: '影響力楹布',
    },
    {
      name: '扩展区的字与表情不使位置错开',
      text: '𠮷😀党政⟦(dǎngzhèng)⟧𠮷',
      findings: [{ messageId: 'gloss' }],
      output: '𠮷😀党政𠮷',
    },
    {
      name: 'HTML 里只看正文',
      text: '<p title="发展(fāzhǎn)">发展⟦(fāzhǎn)⟧</p>',
      languageId: 'html',
      findings: [{ messageId: 'gloss' }],
      output: '<p title="发展(fāzhǎn)">发展</p>',
    },
  ],
};
