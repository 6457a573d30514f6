import type { Glossary } from '../../newsroom/glossary.ts';
import type { RuleCases } from '../../engine/ruleCases.ts';

const glossary: Glossary = [
  { term: '创新破题、改革破难、开放破局', kind: 'slogan', wrong: [] },
  { term: '“青山绿道”行动', kind: 'project', wrong: ['“青山绿道”工程', '青山绿道行动'] },
];

export const cases: RuleCases = {
  valid: [
    '各地在创新破题、改革破难、开放破局的路上。展现创新破题、改革破难、开放破局的气象。',
    { name: '两个不同的提法', text: '坚持守正创新、稳中求进、久久为功。做到干净担当、务实高效、清正廉洁。' },
    { name: '三个字的名目随意排列', text: '推动数字化、智能化、绿色化转型。向绿色化、数字化、智能化迈进。' },
    { name: '人名的先后', text: '李卫东、王立波、周小川出席。周小川、李卫东、王立波发言。' },
    { name: '一半以上不同的两句', text: '要干在实处、走在前列、勇立潮头。要干在实处、走在前列、再创辉煌。' },
    { name: '通行提法里的字另有所属', text: '中国是现代化国家。健康中国、乡村振兴。' },
    { name: '一字之差的另一个名目', text: '成为新兴工业化国家，推进新型工业化。' },
    {
      name: '一串名目里换了一项',
      text: '深化能源、基础设施、农业等领域合作，深化能源、基础设施、海洋等领域合作。',
    },
    { name: '数字不同是两个提法', text: '两个确立、两个维护；“八八战略”“四个自信”。' },
    {
      name: '与提法表一致',
      text: '实施“青山绿道”行动，推进创新破题、改革破难、开放破局。',
      glossary,
    },
    {
      name: '法律的简称和正名',
      text: '依据《环保法》《中华人民共和国环境保护法》和中华人民共和国环保法规。',
    },
  ],
  invalid: [
    {
      name: '提法表：列出的误写，次序，别字',
      text: '实施⟦“青山绿道”工程⟧。推进⟦创新破难、改革破题、开放破局⟧。又说⟦“青山绿到”行动⟧。',
      findings: [
        { messageId: 'glossary', data: { meant: '“青山绿道”行动' } },
        { messageId: 'glossary' },
        { messageId: 'glossary' },
      ],
      reviewed: '实施“青山绿道”行动。推进创新破题、改革破难、开放破局。又说“青山绿道”行动。',
      glossary,
    },
    {
      name: '搭配换了',
      text: '各地在创新破题、改革破难、开放破局的路上，都有新进展。展现⟦创新破难、改革破题、开放破局⟧的新气象。',
      findings: [{ messageId: 'recombined', data: { meant: '创新破题、改革破难、开放破局' } }],
      reviewed:
        '各地在创新破题、改革破难、开放破局的路上，都有新进展。展现创新破题、改革破难、开放破局的新气象。',
    },
    {
      name: '次序换了，少的一方可疑',
      text: '做到⟦改革破难、创新破题、开放破局⟧。做到创新破题、改革破难、开放破局。再说创新破题、改革破难、开放破局。',
      findings: [{ messageId: 'order' }],
      reviewed:
        '做到创新破题、改革破难、开放破局。做到创新破题、改革破难、开放破局。再说创新破题、改革破难、开放破局。',
    },
    {
      name: '引号里的提法',
      text: '开展“学思想、强党性、重实践、建新功”活动，做到“⟦学思想、重实践、强党性、建新功⟧”。',
      findings: [{ messageId: 'order' }],
      reviewed: '开展“学思想、强党性、重实践、建新功”活动，做到“学思想、强党性、重实践、建新功”。',
    },
    {
      name: '换了一个词',
      text: '在创新破题、改革破难、开放破局中。又说⟦创新破题、改革破冰、开放破局⟧。',
      findings: [{ messageId: 'word' }],
      reviewed: '在创新破题、改革破难、开放破局中。又说创新破题、改革破难、开放破局。',
    },
    {
      name: '名目的次序不同，只提示',
      text: '发展数字经济、绿色经济、共享经济。做强⟦绿色经济、数字经济、共享经济⟧。',
      findings: [{ messageId: 'order', severity: 'info' }],
      reviewed: '发展数字经济、绿色经济、共享经济。做强数字经济、绿色经济、共享经济。',
    },
    {
      name: '通行提法里的别字',
      text: '共建“⟦一代一路⟧”，构建⟦人类命运共同题⟧。',
      findings: [{ messageId: 'typo' }, { messageId: 'typo' }],
      reviewed: '共建“一带一路”，构建人类命运共同体。',
    },
    {
      name: '夹着注音只说不改',
      text: '在创新破题、改革破难、开放破局中。又说⟦创新破难、改革(gǎigé)破题、开放破局⟧。',
      findings: [{ messageId: 'recombined' }],
    },
    {
      name: '法律的名称',
      text: '依据《中华人民共和国⟦环保法⟧》和《中华人民共和国⟦未成年保护法⟧》。',
      findings: [{ messageId: 'lawName', data: { meant: '环境保护法' } }, { messageId: 'lawName' }],
      reviewed: '依据《中华人民共和国环境保护法》和《中华人民共和国未成年人保护法》。',
    },
  ],
};
