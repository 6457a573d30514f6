import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Format } from '../../server/src/cli/formatters/formats.ts';
import { FORMATTERS } from '../../server/src/cli/formatters/index.ts';
import { toFileResult, toMessage } from '../../server/src/cli/run/results.ts';
import { sayIn } from '../../server/src/cli/words/messages.ts';
import { Article, lint, rateOf, type Locale, type Rule } from '../../server/src/service/service.ts';
import { toCheckedFinding } from '../../server/src/workspace/positions.ts';
import { configFor, ruleThat } from './rules.ts';

/** Every place of a word in a text. */
function* placesOf(word: string, text: string): Iterable<{ start: number; end: number }> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    yield { start: at, end: at + word.length };
}

/** 错字 is put right, for certain. */
const wrongWord = ruleThat('fake-wrong', function* (text) {
  for (const range of placesOf('错字', text))
    yield {
      range,
      data: { word: '错字' },
      fix: { labelId: 'change', data: { to: '对字' }, safety: 'safe', edits: [{ range, text: '对字' }] },
    };
});

/** 疑<b>& may be two things, and points to where the draft begins; it is a warning at most. */
const possibleWord = ruleThat('fake-possible', function* (text) {
  for (const range of placesOf('疑<b>&', text))
    yield {
      range,
      data: { word: '疑<b>&' },
      atMost: 'warning',
      related: [{ range: { start: 0, end: 1 }, labelId: 'see', data: { word: '“开头”' } }],
      suggestions: ['甲', '乙'].map((to) => ({
        labelId: 'change',
        data: { to },
        safety: 'review',
        edits: [{ range, text: to }],
      })),
    };
});

const FAKE_RULES: readonly Rule[] = [possibleWord, wrongWord];
const CWD = '/稿件';

/** The report of a run with two rules that only tests know: a format does not change when a rule does. */
export function fakeReport(format: Format, drafts: Readonly<Record<string, string>>, locale: Locale): string {
  const report = FORMATTERS[format]({
    say: sayIn(locale, CWD),
    locale,
    cwd: CWD,
    rules: FAKE_RULES,
    useColor: false,
  });
  const files = Object.entries(drafts).map(([name, text]) => {
    const filePath = `${CWD}/${name}`;
    const document = TextDocument.create(`file://${encodeURI(filePath)}`, 'plaintext', 1, text);
    const { findings } = lint(new Article({ text }), configFor(FAKE_RULES, 'error', { locale }), FAKE_RULES);
    const messages = findings.map((finding) =>
      toMessage(toCheckedFinding(document, finding), text, filePath),
    );
    const characters = text.length;
    // Only rules of the registry have a weight; here each finding is one error.
    const errorRate = { characters, errors: messages.length, rate: rateOf(messages.length, characters) };
    const result = toFileResult({ filePath, encoding: 'utf-8', characters }, messages);
    return report.file({ ...result, errorRate }, text);
  });
  return files.join('') + report.end(true);
}
