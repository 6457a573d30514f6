import { isFrameKind, type FurnitureKind } from './kinds.ts';
import { LIKELY, type Judgement } from './model/verdicts.ts';
import { Meta, type PageLine } from './model/pageLine.ts';
import { keepSpokenFor } from './spokenFor.ts';

/** Where the words of a line are enough, the model need only not be against it. */
const LIKELY_WITH_WORDS = 0.5;
/** Share of a line's letters that makes the kind of its words its own. */
const MADE_OF_WORDS = 0.5;
/** So far a line without words looks for a named neighbour of its run. */
const REACH = 12;

/** For each line what kind of furniture or credit it is; undefined: it is the article's. */
export function kindsOf(
  page: readonly PageLine[],
  judgement: Judgement | undefined,
): readonly (FurnitureKind | undefined)[] {
  if (!judgement) return page.map(() => undefined);
  const named = page.map(ownKindOf);
  const foot = page.findLastIndex(({ isParagraph }, i) => isParagraph && judgement.furniture[i]! < LIKELY) + 1;
  const isFurniture = page.map(
    (line, i) => isFurnitureLine(line, judgement.furniture[i]!) || (i >= foot && foot > 0 && isCall(line)),
  );
  keepSpokenFor(page, judgement, isFurniture);
  const kinds = page.map((line, i): FurnitureKind | undefined => {
    const isCredit = line.meta === Meta.Credit || line.meta === Meta.CreditWithBar;
    if (isCredit && !(isFurniture[i] && line.evidence.isEnough)) return 'credit';
    if (!isFurniture[i]) return undefined;
    return named[i] ?? 'navigation';
  });
  nameByNeighbours(page, kinds, named);
  return kinds;
}

function isFurnitureLine({ evidence, isProse }: PageLine, likelihood: number): boolean {
  // A jump mark stands within an article, and a chain of keywords anywhere: words alone tell.
  if (evidence.isEnough && (evidence.kind === 'jump-line' || evidence.kind === 'seo')) return true;
  return likelihood >= (evidence.isEnough && !isProse ? LIKELY_WITH_WORDS : LIKELY);
}

/** What an account says to its readers below the article: 觉得不错，请点个“在看”. */
const isCall = ({ call, isProse, meta }: PageLine): boolean =>
  call !== undefined && call !== 'contact' && !isProse && meta === Meta.None;

/** The kind that the words of a line tell. */
function ownKindOf({ evidence, call }: PageLine): FurnitureKind | undefined {
  if (evidence.kind && (evidence.isEnough || evidence.coverage >= MADE_OF_WORDS)) return evidence.kind;
  return call;
}

/** Lines of a run that no word names are what the nearest named line above them is, or else the one below. */
function nameByNeighbours(
  page: readonly PageLine[],
  kinds: (FurnitureKind | undefined)[],
  named: readonly (FurnitureKind | undefined)[],
): void {
  let above: FurnitureKind | undefined;
  let distance = 0;
  for (let i = 0; i < page.length; i++) {
    const kind = kinds[i];
    if (kind === undefined || !isFrameKind(kind)) {
      above = undefined;
      continue;
    }
    if (named[i]) {
      above = page[i]!.evidence.opensList ? 'navigation' : named[i];
      distance = 0;
    } else if (above && ++distance <= REACH && SPREADING.has(above)) kinds[i] = above;
  }
}

/** What a line says of what stands below it: texts of readers, parts of a footer. */
const SPREADING: ReadonlySet<FurnitureKind> = new Set(['comment', 'footer', 'copyright', 'advert', 'share']);
