import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Set by the bundler: where the tables lie, seen from the bundle. */
declare const DICTIONARIES: string;

/** A large table as JSON; server/scripts/dictionaries.mjs puts this in the place of the table's module. */
export const readDictionary = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, DICTIONARIES, `${name}.json`), 'utf8');
