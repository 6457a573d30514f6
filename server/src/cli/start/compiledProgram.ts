import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** Set by the bundler: the program, as a function of what a CommonJS module has; seen from the entry. */
declare const PROGRAM: string;

type Main = typeof import('../main.ts');
type Run = (require: NodeJS.Require, module: { exports: unknown }, folder: string) => void;

export interface Program {
  readonly script: Script;
  readonly run: () => Main;
}

/** The text is UTF-16: what takes V8 twenty milliseconds to decode from UTF-8 is only copied. */
const readProgram = (file: string): string => readFileSync(file, 'utf16le');

/**
 * What V8 compiled when the program was built. It lies beside the program and nowhere else, so that whoever could change it
 * could change the program as well. V8 itself refuses one of another version, of other flags, or one that is damaged.
 */
function codeCacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(codeCacheFile(file));
  } catch {
    return undefined;
  }
}

export const codeCacheFile = (file: string): string => file.replace(/\.\w+$/, '.codecache');

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
