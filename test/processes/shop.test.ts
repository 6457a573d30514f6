import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { run } from '../vscode/machine.ts';
import { strayAndMissing } from '../shop/contents.ts';
import { problemsOf, type Manifest } from '../shop/listing.ts';
import { startRegistry } from '../shop/openVsx.ts';
import { textOf, type PackageFiles } from '../shop/vsix.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(root, file)));

const RIGHT: PackageFiles = {
  'extension.vsixmanifest': strToU8('<Tags>chinese,news</Tags>'),
  'extension/package.json': read('package.json'),
  'extension/package.nls.json': read('package.nls.json'),
  'extension/images/icon.png': read('images/icon.png'),
  'extension/readme.md': strToU8('[LICENSE](LICENSE) [web](https://example.org/) [above](#a)'),
  'extension/LICENSE.txt': read('LICENSE'),
};
const withManifest = (change: Partial<Manifest>): PackageFiles => ({
  ...RIGHT,
  'extension/package.json': strToU8(
    JSON.stringify({ ...(JSON.parse(textOf(RIGHT, 'extension/package.json')) as Manifest), ...change }),
  ),
});

/** The package itself is tried by `npm run test:vscode -- shops`. */
describe('shops', () => {
  const makeFolder = useTemporaryFolders();

  it('would take our manifest', () => assert.deepEqual(problemsOf(RIGHT), []));

  it('would refuse each of these', () => {
    const wrong: Readonly<Record<string, PackageFiles>> = {
      name: withManifest({ name: '稿检' }),
      publisher: withManifest({ publisher: '' }),
      version: withManifest({ version: '1.0.0-beta.1' }),
      license: withManifest({ license: '' }),
      displayName: withManifest({ displayName: 'Gao\u200bjian' }),
      description: withManifest({ description: '稿'.repeat(2049) }),
      category: withManifest({ categories: ['Newsroom'] }),
      homepage: withManifest({ homepage: 'gaojian' }),
      bugs: withManifest({ bugs: { url: 'http://example.org' } }),
      qna: withManifest({ qna: 'ask us' }),
      'galleryBanner.theme': withManifest({ galleryBanner: { color: '#a5271f', theme: 'red' } }),
      'galleryBanner.color': withManifest({ galleryBanner: { color: 'red', theme: 'dark' } }),
      '31 tags': { ...RIGHT, 'extension.vsixmanifest': strToU8(`<Tags>${'a,'.repeat(30)}a</Tags>`) },
      icon: withManifest({ icon: 'images/activity.svg' }),
      page: { ...RIGHT, 'extension/readme.md': strToU8('[guide](docs/nowhere.md)') },
    };
    for (const [what, files] of Object.entries(wrong)) {
      const problems = problemsOf(files);
      assert.equal(problems.length, 1, what);
      assert.ok(problems[0]!.startsWith(what), problems[0]);
    }
  });

  it('ovsx fails on what the registry refuses', async () => {
    const folder = await makeFolder({});
    await using registry = await startRegistry();
    const publish = async (files: PackageFiles): Promise<string> => {
      const vsix = folder.pathOf('draft.vsix');
      writeFileSync(vsix, zipSync({ ...files }));
      return run('npx', ['ovsx', 'publish', vsix, '-r', registry.url, '-p', 'dry-run'], { cwd: root });
    };
    assert.match(await publish(RIGHT), /Published gaojian\.gaojian v/);
    await assert.rejects(publish(withManifest({ homepage: 'gaojian' })), /homepage: gaojian/);
  });

  it('a file that nothing accounts for is found, and one that is missing', () => {
    const { stray, missing } = strayAndMissing([
      'extension/package.json',
      'extension/docs/rules/a.md',
      'extension/.env',
    ]);
    assert.deepEqual(stray, ['extension/.env']);
    assert.ok(missing.includes('extension/images/icon.png') && !missing.includes('extension/package.json'));
  });

  it('vsce takes the place of links and pictures from the repository, or knows that there is none', () => {
    const manifest = JSON.parse(textOf(RIGHT, 'extension/package.json')) as {
      repository?: unknown;
      vsce: object;
    };
    const standIns = ['allowMissingRepository', 'baseContentUrl'].filter((key) => key in manifest.vsce);
    assert.equal(standIns.length, manifest.repository === undefined ? 2 : 0);
  });

  it('the pictures of the page can be shown once there is a repository: vsce knows them by path', () => {
    for (const page of ['README.md', 'README.en.md']) {
      const text = readFileSync(path.join(root, page), 'utf8');
      const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
      assert.ok(pictures.length > 0);
      for (const [, words, file] of pictures) {
        assert.match(file!, /^images\/[\w-]+\.(?:png|gif)$/, 'no SVG, nothing outside');
        assert.ok(words!.length > 10, `${file} is described`);
        assert.ok(read(file!).length < 400_000, `${file} is small`);
      }
    }
  });
});
