import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '他说：“读《青山志》（上册）里的‘序’。”',
    {
      name: '引文有几段，每段开头用引号，末段才收',
      text: '李川说：\n“第一段的话说完了。\n“第二段的话说完了。\n“第三段的话说完了。”',
    },
    {
      name: '引文有几段，只有首段开、末段收',
      text: '“第一段的话说完了。\n第二段的话说完了。\n第三段的话说完了。”',
    },
    { name: '一行断成两行', text: '他提到（见附件一\n和附件二）里的数字，又读了《青山\n志》。' },
    { name: '编号', text: '1）抓项目；2）抓产业。\na）第一项\n（一）总则；二）细则。' },
    { name: '全角配半角', text: '青山市(江川省）和东湖市（江川省)。' },
    { name: '表情', text: '太好了：）谢谢^_^）' },
    { name: '英文撇号', text: 'It’s 90’s rock，他说Don’t。' },
    { name: '截断的标题', text: '李川：“要抓好项目…\n李川：“要抓好产业...' },
    { name: '并列的引号', text: '“八八战略”“三支队伍”《青山志》《东湖志》' },
    { name: '单双引号、单双书名号交替', text: '“他说‘读“好”书’了。”《关于〈《青山公约》议定书〉的决定》' },
    { name: '前面少了一半，不算套', text: '“第一段说“好”。\n“第二段完了。”' },
    { name: '代码和网址', text: '看 `“` 和 `（a` 的写法', languageId: 'markdown' },
    {
      name: '报纸的“栏名》标题”',
      text: '青山論壇》綠道該不該收費\n市府昨天表示，將聽取民意。\nNBA》東湖隊三連勝\n社論〉公共數據的界線',
    },
    { name: '链接前的》', text: '　》看更多新聞 &nbsp  》青山天氣》江川交通\n市府昨天公布。》延伸閱讀' },
    {
      name: '比大小、箭头、角标不是另一半',
      text: '如果a>b，输出a；温度>5度，首页->要闻，【通知[1]】和《青山志[上]》照旧。',
    },
    { name: '六种标号都成对', text: '【通知】读〈青山〉《东湖〈志〉》（【甲】），“‘好’”。' },
  ],
  invalid: [
    { name: '没有收', text: '他说：⟦“⟧要抓项目。', findings: [{ messageId: 'noEnd', data: { mark: '“' } }] },
    { name: '没有开', text: '要抓项目⟦”⟧，他说。', findings: [{ messageId: 'noStart' }] },
    {
      name: '书名号、括号',
      text: '又看了东湖志⟦》⟧，他读⟦《⟧青山志，另见附件⟦）⟧。',
      findings: [{ messageId: 'noStart' }, { messageId: 'noEnd' }, { messageId: 'noStart' }],
    },
    {
      name: '前后两段各缺一半，中间隔着成对的',
      text: '他说⟦“⟧要抓项目。\n她说“好”。\n她又说“行。\n“可以。”',
      findings: [{ messageId: 'noEnd' }],
    },
    {
      name: '交叉',
      text: '他说：“读《青山志⟦”》⟧。',
      findings: [{ messageId: 'crossed', data: { outer: '”', inner: '》' } }],
      reviewed: '他说：“读《青山志》”。',
    },
    {
      name: '隔着字的交叉不代改',
      text: '（他说“要抓⟦）项目”⟧。',
      findings: [{ messageId: 'crossed' }],
    },
    {
      name: '书名号里又用双书名号',
      text: '他写了《读⟦《青山志》⟧有感》。',
      findings: [{ messageId: 'nestedTitle', severity: 'info', data: { right: '〈青山志〉' } }],
      reviewed: '他写了《读〈青山志〉有感》。',
    },
    {
      name: '引号里又用双引号',
      text: '他说：“会上传达了⟦“八八战略”⟧和⟦“三支队伍”⟧的要求。”',
      findings: [
        { messageId: 'nestedQuotation', severity: 'info' },
        { messageId: 'nestedQuotation', severity: 'info' },
      ],
      reviewed: '他说：“会上传达了‘八八战略’和‘三支队伍’的要求。”',
    },
    {
      name: '引号用反',
      text: '他说⟦”⟧要抓项目⟦”⟧。',
      findings: [{ messageId: 'noStart' }, { messageId: 'noStart' }],
    },
    {
      name: '书名号配了后半个圆括号',
      text: '⟦《东湖志)⟧再版，⟦〈细则）⟧施行。他读《东湖志（上册）》。',
      findings: [
        { messageId: 'unlike', data: { mark: '《', wrong: ')', right: '》' } },
        { messageId: 'unlike', data: { right: '〉' } },
      ],
      reviewed: '《东湖志》再版，〈细则〉施行。他读《东湖志（上册）》。',
    },
    {
      name: '前后不配',
      text: '⟦【公告]⟧今天停水，⟦〈海门>⟧停刊，⟦《东湖志[上]>⟧再版，⟦【快报)⟧已发。\n⟦[预告】⟧明天，⟦<江川志》⟧，⟦（共两天]⟧，⟦《青山〉⟧。',
      findings: [
        { messageId: 'unlike', data: { mark: '【', wrong: ']', right: '】' } },
        { messageId: 'unlike', data: { wrong: '>', right: '〉' } },
        { messageId: 'unlike', data: { right: '》' } },
        { messageId: 'unlike', data: { wrong: ')', right: '】' } },
        { messageId: 'unlike', data: { mark: '】', wrong: '[', right: '【' } },
        { messageId: 'unlike', data: { wrong: '<', right: '《' } },
        { messageId: 'unlike', data: { wrong: ']', right: '）' } },
        { messageId: 'unlike', data: { wrong: '〉', right: '》' } },
      ],
      reviewed:
        '【公告】今天停水，〈海门〉停刊，《东湖志[上]》再版，【快报】已发。\n【预告】明天，《江川志》，（共两天），《青山》。',
    },
    {
      name: '引号、书名号配了直角引号；套着的成对',
      text: '他获⟦“模范社员」⟧称号，⟦《青山志」⟧再版。\n有⟦「东湖”⟧一文，“读「江川」集”。',
      findings: [{ messageId: 'unlike' }, { messageId: 'unlike' }, { messageId: 'unlike' }],
      reviewed: '他获“模范社员”称号，《青山志》再版。\n有“东湖”一文，“读「江川」集”。',
    },
    {
      name: '方头、六角括号配了半角的后一半；书名号配了花括号',
      text: '⟦［公告)⟧今天停水，⟦〔重要)⟧请交表，他读⟦《论语}⟧。\n1)吃饭；2)睡觉［详见附件］。',
      findings: [
        { messageId: 'unlike', data: { mark: '［', wrong: ')', right: '］' } },
        { messageId: 'unlike' },
        { messageId: 'unlike', data: { right: '》' } },
      ],
      reviewed: '［公告］今天停水，〔重要〕请交表，他读《论语》。\n1)吃饭；2)睡觉［详见附件］。',
    },
    {
      name: '【和〈也要成对；另一半在括号里、比大小的不算',
      text: '⟦【⟧公告[1]今天停水，⟦〈⟧细则，要求>5度。',
      findings: [{ messageId: 'noEnd', data: { mark: '【' } }, { messageId: 'noEnd' }],
    },
    {
      name: '句子里落单的》不是栏名',
      text: '他讀完東湖志⟦》⟧，又借了三本。\n東湖志⟦》⟧再版，首印三萬冊。',
      findings: [{ messageId: 'noStart' }, { messageId: 'noStart' }],
    },
    {
      name: '太多的合为一条',
      text: Array.from({ length: 130 }, (_, i) => (i > 100 ? '好”' : '好⟦”⟧')).join('，'),
      findings: [
        ...Array.from({ length: 100 }, () => ({ messageId: 'noStart' })),
        { messageId: 'more', data: { count: 30 } },
      ],
    },
    {
      name: '长的引文只写出两头',
      text: `他读了《${'青山'.repeat(15)}⟦《${'东湖'.repeat(30)}》⟧》。`,
      findings: [
        {
          messageId: 'nestedTitle',
          severity: 'info',
          data: { right: `〈${'东湖'.repeat(9)}东……湖${'东湖'.repeat(9)}〉` },
        },
      ],
      reviewed: `他读了《${'青山'.repeat(15)}〈${'东湖'.repeat(30)}〉》。`,
    },
  ],
};
