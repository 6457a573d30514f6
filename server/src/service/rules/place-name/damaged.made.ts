import { PLACES } from '../../data/generated/places.ts';
import { lazy } from '../../base/lazy.ts';
import { PairGate } from '../../lexicon/pairGate.ts';
import { isOutlyingPart } from '../../places/codes.ts';
import { placeNames } from '../../places/divisions.ts';
import {
  formTable,
  hashOf,
  LONGEST,
  SHORTEST_LOST,
  SHORTEST_MISTYPED,
  type DamagedForm,
} from './damagedForms.ts';

/** As many as there are, roughly. */
const MOST_NAMES = 4096;
/** Powers of two, about twice as many as there are forms. */
const LOST_SLOTS = 1 << 14;
/** See `LOST_SLOTS`. */
const OPEN_SLOTS = 1 << 15;
const WILD = '\uffff';

/** Names that can be told when they are damaged; a name that stands twice counts by its last line. */
const names = (): readonly { readonly line: number; readonly name: string }[] =>
  PLACES.split('\n').flatMap((row, line) => {
    const [code = '', name = ''] = row.split(' ');
    const isTold = name.length >= SHORTEST_MISTYPED && name.length <= LONGEST;
    return isTold && !isOutlyingPart(code) ? [{ line, name }] : [];
  });

/** The first two units of these names, and the last two. */
export const beginnings = lazy(() => {
  const gate = new PairGate(MOST_NAMES);
  for (const { name } of names()) gate.add(name.charCodeAt(0), name.charCodeAt(1));
  return gate.bits;
});
export const endings = lazy(() => {
  const gate = new PairGate(MOST_NAMES);
  for (const { name } of names())
    gate.add(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
  return gate.bits;
});

/** Names with one character lost. */
export const lostForms = lazy(() => {
  const forms = new Map<string, DamagedForm>();
  for (const { line, name } of names()) {
    if (name.length < SHORTEST_LOST) continue;
    for (let place = 1; place < name.length - 1; place++) {
      const left = name.slice(0, place) + name.slice(place + 1);
      // 家界市 may be the end of 张家界市.
      if (!placeNames().get(left)) forms.set(left, { line, place });
    }
  }
  const { table, add } = formTable(LOST_SLOTS);
  for (const [form, found] of forms) add(hashOf(form, -1), found);
  return table;
});

/** Names with one character left open. */
export const openForms = lazy(() => {
  const forms = new Map<string, DamagedForm>();
  for (const { line, name } of names())
    for (let place = 0; place < name.length - 1; place++)
      forms.set(name.slice(0, place) + WILD + name.slice(place + 1), { line, place });
  const { table, add } = formTable(OPEN_SLOTS);
  for (const [form, found] of forms) add(hashOf(form, found.place), found);
  return table;
});
