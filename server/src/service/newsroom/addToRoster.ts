import { addRows } from './addRows.ts';
import { editYaml, endOfList } from './editYaml.ts';
import { parseRoster, ROSTER_COLUMNS } from './roster.ts';

/** Somebody with the posts that a draft gives. */
export interface PostedPerson {
  readonly name: string;
  /** in full: 青山市委书记 */
  readonly posts: readonly string[];
}

/**
 * The text of a roster with a person in it: posts that the roster does not have are added, those that it has stay with
 * their dates. The text itself where there is nothing to add.
 *
 * @param text '' where there is no file yet
 * @param isCsv a table with a post a row
 * @returns undefined when the file cannot be read, or is something else
 */
export function addToRoster(text: string, isCsv: boolean, person: PostedPerson): string | undefined {
  const { content, problems } = parseRoster(text, isCsv);
  if (problems.length > 0) return undefined;
  const known = content.filter(({ name }) => name === person.name).flatMap(({ posts }) => posts);
  const posts = person.posts.filter((post) => !known.some((held) => held.post === post));
  if (posts.length === 0) return text;
  if (isCsv)
    return addRows(
      text.trim() === '' ? HEADER : text,
      ROSTER_COLUMNS,
      posts.map((post) => ({ name: person.name, post })),
    );
  let edited: string | undefined = text;
  const first = content.findIndex(({ name }) => name === person.name);
  if (first === -1)
    return editYaml(text, endOfList('people', { name: person.name, posts: posts.map((post) => ({ post })) }));
  for (const [i, post] of posts.entries()) {
    const path = ['people', first, 'posts', content[first]!.posts.length + i];
    edited = edited && editYaml(edited, () => ({ path, value: { post } }));
  }
  return edited;
}

const HEADER = '姓名,职务\n';
