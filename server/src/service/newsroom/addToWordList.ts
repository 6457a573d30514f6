import { addRows } from './addRows.ts';
import { csvRows } from './csv.ts';
import { editYaml, endOfList } from './editYaml.ts';
import { GLOSSARY_COLUMNS, parseGlossary, type GlossaryTerm } from './glossary.ts';

/** A word as the newsroom wants it. */
export interface ListedWord {
  readonly term: string;
  /** what is not to be used; '': the term is right as it is, and is never flagged */
  readonly wrong: string;
  /** why; '': nobody said */
  readonly note: string;
}

/** Excel takes a table without a mark of its encoding for GBK. */
const EMPTY_WORD_LIST = '\ufeff词,不用,应为,说明\n';

/**
 * The text of a glossary with a word in it; the text itself where it has the word already.
 *
 * @param text '' where there is no file yet
 * @param word null: only the file itself, for people to write in
 * @returns undefined when the file cannot be read, or is something else
 */
export function addToWordList(text: string, isCsv: boolean, word: ListedWord | null): string | undefined {
  const { content, problems } = parseGlossary(text, isCsv);
  if (word && content.some((entry) => saysAlready(entry, word))) return text;
  return isCsv
    ? addToTable(text, word)
    : problems.length > 0
      ? undefined
      : word
        ? addToYaml(text, word)
        : text;
}

const saysAlready = ({ term, wrong }: GlossaryTerm, word: ListedWord): boolean =>
  term === word.term && (word.wrong === '' || wrong.includes(word.wrong));

function addToTable(text: string, word: ListedWord | null): string | undefined {
  const table = text.trim() === '' ? EMPTY_WORD_LIST : text;
  if (!word) return table;
  const [header = []] = csvRows(table);
  const keys = new Set(header.map((cell) => GLOSSARY_COLUMNS[cell.text]));
  // 词 is what a row is about, 应为 what stands instead: a list may have one of them or both.
  const right = word.wrong !== '' && keys.has('term') ? 'term' : keys.has('word') ? 'word' : 'term';
  if (!keys.has(right) || (word.wrong !== '' && !keys.has('wrong'))) return undefined;
  return addRows(table, GLOSSARY_COLUMNS, [{ [right]: word.term, wrong: word.wrong, note: word.note }]);
}

const addToYaml = (text: string, { term, wrong, note }: ListedWord): string | undefined =>
  editYaml(
    text,
    endOfList('terms', { term, ...(wrong !== '' && { wrong: [wrong] }), ...(note !== '' && { note }) }),
  );
