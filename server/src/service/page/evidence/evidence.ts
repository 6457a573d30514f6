import { CERTAIN, ENOUGH, type FurnitureKind } from './kinds.ts';
import { matchesIn, type Match } from './lexicon.ts';
import { isProse, type LineFacts } from '../lines/lineFacts.ts';
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
  /** running text comes first, and then enough to be furniture: a part of the line may be */
  readonly isLate: boolean;
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

/** Share of letters in certain phrases that makes a line certain. */
const MOSTLY_CERTAIN = 0.8;
/** Words that speak for the article count in lines that are longer than a name. */
const HEADLINE_WORDS = 12;

/** Of a line without a word of the page. */
export const NOTHING: Evidence = {
  kind: undefined,
  weight: 0,
  isLeaning: false,
  isEnough: false,
  isLate: false,
  isCertain: false,
  coverage: 0,
  opensList: false,
};

export function evidenceOf(facts: LineFacts): Evidence {
  if (facts.tight === '') return NOTHING;
  const matches = matchesIn(facts.tight);
  const shapes = shapesOf(facts);
  if (matches.length === 0 && shapes.length === 0) return NOTHING;
  const chain = isKeywordChain(facts, matches);
  if (chain) {
    const isCertain = chain === 'pure';
    return { ...NOTHING, kind: 'seo', weight: CERTAIN, isEnough: true, isCertain, coverage: 1 };
  }

  const prose = isProse(facts);
  const known = matches.filter(({ entry }) => entry.kind !== 'article' && entry.place !== 'chain');
  const { counted, coverage } = countedOf(facts, known, prose);
  const weights = new Map<FurnitureKind, number>();
  for (const { entry } of counted) addWeight(weights, entry.kind as FurnitureKind, entry.weight);
  for (const { kind, weight } of shapes) if (!prose || weight >= CERTAIN) addWeight(weights, kind, weight);
  const [heaviestKind, total] = heaviest(weights);
  // A form is told more surely than a handful of words.
  const kind = (!prose && shapes.find((shape) => shape.weight >= ENOUGH)?.kind) || heaviestKind;
  const weight = total - (prose || facts.letters > HEADLINE_WORDS ? articleWeight(matches) : 0);
  const isAnchored = shapes.length > 0 || counted.some((match) => isAtEdge(facts, match));
  const isMadeOfParts = coverage >= MADE_OF_PARTS || isAnchored || (kind === 'contact' && weight > 1);
  return {
    kind,
    weight,
    isLeaning: weight > 0 && !prose && isMadeOfParts,
    isEnough: prose
      ? weight >= neededOfProse(facts, isAnchored, coverage) && !isLate(facts, counted)
      : weight >=
        neededOfShortLine(facts, isAnchored, coverage) + (isPhrase(facts, counted, coverage) ? 2 : 0),
    isLate: prose && total >= neededOfProse(facts, true, 1) && isLate(facts, counted),
    isCertain: !prose && (isMadeOfCertain(facts, counted) || isRegistration(facts, coverage)),
    coverage,
    opensList: coverage >= MADE_OF_WORDS && counted.some((match) => opens(facts, match)),
  };
}

/** The matches that stand where they count, and the share of letters that all of them cover. */
function countedOf(
  facts: LineFacts,
  known: readonly Match[],
  prose: boolean,
): { counted: readonly Match[]; coverage: number } {
  const { folded, letters } = facts;
  const coverage = letters === 0 ? 0 : lettersOf(known) / letters;
  const parts = folded.split(/[ |>/·-]+/).length;
  const canBeMenu = !prose && !facts.isListItem && !facts.hasAddress;
  const isMenu = canBeMenu && (coverage >= MADE_OF_WORDS || (parts >= 3 && coverage >= MADE_OF_PARTS));
  const counted = known.filter((match) => {
    const { kind, place } = match.entry;
    // A report can end with a telephone number for its readers.
    if (prose && kind === 'contact') return false;
    return place === 'part' || (place === 'start' ? isAtStart(facts, match) : isMenu);
  });
  return { counted, coverage };
}

/** 相关新闻, and 相关新闻: with nothing behind it. */
const opens = ({ tight }: LineFacts, { entry: { place, kind, phrase } }: Match): boolean =>
  place === 'opens' ||
  (place === 'start' && kind === 'navigation' && phrase === tight && phrase.endsWith(':'));

const IN_BRACKETS = /^\([^()]+\)$/;

const isAtStart = ({ tight }: LineFacts, { start }: Match): boolean => start <= tight.search(/[\p{L}\p{N}]/u);

const isAtEdge = (facts: LineFacts, match: Match): boolean =>
  (match.entry.weight > 1 || match.entry.kind === 'contact') &&
  (isAtStart(facts, match) || match.start + match.entry.phrase.length === facts.tight.length);

/** Running text comes first: the page's words are but its end. What stands in brackets is one thing. */
function isLate({ tight }: LineFacts, counted: readonly Match[]): boolean {
  if (IN_BRACKETS.test(tight)) return false;
  const firstStop = tight.search(/[。!?;…]/);
  return firstStop !== -1 && (counted[0]?.start ?? 0) > firstStop;
}

function isMadeOfCertain({ letters }: LineFacts, counted: readonly Match[]): boolean {
  const certain = counted.filter(({ entry }) => entry.weight >= CERTAIN);
  return certain.length > 0 && lettersOf(certain) >= MOSTLY_CERTAIN * letters;
}

const lettersOf = (matches: readonly Match[]): number =>
  matches.reduce((sum, { entry }) => sum + entry.phrase.length, 0);

function addWeight(weights: Map<FurnitureKind, number>, kind: FurnitureKind, weight: number): void {
  weights.set(kind, (weights.get(kind) ?? 0) + weight);
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

/** The weight that makes a short line furniture; a headline may hold a phrase or two. */
function neededOfShortLine(facts: LineFacts, isAnchored: boolean, coverage: number): number {
  const isHeadlineLike = facts.stops > 0 || (!isAnchored && coverage < GOOD_PART);
  return isHeadlineLike ? ENOUGH + 2 : ENOUGH;
}

/** Words of menus that other words join, 关注农村教育, are a headline as likely. */
const isPhrase = ({ folded }: LineFacts, counted: readonly Match[], coverage: number): boolean =>
  coverage < 1 &&
  counted.length > 1 &&
  !folded.includes(' ') &&
  counted.every(({ entry }) => entry.weight < ENOUGH);

/** The weight that makes running text furniture: the longer, the more. */
function neededOfProse({ letters }: LineFacts, isAnchored: boolean, coverage: number): number {
  if (coverage < GOOD_PART_OF_PROSE) return Infinity;
  const byLength = letters > 400 ? 5 : letters > 150 ? 2 : 0;
  return (isAnchored ? 5 : 7) + byLength;
}

const isRegistration = (facts: LineFacts, coverage: number): boolean =>
  facts.stops === 0 &&
  facts.letters <= 120 &&
  hasRegistration(facts) &&
  (coverage >= GOOD_PART || facts.letters <= 8);
