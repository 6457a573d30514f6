import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const keysOf = (file: string): string[] => Object.keys(JSON.parse(read(file)) as object).sort();

describe('texts of the extension', () => {
  it('every text of the client has its Chinese, and no Chinese is left over', () => {
    const sources = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`client/src/${name}`));
    const texts = sources.flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((m) => m[1]!),
    );
    // A text in another form than this would not be seen here, nor by VS Code's own tools.
    const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(/g)]);
    assert.equal(texts.length, calls.length);
    assert.ok(texts.length > 0);
    for (const language of ['zh-cn', 'zh-tw'])
      assert.deepEqual(keysOf(`l10n/bundle.l10n.${language}.json`), [...new Set(texts)].sort());
  });

  it('every text keeps its places for numbers and names', () => {
    const placesIn = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
    for (const language of ['zh-cn', 'zh-tw']) {
      const texts = JSON.parse(read(`l10n/bundle.l10n.${language}.json`)) as Record<string, string>;
      for (const [english, text] of Object.entries(texts))
        assert.deepEqual(placesIn(text), placesIn(english), `${language}: ${english}`);
    }
  });

  it('every text of the manifest stands in every language, and none is left over', () => {
    const used = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!);
    const expected = [...new Set(used)].sort();
    assert.deepEqual(keysOf('package.nls.json'), expected);
    assert.deepEqual(keysOf('package.nls.zh-cn.json'), expected);
    assert.deepEqual(keysOf('package.nls.zh-tw.json'), expected);
  });

  it('every file that the manifest names is there', () => {
    const isBuilt = (file: string): boolean => file.startsWith('./dist/') || file.startsWith('dist/');
    const named = [...read('package.json').matchAll(/"((?:\.\/)?[\w-]+\/[\w./-]+\.\w+)"/g)].map((m) => m[1]!);
    const missing = named.filter((file) => !isBuilt(file) && !existsSync(path.join(root, file)));
    assert.ok(named.includes('./syntaxes/gaojian.tmLanguage.json'));
    assert.deepEqual(missing, []);
  });
});
