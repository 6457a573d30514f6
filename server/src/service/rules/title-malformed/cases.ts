import type { RuleCases } from '../../engine/ruleCases.ts';

export const cases: RuleCases = {
  valid: [
    '青山市市长李川、青山市委书记周岩、青山市人大常委会主任陈默出席。',
    { name: '党委和政府并提', text: '市委、市政府主要负责人出席，市委书记、市长讲话。' },
    { name: '省长的省属于地名', text: '江川省省长李川出席。' },
    { name: '地名末字与单位同字', text: '津市市委书记李川到东区区委调研。津市市市长周岩参加。' },
    { name: '单字县名', text: '他到县里来，区区小事不足挂齿。' },
    { name: '人大的主任会议', text: '市人大主任会议听取汇报，乡人大主席李川发言。' },
    { name: '人大常委会常委会议', text: '市人大常委会召开会议，市委常委会会议同日举行。' },
    { name: '企业的组织部', text: '青山集团组织部部长李川、青山市委组织部部长周岩到场。' },
    { name: '不认得的地方', text: '青年社区宣传部部长李川介绍。' },
    { name: '主席主席团', text: '大会主席主席团会议，局长局长办公会' },
    { name: '书名与著书', text: '市委书记、市长都读过这本党委书。' },
    {
      name: '机构的正名',
      text: '国家发展和改革委员会、人力资源和社会保障部、全国人大环境与资源保护委员会。',
    },
    {
      name: '部门不是部',
      text: '向人力资源与社会保障部门申请，由文化与旅游部门、住房与城乡建设部门会同办理。',
    },
    {
      name: '嘉宾、企业家称先生',
      text: '嘉兴市市长李川会见青山集团董事长周岩先生、法国总统马克龙先生。市长的先生王立也到了。',
    },
    { name: '中共在前', text: '中共浙江省委书记李川，浙江省委，同志们、先生们、女士们。' },
  ],
  invalid: [
    {
      name: '党政混写',
      text: '青山⟦市委市长⟧李川出席，⟦县委副县长⟧周岩参加。',
      findings: [
        { messageId: 'mixedBody', suggestions: ['市委书记', '市长'] },
        { messageId: 'mixedBody', suggestions: ['县委副书记', '副县长'] },
      ],
    },
    {
      name: '单位叠字',
      text: '市委副书记、⟦市市长⟧李川到江川⟦省省委⟧汇报。',
      findings: [{ messageId: 'doubledUnit' }, { messageId: 'doubledUnit' }],
      reviewed: '市委副书记、市长李川到江川省委汇报。',
    },
    {
      name: '市市委各家写法不同，只提示',
      text: '杭州⟦市市委⟧书记李川出席。',
      findings: [{ messageId: 'doubledUnit', severity: 'info' }],
      reviewed: '杭州市委书记李川出席。',
    },
    {
      name: '人大主任',
      text: '青山⟦市人大主任⟧李川、⟦市人大副主任⟧周岩出席。',
      findings: [{ messageId: 'congress' }, { messageId: 'congress' }],
      reviewed: '青山市人大常委会主任李川、市人大常委会副主任周岩出席。',
    },
    {
      name: '政协主任',
      text: '青山⟦县政协主任⟧李川、县政协主任科员周岩出席。',
      findings: [{ messageId: 'consultation' }],
      reviewed: '青山县政协主席李川、县政协主任科员周岩出席。',
    },
    {
      name: '常委会写了两遍',
      text: '青山市⟦人大常委会委员会⟧主任李川出席。',
      findings: [{ messageId: 'doubledWord' }],
      reviewed: '青山市人大常委会主任李川出席。',
    },
    {
      name: '常委与委员',
      text: '市⟦人大常委会常委⟧李川、⟦市委常委会常委⟧周岩出席。',
      findings: [{ messageId: 'committee' }, { messageId: 'committee' }],
      reviewed: '市人大常委会委员李川、市委常委周岩出席。',
    },
    {
      name: '党委的部门',
      text: '杭州⟦市宣传部部长⟧李川出席。',
      findings: [{ messageId: 'partyDepartment' }],
      reviewed: '杭州市委宣传部部长李川出席。',
    },
    {
      name: '词重复',
      text: '⟦副副⟧市长李川、市委⟦书记书记⟧周岩出席。',
      findings: [{ messageId: 'doubledWord' }, { messageId: 'doubledWord' }],
      reviewed: '副市长李川、市委书记周岩出席。',
    },
    {
      name: '缺字',
      text: '青山市教育局⟦党组书⟧、局长李川出席。',
      findings: [{ messageId: 'cutOff' }],
      reviewed: '青山市教育局党组书记、局长李川出席。',
    },
    {
      name: '机构名称',
      text: '⟦国家发展与改革委员会⟧和青山市⟦人力资源与社会保障局⟧联合发文。',
      findings: [{ messageId: 'bodyName' }, { messageId: 'bodyName' }],
      reviewed: '国家发展和改革委员会和青山市人力资源和社会保障局联合发文。',
    },
    {
      name: '繁体稿只说不改',
      text: '青山⟦市委市長⟧李川與各縣負責人出席會議。',
      findings: [{ messageId: 'mixedBody' }],
    },
    {
      name: '中共的位置',
      text: '⟦浙江省中共省委⟧发出通知。',
      findings: [{ messageId: 'partyName' }],
      reviewed: '中共浙江省委发出通知。',
    },
    {
      name: '称呼重复',
      text: '周岩⟦同志先生⟧到场。嘉兴市市长李川⟦先生⟧致辞。',
      findings: [{ messageId: 'honorific' }, { messageId: 'titleAndHonorific', severity: 'info' }],
      reviewed: '周岩同志到场。嘉兴市市长李川致辞。',
    },
  ],
};
