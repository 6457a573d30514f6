import { ancestorsOf } from '../../src/service/places/codes.ts';
import { allDivisions, isSaidOfEveryCity, type Division } from '../../src/service/places/divisions.ts';
import { holdingsOf } from '../../src/service/article/holdings.ts';
import { onesOfAKind, postKey } from '../../src/service/people/relations.ts';
import { liesIn } from '../../src/service/places/parents.ts';
import { readingsOf } from '../../src/service/characters/readings.ts';
import { commonCharacters } from '../../src/service/characters/characterSets.ts';
import { Article, type OffsetRange, type PersonMention } from '../../src/service/service.ts';
import type { Random } from './random.ts';

/** A clean text with one thing made wrong. */
export interface Plant {
  readonly text: string;
  /** what was changed, in the new text: a finding has to touch it, or name it as its other place */
  readonly at: OffsetRange;
  readonly note: string;
}

/** Makes one kind of error; undefined where a text offers no place whose error a reader could tell from the text. */
export type Planter = (text: string, random: Random) => Plant | undefined;

function replaced(text: string, { start, end }: OffsetRange, words: string): Plant {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    at: { start, end: start + words.length },
    note: `${text.slice(start, end)} → ${words}`,
  };
}

/** Mentions with a post that only one person holds, where the text has the same person in that post once more. */
function repeatedTitles(text: string): PersonMention[] {
  const holdings = holdingsOf(new Article({ text })).map(({ mention, posts }) => ({
    mention,
    keys: onesOfAKind(posts).map(postKey),
  }));
  return holdings
    .filter(({ mention, keys }) =>
      holdings.some(
        (other) =>
          other.mention !== mention &&
          other.mention.name === mention.name &&
          other.keys.some((key) => keys.includes(key)),
      ),
    )
    .map(({ mention }) => mention);
}

/** 总理 → 副总理: one of two mentions of a person in one post becomes the deputy. */
export const changeTitle: Planter = (text, random) => {
  const mention = random.pick(repeatedTitles(text).filter(({ posts }) => posts.length === 1));
  if (!mention?.titleRange) return undefined;
  const { end } = mention.titleRange;
  const { head } = mention.posts[0]!;
  return replaced(text, { start: end - head.length, end }, `副${head}`);
};

/** Another person of the text stands in a post; who holds it is named in it once more elsewhere. */
export const replaceHolder: Planter = (text, random) => {
  const one = random.pick(repeatedTitles(text));
  const names = new Article({ text }).mentions.people.map(({ name }) => name);
  const other = random.pick(
    names.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && name !== one?.name),
  );
  return one && other ? replaced(text, one.nameRange, other) : undefined;
};

/** A character of a name, typed for one of the same sound, where the name stands with a post elsewhere in the text. */
export const mistypeName: Planter = (text, random) => {
  const { people } = new Article({ text }).mentions;
  const mentions = people
    .filter(({ name }) => /^\p{Script=Han}{3}$/u.test(name))
    .flatMap(({ name, mentions: own }) =>
      // 陈书记 has only a part of the name
      own.filter(
        (mention) => mention.name === name && own.some((other) => other !== mention && other.title !== ''),
      ),
    );
  const mention = random.pick(mentions);
  if (!mention) return undefined;
  const i = 1 + random.below(2);
  const character = random.pick(
    soundsLike(mention.name[i]!).filter((other) => !mention.name.includes(other)),
  );
  if (!character) return undefined;
  const start = mention.nameRange.start + i;
  return text[start] === mention.name[i] ? replaced(text, { start, end: start + 1 }, character) : undefined;
};

/** What a notice, a list and a life say of somebody with a post. */
const FORMS = {
  appointment: (name: string, post: string): string => `会议决定，任命${name}为${post}。`,
  list: (name: string, post: string): string => `领导小组名单\n组　长：李志强\n副组长：${name}　${post}`,
  life: (name: string, post: string): string => `${name}，男，1965年5月生，现任${post}。`,
} as const;

/** A notice, a list or a life behind the text names somebody of it in the same post, a character mistyped by sound. */
export const mistypeIn =
  (form: keyof typeof FORMS): Planter =>
  (text, random) => {
    const known = repeatedTitles(text).filter(
      ({ name, posts }) => /^\p{Script=Han}{3}$/u.test(name) && posts.length === 1,
    );
    const mention = random.pick(known);
    if (!mention) return undefined;
    const { name, posts } = mention;
    const i = 1 + random.below(2);
    const character = random.pick(soundsLike(name[i]!).filter((other) => !name.includes(other)));
    if (!character) return undefined;
    const wrong = name.slice(0, i) + character + name.slice(i + 1);
    const said = FORMS[form](wrong, posts[0]!.name);
    const start = text.length + 1 + said.indexOf(wrong);
    return {
      text: `${text}\n${said}`,
      at: { start, end: start + wrong.length },
      note: `${name} → ${wrong}`,
    };
  };

const bySound = new Map<string, string[]>();
function soundsLike(character: string): readonly string[] {
  if (bySound.size === 0)
    for (const common of commonCharacters().slice(0, 3500))
      for (const reading of readingsOf(common))
        bySound.set(reading, [...(bySound.get(reading) ?? []), common]);
  const [reading] = readingsOf(character);
  return (
    (reading === undefined ? undefined : bySound.get(reading)?.filter((other) => other !== character)) ?? []
  );
}

/** 宁波市镇海区 → 杭州市镇海区: the official name of a prefecture before one of its counties becomes another's. */
export const breakHierarchy: Planter = (text, random) => {
  const all = [...allDivisions()];
  const wholes = all.filter(({ level }) => level !== 'county');
  const pairs = wholes.flatMap((whole) => {
    const at = text.indexOf(whole.name);
    const part = at === -1 ? undefined : partAt(text, at + whole.name.length, whole, all);
    return part ? [{ whole, part, range: { start: at, end: at + whole.name.length } }] : [];
  });
  const pair = random.pick(pairs);
  if (!pair) return undefined;
  const other = random.pick(
    wholes.filter(({ level, code }) => {
      const isNamesake = all.some(
        (part) => part.name === pair.part.name && part.code.startsWith(code.slice(0, 4)),
      );
      // Below 东莞市, of whose parts we know none, nothing is judged.
      const hasParts = all.some((part) => part.code !== code && ancestorsOf(part.code).includes(code));
      return level === pair.whole.level && code !== pair.whole.code && !isNamesake && hasParts;
    }),
  )!;
  return replaced(text, pair.range, other.name);
};

const partAt = (text: string, at: number, whole: Division, all: readonly Division[]): Division | undefined =>
  all.find((part) => !isSaidOfEveryCity(part.name) && text.startsWith(part.name, at) && liesIn(part, whole));

const QUOTED_SLOGAN =
  /“(\p{Script=Han}{4}(?:、\p{Script=Han}{4}){2,3}|\p{Script=Han}{3}(?:、\p{Script=Han}{3}){2,3})”/gu;

/** The slogan that stands in quotation marks is said again at the end of the text, two of its parts exchanged. */
export const permuteSlogan: Planter = (text, random) => {
  const slogan = random.pick([...text.matchAll(QUOTED_SLOGAN)])?.[1];
  if (slogan === undefined) return undefined;
  const parts = slogan.split('、');
  const i = random.below(parts.length - 1);
  [parts[i], parts[i + 1]] = [parts[i + 1]!, parts[i]!];
  const said = parts.join('、');
  const start = text.length + '\n要做到“'.length;
  return {
    text: `${text}\n要做到“${said}”。`,
    at: { start, end: start + said.length },
    note: `${slogan} → ${said}`,
  };
};
