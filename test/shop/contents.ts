/** Every file of the package, by a pattern, and what it is there for. Whatever else gets in fails the test. */
const PURPOSES: Readonly<Record<string, string>> = {
  '[Content_Types].xml': 'form of a .vsix',
  'extension.vsixmanifest': 'form of a .vsix: what the shop shows',
  'extension/package.json': 'manifest',
  'extension/package.nls(.*).json': 'texts of the manifest, by language',
  'extension/readme.md': 'page in the shop',
  'extension/README.en.md': 'the same in English, linked from it',
  'extension/changelog.md': 'tab in the shop',
  'extension/LICENSE.txt': 'our licence',
  'extension/dist/THIRD_PARTY_NOTICES.txt': 'licences of what is bundled',
  'extension/dist/client/node.cjs': 'client on the desktop',
  'extension/dist/client/browser.cjs': 'client in vscode.dev',
  'extension/dist/client/webview/*.js': 'scripts of our pages',
  'extension/dist/client/webview/*.css': 'their styles',
  'extension/dist/server/node.cjs': 'server on the desktop',
  'extension/dist/server/browser.js': 'server in vscode.dev, a worker',
  'extension/dist/dictionaries/*.json': 'large tables of both servers',
  'extension/docs/*.md': 'guides, linked from the page',
  'extension/docs/rules/*.md': 'rule pages, opened from hovers',
  'extension/docs/walkthrough/*.md': 'steps of the walkthrough',
  'extension/docs/walkthrough/sample.txt': 'draft that the walkthrough opens',
  'extension/images/icon.png': 'icon in the shop',
  'extension/images/*.svg': 'icons in the window',
  'extension/l10n/*.json': 'texts of the client, by language',
  'extension/schemas/*.json': 'completion in config, roster and glossary files',
  'extension/syntaxes/*.json': 'colours of drafts',
};

const PATTERNS = Object.keys(PURPOSES).map((glob): readonly [string, RegExp] => {
  const source = glob.replace(/[.[\]]/g, '\\$&').replace('(\\.*)', '(?:\\.[\\w-]+)?');
  return [glob, new RegExp(`^${source.replace('*', '[^/]+')}$`)];
});

/** Files that nothing accounts for, and things that are missing. */
export function strayAndMissing(paths: readonly string[]): { stray: string[]; missing: string[] } {
  return {
    stray: paths.filter((path) => !PATTERNS.some(([, pattern]) => pattern.test(path))),
    missing: PATTERNS.filter(([, pattern]) => !paths.some((path) => pattern.test(path))).map(
      ([glob]) => glob,
    ),
  };
}
