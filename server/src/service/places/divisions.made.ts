import { FORMER_PLACES, JOINT_PLACES, PLACES } from '../data/generated/places.ts';
import { lazy } from '../base/lazy.ts';
import { lexiconArrays } from '../lexicon/packedLexicon.ts';
import { PairGate } from '../lexicon/pairGate.ts';
import { isOutlyingPart } from './codes.ts';
import { NAME_KINDS, type NameKind } from './nameKinds.ts';

const rows = lazy(() => PLACES.split('\n').map((line) => line.split(' ') as [string, string, string?]));

/** Where each line of the table begins, and where one more would. */
export const lineStarts = lazy(() => {
  const lines = PLACES.split('\n');
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => (starts[i + 1] = starts[i]! + line.length + 1));
  return starts;
});

const ordered = lazy(() =>
  rows()
    .map(([code], line) => ({ code: Number(code), line }))
    .sort((a, b) => a.code - b.code),
);

/** Codes ascending, and the line of each. */
export const codes = lazy(() => Uint32Array.from(ordered(), ({ code }) => code));
export const codeOrder = lazy(() => Uint16Array.from(ordered(), ({ line }) => line));

/** Every name of every division but those that count only below their whole, with the lines of its divisions. */
const names = lazy(() => {
  const names = new Map<string, { kind: NameKind; lines: number[] }>();
  const add = (name: string, kind: NameKind, line: number): void => {
    const known = names.get(name);
    if (!known) names.set(name, { kind, lines: [line] });
    else if (known.kind === kind) known.lines.push(line);
  };
  const everywhere = [...rows().entries()].filter(([, [code]]) => !isOutlyingPart(code));
  for (const [line, [, name]] of everywhere) add(name, 'official', line);
  for (const [line, [, , short]] of everywhere) if (short) add(short, 'short', line);
  const lineOf = new Map(rows().map(([code], line) => [code, line]));
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
});

const nameArrays = lazy(() => lexiconArrays([...names().keys()]));
export const nameText = lazy(() => nameArrays().text);
export const nameStarts = lazy(() => nameArrays().starts);
export const nameGate = lazy(() => nameArrays().gate);
export const nameKeys = lazy(() => nameArrays().keys);
export const nameSlots = lazy(() => nameArrays().slots);
export const nameMembers = lazy(() => nameArrays().members);

export const nameKinds = lazy(() => Uint8Array.from(names().values(), ({ kind }) => NAME_KINDS.indexOf(kind)));

/** Where the divisions of each name begin in `nameDivisions`, and where the last ones end. */
export const divisionStarts = lazy(() => {
  const starts = new Uint16Array(names().size + 1);
  let end = 0;
  for (const [i, { lines }] of [...names().values()].entries()) starts[i + 1] = end += lines.length;
  return starts;
});
export const nameDivisions = lazy(() => Uint16Array.from([...names().values()].flatMap(({ lines }) => lines)));

/** A `PairGate` of the last two units of official names. */
export const officialEndings = lazy(() => {
  const official = [...names()].filter(([, { kind }]) => kind === 'official');
  const gate = new PairGate(official.length);
  for (const [name] of official) gate.add(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
  return gate.bits;
});
