import { isUnknown, type PageLine } from '../model/pageLine.ts';

/** 泡温泉注意事项, 防骗小贴士 */
const TIPS =
  /(?:注意事项|小?贴士|小常识|小知识|须知|要点|步骤|诀窍|窍门|妙招|[建提]议|提醒|提示|守则|原则|做法|方法|配料|食材|材料):?$/;
const BULLET = /^(?:[·*•\-\p{No}]|\d{1,2}[.、)]) ?(?=\p{Script=Han})/u;
/** More tips than this in a row are a list of the article. */
const FEWEST_TIPS = 2;

/** Tips below their heading, a bullet each; those of a menu have no such heading. */
export function* tips(lines: readonly PageLine[]): Iterable<number> {
  for (let i = 0; i < lines.length; i++) {
    if (!isUnknown(lines[i]!) || !TIPS.test(lines[i]!.facts.tight)) continue;
    let end = i + 1;
    while (end < lines.length && BULLET.test(lines[end]!.facts.folded) && isUnknown(lines[end]!)) end++;
    if (end - i > FEWEST_TIPS) for (let at = i; at < end; at++) yield at;
  }
}

/** 地址：…, 开放时间：…: of a place that the article recommends; a foot of a page has no hours and no bus lines. */
const ROW_OF_SERVICE = /^[^\p{L}\p{N}]{0,3}\p{Script=Han}{2,6}[:|](?=.)/u;
const SERVICE =
  /^[^\p{L}\p{N}]{0,3}(?:(?:营业|开放|开馆|闭馆|演出|展览|活动|预约)(?:时间|日期|方式)|展期|门票|票价|人均|(?:乘坐)?(?:公交|地铁)(?:线路|路线)?|交通(?:方式|指南)?|自驾(?:路线)?|停车|推荐菜)[:|]/u;
/** One such row may be all that a foot says: 地址：…. */
const FEWEST_ROWS_OF_SERVICE = 2;
/** Letters of the heading of a box: the name of a place. */
const LONGEST_HEADING = 8;

export function* serviceBoxes(lines: readonly PageLine[]): Iterable<number> {
  const isRow = (line: PageLine | undefined): boolean =>
    line !== undefined && !line.evidence.isEnough && ROW_OF_SERVICE.test(line.facts.tight);
  for (let first = 0; first < lines.length;) {
    let end = first;
    while (isRow(lines[end])) end++;
    const rows = lines.slice(first, end);
    if (rows.length >= FEWEST_ROWS_OF_SERVICE && rows.some(({ facts: { tight } }) => SERVICE.test(tight))) {
      const heading = lines[first - 1];
      if (heading && isUnknown(heading) && heading.facts.letters <= LONGEST_HEADING) yield first - 1;
      for (let i = first; i < end; i++) yield i;
    }
    first = Math.max(end, first + 1);
  }
}
