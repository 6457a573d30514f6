import { lineAt, type Line } from '../text/lines.ts';
import { CharClass } from '../text/charClass.ts';
import type { DraftText } from '../text/draftText.ts';
import { certainLines } from './runs/certainty.ts';
import { scriptLines } from './runs/scripts.ts';
import { isKept, type FurnitureKind } from './evidence/kinds.ts';
import { echoOf } from './model/body.ts';
import { judged } from './model/verdicts.ts';
import { Meta, pageLines, type PageLine } from './model/pageLine.ts';
import {
  buttonsOf,
  jumpMarksOf,
  shareBarsOf,
  strayMarkupOf,
  tailOf,
  type FurniturePiece,
} from './pieces/pieces.ts';
import { linkChainsOf, scriptTailsOf } from './pieces/tails.ts';
import { segmentsOf } from './runs/segments.ts';

/** A line that is not the article. */
export interface FurnitureLine {
  /** a line of the draft; in HTML the part of one that is shown as a line */
  readonly line: Line;
  /** number of the line among those that are not blank */
  readonly order: number;
  readonly kind: FurnitureKind;
  /** furniture whatever the page: it can be deleted unseen */
  readonly isCertain: boolean;
  /** its own words do not tell its kind */
  readonly isAbsorbed: boolean;
  /** how likely it is furniture, 0…1 */
  readonly likelihood: number;
  /** share of its pairs of characters that the article has too, 0…1 */
  readonly echo: number;
  readonly isProse: boolean;
  /** it says when the article was published */
  readonly isDated: boolean;
}

/** What of a draft is page and not article: menus, share bars, comment boxes, footers. */
export interface Furniture {
  /** ascending; credit lines (责任编辑, 来源) are among them */
  readonly lines: readonly FurnitureLine[];
  /** by index of the line; a line of HTML is here when all that it shows is furniture */
  readonly byLine: ReadonlyMap<number, FurnitureLine>;
  /** within lines of the article, ascending; photo credits are not among them, see `photoCreditsOf` */
  readonly pieces: readonly FurniturePiece[];
  /** indices of lines that read as running text */
  readonly prose: ReadonlySet<number>;
  /** indices of the lines that hold the first and the last paragraph; undefined where there is none */
  readonly body: { readonly first: number; readonly last: number } | undefined;
}

export function furnitureOf(article: DraftText): Furniture {
  const all = pageLines(article);
  const scripts = scriptLines(all);
  // A script comes from whatever took the text off its page: what it parts is read as if it were not there.
  const page = scripts.size === 0 ? all : all.filter((line) => !scripts.has(line));
  const isNothingButText = page.every(({ isInterior }) => isInterior);
  const judgement = isNothingButText ? undefined : judged(page);
  const { kinds, isNamed } = segmentsOf(page, judgement);
  const certain = certainLines(page, judgement, kinds);
  const lines: FurnitureLine[] = [...scripts].map(scriptLine);
  const byLine = new Map(lines.map((entry) => [entry.line.index, entry]));
  const prose = new Set<number>();
  const ofArticle = new Set<number>();
  let first: number | undefined;
  let last: number | undefined;
  page.forEach(({ line, order, facts, isProse, isParagraph, meta }, i) => {
    const kind = kinds[i];
    // A caption is read with the article, although a newsroom may have no use for it.
    if (kind === undefined || kind === 'caption') {
      if (isProse) prose.add(line.index);
      if (isParagraph) {
        first ??= line.index;
        last = line.index;
      }
    }
    if (kind === undefined) {
      ofArticle.add(line.index);
      return;
    }
    const likelihood = judgement?.furniture[i] ?? 0;
    const entry = {
      line,
      order,
      kind,
      isCertain: certain.has(i),
      isAbsorbed: !isNamed[i],
      likelihood,
      echo: judgement ? echoOf(judgement.body, facts.tight) : 0,
      isProse,
      isDated: meta >= Meta.BareDate,
    };
    lines.push(entry);
    byLine.set(line.index, entry);
  });
  for (const index of ofArticle) byLine.delete(index);
  if (scripts.size > 0) lines.sort((a, b) => a.order - b.order);
  const body = first === undefined || last === undefined ? undefined : { first, last };
  return { lines, byLine, pieces: piecesOf(article, page, kinds), prose, body };
}

const scriptLine = ({ line, order, evidence }: PageLine): FurnitureLine => ({
  line,
  order,
  kind: 'script',
  isCertain: false,
  isAbsorbed: !evidence.isEnough,
  likelihood: 1,
  echo: 0,
  isProse: false,
  isDated: false,
});

function piecesOf(
  article: DraftText,
  page: readonly PageLine[],
  kinds: readonly (FurnitureKind | undefined)[],
): readonly FurniturePiece[] {
  const { lines, scan } = article;
  const isWhole = new Set(
    page.flatMap(({ line }, i) => (kinds[i] !== undefined && !isKept(kinds[i]) ? [line.index] : [])),
  );
  const jumps = [...jumpMarksOf(article)].filter(
    ({ start }) => !isWhole.has(lineAt(lines, scan, start).index) && scan.classes[start] !== CharClass.Masked,
  );
  const bars = [...shareBarsOf(article)];
  const tails = page
    .filter(({ isProse, meta }, i) => isProse && meta === Meta.None && kinds[i] === undefined)
    .map(({ line, evidence }) => tailOf(article, line, evidence.isLate))
    .filter((tail) => tail !== undefined)
    // 圖／青山縣府提供   分享   facebook: the credit before the bar stays.
    .filter(({ start, end }) => !bars.some((bar) => bar.start < end && bar.end > start));
  const found: FurniturePiece[] = [];
  const others = [
    ...strayMarkupOf(article),
    ...linkChainsOf(article),
    ...scriptTailsOf(article),
    ...bars,
    ...buttonsOf(article),
  ];
  // Of two that begin at one place the longer.
  for (const piece of [...jumps, ...tails, ...others].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isInWhole = isWhole.has(lineAt(lines, scan, piece.start).index);
    if (!isInWhole && piece.start >= (found.at(-1)?.end ?? 0)) found.push(piece);
  }
  return found;
}
