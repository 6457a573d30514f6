import ignore from 'ignore';

/** One line of an ignore file, cut at its slashes. */
interface GlobLine {
  readonly isNegated: boolean;
  readonly onlyFolders: boolean;
  readonly parts: readonly Part[];
}

/** Any number of folders, or a test for one name. */
type Part = typeof ANY_DEPTH | ((name: string) => boolean);

const ANY_DEPTH = Symbol('**');

/**
 * Globs as in .gitignore. Names are matched by `ignore`; `**` is not left to it, for it tries every way to lay each `**`
 * over the folders of a path, and a config comes from anywhere. Here a path is read once for each line.
 */
export class Globs {
  readonly #lines: readonly GlobLine[];

  /** @param globs a list of them, or the text of an ignore file */
  constructor(globs: string | readonly string[]) {
    this.#lines = (typeof globs === 'string' ? globs.split(/\r?\n/) : globs).flatMap(readLine);
  }

  /** @param path of a file, relative to the folder of the globs, with `/` */
  ignores(path: string): boolean {
    const names = path.split('/').filter((name) => name !== '');
    const verdicts = this.#lines.map((line) => ({ line, matched: matchesOf(line, names) }));
    // A file in a folder that is left out cannot be taken in again.
    return names.some((_, depth) => {
      const isFolder = depth < names.length - 1;
      const last = verdicts.findLast(
        ({ line, matched }) => matched[depth] && (isFolder || !line.onlyFolders),
      );
      return last !== undefined && !last.line.isNegated;
    });
  }
}

function readLine(written: string): GlobLine[] {
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
  return [{ isNegated, onlyFolders, parts: names.map(partOf) }];
}

function partOf(glob: string): Part {
  if (/^\*{2,}$/.test(glob)) return ANY_DEPTH;
  // With the slash it is this name alone that is meant, and its spaces count.
  const names = ignore().add(`/${glob}/`);
  return (name) => names.ignores(`${name}/`);
}

/** For each folder on the way, and the file at its end, whether the line speaks of it. */
function matchesOf({ parts }: GlobLine, names: readonly string[]): boolean[] {
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
