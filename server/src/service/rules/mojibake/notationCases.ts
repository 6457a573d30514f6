import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';

/** What a page wrote in a notation of its own and nobody turned back. */
export const validNotation: readonly CaseText[] = [
  { name: '公司名、网址里的 &', text: 'AT&T、R&D 与 https://example.com/a?b=1&copy;=2，见“&nbsp;”一节' },
  { name: '格式自己会还原的字符', text: '青山&nbsp;市&#8220;通告&#8221;', languageId: 'markdown' },
  {
    name: '网址里的转义',
    text: '见 https://example.com/s?q=%E9%98%B2%E6%B1%9B 与 www.example.cn/%E9%98%B2',
  },
];

export const invalidNotation: readonly InvalidCase[] = [
  {
    name: '转义的写法',
    text: '标题⟦\\u9752\\u5c71⟧，主题⟦%E6%B1%9F%E5%B7%9D⟧，邮件⟦=?UTF-8?B?6Z2S5bGx?=⟧，正文⟦=C7=E0=C9=BD⟧',
    findings: [
      { messageId: 'escape' },
      { messageId: 'escape' },
      { messageId: 'escape' },
      { messageId: 'escape' },
    ],
    reviewed: '标题青山，主题江川，邮件青山，正文青山',
  },
  {
    name: '网页的字符没有还原：引号、数字写法、转义了两遍的',
    text: '李川说：⟦&ldquo;⟧青山⟦&#183;⟧江川⟦&amp;rdquo;⟧，AT⟦&amp;⟧T 也来了',
    findings: [
      { messageId: 'entity' },
      { messageId: 'entity' },
      { messageId: 'entity' },
      { messageId: 'entity' },
    ],
    output: '李川说：“青山·江川”，AT&T 也来了',
  },
  {
    name: '网页的空格：段首的去掉，字间的留一个',
    text: '⟦&nbsp;&nbsp;&nbsp;&nbsp;⟧王岩⟦&nbsp;&nbsp;⟧李川到会⟦&nbsp;⟧',
    findings: [{ messageId: 'entity' }, { messageId: 'entity' }, { messageId: 'entity' }],
    output: '王岩 李川到会',
  },
  {
    name: '尖括号也许就是要写出来的',
    text: '换行写作 ⟦&lt;⟧br⟦&gt;⟧ 即可',
    findings: [
      { messageId: 'entity', severity: 'info' },
      { messageId: 'entity', severity: 'info' },
    ],
    reviewed: '换行写作 <br> 即可',
  },
];
