import path from 'node:path';
import { pathTest } from '../../workspace/globs/globs.ts';

/** A glob of the command line: a folder, and a test for the paths below it. */
export interface PathGlob {
  /** absolute path */
  readonly folder: string;
  readonly matches: (path: string) => boolean;
  /** how many names its paths have at most */
  readonly depth: number;
}

const SIGN = /[*?[{]/;
/** `{a,b}{a,b}{a,b}…` stands for more globs than anybody means. */
const MOST_ALTERNATIVES = 1000;

/** Whether a word is a glob and not a path. */
export const isGlob = (word: string): boolean => SIGN.test(word.replaceAll(/\\./g, ''));

/** undefined: it has more alternatives in braces than anybody means. */
export function readPathGlobs(word: string, cwd: string): PathGlob[] | undefined {
  return alternativesOf(word)?.map((glob) => {
    const names = glob.split('/');
    const first = names.findIndex(isGlob);
    const plain = first === -1 ? names.length - 1 : first;
    // The slash at the root is one of its own.
    const folder = path.resolve(
      cwd,
      `${names.slice(0, plain).join('/').replaceAll(/\\(.)/g, '$1')}${plain > 0 ? '/' : ''}`,
    );
    const below = names.slice(plain);
    const depth = below.some((name) => /^\*{2,}$/.test(name)) ? Infinity : below.length;
    return { folder, matches: pathTest(below.join('/')), depth };
  });
}

/** `{甲,乙}.txt` → 甲.txt, 乙.txt; braces without a comma are part of a name. */
function alternativesOf(glob: string): string[] | undefined {
  const done: string[] = [];
  const open = [glob];
  while (open.length > 0) {
    const next = open.pop()!;
    const braces = bracesIn(next);
    if (!braces) done.push(next);
    else
      for (const choice of braces.choices.toReversed())
        open.push(next.slice(0, braces.start) + choice + next.slice(braces.end));
    if (done.length + open.length > MOST_ALTERNATIVES) return undefined;
  }
  return done;
}

/** The first outermost braces with a comma in them. */
function bracesIn(glob: string): { start: number; end: number; choices: string[] } | undefined {
  const starts: { at: number; commas: number[] }[] = [];
  let found: { start: number; end: number; choices: string[] } | undefined;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '{') starts.push({ at, commas: [] });
    else if (character === ',') starts.at(-1)?.commas.push(at);
    else if (character === '}') {
      const start = starts.pop();
      if (!start || start.commas.length === 0) continue;
      const cuts = [start.at, ...start.commas, at];
      const choices = cuts.slice(1).map((cut, i) => glob.slice(cuts[i]! + 1, cut));
      // What closes later and holds the others is met after them.
      found = { start: start.at, end: at + 1, choices };
      if (starts.length === 0) return found;
    }
  }
  return found;
}
