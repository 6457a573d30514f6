import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PatternGate } from '../src/service/lexicon/patternGate.ts';
import { root } from './files.ts';
import { patternTables } from './patternTables.ts';

/** A gate of its own, which has to be exported; that of a driver is made of what the driver is given. */
const CONSTANT = /^(?:export )?const \w+ = new PatternGate\(/m;

const SERVICE = path.join(root, 'server/src/service');

/** Every pattern that stands behind a gate: those of the rules’ tables, and those of the gates that a module exports. */
export async function gatedPatterns(): Promise<RegExp[]> {
  const patterns = [...patternTables().values()].flat(2).map(({ pattern }) => pattern);
  for (const file of modulesWithGates()) {
    const exported = Object.values((await import(pathToFileURL(file).href)) as object) as unknown[];
    const gates = exported.filter(isGate);
    if (gates.length === 0) throw new Error(`${file} exports no gate: npm run gen cannot find its patterns`);
    patterns.push(...gates.flatMap((gate) => gate.patterns));
  }
  return patterns;
}

/** By its shape: a test may have loaded the class twice. */
const isGate = (value: unknown): value is PatternGate =>
  typeof value === 'object' && value !== null && 'candidatesIn' in value;

const modulesWithGates = (): string[] =>
  readdirSync(SERVICE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => path.join(SERVICE, name))
    .filter((file) => CONSTANT.test(readFileSync(file, 'utf8')));
