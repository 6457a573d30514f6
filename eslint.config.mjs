// The rules of the house. Two matter most: the walls between the floors, and no regular expression that can backtrack badly.
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { SERVER_FLOORS, SERVICE_FLOORS } from './server/floors.mjs';
import { reasonedNumbers } from './server/reasonedNumbers.mjs';

const NODE = {
  regex:
    '^(node:|(assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|process|readline|stream|timers|url|util|v8|vm|worker_threads|zlib)(/|$))',
  message: 'Modules of Node are for node/, cli/, scripts/ and test/ only.',
};
const wall = (folders, message) => ({ regex: `/(${folders})(/|\\.ts$)`, message });
const LSP_PACKAGES = {
  regex: '^vscode(-languageserver(?!-types)|-languageclient|$)',
  message: 'The service is pure: it knows neither LSP nor VS Code.',
};

/** What a floor of `server/src` must not import: those above it. */
function above(folder) {
  const index = SERVER_FLOORS.findIndex((floor) => floor.folder === folder);
  if (index === -1) throw new Error(`server/floors.mjs: no ${folder}`);
  const names = SERVER_FLOORS.slice(0, index).map((floor) => floor.folder.replace(/\.ts$/, ''));
  return wall(names.join('|'), `${folder} imports from the floors below it only, see server/floors.mjs.`);
}

const SERVICE = [NODE, LSP_PACKAGES, above('service')];
const WORKSPACE = [
  {
    regex: '^vscode(-languageserver(?!-types|-textdocument)|-languageclient|-jsonrpc|$)',
    message: 'The workspace knows neither LSP nor VS Code.',
  },
  above('workspace'),
];

const LOOP = ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)';
/** A draft is as long as it is. */
const UNBOUNDED = [
  {
    selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
    message: 'A draft can have more of them than a call can have arguments: reduce them.',
  },
];
/** What a pass over a draft must not do at every character. */
const SPEED = [
  ...UNBOUNDED,
  {
    selector: "CallExpression[callee.property.name='push'] > SpreadElement",
    message: 'A draft can have more of them than a call can have arguments: push one by one.',
  },
  {
    selector: `${LOOP} > .body NewExpression[callee.name='RegExp']`,
    message: 'A pattern is compiled once: keep it outside of the loop.',
  },
];

/** @param {string[]} files @param {object[]} patterns */
const walls = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.tsbuild',
      '.vscode-test',
      'test-output',
      'coverage',
      'node_modules',
      '**/generated',
      'bench/node_modules',
      'bench/dist',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/prefer-w': 'off',
      'regexp/prefer-d': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      // Character classes are numbers in typed arrays; strings are taken apart by code point on purpose.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  walls(['server/src/service/*'], SERVICE),
  ...SERVICE_FLOORS.map(({ folder }, i) => {
    const above = SERVICE_FLOORS.slice(0, i).map((floor) => floor.folder);
    return walls(
      [`server/src/service/${folder}/**`],
      [
        ...SERVICE,
        { regex: '^(\\.\\./)+service\\.ts$', message: 'service.ts is the roof: no floor below imports it.' },
        ...(above.length > 0
          ? [
              {
                regex: `^(\\.\\./)+(${above.join('|')})/`,
                message: `${folder} imports from the floors below it only, see server/floors.mjs.`,
              },
            ]
          : []),
      ],
    );
  }),
  {
    files: ['server/src/**'],
    rules: {
      'no-restricted-syntax': ['error', ...UNBOUNDED],
    },
  },
  {
    files: ['server/src/service/**'],
    ignores: ['**/*[cC]ases.ts'],
    plugins: { gaojian: { rules: { 'reasoned-numbers': reasonedNumbers } } },
    rules: { 'gaojian/reasoned-numbers': 'error' },
  },
  {
    files: ['server/src/service/**'],
    rules: {
      'no-restricted-syntax': ['error', ...SPEED],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'setInterval', 'fetch', 'Date'],
    },
  },
  walls(['server/src/lsp/**'], [NODE, above('lsp')], ['**/node/**']),
  walls(['server/src/lsp/node/**'], [above('lsp')]),
  walls(['server/src/workspace/**'], [NODE, ...WORKSPACE], ['**/node/**']),
  walls(['server/src/workspace/node/**'], WORKSPACE),
  walls(['server/src/protocol.ts'], [NODE, LSP_PACKAGES, above('protocol.ts')]),
  walls(['server/src/protocol/**'], [NODE, LSP_PACKAGES, above('protocol')]),
  walls(
    ['client/src/**'],
    [
      NODE,
      wall(
        'service|workspace|lsp|cli',
        'The client knows the protocol only: it draws, it never reads a draft.',
      ),
    ],
    ['**/node/**'],
  ),
  walls(
    ['client/src/node/**'],
    [
      wall(
        'service|workspace|lsp|cli',
        'The client knows the protocol only: it draws, it never reads a draft.',
      ),
    ],
  ),
  { files: ['server/scripts/**', 'test/**', 'bench/**', '*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
);
