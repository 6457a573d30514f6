import { stringify } from 'yaml';

/** A person as one draft names them. */
export interface SeenPerson {
  readonly name: string;
  /** in full, as the outline has them */
  readonly posts: readonly string[];
  /** the draft's own date; null where it has none */
  readonly date: string | null;
}

const HEADER = `# 由稿件整理的名册初稿：请逐条核对。seen 行是职务见报的日期，起止日期（from、to）请自己填。
# A first roster from drafts: check every entry, and fill in from and to yourself.
`;
/** 局长, 教授: a post without its body tells nothing. */
const SHORTEST_POST = 4;
const BARE = /^(?:总书记|国家主席|常务|秘书长|负责人|发言人)/;

/** A roster to start from, as YAML text: who holds which posts in a set of approved drafts. */
export function rosterDraft(people: readonly SeenPerson[]): string {
  const seen = new Map<string, Map<string, Set<string>>>();
  for (const { name, posts, date } of people) {
    const own = seen.get(name) ?? new Map<string, Set<string>>();
    for (const post of posts.filter(saysWhose)) {
      const dates = own.get(post) ?? new Set<string>();
      if (date) dates.add(date);
      own.set(post, dates);
    }
    if (own.size > 0) seen.set(name, own);
  }
  const entries = [...seen].map(
    ([name, posts]) =>
      `  - name: ${scalar(name)}\n    posts:\n` +
      [...posts].map(([post, dates]) => `      - post: ${scalar(post)}${seenOn([...dates])}\n`).join(''),
  );
  return `${HEADER}people:${entries.length > 0 ? '\n' : ' []\n'}${entries.join('')}`;
}

/** A post that says whose it is: 青山市委书记, and not 局长. */
export const saysWhose = (post: string): boolean => post.length >= SHORTEST_POST && !BARE.test(post);

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

function seenOn(dates: readonly string[]): string {
  const [first, ...rest] = dates.toSorted();
  const last = rest.at(-1);
  return first === undefined ? '' : ` # seen ${last === undefined ? first : `${first}…${last}`}`;
}
