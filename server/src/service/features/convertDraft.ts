import type { Edit } from '../engine/finding.ts';
import { differencesOf } from '../engine/difference.ts';
import type { Article } from '../article/article.ts';
import { CharClass } from '../text/charClass.ts';
import { isInside, mergeRanges, type OffsetRange } from '../text/range.ts';
import { convertName, convertProse, type Prose } from '../script/convertProse.ts';
import type { ConversionTarget } from '../script/offeredScripts.ts';
import { regionIn } from '../script/region.ts';
import { nameRangesOf } from '../article/mentions.ts';

/**
 * The edits that make a whole draft simplified or traditional; ascending, disjoint, each as small as can be. Code, tags,
 * URLs and damaged places stay as they are, and names keep the characters that names have.
 */
export function convertDraft(article: Article, target: ConversionTarget): Edit[] {
  const prose: Prose = {
    target: target === 'hans' ? 'hans' : 'hant',
    region: target === 'hant-hk' ? 'hk' : 'tw',
    from: { script: article.variant.script, region: regionIn(article.text) },
  };
  const names = namesIn(article);
  const edits: Edit[] = [];
  let at = 0;
  const convert = (range: OffsetRange, converter: typeof convertProse): void => {
    const text = article.slice(range);
    for (const edit of differencesOf(text, converter(text, prose), range.start)) edits.push(edit);
  };
  for (const { start, end } of [...cutsIn(article, names), { start: article.text.length, end: Infinity }]) {
    if (start > at) convert({ start: at, end: start }, convertProse);
    at = end;
  }
  for (const name of names) convert(name, convertName);
  return edits.sort((a, b) => a.range.start - b.range.start);
}

/** What is converted otherwise, or not at all. */
function cutsIn(
  {
    page: {
      scan: { classes, runStarts },
    },
    damage,
  }: Article,
  names: readonly OffsetRange[],
): OffsetRange[] {
  const cuts: OffsetRange[] = [...damage, ...names];
  for (let run = 0; run < runStarts.length - 1; run++) {
    const start = runStarts[run]!;
    const cls = classes[start];
    if (cls === CharClass.Masked || cls === CharClass.LineEnd) cuts.push({ start, end: runStarts[run + 1]! });
  }
  return mergeRanges(cuts);
}

const namesIn = ({ mentions, damage }: Article): OffsetRange[] =>
  mergeRanges(nameRangesOf(mentions)).filter(
    ({ start, end }) => !isInside(damage, start) && !isInside(damage, end - 1),
  );
