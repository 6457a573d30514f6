import type { IRawGrammar } from 'vscode-textmate';

type Stub = Pick<IRawGrammar, 'scopeName' | 'patterns'>;

/** The least of other people's grammars that ours is put into; the real ones are tried in the real VS Code. */
export const STUBS: readonly Stub[] = [
  {
    scopeName: 'text.html.markdown',
    patterns: [
      { begin: '<!--', end: '-->', name: 'comment.block.html' },
      { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
      { match: '(?<=\\])\\([^)]*\\)', name: 'markup.underline.link.markdown' },
    ],
  },
  {
    scopeName: 'text.html.basic',
    patterns: [
      { begin: '<!--', end: '-->', name: 'comment.block.html' },
      { begin: '<\\w', end: '>', name: 'meta.tag.structure.html' },
    ],
  },
  { scopeName: 'source.yaml', patterns: [{ match: '^\\w+(?=:)', name: 'entity.name.tag.yaml' }] },
];
