import { CERTAIN, ENOUGH, type FurnitureKind } from './kinds.ts';
import { matchesIn, type Match } from './lexicon.ts';
import { isProse, type LineFacts } from './lineFacts.ts';
import { isKeywordChain } from './keywordChain.ts';
import { hasRegistration, shapesOf } from './shapes.ts';

/** What a line says of itself, before its neighbours are asked. */
export interface Evidence {
  /** the kind that most of the evidence is for; undefined where there is none */
  readonly kind: FurnitureKind | undefined;
  /** sum of the weights of what was found, less what speaks for the article */
  readonly weight: number;
  /** it may be furniture, if its neighbours are */
  readonly isLeaning: boolean;
  /** it is furniture whatever stands around it */
  readonly isEnough: boolean;
  /** it is furniture whatever the page: it can be deleted unseen */
  readonly isCertain: boolean;
  /** share of its letters that the lexicon knows, 0…1 */
  readonly coverage: number;
  /** a list of links follows it, such as 相关阅读 */
  readonly opensList: boolean;
}

/** From this share of known letters on, a line is made of words of the page. */
const MADE_OF_WORDS = 0.75;
/** The same for a line of several parts, some of which are names. */
const MADE_OF_PARTS = 0.5;
/** The same for a sentence, where most words only join the others. */
const GOOD_PART_OF_PROSE = 0.15;
/** A phrase in the middle of a headline is no evidence unless it is a good part of it. */
const GOOD_PART = 0.35;

const NOTHING: Evidence = {
  kind: undefined,
  weight: 0,
  isLeaning: false,
  isEnough: false,
  isCertain: false,
  coverage: 0,
  opensList: false,
};

export function evidenceOf(facts: LineFacts): Evidence {
  const { tight, folded, letters } = facts;
  if (tight === '') return NOTHING;
  const matches = matchesIn(tight);
  const shapes = shapesOf(facts);
  if (matches.length === 0 && shapes.length === 0) return NOTHING;
  const chain = isKeywordChain(facts, matches);
  if (chain) {
    return {
      ...NOTHING,
      kind: 'seo',
      weight: CERTAIN,
      isEnough: true,
      isCertain: chain === 'pure',
      coverage: 1,
    };
  }

  const lead = tight.search(/[\p{L}\p{N}]/u);
  const known = matches.filter(({ entry }) => entry.kind !== 'article' && entry.place !== 'chain');
  const coverage =
    letters === 0 ? 0 : known.reduce((sum, { entry }) => sum + entry.phrase.length, 0) / letters;
  const parts = folded.split(/[ |>/·-]+/).length;
  const prose = isProse(facts);
  const canBeMenu = !prose && !facts.isListItem && !facts.hasMasked;
  const isMenu = canBeMenu && (coverage >= MADE_OF_WORDS || (parts >= 3 && coverage >= MADE_OF_PARTS));

  const weights = new Map<FurnitureKind, number>();
  const add = (kind: FurnitureKind, weight: number): void => {
    weights.set(kind, (weights.get(kind) ?? 0) + weight);
  };
  let isAnchored = false;
  let opensList = false;
  let certainLetters = 0;
  for (const { entry, start } of known) {
    const { kind, place, weight, phrase } = entry;
    const isWhole = place === 'whole' || place === 'opens';
    const atStart = start <= lead;
    if (isWhole ? !isMenu : place === 'start' && !atStart) continue;
    // A report can end with a telephone number for its readers.
    if (kind === 'contact' && prose) continue;
    add(kind as FurnitureKind, weight);
    if (place === 'opens' && coverage >= MADE_OF_WORDS) opensList = true;
    if (weight >= CERTAIN) certainLetters += phrase.length;
    if ((weight > 1 || kind === 'contact') && (atStart || start + phrase.length === tight.length))
      isAnchored = true;
  }
  for (const { kind, weight } of shapes) {
    if (weight >= CERTAIN || !prose) add(kind, weight);
    isAnchored = true;
  }
  const forArticle = prose || letters > 12 ? articleWeight(matches) : 0;
  const [heaviestKind, total] = heaviest(weights);
  const weight = total - forArticle;
  // A form is told more surely than a handful of words.
  const kind = (!prose && shapes.find((shape) => shape.weight >= ENOUGH)?.kind) || heaviestKind;
  return {
    kind,
    weight,
    isLeaning:
      weight > 0 && !prose && (coverage >= MADE_OF_PARTS || isAnchored || (kind === 'contact' && weight > 1)),
    isEnough: weight >= needed(facts, prose, isAnchored, coverage),
    isCertain: !prose && (certainLetters >= 0.8 * letters || isRegistration(facts, coverage)),
    coverage,
    opensList,
  };
}

const articleWeight = (matches: readonly Match[]): number =>
  matches.reduce((sum, { entry }) => sum + (entry.kind === 'article' ? entry.weight : 0), 0);

/** The kind with most weight, and the weight of all. */
function heaviest(weights: ReadonlyMap<FurnitureKind, number>): [FurnitureKind | undefined, number] {
  let kind: FurnitureKind | undefined;
  let total = 0;
  for (const [candidate, weight] of weights) {
    if (kind === undefined || weight > weights.get(kind)!) kind = candidate;
    total += weight;
  }
  return [kind, total];
}

/** The weight that makes a line furniture: the more it reads as a sentence, the more it takes. */
function needed(facts: LineFacts, prose: boolean, isAnchored: boolean, coverage: number): number {
  if (!prose) {
    const isHeadlineLike = facts.stops > 0 || (!isAnchored && coverage < GOOD_PART);
    return isHeadlineLike ? ENOUGH + 2 : ENOUGH;
  }
  if (coverage < GOOD_PART_OF_PROSE) return Infinity;
  const byLength = facts.letters > 400 ? 5 : facts.letters > 150 ? 2 : 0;
  return (isAnchored ? 5 : 7) + byLength;
}

const isRegistration = (facts: LineFacts, coverage: number): boolean =>
  facts.stops === 0 &&
  facts.letters <= 120 &&
  hasRegistration(facts) &&
  (coverage >= GOOD_PART || facts.letters <= 8);
