import type { Message } from '../../run/results.ts';
import type { Formatter } from '../formatter.ts';
import { shownPath } from '../../drafts/location.ts';
import { XML_HEAD, xmlOf, type XmlNode } from './xml.ts';

const TYPES = ['info', 'warning', 'error'] as const;

/** JUnit's XML: a suite a draft, a failed case a finding, a passed one for a clean draft. */
export const junit: Formatter = ({ cwd }) => {
  let head = `${XML_HEAD}<testsuites name="gaojian">\n`;
  const once = (): string => {
    const piece = head;
    head = '';
    return piece;
  };
  return {
    file({ filePath, messages }) {
      const name = shownPath(cwd, filePath);
      const cases = messages.map((message) => failedCase(name, message));
      return (
        once() +
        xmlOf({
          testsuite: {
            '@_name': name,
            '@_tests': Math.max(1, cases.length),
            '@_failures': cases.length,
            '@_errors': 0,
            testcase: cases.length > 0 ? cases : [{ '@_name': name, '@_classname': 'gaojian' }],
          },
        })
      );
    },
    end: () => `${once()}</testsuites>\n`,
  };
};

const failedCase = (name: string, { line, column, ruleId, message, severity }: Message): XmlNode => ({
  '@_name': `${line}:${column} ${ruleId}`,
  '@_classname': name,
  failure: {
    '@_type': TYPES[severity],
    '@_message': message,
    '#text': `${name}:${line}:${column} ${message}`,
  },
});
