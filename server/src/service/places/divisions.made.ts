import { FORMER_PLACES, JOINT_PLACES, PLACES } from '../data/generated/places.ts';
import { lazy } from '../base/lazy.ts';
import { lexiconArrays, type LexiconArrays } from '../lexicon/packedLexicon.ts';
import { PairGate } from '../lexicon/pairGate.ts';
import { isOutlyingPart } from './codes.ts';
import { NAME_KINDS, type NameKind } from './nameKinds.ts';

// What is needed on the way is let go: an editor keeps its server for days.
const rowsOf = (table: string) =>
  table.split('\n').map((line) => line.split(' ') as [string, string, string?, string?]);

/** Where each line of the table begins, and where one more would. */
export const lineStarts = lazy(() => {
  const lines = PLACES.split('\n');
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => (starts[i + 1] = starts[i]! + line.length + 1));
  return starts;
});

const byCode = lazy(() => {
  const ordered = rowsOf(PLACES)
    .map(([code], line) => ({ code: Number(code), line }))
    .sort((a, b) => a.code - b.code);
  return {
    codes: Uint32Array.from(ordered, ({ code }) => code),
    order: Uint16Array.from(ordered, ({ line }) => line),
  };
});

/** Codes ascending, and the line of each. */
export const codes = lazy(() => byCode().codes);
export const codeOrder = lazy(() => byCode().order);

type Names = ReadonlyMap<string, { readonly kind: NameKind; readonly lines: readonly number[] }>;

/** Every name of every division but those that count only below their whole, with the lines of its divisions. */
function namesOf(rows: readonly [string, string, string?, string?][]): Names {
  const names = new Map<string, { kind: NameKind; lines: number[] }>();
  const add = (name: string, kind: NameKind, line: number): void => {
    const known = names.get(name);
    if (!known) names.set(name, { kind, lines: [line] });
    else if (known.kind === kind) known.lines.push(line);
  };
  const everywhere = [...rows.entries()].filter(
    ([, [code, , , kind]]) => !isOutlyingPart(code) || kind === 'alone',
  );
  for (const [line, [, name]] of everywhere) add(name, 'official', line);
  for (const [line, [, , short]] of everywhere) if (short) add(short, 'short', line);
  const lineOf = new Map(rows.map(([code], line) => [code, line]));
  for (const row of FORMER_PLACES.split('\n')) {
    const [name = '', code = ''] = row.split(' ');
    add(name, 'official', lineOf.get(code)!);
  }
  const official = new Map(everywhere.map(([line, [, name]]) => [name, line]));
  for (const row of JOINT_PLACES.split('\n')) {
    const [joint = '', ...places] = row.split(' ');
    for (const place of places) add(joint, 'joint', official.get(place)!);
  }
  return names;
}

const made = lazy(() => {
  const names = namesOf(rowsOf(PLACES));
  return {
    arrays: lexiconArrays([...names.keys()]),
    kinds: Uint8Array.from(names.values(), ({ kind }) => NAME_KINDS.indexOf(kind)),
    divisionStarts: startsOf(names),
    divisions: Uint16Array.from([...names.values()].flatMap(({ lines }) => lines)),
    officialEndings: endingsOf(names),
  };
});
const nameArrays = (): LexiconArrays => made().arrays;
export const nameText = lazy(() => nameArrays().text);
export const nameStarts = lazy(() => nameArrays().starts);
export const nameGate = lazy(() => nameArrays().gate);
export const nameKeys = lazy(() => nameArrays().keys);
export const nameSlots = lazy(() => nameArrays().slots);
export const nameMembers = lazy(() => nameArrays().members);

export const nameKinds = lazy(() => made().kinds);
/** Where the divisions of each name begin in `nameDivisions`, and where the last ones end. */
export const divisionStarts = lazy(() => made().divisionStarts);
export const nameDivisions = lazy(() => made().divisions);
/** A `PairGate` of the last two units of official names. */
export const officialEndings = lazy(() => made().officialEndings);

function startsOf(names: Names): Uint16Array {
  const starts = new Uint16Array(names.size + 1);
  let end = 0;
  for (const [i, { lines }] of [...names.values()].entries()) starts[i + 1] = end += lines.length;
  return starts;
}

function endingsOf(names: Names): Uint32Array {
  const official = [...names].filter(([, { kind }]) => kind === 'official');
  const gate = new PairGate(official.length);
  for (const [name] of official) gate.add(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
  return gate.bits;
}
