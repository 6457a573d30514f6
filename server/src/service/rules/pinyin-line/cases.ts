import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '青山市党政代表团赴江川考察。\n考察为期两天。',
    { name: '英文行', text: '他唱了一首歌\nLet it be, let me be\nHe can dance, the sun is in me' },
    {
      name: '法文、西班牙文、越南文、意大利文',
      text: '歌名\nLà où je vais\nPapá, mamá\nHà Nội mùa thu\nPerché no',
    },
    {
      name: '罗马字的人名、地名、地址',
      text: '李川\nLi Chuan\n青山市江川路 5 号\nQingshan Shi Jiangchuan Lu 5 Hao',
    },
    { name: '账号名', text: '青山发布\nqingshanfabu' },
    { name: '型号与公式', text: '探测器\nHayabusa2 H2O he2 ma3' },
    { name: '单独一两个音节，无从核对', text: '下一句\nÀ la mode\nMā\nNǐ hǎo' },
    { name: '词语表：汉字与拼音同在一行', text: '代表团：dàibiǎotuán\n| 党政 | dǎngzhèng |' },
    { name: '代码块', text: '说明\n\n```\ndǎng zhèng dài biǎo tuán\n```\n', languageId: 'markdown' },
  ],
  invalid: [
    {
      name: '夹着乱码的拼音行，先等乱码复原',
      text: 'Dǎngzhèng dàibiǎotuán dÃ o fǎng.\n党政代表团到访。\n⟦Tāmen cānguān le bówùguǎn.⟧\n他们参观了博物馆。\n',
      findings: [{ messageId: 'transcription', data: { line: 3 } }],
      output: 'Dǎngzhèng dàibiǎotuán dÃ o fǎng.\n党政代表团到访。\n他们参观了博物馆。\n',
    },
    {
      name: '拼音在汉字上面',
      text: '⟦dǎng zhèng dài biǎo tuán dào fǎng。⟧\n党政代表团到访。\n',
      findings: [{ messageId: 'transcription', data: { line: 1, chinese: 2 } }],
      output: '党政代表团到访。\n',
    },
    {
      name: '拼音在汉字下面，稿末没有换行',
      text: '记者 李川\n党政代表团 5 日到访。\n⟦Dǎngzhèng dàibiǎotuán 5 rì dàofǎng.⟧',
      findings: [{ messageId: 'transcription', data: { line: 3, chinese: 2 } }],
      output: '记者 李川\n党政代表团 5 日到访。',
    },
    {
      name: '一句有几种写法的注音，隔着注音也对得上，一次删完',
      text: '党政代表团今天到访。\n⟦dǎngzhèng dàibiǎotuán jīntiān dàofǎng⟧\n⟦dǎng zhèng dài biǎo tuán jīn tiān dào fǎng⟧\n⟦Dǎngzhèngdàibiǎotuánjīntiāndàofǎng⟧\n',
      findings: [2, 3, 4].map((line) => ({ messageId: 'transcription', data: { line, chinese: 1 } })),
      output: '党政代表团今天到访。\n',
    },
    {
      name: '隔一个空行；汉字行里夹着译文和标号',
      text: 'A：老师，您好！ Hello!\n\n⟦Lǎoshī,nínhǎo!⟧\n\nB：你们好！',
      findings: [{ messageId: 'transcription', data: { chinese: 1 } }],
      output: 'A：老师，您好！ Hello!\n\nB：你们好！',
    },
    {
      name: '连写、儿化、数字、大写',
      text: '⟦Zhèrde10yuèhěnhǎowánr,10diǎnjiàn!⟧\n这儿的10月很好玩儿，10点见！',
      findings: [{ messageId: 'transcription' }],
      output: '这儿的10月很好玩儿，10点见！',
    },
    {
      name: '声调数字，分解形式（NFD）',
      text: '党政代表团\n⟦dang3zheng4 dai4biao3tuan2⟧\n⟦fa\u0304zha\u030cn chǎnyè⟧\n发展产业',
      findings: [{ messageId: 'transcription' }, { messageId: 'transcription' }],
      output: '党政代表团\n发展产业',
    },
    {
      name: '不标声调，与汉字逐字相合',
      text: '党政代表团到访\n⟦dang zheng dai biao tuan dao fang⟧',
      findings: [{ messageId: 'transcription' }],
      reviewed: '党政代表团到访',
    },
    {
      name: '很短，可能是有意的',
      text: '青山\n⟦qīng shān⟧\n青山在江川东边。',
      findings: [{ messageId: 'transcription' }],
      reviewed: '青山\n青山在江川东边。',
    },
    {
      name: '旁边没有对得上的汉字',
      text: '今天的新闻。\n⟦Huānyíng lái dào wǒmen de jiā⟧\n明天再见。',
      findings: [{ messageId: 'pinyin' }],
      reviewed: '今天的新闻。\n明天再见。',
    },
    {
      name: '一句汉字一行拼音，段落因此被切断：接回去',
      text:
        '青山市党政代表团今天到江川考察产业。\n⟦qīng shān shì dǎng zhèng dài biǎo tuán jīn tiān dào jiāng chuān kǎo chá chǎn yè。⟧\n' +
        '两市将合办一所新的学校，明年开学。\n⟦liǎng shì jiāng hé bàn yì suǒ xīn de xué xiào， míng nián kāi xué。⟧\n',
      findings: [{ messageId: 'transcription' }, { messageId: 'transcription' }],
      output: '青山市党政代表团今天到江川考察产业。两市将合办一所新的学校，明年开学。\n',
    },
    {
      name: '首行缩进的是新的一段，不接',
      text:
        '　　党政代表团今天到江川考察产业。\n⟦dǎng zhèng dài biǎo tuán jīn tiān dào jiāng chuān kǎo chá chǎn yè⟧\n' +
        '　　两市将合办一所新的学校，明年开学。\n⟦liǎng shì jiāng hé bàn yì suǒ xīn de xué xiào， míng nián kāi xué⟧\n',
      findings: [{ messageId: 'transcription' }, { messageId: 'transcription' }],
      output: '　　党政代表团今天到江川考察产业。\n　　两市将合办一所新的学校，明年开学。\n',
    },
    {
      name: '诗句、对话、标题、隔着空行的段落不接',
      text:
        '⟦Qīngshān xīnwén⟧\n青山新闻\n⟦Zhèlǐ shì wǒmen de lǎojiā, fēngjǐng hěn hǎo.⟧\n这里是我们的老家，风景很好。\n' +
        '⟦Nàlǐ shì nǐmen de xuéxiào, shūshēng bú duàn.⟧\n那里是你们的学校，书声不断。\n' +
        '⟦Lǐ Chuān: nǐmen xiànzài zài nǎlǐ shàngxué hé gōngzuò?⟧\n李川：你们现在在哪里上学和工作？\n\n' +
        '⟦Wǒmen dōu zài qīngshān shì lǐ de xuéxiào shàngxué.⟧\n我们都在青山市里的学校上学。',
      findings: Array.from({ length: 5 }, () => ({ messageId: 'transcription' })),
      output:
        '青山新闻\n这里是我们的老家，风景很好。\n那里是你们的学校，书声不断。\n李川：你们现在在哪里上学和工作？\n\n我们都在青山市里的学校上学。',
    },
    {
      name: 'Markdown 的引用与列表',
      text: '> 党政代表团到访\n> ⟦dǎng zhèng dài biǎo tuán dào fǎng⟧\n',
      languageId: 'markdown',
      findings: [{ messageId: 'transcription' }],
      output: '> 党政代表团到访\n',
    },
    {
      name: '行里有代码的，只报不删',
      text: '党政代表团到访\n⟦dǎng zhèng dài biǎo tuán dào fǎng⟧ `dào`\n',
      languageId: 'markdown',
      findings: [{ messageId: 'transcription' }],
    },
    {
      name: 'HTML 里只报，不连标签一起删',
      text: '<p>党政代表团到访</p>\n<p>⟦dǎng zhèng dài biǎo tuán dào fǎng⟧</p>',
      languageId: 'html',
      findings: [{ messageId: 'transcription' }],
    },
  ],
};
