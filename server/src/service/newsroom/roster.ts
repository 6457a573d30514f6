import * as v from 'valibot';
import type { Locale } from '../base/locale.ts';
import { described } from './keyMeta.ts';
import { date, readList, readTable, words, type NewsroomFile } from './newsroomFile.ts';

/** A post with the time it was held; dates are ISO 8601, of a day, a month or a year, both ends included. */
const datedPost = v.strictObject({
  post: described(words, { 'zh-CN': '职务，写全称：青山市委书记。', en: 'The post in full: 青山市委书记.' }),
  from: v.optional(
    described(date, {
      'zh-CN': '哪天起任：2024-05-10、2024-05 或 2024；不写，从来就是。',
      en: 'Held from: 2024-05-10, 2024-05 or 2024; without it, ever since.',
    }),
  ),
  to: v.optional(
    described(date, {
      'zh-CN': '任到哪天，当天算在内；不写，至今在任。',
      en: 'Held to that day, which counts; without it, still.',
    }),
  ),
});

const rosterPerson = v.strictObject({
  name: described(words, { 'zh-CN': '姓名。', en: 'The name.' }),
  aliases: v.optional(
    described(v.array(words), {
      'zh-CN': '别的写法：曾用名、笔名、译名。',
      en: 'Other forms: former names, pen names, transliterations.',
    }),
    [],
  ),
  posts: described(v.array(datedPost), {
    'zh-CN': '任过的职务，按稿件的日期看哪一个算数。',
    en: 'The posts held; the date of a draft says which one counts.',
  }),
  order: v.optional(
    described(v.number(), {
      'zh-CN': '排名的次序，小的在前。',
      en: 'Rank: the least comes first.',
    }),
  ),
});

export type DatedPost = v.InferOutput<typeof datedPost>;
export type RosterPerson = v.InferOutput<typeof rosterPerson>;

/** Schema of a roster file; the JSON schema that ships with the extension is made from it. */
export const rosterFile = v.strictObject({ $schema: v.optional(v.string()), people: v.array(rosterPerson) });

/** The newsroom's own people and posts. */
export type Roster = readonly RosterPerson[];

export const ROSTER_COLUMNS: Readonly<Record<string, string>> = {
  name: 'name',
  姓名: 'name',
  post: 'post',
  职务: 'post',
  from: 'from',
  起: 'from',
  to: 'to',
  止: 'to',
  aliases: 'aliases',
  别名: 'aliases',
  order: 'order',
  次序: 'order',
};

const rosterRow = v.object({
  name: words,
  post: words,
  from: v.optional(date),
  to: v.optional(date),
  aliases: v.optional(v.string(), ''),
  order: v.optional(v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))),
});

/** Reads a roster: YAML or JSON, or a table with one post a row. */
export function parseRoster(text: string, isCsv: boolean, locale: Locale = 'zh-CN'): NewsroomFile<Roster> {
  if (!isCsv) return readList(text, 'people', rosterPerson, locale);
  const { content, problems } = readTable(text, ROSTER_COLUMNS, rosterRow, locale);
  const people = new Map<string, RosterPerson>();
  for (const { name, post, from, to, aliases, order } of content) {
    const person = people.get(name) ?? { name, aliases: [], posts: [] };
    const rank = order ?? person.order;
    people.set(name, {
      name,
      aliases: [...person.aliases, ...aliases.split(/[;；、]/).filter((alias) => alias !== '')],
      posts: [...person.posts, { post, ...(from && { from }), ...(to && { to }) }],
      ...(rank !== undefined && { order: rank }),
    });
  }
  return { content: [...people.values()], problems };
}

/** Whether a post was held on a day; `2024-05` as an end means the whole month. */
export const isHeldOn = ({ from, to }: DatedPost, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day.slice(0, to.length) <= to);
