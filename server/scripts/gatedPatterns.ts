import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PatternGate } from '../src/service/lexicon/patternGate.ts';
import { bundled } from './bundled.mjs';
import { root } from './files.ts';
import { patternTables } from './patternTables.ts';

/** A gate of its own, which has to be exported; that of a driver is made of what the driver is given. */
const CONSTANT = /^(?:export )?const \w+ = new PatternGate\(/m;

const SERVICE = path.join(root, 'server/src/service');

/** Every pattern that stands behind a gate: those of the rules’ tables, and those of the gates that a module exports. */
export async function gatedPatterns(): Promise<RegExp[]> {
  const patterns = [...patternTables().values()].flat(2).map(({ pattern }) => pattern);
  const modules = modulesWithGates();
  // Bundled, because whoever runs this may itself be a bundle, and then no loader for TypeScript is there.
  const built = await bundled(modules.map((file) => path.relative(root, file)));
  for (const [i, file] of built.entries()) {
    const exported = Object.values((await import(pathToFileURL(file).href)) as object) as unknown[];
    const gates = exported.filter(isGate);
    if (gates.length === 0)
      throw new Error(`${modules[i]} exports no gate: npm run gen cannot find its patterns`);
    patterns.push(...gates.flatMap((gate) => gate.patterns));
  }
  return patterns;
}

/** By its shape: the bundle has a class of its own. */
const isGate = (value: unknown): value is PatternGate =>
  typeof value === 'object' && value !== null && 'candidatesIn' in value;

const modulesWithGates = (): string[] =>
  readdirSync(SERVICE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => path.join(SERVICE, name))
    .filter((file) => CONSTANT.test(readFileSync(file, 'utf8')));
