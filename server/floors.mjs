// The floors of the house, the highest first. A folder may import from those below it, and from itself.
// eslint.config.mjs makes the walls of this table, test/repo/floors.test.ts looks for circles and for folders that
// have no floor, and npm run gen prints it in CONTRIBUTING.md.

/**
 * @typedef {object} Floor
 * @property {string} folder below `server/src`, or below `server/src/service`; one file where it has an ending
 * @property {string} holds what lives there, for CONTRIBUTING.md
 */

/** @type {readonly Floor[]} */
export const SERVER_FLOORS = [
  {
    folder: 'cli',
    holds: 'the command line, a client of the server’s requests: in process, or over the wire',
  },
  {
    folder: 'lsp',
    holds: 'the language server: one feature a file, each `register`s itself; `node/`, `browser/`',
  },
  {
    folder: 'workspace',
    holds:
      'finds and layers configs, reads drafts and the newsroom’s files, analyses, compares, answers the requests beyond LSP; no LSP in it. `positions.ts` is the only place with offsets and positions together',
  },
  { folder: 'protocol.ts', holds: 'the requests beyond LSP, names of config files' },
  {
    folder: 'protocol',
    holds: 'what requests carry: views, checks, decisions, Word files; which files are drafts',
  },
  {
    folder: 'service',
    holds: 'the language service: text in, plain data out. No LSP, no Node, no VS Code, no I/O, no clock',
  },
];

/** @type {readonly Floor[]} */
export const SERVICE_FLOORS = [
  {
    folder: 'features',
    holds: 'what an editor asks for: outline subjects, report, completion, renaming, conversion of a draft',
  },
  { folder: 'rules', holds: 'one folder a rule: `rule.ts`, `cases.ts`, `README.md`' },
  { folder: 'config', holds: 'config files: schema, layers, presets, edits' },
  {
    folder: 'engine',
    holds: 'findings, the contract of a rule, linting, fixing, suppression, ignored places',
  },
  {
    folder: 'archive',
    holds: 'drafts against each other: what a draft states, the index of many, comparison',
  },
  {
    folder: 'article',
    holds: '`Article`, which composes every view of one draft; reading, sections, jumps, mentions, holdings',
  },
  { folder: 'newsroom', holds: 'the newsroom’s own files: roster, glossary' },
  { folder: 'dates', holds: 'the date of a draft, sentences about another time' },
  { folder: 'policies', holds: 'documents, slogans, projects, meetings' },
  { folder: 'people', holds: 'people with their posts: titles, posts, who may hold what' },
  { folder: 'places', holds: 'administrative divisions and where a draft names them' },
  { folder: 'page', holds: 'what is web page and not article: menus, share bars, footers' },
  { folder: 'encoding', holds: 'decoding damage: where it is, what stood there, how sure that is' },
  { folder: 'pinyin', holds: 'transcriptions, glosses, lines of pinyin' },
  { folder: 'script', holds: 'simplified and traditional: conversion by words, the script of a draft' },
  { folder: 'names', holds: 'where the name of a person begins and ends' },
  { folder: 'words', holds: 'the word table: division into words, likelihood, near matches' },
  { folder: 'characters', holds: 'what is known of one character: its other form, readings, look-alikes' },
  { folder: 'docx', holds: 'a Word file as a draft: its text with places, tracked changes back into it' },
  {
    folder: 'text',
    holds: 'one pass over the text: classes, lines, sentences, quotations, markup; `DraftText`',
  },
  { folder: 'lexicon', holds: 'finding words of a list in a text' },
  { folder: 'data', holds: '`generated/`: made by `npm run gen`, never edited' },
  { folder: 'base', holds: 'lazy values, texts in two languages' },
];

/** Arrows upwards that are meant, each with its reason: `from` may import `to`. None at present. */
export const EXCEPTIONS = /** @type {readonly { from: string, to: string, why: string }[]} */ ([]);
