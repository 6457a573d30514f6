import type { InvalidCase } from '../../engine/ruleCases.ts';

/** Glosses that are more than a bracket right behind its characters. */
export const formCases: readonly InvalidCase[] = [
  {
    name: '花括号、尖括号里的，也要有声调；标签里的连标签',
    text: '市民⟦{shìmín}⟧报名，发展⟦<fāzhǎn>⟧动能，汉⟦<sup>hàn</sup>⟧字大会，里<li>与{name}是代码',
    findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }, { messageId: 'gloss' }],
    output: '市民报名，发展动能，汉字大会，里<li>与{name}是代码',
  },
  {
    name: 'Markdown 里的方括号',
    text: '发展 ⟦[fā zhǎn]⟧ 产业⟦[chǎnyè]⟧',
    languageId: 'markdown',
    findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }],
    output: '发展产业',
  },
  {
    name: '引号、书名号、标记之后',
    text: '“党政”⟦(dǎngzhèng)⟧《青山日报》⟦(qīngshān rìbào)⟧<b>发展</b>⟦(fāzhǎn)⟧**产业**⟦(chǎnyè)⟧',
    findings: [
      { messageId: 'gloss', data: { base: '党政' } },
      { messageId: 'gloss', data: { base: '青山日报' } },
      { messageId: 'gloss', data: { base: '发展' } },
      { messageId: 'gloss', data: { base: '产业' } },
    ],
    output: '“党政”《青山日报》<b>发展</b>**产业**',
  },
  {
    name: 'Markdown 里隔着标记',
    text: '**党**政⟦(dǎngzhèng)⟧，**发展**⟦(*fāzhǎn*)⟧',
    languageId: 'markdown',
    findings: [
      { messageId: 'gloss', data: { base: '党政' } },
      { messageId: 'gloss', data: { base: '发展' } },
    ],
    output: '**党**政，**发展**',
  },
  {
    name: '没有括号的拼音，前后的空格一并删去',
    text: '青山 ⟦qīngshān⟧ 新闻 ⟦xīnwén⟧ （8月 ⟦yuè⟧ 5日）的 ⟦de⟧ 工作⟦gōngzuò⟧，用 iPhone 拍摄',
    findings: [
      { messageId: 'gloss' },
      { messageId: 'gloss' },
      { messageId: 'gloss' },
      { messageId: 'gloss', data: { base: '的' } },
      { messageId: 'gloss' },
    ],
    output: '青山新闻（8月5日）的工作，用 iPhone 拍摄',
  },
  {
    name: '没有括号的声调数字，分写的词',
    text: '发展 ⟦fa1zhan3⟧ 经济，代表团 ⟦dài biǎo tuán⟧ 到访',
    findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }],
    output: '发展经济，代表团到访',
  },
  {
    name: '一句话和它的拼音同在一行',
    text: '⟦Lǎoshī, nín hǎo⟧! 老师，您好！\n欢迎来青山！⟦Huānyíng lái Qīngshān⟧!\n他说，⟦tā hěn gāoxìng⟧ “他很高兴。”',
    findings: [{ messageId: 'before' }, { messageId: 'gloss' }, { messageId: 'before' }],
    output: '老师，您好！\n欢迎来青山！\n他说，“他很高兴。”',
  },
  {
    name: '注音符号，加括号与不加括号',
    text: '發⟦(ㄈㄚ)⟧展⟦（ㄓㄢˇ）⟧經濟⟦(ㄐㄧㄥ ㄐㄧˋ)⟧，因⟦ㄧㄣ⟧為⟦ㄨㄟˋ⟧你⟦ㄋㄧˇ⟧的⟦˙ㄉㄜ⟧兒⟦ㄦˊ⟧女⟦ㄋㄩˇ⟧知⟦ㄓ⟧',
    findings: Array.from({ length: 10 }, () => ({ messageId: 'gloss' })),
    output: '發展經濟，因為你的兒女知',
  },
  {
    name: 'ruby，HTML 里',
    text: '<p>⟦<ruby>党<rp>(</rp><rt>dǎng</rt><rp>)</rp>政<rt>zhèng</rt></ruby>⟧⟦<ruby><rb>代表团</rb><rt>dàibiǎotuán</rt></ruby>⟧到访</p>',
    languageId: 'html',
    findings: [
      {
        messageId: 'gloss',
        data: { gloss: '<ruby><rp>(</rp><rt>dǎng</rt><rp>)</rp><rt>zhèng</rt></ruby>' },
      },
      { messageId: 'gloss' },
    ],
    output: '<p>党政代表团到访</p>',
  },
  {
    name: 'ruby，纯文本与 Markdown 里，不标声调、注音符号也认',
    text: '⟦<ruby>发展<rt>fazhan</rt></ruby>⟧與⟦<RUBY class="a">產<RT>ㄔㄢˇ</RT>業<RT>ㄧㄝˋ</RT></RUBY>⟧',
    languageId: 'markdown',
    findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }],
    output: '发展與產業',
  },
  {
    name: 'ruby 注的是生僻字',
    text: '⟦<ruby>鹬<rt>yù</rt></ruby>⟧蚌相争',
    findings: [{ messageId: 'note', severity: 'info' }],
    reviewed: '鹬蚌相争',
  },
  {
    name: '标签损坏的 ruby：只删读音，由编辑定，后面的正文一字不动',
    text: '全市<ruby>发⟦<rt>fā</rt>⟧</ruby展大会召开，李川出席。\n\n目标是5>3。\n<ruby 代表团>产⟦<rt>chǎn</rt>⟧</ruby>业',
    findings: [{ messageId: 'gloss' }, { messageId: 'gloss' }],
    reviewed: '全市<ruby>发</ruby展大会召开，李川出席。\n\n目标是5>3。\n<ruby 代表团>产</ruby>业',
  },
  {
    name: '一个 ruby 里混进了别的段落：只删读音',
    text: '<ruby>发⟦<rt>fā</rt>⟧展大会召开。\n\n第二段。</ruby>',
    findings: [{ messageId: 'gloss' }],
    reviewed: '<ruby>发展大会召开。\n\n第二段。</ruby>',
  },
];
