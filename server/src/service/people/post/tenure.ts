import type { Tie } from '../personClaim.ts';

/** Time of a post: held now, or held before (原、前、时任), or just taken up or to be (新任、候任、拟任), or held for somebody (代). */
export type Tenure = 'current' | 'former' | 'incoming' | 'acting';

const BEFORE_POST =
  /^(?:(原|前任(?![务期职])|前|时任|曾任|已故)|(代理|署理|代(?!表))|(拟任|候任|新任|新当选|当选)|现任|新一[届任]|新(?=副?校长|局长|市长|书记|院长|部长|总统|总理|首相|主席|董事长))/;
/** 青山市原市长, 美国前总统, 青山市代市长, 自民党新总裁 */
const BEFORE_HEAD = /(?:(原|前|时任|已故)|(代理|代)|(拟任|候任|新任|新一[届任]|(?<=[党会团校院])新))$/;
/** Words that say only that the post is held: the new 市长 is 市长. */
const NEWLY = /^(?:新任|新当选|新當選|当选|當選|现任|現任|新一届|新一屆|新)$/;

/** A word that tells the time of a post, where it stands. */
export interface TenureWord {
  readonly length: number;
  readonly tenure: Tenure;
}

/** The word before a post, 原 of 原青山市市长; of no length where there is none. */
export const tenureBeforePost = (text: string): TenureWord => tenureWord(BEFORE_POST.exec(text));

/** The word between a body and the head, 代 of 青山市代市长. */
export const tenureBeforeHead = (body: string): TenureWord => tenureWord(BEFORE_HEAD.exec(body));

function tenureWord(match: RegExpExecArray | null): TenureWord {
  const [words = '', former, acting, incoming] = match ?? [];
  return {
    length: words.length,
    tenure: former ? 'former' : acting ? 'acting' : incoming ? 'incoming' : 'current',
  };
}

/** What the words and the way in which a post is tied to its holder say of its time. */
export function tenureOf(words: readonly TenureWord[], tie: Tie | undefined): Tenure {
  const said = new Set(words.map(({ tenure }) => tenure));
  if (said.has('former') || tie === 'left' || tie === 'career') return 'former';
  if (said.has('acting')) return 'acting';
  return said.has('incoming') || tie === 'appointed' ? 'incoming' : 'current';
}

/** A post as an index has it: 原市长, 代市长; the new 市长 is 市长. */
export const writtenPost = ({
  name,
  tenureWord,
}: {
  readonly name: string;
  readonly tenureWord: string;
}): string => (NEWLY.test(tenureWord) ? name : tenureWord + name);
