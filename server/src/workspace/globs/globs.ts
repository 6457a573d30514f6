import { nameTest, type Casing } from './nameGlob.ts';

/** One line of an ignore file, cut at its slashes. */
interface GlobLine {
  readonly isNegated: boolean;
  readonly onlyFolders: boolean;
  readonly parts: readonly Part[];
}

/** Any number of folders, or a test for one name. */
type Part = typeof ANY_DEPTH | ((name: string) => boolean);

const ANY_DEPTH = Symbol('**');

/** A config's globs are written on one system and read on another. */
const ANY_CASE: Casing = { ignoresCase: true };

/** Globs as in .gitignore. They come from anywhere: a path is read once for each line, however many stars it has. */
export class Globs {
  readonly #lines: readonly GlobLine[];

  /** @param globs a list of them, or the text of an ignore file */
  constructor(globs: string | readonly string[], casing = ANY_CASE) {
    const lines = typeof globs === 'string' ? globs.split(/\r?\n/) : globs;
    this.#lines = lines.flatMap((line) => readLine(line, casing));
  }

  /** @param path of a file, relative to the folder of the globs, with `/` */
  ignores(path: string): boolean {
    const names = namesOf(path);
    const verdicts = this.#lines.map((line) => ({ line, matched: matchesOf(line.parts, names) }));
    // A file in a folder that is left out cannot be taken in again.
    return names.some((_, depth) => {
      const isFolder = depth < names.length - 1;
      const last = verdicts.findLast(
        ({ line, matched }) => matched[depth] && (isFolder || !line.onlyFolders),
      );
      return last !== undefined && !last.line.isNegated;
    });
  }

  /** What the last line that speaks of this very file or folder says of it; undefined where none does. */
  verdictOn(path: string, isFolder: boolean): 'ignored' | 'kept' | undefined {
    const names = namesOf(path);
    const last = this.#lines.findLast(
      ({ parts, onlyFolders }) => (isFolder || !onlyFolders) && matchesOf(parts, names).at(-1),
    );
    return last && (last.isNegated ? 'kept' : 'ignored');
  }
}

const namesOf = (path: string): readonly string[] => path.split('/').filter((name) => name !== '');

/** A test for whole paths, by a glob with its folders from the first on. */
export function pathTest(glob: string, casing = ANY_CASE): (path: string) => boolean {
  const parts = namesOf(glob).map((name) => partOf(name, casing));
  return (path) => matchesOf(parts, namesOf(path)).at(-1) ?? false;
}

function readLine(written: string, casing: Casing): GlobLine[] {
  let end = written.length;
  while (written[end - 1] === ' ' && written[end - 2] !== '\\') end--;
  const text = written.slice(0, end);
  if (text === '' || text.startsWith('#')) return [];
  const isNegated = text.startsWith('!');
  const glob = isNegated ? text.slice(1) : text;
  const onlyFolders = glob.endsWith('/');
  const names = (onlyFolders ? glob.slice(0, -1) : glob).split('/');
  if (names.length === 1) names.unshift('**');
  else if (names[0] === '') names.shift();
  return [{ isNegated, onlyFolders, parts: names.map((name) => partOf(name, casing)) }];
}

const partOf = (glob: string, casing: Casing): Part =>
  /^\*{2,}$/.test(glob) ? ANY_DEPTH : nameTest(glob, casing);

/** For each folder on the way, and the file at its end, whether the parts lead to it. */
function matchesOf(parts: readonly Part[], names: readonly string[]): boolean[] {
  /** where in `parts` the reading may stand */
  let places = new Set([0]);
  return names.map((name) => {
    const next = new Set<number>();
    for (const place of places) {
      const part = parts[place];
      if (part === ANY_DEPTH) {
        next.add(place);
        // Between slashes it stands for no folder too; at the end for what lies within.
        if (place < parts.length - 1) places.add(place + 1);
        else next.add(parts.length);
      } else if (part?.(name)) next.add(place + 1);
    }
    places = next;
    return places.has(parts.length);
  });
}
