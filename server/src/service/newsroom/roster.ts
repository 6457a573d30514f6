import * as v from 'valibot';
import type { Locale } from '../base/locale.ts';
import { date, readList, readTable, words, type NewsroomFile } from './newsroomFile.ts';

/** A post with the time it was held; dates are ISO 8601, of a day, a month or a year, both ends included. */
const datedPost = v.strictObject({ post: words, from: v.optional(date), to: v.optional(date) });

const rosterPerson = v.strictObject({
  name: words,
  aliases: v.optional(v.array(words), []),
  posts: v.array(datedPost),
  order: v.optional(v.number()),
});

export type DatedPost = v.InferOutput<typeof datedPost>;
export type RosterPerson = v.InferOutput<typeof rosterPerson>;

/** Schema of a roster file; the JSON schema that ships with the extension is made from it. */
export const rosterFile = v.strictObject({ $schema: v.optional(v.string()), people: v.array(rosterPerson) });

/** The newsroom's own people and posts. */
export type Roster = readonly RosterPerson[];

const COLUMNS = {
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
  const { content, problems } = readTable(text, COLUMNS, rosterRow, locale);
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
