/** One step of a glob for a name: any run of characters, any one character, or a test for one. */
type Step = typeof ANY_RUN | ((character: string) => boolean);

const ANY_RUN = Symbol('*');

export interface Casing {
  readonly ignoresCase: boolean;
}

/**
 * A test for one name of a path, by a glob as in .gitignore: `*`, `?`, `[a-z]`, `[!a]`, `[[:digit:]]`, `\`.
 * No regular expression, which would try every way to lay `*a*a*a*a*b` over a name: a glob may come from anywhere.
 */
export function nameTest(glob: string, { ignoresCase }: Casing): (name: string) => boolean {
  const steps = stepsOf(glob, ignoresCase);
  return (name) => steps !== undefined && matches(steps, ignoresCase ? name.toLowerCase() : name);
}

/** Only the last run is ever made longer: what an earlier one could take, the last can take too. */
function matches(steps: readonly Step[], name: string): boolean {
  const characters = [...name];
  let at = 0;
  let step = 0;
  let run: { step: number; at: number } | undefined;
  while (at < characters.length) {
    const test = steps[step];
    if (test === ANY_RUN) run = { step: step++, at };
    else if (test?.(characters[at]!)) {
      at++;
      step++;
    } else if (run) {
      step = run.step + 1;
      at = ++run.at;
    } else return false;
  }
  return steps.slice(step).every((rest) => rest === ANY_RUN);
}

/** undefined: the glob is no sound one, and as to git it matches nothing. */
function stepsOf(glob: string, ignoresCase: boolean): Step[] | undefined {
  const characters = [...glob];
  const steps: Step[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '*') {
      if (steps.at(-1) !== ANY_RUN) steps.push(ANY_RUN);
    } else if (character === '?') steps.push(() => true);
    else if (character === '[') {
      const set = setAt(characters, at + 1, ignoresCase);
      if (!set) return undefined;
      steps.push(set.test);
      at = set.end;
    } else {
      const literal = character === '\\' ? characters[++at] : character;
      if (literal === undefined) return undefined;
      const wanted = ignoresCase ? literal.toLowerCase() : literal;
      steps.push((found) => found === wanted);
    }
  }
  return steps;
}

/** A set that opens before `start`; `end` is where it closes. */
function setAt(
  characters: readonly string[],
  start: number,
  ignoresCase: boolean,
): { readonly test: (character: string) => boolean; readonly end: number } | undefined {
  const isNegated = characters[start] === '!' || characters[start] === '^';
  const first = isNegated ? start + 1 : start;
  const members: ((character: string) => boolean)[] = [];
  for (let at = first; at < characters.length; at++) {
    if (characters[at] === ']' && at > first) {
      // A letter is in a set of the other case too: [A-Z] as well as [a-z].
      const isIn = (character: string): boolean =>
        members.some((member) => member(character) || (ignoresCase && member(character.toUpperCase())));
      return { test: (character) => isIn(character) !== isNegated, end: at };
    }
    const named = CLASSES[/^\[:\w+:\]/.exec(characters.slice(at, at + 12).join(''))?.[0] ?? ''];
    if (named) {
      members.push((character) => named.test(character));
      at = characters.indexOf(']', at);
      continue;
    }
    if (characters[at] === '\\') at++;
    const low = characters[at];
    let high = low;
    if (characters[at + 1] === '-' && characters[at + 2] !== undefined && characters[at + 2] !== ']') {
      at += characters[at + 2] === '\\' ? 3 : 2;
      high = characters[at];
    }
    if (low === undefined || high === undefined) return undefined;
    const [from, to] = [low.codePointAt(0)!, high.codePointAt(0)!];
    members.push((character) => character.codePointAt(0)! >= from && character.codePointAt(0)! <= to);
  }
  return undefined;
}

/** Those of POSIX, which are about ASCII. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  '[:alnum:]': /^[a-z0-9]$/i,
  '[:alpha:]': /^[a-z]$/i,
  '[:blank:]': /^[ \t]$/,
  '[:digit:]': /^\d$/,
  '[:lower:]': /^[a-z]$/,
  '[:punct:]': /^(?=\p{ASCII})[\p{P}\p{S}]$/u,
  '[:space:]': /^[ \t\n\v\f\r]$/,
  '[:upper:]': /^[A-Z]$/,
  '[:xdigit:]': /^[\da-f]$/i,
};
