import { printable } from '../../words/printable.ts';
import type { Formatter } from '../formatter.ts';
import { shownPath } from '../../drafts/location.ts';

const COMMANDS = ['notice', 'warning', 'error'] as const;

/** Workflow commands of GitHub Actions: annotations beside the lines of a pull request. */
export const github: Formatter = ({ cwd }) => ({
  file: ({ filePath, messages }) =>
    messages
      .map(({ severity, line, column, endLine, endColumn, ruleId, message }) => {
        const properties = Object.entries({
          file: shownPath(cwd, filePath),
          line,
          endLine,
          // GitHub takes columns only within one line.
          ...(line === endLine && { col: column, endColumn }),
          title: ruleId,
        }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}\n`;
      })
      .join(''),
  end: () => '',
});

/** As GitHub's own toolkit does. */
const escapeData = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
