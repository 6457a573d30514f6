import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    { name: '表情的连字和变体', text: '一家人👨‍👩‍👧来了，维修工👷🏽‍♀️说❤️，第3️⃣名，㊗️' },
    { name: '地区旗由标签字符组成', text: '🏴󠁧󠁢󠁥󠁮󠁧󠁿队获胜' },
    { name: '汉字的异体选择符是字的一部分', text: '葛\u{e0100}先生与辻︀先生' },
    { name: '波斯文、印地文用零宽字符拼写', text: '词语می‌خواهم和क्‍ष各有读音，泰文ภาษา\u200bไทย可断行' },
    { name: '从右往左的文字用方向标记', text: '书名原文是\u200fمرحبا\u200f' },
    { name: '文件开头的 BOM 属于文件', text: '\ufeff青山市今天天气晴。' },
    { name: '空格不归本规则', text: '　　青山\u00a0市，\t晴\u2003。' },
    { name: '代码里的照原样', text: '用`\u200b`分词', languageId: 'markdown' },
    { name: '错码文本里的字节，删了就无从恢复', text: '青山ä¸\u00adå\u009b½发布' },
    { name: '乱码归乱码规则', text: '提高了影響力?！卑l布会上，當?shù)爻\u0005。' },
  ],
  invalid: [
    {
      name: '零宽字符，连着的合为一处',
      text: '青山⟦\u200b⟧市今天⟦\u200c\u200b⟧发布，投资约⟦\u200c⟧23亿元⟦\u2060⟧。',
      findings: [
        { messageId: 'invisible', data: { code: 'U+200B', name: '零宽空格' } },
        { messageId: 'invisible', data: { code: 'U+200C' } },
        { messageId: 'invisible' },
        { messageId: 'invisible' },
      ],
      output: '青山市今天发布，投资约23亿元。',
    },
    {
      name: '方向控制符会把字倒过来显示',
      text: '附件⟦\u202e⟧txt.doc⟦\u202c⟧，见⟦\u200e⟧下',
      findings: [{ messageId: 'invisible' }, { messageId: 'invisible' }, { messageId: 'invisible' }],
      output: '附件txt.doc，见下',
    },
    {
      name: '软连字符、文中的 BOM、控制字符',
      text: 'news⟦\u00ad⟧paper，⟦\ufeff⟧青山⟦\u0008⟧，海门⟦\u007f⟧',
      findings: [
        { messageId: 'invisible', data: { name: '软连字符' } },
        { messageId: 'invisible' },
        { messageId: 'invisible' },
        { messageId: 'invisible' },
      ],
      output: 'newspaper，青山，海门',
    },
    {
      name: '前面没有表情，变体选择符和连字就多余',
      text: '青山，⟦\ufe0f⟧加油a⟦\ufe0f⟧！青⟦\u200d⟧山',
      findings: [{ messageId: 'invisible' }, { messageId: 'invisible' }, { messageId: 'invisible' }],
      output: '青山，加油a！青山',
    },
    {
      name: '连着的字符里只留有用的',
      text: '😀\ufe0f⟦\u200b⟧和龙\u{e0100}⟦\u{e0100}⟧',
      findings: [{ messageId: 'invisible' }, { messageId: 'invisible' }],
      output: '😀\ufe0f和龙\u{e0100}',
    },
    {
      name: 'Markdown 里隔开两个记号的，删了就成了格式，由编辑定',
      text: '他说\\⟦\u200b⟧`发展`，再说*⟦\u200b⟧*两遍，青⟦\u200b⟧山',
      languageId: 'markdown',
      findings: [{ messageId: 'invisible' }, { messageId: 'invisible' }, { messageId: 'invisible' }],
      output: '他说\\\u200b`发展`，再说*\u200b*两遍，青山',
      reviewed: '他说\\`发展`，再说**两遍，青山',
    },
    {
      name: '隔开尖括号的，删了就成了注释、标签',
      text: '青山<⟦\u200b⟧!-- 注 -->市',
      findings: [{ messageId: 'invisible' }],
      reviewed: '青山<!-- 注 -->市',
    },
    {
      name: '隐藏的换行由编辑定',
      text: '上联⟦\u2028⟧下联⟦\u200b⟧⟦\u2029⟧横批',
      findings: [
        { messageId: 'break', suggestions: [''] },
        { messageId: 'invisible' },
        { messageId: 'break', data: { code: 'U+2029' } },
      ],
      output: '上联\u2028下联\u2029横批',
      reviewed: '上联\n下联\n横批',
    },
    {
      name: '成百个的合为一条，一次删净',
      text: `⟦\u200b⟧青山${Array.from({ length: 40 }, (_, i) => `第${i}条\ufeff消息。\n`).join('')}`,
      findings: [{ messageId: 'invisibles', data: { count: 41, code: 'U+200B' } }],
      output: `青山${Array.from({ length: 40 }, (_, i) => `第${i}条消息。\n`).join('')}`,
    },
    {
      name: '成百个隐藏的换行也合为一条',
      text: `青山⟦\u2028⟧${'东湖\u2028'.repeat(20)}`,
      findings: [{ messageId: 'breaks', data: { count: 21 }, suggestions: [''] }],
      reviewed: `青山\n${'东湖\n'.repeat(20)}`,
    },
    {
      name: '合为一条时，禁查的段落不动',
      text: `<!-- gaojian-disable -->\n青\u200b山\n<!-- gaojian-enable -->\n东⟦\u200b⟧湖${'海\u200b门'.repeat(20)}`,
      findings: [{ messageId: 'invisibles', data: { count: 21 } }],
      output: `<!-- gaojian-disable -->\n青\u200b山\n<!-- gaojian-enable -->\n东湖${'海门'.repeat(20)}`,
    },
    {
      name: '反斜线与标记之间的，删去会改变标记：由编辑定',
      text: '他说\\⟦\u200b⟧`发展`，产\\⟦\u200b⟧业',
      languageId: 'markdown',
      findings: [{ messageId: 'invisible' }, { messageId: 'invisible' }],
      reviewed: '他说\\`发展`，产\\业',
    },
  ],
};
