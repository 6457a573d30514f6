import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { Main } from '../main.ts';

/** Set by the bundler: the program, as a function of what a CommonJS module has; seen from the entry. */
declare const PROGRAM: string;
/** Likewise: SHA-256 of the code cache. */
declare const CODE_CACHE_DIGEST: string;

type Run = (require: NodeJS.Require, module: { exports: unknown }, folder: string) => void;

export interface Program {
  readonly script: Script;
  readonly run: () => Main;
}

/** The text is UTF-16: what takes V8 twenty milliseconds to decode from UTF-8 is only copied. */
const readProgram = (file: string): string => readFileSync(file, 'utf16le');

/**
 * What V8 compiled when the program was built, if it is that very file: V8 itself refuses one that was made by another version
 * or under other flags, and runs one that is damaged.
 */
function codeCacheOf(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file.replace(/\.\w+$/, '.codecache'));
    return createHash('sha256').update(bytes).digest('hex') === CODE_CACHE_DIGEST ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export function compileProgram(file: string, cachedData?: Buffer): Program {
  const script = new Script(readProgram(file), { filename: file, ...(cachedData && { cachedData }) });
  const run = (): Main => {
    const module = { exports: {} };
    (script.runInThisContext() as Run)(createRequire(file), module, path.dirname(file));
    return module.exports as Main;
  };
  return { script, run };
}

export function loadProgram(): Promise<Main> {
  const file = path.join(import.meta.dirname, PROGRAM);
  return Promise.resolve(compileProgram(file, codeCacheOf(file)).run());
}
