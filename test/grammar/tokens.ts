import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';
import { STUBS } from './stubs.ts';

// Both are CommonJS whose exports an ES import does not always see.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;
export const { INITIAL } = textmate;

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  contributes: { grammars: Contribution[] };
};

/** The grammars as package.json contributes them. */
export const contributions: readonly Contribution[] = manifest.contributes.grammars;

async function newRegistry(): Promise<Textmate.Registry> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    async loadGrammar(scopeName): Promise<IRawGrammar | null> {
      const stub = STUBS.find((grammar) => grammar.scopeName === scopeName);
      if (stub) return stub as IRawGrammar;
      const own = contributions.find((grammar) => grammar.scopeName === scopeName);
      if (!own) return null;
      const file = path.join(root, own.path);
      return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scopeName) =>
      contributions
        .filter(({ injectTo }) => injectTo?.includes(scopeName))
        .map((grammar) => grammar.scopeName),
  });
}

const registry = newRegistry();

export async function grammarOf(scopeName: string): Promise<IGrammar> {
  const grammar = await (await registry).loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar ${scopeName}`);
  return grammar;
}

/** Each line of the text, and below it each token that has a scope of its own. */
export function describeTokens(grammar: IGrammar, text: string): string {
  let state = INITIAL;
  const described: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    described.push(`> ${line}`);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.slice(1).map((scope) => scope.replace(/\.gaojian$/, ''));
      if (own.length > 0) described.push(`    ${line.slice(startIndex, endIndex)}  ${own.join(' ')}`);
    }
  }
  return `${described.join('\n')}\n`;
}
