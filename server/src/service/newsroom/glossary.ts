import * as v from 'valibot';
import type { Locale } from '../base/locale.ts';
import { POLICY_KINDS } from '../policies/policy.ts';
import { described } from './keyMeta.ts';
import { readList, readTable, words, type NewsroomFile } from './newsroomFile.ts';

/** How the outline lists a term. */
const kind = v.optional(
  described(v.picklist(POLICY_KINDS), {
    'zh-CN': '在提纲里归入哪一类：document 文件，slogan 提法，project 工程，meeting 会议。',
    en: 'How the outline lists it: document, slogan, project or meeting.',
  }),
  'slogan',
);

const glossaryTerm = v.strictObject({
  term: described(words, { 'zh-CN': '本社的写法。', en: 'The wording that the newsroom wants.' }),
  kind,
  wrong: v.optional(
    described(v.array(words), { 'zh-CN': '不用的写法，见到就报。', en: 'Wordings that are reported.' }),
    [],
  ),
  note: v.optional(
    described(v.string(), { 'zh-CN': '为什么，随问题一起显示。', en: 'Why; shown with the finding.' }),
  ),
});

export type GlossaryTerm = v.InferOutput<typeof glossaryTerm>;

/** Schema of a glossary file; the JSON schema that ships with the extension is made from it. */
export const glossaryFile = v.strictObject({ $schema: v.optional(v.string()), terms: v.array(glossaryTerm) });

/** Wordings as the newsroom wants them, each with the ones that it does not. */
export type Glossary = readonly GlossaryTerm[];

/** Name of a column → key. */
export const GLOSSARY_COLUMNS: Readonly<Record<string, string>> = {
  term: 'term',
  提法: 'term',
  词: 'word',
  应为: 'term',
  kind: 'kind',
  类: 'kind',
  wrong: 'wrong',
  误: 'wrong',
  不用: 'wrong',
  note: 'note',
  说明: 'note',
};
/** The newsroom's word list has 词 for what a row is about: where 应为 is empty, the word is right as it is. */
const rowOfWords = v.object({
  word: v.optional(v.string(), ''),
  term: v.optional(v.string(), ''),
  kind,
  wrong: v.optional(v.string(), ''),
  note: v.optional(v.string()),
});
const glossaryRow = v.pipe(
  rowOfWords,
  v.check(({ word, term }) => word + term !== '', 'term'),
);

/** Reads a glossary: YAML or JSON, or a table; in a cell, wrong wordings are parted by semicolons. */
export function parseGlossary(
  text: string,
  isCsv: boolean,
  locale: Locale = 'zh-CN',
): NewsroomFile<Glossary> {
  if (!isCsv) return readList(text, 'terms', glossaryTerm, locale);
  const { content, problems } = readTable(text, GLOSSARY_COLUMNS, glossaryRow, locale);
  return {
    content: content.map(({ word, term, wrong, ...rest }) => ({
      ...rest,
      term: term || word,
      wrong: wrong
        .split(/[;；]/)
        .map((form) => form.trim())
        .filter((form) => form !== '' && form !== (term || word)),
    })),
    problems,
  };
}
