import type { RuleCases } from '../../engine/ruleCases.ts';

const GLOSS = '党政(dǎngzhèng)代表团考察。';

export const cases: RuleCases = {
  valid: [
    { name: '没有注释', text: GLOSS },
    { name: '别的注释', text: '<!-- 头版用 -->\n青山市今天开会。' },
    { name: '放行了下一行', text: `<!-- gaojian-disable-next-line pinyin-gloss -->\n${GLOSS}` },
    { name: '放行了本行', text: `${GLOSS}<!-- gaojian-disable-line -->` },
    { name: '放行了全稿', text: `<!-- gaojian-disable-file pinyin-gloss -->\n青山。\n${GLOSS}` },
    {
      name: '放行了一段',
      text: `<!-- gaojian-disable pinyin-gloss -->\n${GLOSS}\n<!-- gaojian-enable -->\n青山。`,
    },
  ],
  invalid: [
    {
      name: '下一行没有问题',
      text: '青山。\n⟦<!-- gaojian-disable-next-line -->⟧\n东湖。',
      findings: [{ messageId: 'comment' }],
      output: '青山。\n东湖。',
    },
    {
      name: '规则名写错了',
      text: `⟦<!-- gaojian-disable-next-line pinyin-glos -->⟧\n${GLOSS}`,
      findings: [{ messageId: 'rules', data: { rules: 'pinyin-glos' } }],
      output: GLOSS,
    },
    {
      name: '几条规则里有一条没有用',
      text: `⟦<!-- gaojian-disable-next-line pinyin-gloss, mojibake -->⟧\n${GLOSS}`,
      findings: [{ messageId: 'rules', data: { rules: 'mojibake' } }],
    },
    {
      name: '问题在放行的一段之后',
      text: `⟦<!-- gaojian-disable pinyin-gloss -->⟧\n青山。\n<!-- gaojian-enable pinyin-gloss -->\n${GLOSS}`,
      findings: [{ messageId: 'rules' }],
      output: `青山。\n<!-- gaojian-enable pinyin-gloss -->\n${GLOSS}`,
    },
    {
      name: '与正文同一行的只删注释',
      text: '青山。⟦<!-- gaojian-disable-line -->⟧\n东湖。',
      findings: [{ messageId: 'comment' }],
      output: '青山。\n东湖。',
    },
  ],
};
