import type { PostSpan } from '../heads.ts';
import type { Attached } from '../personClaim.ts';

/** What follows the name of the second of two who change places. */
const EXCHANGED = /^(?:的?职务|两人|二人|[，,]?双方)?(?:将|互相|相互|职务)?(?:对调|互调|互换|对换)/;
/** Between the first and the second of them. */
const WITH = /^(?:则|将)?[和与同及]$/;
/** What a vacant post is called. */
const VACANT =
  /[，,](?:其|所)?(?:遗|遗留的?|留下的?|空出的?)?(?:遗缺|职缺|空缺|缺额|职务|职位|职|缺)[则将也暂改]?由$/;
/** The same where the clause before says that somebody leaves. */
const LEFT =
  /^[^，。；\n]{0,12}?(?:请辞|辞职|辞任|退休|离职|离任|去职|卸任|届满|病逝|荣升|调升|升任|调任|转任|借调|他调|免职|停职)[^。；\n]{0,16}[，,][则将暂改]?由$/;
/** What the successor does, right behind the name. */
const SUCCEEDS =
  /^(?:[于将]?\d{1,2}[日月])?(?:正式|即日起|另行|跨县市|跨区)?(暂代|暂行代理|代理|兼代|接任|接掌|接替|接手|接棒|升任|陞任|调升|升补|递补|继任|兼任|出任|担任|调任|转任|派任|回任|补上|补实|真除)(?=[，,。；;、\n）)]|$)/;
const ACTING = /^(?:暂代|暂行代理|代理|兼代)$/;
/** Units from a name to that of the successor's title. */
const LONGEST_BETWEEN = 60;

/** Whether a draft may say any of it: most do not. */
const SAYS_SO = /对调|互调|互换|对换|由/;

/**
 * Posts that go from one person to the next: 新竹县警察局长黄川|…，遗缺由|副局长林岩|接任; 花莲县警察局长陈川与嘉义市警察局长蔡岩|对调.
 * @param found people with the titles beside their names
 */
export function successionsIn(text: string, found: readonly Attached[]): Attached[] {
  if (!SAYS_SO.test(text)) return [];
  const titled = found
    .filter(({ tie, spans, nameStart, unitStart }) => !tie && !unitStart && spans[0]!.start < nameStart)
    .sort((a, b) => a.nameStart - b.nameStart);
  return titled.slice(1).flatMap((later, i) => {
    const earlier = titled[i]!;
    const between = text.slice(earlier.nameEnd, later.spans[0]!.start);
    const after = text.slice(later.nameEnd, later.nameEnd + 20);
    if (WITH.test(between) && EXCHANGED.test(after))
      return [heir(earlier, later.spans), heir(later, earlier.spans)];
    const verb = between.length <= LONGEST_BETWEEN ? SUCCEEDS.exec(after)?.[1] : undefined;
    if (!verb || /[。\n]|，.*，/.test(between) || !(VACANT.test(between) || LEFT.test(between))) return [];
    return [{ ...heir(later, earlier.spans), isActing: ACTING.test(verb) }];
  });
}

/** Who takes the posts that were another's. */
const heir = ({ nameStart, nameEnd }: Attached, spans: readonly PostSpan[]): Attached => ({
  nameStart,
  nameEnd,
  spans,
  tie: 'appointed',
  isSuccessor: true,
});
