import type { Pattern } from '../patternRule.ts';
import { BODY_NAMES } from '../../data/generated/bodyNames.ts';
import { lazy } from '../../base/lazy.ts';
import { officialPlaceBefore } from '../../places/officialPlaces.ts';

export type DefectKind =
  | 'mixedBody'
  | 'doubledUnit'
  | 'doubledWord'
  | 'congress'
  | 'consultation'
  | 'committee'
  | 'partyDepartment'
  | 'cutOff'
  | 'partyName'
  | 'honorific'
  | 'titleAndHonorific'
  | 'bodyName';

const BEGINS_TITLE = /[和与兼任是由]/;
const isHan = (character: string | undefined): boolean => /\p{Script=Han}/u.test(character ?? '');

const bodyNames = lazy(
  () => new Map(BODY_NAMES.split('\n').map((line) => line.split(' ') as [string, string])),
);

/** Titles and bodies that cannot be called so, wherever they stand. */
export const DEFECTS: readonly Pattern<DefectKind>[] = [
  {
    kind: 'mixedBody',
    pattern: /([省市县区州])委(副?)\1长(?!热线|信箱|座谈|会议)/g,
    judge: ([, unit, deputy]) => ({
      right: [`${unit}委${deputy}书记`, `${deputy}${unit}长`],
    }),
    shows: ['市委市长李川 → 市委市长李川'],
    not: ['市委书记李川', '市委市长热线'],
  },
  {
    kind: 'doubledUnit',
    pattern: /([省市县区州])\1[委长]/g,
    judge: ({ 0: words, 1: unit = '', index }, text) => {
      const before = text[index - 1];
      const right = [words.slice(1)];
      if (!isHan(before) || BEGINS_TITLE.test(before!))
        return words === '区区长' && !/[、，]/.test(before ?? '') ? undefined : { right };
      if (words.endsWith('长')) return undefined;
      if (unit === '省') return { right };
      const isPlace = officialPlaceBefore(text, index + 1) !== undefined;
      return isPlace ? { right, atMost: 'info' } : undefined;
    },
    shows: ['省省委书记李川 → 省委书记李川'],
    not: ['全区区长会议', '省委书记李川'],
  },
  {
    kind: 'congress',
    pattern: /([省市县区州])人大(副?)主任(?!会议|委员|接待|信箱)/g,
    judge: ([, unit, deputy]) => ({ right: [`${unit}人大常委会${deputy}主任`] }),
    shows: ['市人大主任李川 → 市人大常委会主任李川'],
    not: ['市人大常委会主任李川', '市人大主任会议'],
  },
  {
    kind: 'consultation',
    pattern: /([省市县区州])政协(副?)主任(?!会议|委员|科员)/g,
    judge: ([, unit, deputy]) => ({ right: [`${unit}政协${deputy}主席`] }),
    shows: ['县政协主任李川 → 县政协主席李川'],
    not: ['县政协主席李川', '县政协主任科员李川'],
  },
  {
    kind: 'doubledWord',
    pattern: /(人大)?常委会委员会(?=副?主任)/g,
    judge: ([, body = '']) => ({ right: [`${body}常委会`] }),
    shows: ['市人大常委会委员会主任李川 → 市人大常委会主任李川'],
    not: ['市人大常委会主任李川'],
  },
  {
    kind: 'committee',
    pattern: /人大常委会(副?)常委(?!会)/g,
    judge: ([, deputy]) => (deputy ? undefined : { right: ['人大常委会委员'] }),
    shows: ['市人大常委会常委李川 → 市人大常委会委员李川'],
    not: ['市人大常委会委员李川'],
  },
  {
    kind: 'committee',
    pattern: /([省市县区州])委常委会常委/g,
    judge: ([, unit]) => ({ right: [`${unit}委常委`] }),
    shows: ['市委常委会常委李川 → 市委常委李川'],
    not: ['市委常委李川'],
  },
  {
    kind: 'partyDepartment',
    pattern: /([省市县区州])((?:宣传|组织|统战)部)(副?部长)/g,
    judge: ({ 1: unit, 2: department, 3: post, index }, text) =>
      officialPlaceBefore(text, index + 1) === undefined
        ? undefined
        : { right: [`${unit}委${department}${post}`] },
    shows: ['杭州市宣传部部长李川 → 杭州市委宣传部部长李川'],
    not: ['杭州市委宣传部部长李川'],
  },
  {
    kind: 'doubledWord',
    pattern: /副副(?=\p{Script=Han}?(?:长|主任|书记|主席))/gu,
    judge: () => ({ right: ['副'] }),
    shows: ['副副市长李川 → 副市长李川'],
    not: ['副市长李川'],
  },
  {
    kind: 'doubledWord',
    pattern: /(书记|[省市县区州局厅部]长|主任|主席)\1(?![们级团处会室办制])/g,
    judge: ([, word]) => ({ right: [word!] }),
    shows: ['书记书记李川 → 书记李川'],
    not: ['书记李川', '主任主任级'],
  },
  {
    kind: 'cutOff',
    pattern: /(?:党[委组]|[省市县区州工]委)副?书(?=[、，])/g,
    judge: ([words]) => ({ right: [`${words}记`] }),
    shows: ['县委书、县长李川 → 县委书记、县长李川'],
    not: ['县委书记、县长李川'],
  },
  {
    kind: 'honorific',
    pattern: /同志(?:先生|女士|小姐)(?!们)/g,
    judge: () => ({ right: ['同志'] }),
    shows: ['李川同志先生 → 李川同志'],
    not: ['李川同志', '同志先生们'],
  },
  {
    kind: 'partyName',
    pattern: /([省市县区州])中共\1委/g,
    // 江川省中共省委: 中共 stands before the place.
    judge: ({ 0: words, index }, text) => {
      const place = officialPlaceBefore(text, index + 1);
      if (!place) return undefined;
      const start = index + 1 - place.length;
      return { start, part: { start, end: index + words.length }, right: [`中共${place}委`] };
    },
    shows: ['浙江省中共省委召开会议 → 中共浙江省委召开会议'],
    not: ['中共浙江省委召开会议'],
  },
];

/** Bodies whose names are often said wrong, as the table has them. */
export const bodyNamePatterns = lazy((): readonly Pattern<DefectKind>[] => [
  {
    kind: 'bodyName',
    pattern: new RegExp([...bodyNames().keys()].join('|'), 'g'),
    // 人力资源与社会保障部|门 is every body of the kind, by no name.
    judge: ({ 0: wrong, index }, text) =>
      wrong.endsWith('部') && text[index + wrong.length] === '门' ? undefined : bodyNames().get(wrong)!,
    shows: ['人力资源与社会保障部发布 → 人力资源和社会保障部发布'],
    not: ['人力资源与社会保障部门发布', '人力资源和社会保障部发布'],
  },
]);
