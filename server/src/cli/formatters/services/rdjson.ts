import { TextDocument } from 'vscode-languageserver-textdocument';
import { toJson } from '../../words/printable.ts';
import type { Message, MessageFix } from '../../run/results.ts';
import type { Formatter } from '../formatter.ts';
import { growingList } from '../list.ts';
import { shownPath } from '../../drafts/location.ts';

const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const;

/** reviewdog's diagnostics: comments with suggested changes on a pull request of any host. */
export const rdjson: Formatter = ({ cwd }) => {
  const list = growingList('{"source":{"name":"gaojian"},"diagnostics":[', ',', ']}\n');
  return {
    file({ filePath, messages }, text) {
      const path = shownPath(cwd, filePath);
      const position = utf8Positions(text);
      const range = ([start, end]: readonly [number, number]) => ({
        start: position(start),
        end: position(end),
      });
      const suggestion = (fix: MessageFix) => ({ range: range(fix.range), text: fix.text });
      return list.add(
        messages.map((message: Message) =>
          toJson({
            message: message.message,
            location: { path, range: range(message.range) },
            severity: SEVERITIES[message.severity],
            code: { value: message.ruleId },
            ...(message.fix && { suggestions: [suggestion(message.fix)] }),
          }),
        ),
      );
    },
    end: list.end,
  };
};

/** reviewdog counts columns in bytes of UTF-8, from 1. */
function utf8Positions(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const document = TextDocument.create('', '', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: Buffer.byteLength(text.slice(offset - character, offset)) + 1 };
  };
}
