/** What the heads of bodies are called, where the body's own last character does not say so (教育局|局长). */
const HEADS_OF: readonly (readonly [body: RegExp, head: RegExp])[] = [
  [/(?:[委会办]|办公室|中心|医院|管理局)$/, /^主任$/],
  [/(?:政协|协会|联合会|总会|商会|工会|联)$/, /^(?:主席|会长|理事长|秘书长)$/],
  [
    /(?:公司|集团|银行|企业|股份|\d{2,3}集团)$/,
    /^(?:董事长?|总?经理|总裁|首席执行官|CEO|监事长?|执行董事|行长|董事会秘书|财务总监)$/,
  ],
  [/[部厅局署委]$/, /^(?:督察长|总(?:工程|会计|经济|规划|农艺|统计)师)$/],
  [/(?:大学|学院|[学党]校|[中小]学|[一二三四五六七八九十]中|幼儿园)$/, /^[校院园]长$/],
  [/(?:报社|出版社|通讯社|台)$/, /^(?:社长|总编辑|台长)$/],
  [/(?:法院|检察院|研究院|医院|科学院)$/, /^(?:院长|检察长)$/],
  [
    /(?:部队|军区|战区|舰队|基地|警备区|集团军|军分区|总队|支队)$/,
    /^(?:司令员?|司令官|政委|政治委员|参谋长|总队长|支队长)$/,
  ],
];
/** Whether the head of a body is called so: 主任 of 区人大常委会. */
export const hasHead = (body: string, head: string): boolean =>
  HEADS_OF.some(([bodies, heads]) => bodies.test(body) && heads.test(head));
