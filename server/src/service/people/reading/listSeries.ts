import { isWholeName } from '../../names/wholeNames.ts';
import { isSignature, type Label } from './listLabels.ts';

const GROUP = /名单|领导小组|指挥部|委员会|专班|工作组|专家组|评委会|组委会|成员|工作小组/;
/** Fewer posts with nothing but names behind them are no list. */
const LEAST_IN_SERIES = 2;
/** Between one of them and the next: marks, blanks, and the number of the next. */
const BETWEEN = /^[\s；;。，,]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）).．、]\s?)?$/;
/** Units of the names behind a label that it looks at. */
const LONGEST_NAMES = 200;

/** Labels that people are listed behind, rather than words that somebody says: 组长：大家好. */
export function listingLabels(text: string, labels: readonly Label[]): readonly Label[] {
  const ofGroups = labels.filter(({ posts }) => !posts);
  const isGroup =
    ofGroups.some((label) => label.isSpaced || isSignature(label)) ||
    (ofGroups.length > 1 && GROUP.test(text));
  const inSeries = seriesOf(text, labels);
  return labels.filter((label) => (isGroup && !label.posts) || inSeries.has(label));
}

/** 董事长：李川↵总经理：周岩: posts one below or behind the other, and nothing but names behind each. */
function seriesOf(text: string, labels: readonly Label[]): ReadonlySet<Label> {
  const accepted = new Set<Label>();
  let series: Label[] = [];
  let end = 0;
  let isProven = false;
  const close = (): void => {
    if (series.length >= LEAST_IN_SERIES && isProven) for (const label of series) accepted.add(label);
    series = [];
    isProven = false;
  };
  labels.forEach((label, i) => {
    const { start } = label.range;
    if (series.length > 0 && !(start >= end && BETWEEN.test(text.slice(end, start)))) close();
    const limit = labels[i + 1]?.range.start ?? text.length;
    const names = namesBehind(text, label.range.end, limit);
    if (!names) {
      close();
      return;
    }
    series.push(label);
    end = names.end;
    isProven ||= names.isProven;
  });
  close();
  return accepted;
}

/** The names that are all there is between a label and the end of its line, or the next label. */
function namesBehind(
  text: string,
  start: number,
  limit: number,
): { readonly end: number; readonly isProven: boolean } | undefined {
  const words = /^[^\n；;。]*/.exec(text.slice(start, Math.min(limit, start + LONGEST_NAMES)))![0];
  const numbered = /[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）).．、]?\s?$/.exec(words);
  const list = numbered && start + words.length === limit ? words.slice(0, numbered.index) : words;
  const names = list
    .replace(/[（(][^（）()\n]{0,30}[）)]/g, ' ')
    .replace(/(?<=(?:^|[、，,\s])\p{Script=Han})[ \u3000]{1,4}(?=\p{Script=Han}(?:[、，,\s]|$))/gu, '')
    .split(/[、，,\s]+/)
    .filter((name) => name !== '');
  if (names.length === 0 || !names.every((name) => isWholeName(name, 0, name.length, 'framed')))
    return undefined;
  const isProven = names.some((name) => isWholeName(name, 0, name.length, 'bounded'));
  return { end: start + list.length, isProven };
}
