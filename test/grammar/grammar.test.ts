import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contributions, describeTokens, grammarOf, INITIAL } from './tokens.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const update = process.env['UPDATE_SNAPSHOTS'] === '1';

const SCOPES: Readonly<Record<string, string>> = {
  '.gaojian': 'text.gaojian',
  '.txt': 'text.plain',
  '.md': 'text.html.markdown',
  '.html': 'text.html.basic',
};

describe('grammars', () => {
  for (const name of readdirSync(path.join(here, 'fixtures'))) {
    it(`colours ${name}`, async () => {
      const grammar = await grammarOf(SCOPES[path.extname(name)]!);
      const text = readFileSync(path.join(here, 'fixtures', name), 'utf8').trimEnd();
      const actual = describeTokens(grammar, text);
      const snapshot = path.join(here, 'snapshots', `${name}.snap`);
      if (update) writeFileSync(snapshot, actual);
      assert.ok(
        existsSync(snapshot),
        `${snapshot} is missing: UPDATE_SNAPSHOTS=1 npm run test:unit writes it`,
      );
      assert.equal(actual, readFileSync(snapshot, 'utf8'));
    });
  }

  it('every snapshot belongs to a fixture', () => {
    const snapshots = readdirSync(path.join(here, 'snapshots')).map((name) => name.replace(/\.snap$/, ''));
    assert.deepEqual(snapshots.sort(), readdirSync(path.join(here, 'fixtures')).sort());
  });

  it('puts the marks into Markdown and HTML', () => {
    const injected = contributions.flatMap(({ injectTo }) => injectTo ?? []);
    assert.deepEqual(injected, ['text.html.markdown', 'text.html.basic', 'text.html.derivative']);
  });

  const LONG = 50_000;
  for (const piece of [
    '《',
    '》',
    '汉(',
    '汉(a',
    '汉(ang',
    '汉（dǎng ',
    '记者',
    '（记者 ',
    '新华社',
    '一、',
    'https://',
    '<!--',
    '上接',
    '　',
  ]) {
    it(`a long line of ${piece} takes no long time`, async () => {
      for (const scope of ['text.gaojian', 'text.plain', 'text.html.basic']) {
        const grammar = await grammarOf(scope);
        const line = piece.repeat(LONG / piece.length);
        const { stoppedEarly } = grammar.tokenizeLine(line, INITIAL, 2000);
        assert.ok(!stoppedEarly, scope);
      }
    });
  }
});
