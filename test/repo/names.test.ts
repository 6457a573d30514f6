import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_YAML } from '../../server/src/protocol.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('files of the newsroom’s own in the manifest', () => {
  it('have their schema by the names that the server knows them by', () => {
    const { contributes } = JSON.parse(read('package.json')) as Manifest;
    assert.deepEqual(
      Object.fromEntries(
        contributes.yamlValidation.map(({ fileMatch, url }) => [
          path.basename(url, '.schema.json'),
          fileMatch,
        ]),
      ),
      OWN_YAML,
    );
  });
});

interface MenuItem {
  readonly command?: string;
  readonly group?: string;
}
interface Named {
  readonly title?: string;
  readonly name?: string;
  readonly icon?: unknown;
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly (Named & { readonly command: string; readonly category?: string })[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly viewsContainers: Readonly<Record<string, readonly Named[]>>;
    readonly views: Readonly<Record<string, readonly (Named & { readonly id: string })[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly yamlValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    readonly walkthroughs?: readonly {
      readonly steps: readonly (Named & {
        readonly media: { readonly image?: string; readonly altText?: string };
      })[];
    }[];
  };
}

/** What a screen reader says of our part of the window. */
describe('names in the manifest', () => {
  for (const texts of ['package.nls.json', 'package.nls.zh-cn.json']) {
    const words = JSON.parse(read(texts)) as Record<string, string>;
    const put = (_: string, key: string): string => JSON.stringify(words[key] ?? '');
    const { contributes } = JSON.parse(read('package.json').replace(/"%([\w.-]+)%"/g, put)) as Manifest;

    it(`every command, view and picture has one (${texts})`, () => {
      const { commands, viewsContainers, views, walkthroughs = [] } = contributes;
      for (const { command, title, category } of commands) assert.ok(title && category, command);
      assert.equal(
        new Set(commands.map(({ title }) => title)).size,
        commands.length,
        'no two are called the same',
      );
      for (const container of Object.values(viewsContainers).flat())
        assert.ok(container.title && container.icon);
      for (const { id, name } of Object.values(views).flat()) assert.ok(name, id);
      for (const { title, media } of walkthroughs.flatMap(({ steps }) => steps)) {
        assert.ok(title);
        if (media.image) assert.ok(media.altText, media.image);
      }
    });

    it(`menus hold commands that there are, and icons only where a title says what they do (${texts})`, () => {
      const known = new Map(contributes.commands.map((command) => [command.command, command]));
      for (const [menu, items] of Object.entries(contributes.menus)) {
        for (const { command, group = '' } of items) {
          if (command === undefined) continue; // a submenu
          const found = known.get(command);
          assert.ok(found?.title, `${menu}: ${command}`);
          if (/^(?:view|editor)\/title$/.test(menu) && group.startsWith('navigation'))
            assert.ok(found.icon, `${menu}: ${command} would be shown as words`);
        }
      }
    });

    it(`links of a welcome view have words and lead to commands (${texts})`, () => {
      for (const { contents } of contributes.viewsWelcome)
        for (const [, label, link] of contents.matchAll(/\[([^[\]]*)\]\(([^)]*)\)/g)) {
          assert.ok(label);
          assert.match(link!, /^(?:command:[\w.]+|https:\/\/)/);
        }
    });
  }
});
