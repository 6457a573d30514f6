import { BODY_NAMES } from '../../data/generated/bodyNames.ts';
import { lazy } from '../../base/lazy.ts';
import { officialPlaceBefore } from '../../places/officialPlaces.ts';

export type DefectKind =
  | 'mixedBody'
  | 'doubledUnit'
  | 'doubledWord'
  | 'congress'
  | 'committee'
  | 'partyDepartment'
  | 'cutOff'
  | 'partyName'
  | 'honorific'
  | 'bodyName';

/** A malformed title in a simplified text. */
export interface Defect {
  readonly kind: DefectKind;
  readonly start: number;
  readonly end: number;
  /** what should stand there, likeliest first */
  readonly right: readonly string[];
  /** the house may write so: 杭州市市委 */
  readonly isStyle?: boolean;
}

type Found = Omit<Defect, 'start' | 'end'> | undefined;

interface Shape {
  readonly pattern: RegExp;
  /** judges a match; undefined where the words are right */
  readonly judge: (match: RegExpExecArray, text: string) => Found;
}

const BEGINS_TITLE = /[和与兼任是由]/;
const isHan = (character: string | undefined): boolean => /\p{Script=Han}/u.test(character ?? '');

const bodyNames = lazy(
  () => new Map(BODY_NAMES.split('\n').map((line) => line.split(' ') as [string, string])),
);
const bodyPattern = lazy(() => new RegExp([...bodyNames().keys()].join('|'), 'g'));

const SHAPES: readonly Shape[] = [
  {
    pattern: /([省市县区州])委(副?)\1长(?!热线|信箱|座谈|会议)/g,
    judge: ([, unit, deputy]) => ({
      kind: 'mixedBody',
      right: [`${unit}委${deputy}书记`, `${deputy}${unit}长`],
    }),
  },
  {
    pattern: /([省市县区州])\1[委长]/g,
    judge: ({ 0: words, 1: unit = '', index }, text) => {
      const before = text[index - 1];
      const right = [words.slice(1)];
      if (!isHan(before) || BEGINS_TITLE.test(before!))
        return words === '区区长' && !/[、，]/.test(before ?? '')
          ? undefined
          : { kind: 'doubledUnit', right };
      if (words.endsWith('长')) return undefined;
      if (unit === '省') return { kind: 'doubledUnit', right };
      const isPlace = officialPlaceBefore(text, index + 1) !== undefined;
      return isPlace ? { kind: 'doubledUnit', right, isStyle: true } : undefined;
    },
  },
  {
    pattern: /([省市县区州])人大(副?)主任(?!会议|委员|接待|信箱)/g,
    judge: ([, unit, deputy]) => ({ kind: 'congress', right: [`${unit}人大常委会${deputy}主任`] }),
  },
  {
    pattern: /人大常委会(副?)常委(?!会)/g,
    judge: ([, deputy]) => (deputy ? undefined : { kind: 'committee', right: ['人大常委会委员'] }),
  },
  {
    pattern: /([省市县区州])委常委会常委/g,
    judge: ([, unit]) => ({ kind: 'committee', right: [`${unit}委常委`] }),
  },
  {
    pattern: /([省市县区州])((?:宣传|组织|统战)部)(副?部长)/g,
    judge: ({ 1: unit, 2: department, 3: post, index }, text) =>
      officialPlaceBefore(text, index + 1) === undefined
        ? undefined
        : { kind: 'partyDepartment', right: [`${unit}委${department}${post}`] },
  },
  {
    pattern: /副副(?=\p{Script=Han}?(?:长|主任|书记|主席))/gu,
    judge: () => ({ kind: 'doubledWord', right: ['副'] }),
  },
  {
    pattern: /(书记|[省市县区州局厅部]长|主任|主席)\1(?![们级团处会室办制])/g,
    judge: ([, word]) => ({ kind: 'doubledWord', right: [word!] }),
  },
  {
    pattern: /(?:党[委组]|[省市县区州工]委)副?书(?=[、，])/g,
    judge: ([words]) => ({ kind: 'cutOff', right: [`${words}记`] }),
  },
  {
    pattern: /同志(?:先生|女士|小姐)(?!们)/g,
    judge: () => ({ kind: 'honorific', right: ['同志'] }),
  },
];

/** Titles and bodies that cannot be called so, wherever they stand. */
export function* defectsOf(text: string): Iterable<Defect> {
  for (const { pattern, judge } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const found = judge(match, text);
      if (found) yield { ...found, start: match.index, end: match.index + match[0].length };
    }
  }
  yield* partyNames(text);
  for (const { 0: wrong, index } of text.matchAll(bodyPattern())) {
    // 人力资源与社会保障部|门 is every body of the kind, by no name.
    if (wrong.endsWith('部') && text[index + wrong.length] === '门') continue;
    yield { kind: 'bodyName', start: index, end: index + wrong.length, right: [bodyNames().get(wrong)!] };
  }
}

/** 江川省中共省委: 中共 stands before the place. */
function* partyNames(text: string): Iterable<Defect> {
  for (const { index, 1: unit = '' } of text.matchAll(/([省市县区州])中共\1委/g)) {
    const place = officialPlaceBefore(text, index + 1);
    const end = index + 1 + `中共${unit}委`.length;
    if (place) yield { kind: 'partyName', start: index + 1 - place.length, end, right: [`中共${place}委`] };
  }
}
