import type { Place } from '../../places/place.ts';
import type { Head } from '../heads.ts';
import { isPlaceHead } from './kind.ts';
import { partyOf } from './parties.ts';
import type { PlacesAround } from './placesAround.ts';
import type { Post } from './post.ts';
import { stemOf, takenFrom } from './postBefore.ts';
import { takenFromSaid } from './saidBody.ts';
import { unlistedPlaceOf } from './unlistedPlaces.ts';

/** A post in the draft's own words, before anything is taken from elsewhere. */
export interface Parts {
  /** the post in the text's own words, without what tells its time */
  readonly words: string;
  /** their first character, simplified */
  readonly first: string;
  readonly body: string;
  readonly head: Head;
  readonly offset: number;
  readonly place: Place | undefined;
  /** the place as the text writes it; empty where it names none that a table has */
  readonly placeText: string;
}

/** What a post can take a place or a body from. */
export interface Surroundings {
  readonly around: PlacesAround;
  /** the post named right before, of the same person or in the same sentence: 校长李川、|副校长周岩 */
  readonly before?: Post | undefined;
  /** nothing but a name and a mark stands between the two */
  readonly isNext?: boolean | undefined;
  /** 院 of 该院|党委书记 */
  readonly saidUnit?: string | undefined;
  /** the last post of a party: 民进党秘书长李川…，|该党发言人周岩 */
  readonly party?: Post | undefined;
}

/** 市 of 市委 and 市长: units that a place can be. */
const UNITS = '省市州县区';

export type Inherited = Pick<Post, 'name' | 'place' | 'placeFrom' | 'placeText' | 'body'> & {
  /** where the place is named, in the reading */
  readonly namedAt?: number | undefined;
};

/** The place of a post that names none: 省委书记 → 浙江省委书记; 市长 after 衢州市委副书记 → 衢州市市长. */
export function inheritedOf(own: Parts, context: Surroundings, isSameTitle: boolean): Inherited {
  const { words, first, body, head, offset } = own;
  const { before, around } = context;
  const unlisted = unlistedPlaceOf(body);
  const alone: Inherited = { name: words, place: undefined, placeFrom: undefined, placeText: unlisted, body };
  const isGovernmentHead = body === '' && isPlaceHead(head.word);
  const unit = isGovernmentHead ? head.word[0]! : first;
  const said = before && context.saidUnit ? ofSaid(before, own, context.saidUnit) : undefined;
  if (said) return said;
  if (first === '该') return ofParty(own, context.party) ?? alone;
  if (words.startsWith('自治区')) return ofAutonomousRegion(own, context) ?? alone;
  if (/^[镇乡]长$/.test(head.word) && body === '' && before) return ofTown(before, own) ?? alone;
  const isOfUnit =
    isGovernmentHead || (UNITS.includes(first) && !unlisted && body.length > 1) || isOwnUnit(body);
  if (!isOfUnit || !UNITS.includes(unit))
    return (before && ofBefore(before, own, isSameTitle, context.isNext === true)) ?? alone;
  const inBefore = before?.placeText
    ? around.unitOf({ name: lastPlace(before.placeText), division: before.place }, unit)
    : undefined;
  const place =
    isSameTitle && inBefore ? { ...inBefore, source: 'postBefore' as const } : around.find(offset, unit);
  if (!place) return alone;
  const placeFrom = place.source;
  const common = { place: place.division, placeFrom, placeText: place.name, namedAt: place.at };
  const unlistedName = place.division ? '' : place.name;
  return isGovernmentHead
    ? { ...common, name: place.name + words, body: unlistedName + body }
    : { ...common, name: place.name + ofUnit(words.slice(1)), body: unlistedName + ofUnit(body.slice(1)) };
}

/** 该院|党委书记: of the body that the post before names. */
function ofSaid(before: Post, own: Parts, unit: string): Inherited | undefined {
  // 该|局副局长
  const isOwn = own.body.startsWith(unit);
  const words = isOwn ? own.words.slice(unit.length) : own.words;
  const taken = takenFromSaid(before, isOwn ? own.body.slice(unit.length) : own.body, unit);
  return (
    taken && {
      name: taken.stem + words,
      place: before.place,
      placeFrom: 'sentence',
      placeText: before.placeText,
      body: taken.body,
    }
  );
}

/** What stands for the party: 该党. */
const THIS_PARTY = 2;

/** 该党|发言人: of the party that the draft named last. */
function ofParty({ words, body }: Parts, party: Post | undefined): Inherited | undefined {
  const whole = party && partyOf(party);
  if (!party || !whole) return undefined;
  const stem = stemOf(party);
  return {
    name: stem.slice(0, stem.length - (party.body.length - whole.length)) + words.slice(THIS_PARTY),
    place: party.place,
    placeFrom: 'sentence',
    placeText: party.placeText,
    body: whole + body.slice(THIS_PARTY),
  };
}

/** 自治区党委组织部部长 */
function ofAutonomousRegion({ words, body, offset }: Parts, { around }: Surroundings): Inherited | undefined {
  const place = around.find(offset, '自治区');
  if (!place) return undefined;
  const rest = '自治区'.length;
  const common = {
    place: place.division,
    placeFrom: place.source,
    placeText: place.name,
    namedAt: place.at,
  };
  return { ...common, name: place.name + words.slice(rest), body: body.slice(rest) };
}

/** 姚庄镇党委书记金可…|镇长 */
function ofTown(before: Post, { words, body, head }: Parts): Inherited | undefined {
  const town = new RegExp(`^.+?${head.word[0] === '镇' ? '[镇鎮]' : '[乡鄉]'}`).exec(before.name)?.[0];
  if (!town) return undefined;
  return {
    name: town + words,
    place: before.place,
    placeFrom: 'sentence',
    placeText: before.placeText,
    body,
  };
}

/** 縣府|教育處長 is the county's. */
const ofUnit = (words: string): string => words.replace(/^府(?=.*[處处局][長长])/, '');

/** 市|委, 市|政协: the unit alone stands before the body. */
const isOwnUnit = (body: string): boolean => /^[省市州县区]$/.test(body);

/** 丽水市 of 浙江省丽水市. */
const lastPlace = (text: string): string => {
  // 衢|州|市 has one unit: no name is shorter than two characters before it.
  let at = text.length - 3;
  while (at > 1 && !'省市县区縣區'.includes(text[at]!)) at--;
  return text.slice(at > 1 ? at + 1 : 0);
};

/** 农业农村部党组书记、|部长; 校长李川、|副校长周岩. */
function ofBefore(
  before: Post,
  { words, body, head }: Parts,
  isSameTitle: boolean,
  isNext: boolean,
): Inherited | undefined {
  const taken = takenFrom({ before, words, body, head, isSameTitle, isNext });
  return (
    taken && {
      name: taken.stem + words,
      place: before.place,
      placeFrom: isSameTitle ? 'postBefore' : 'sentence',
      placeText: before.placeText,
      body: taken.body,
    }
  );
}
