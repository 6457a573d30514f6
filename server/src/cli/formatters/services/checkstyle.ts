import type { Formatter } from '../formatter.ts';
import { shownPath } from '../../drafts/location.ts';
import { XML_HEAD, xmlOf } from './xml.ts';

const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Checkstyle's XML, which many CI servers read. */
export const checkstyle: Formatter = ({ cwd }) => {
  let head = `${XML_HEAD}<checkstyle version="4.3">\n`;
  const once = (): string => {
    const piece = head;
    head = '';
    return piece;
  };
  return {
    file: ({ filePath, messages }) =>
      once() +
      xmlOf({
        file: {
          '@_name': shownPath(cwd, filePath),
          error: messages.map(({ line, column, severity, message, ruleId }) => ({
            '@_line': line,
            '@_column': column,
            '@_severity': SEVERITIES[severity],
            '@_message': message,
            '@_source': `gaojian.${ruleId}`,
          })),
        },
      }),
    end: () => `${once()}</checkstyle>\n`,
  };
};
