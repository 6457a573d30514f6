import { toJson } from '../../words/printable.ts';
import { contentKeys } from '../../filters/contentKey.ts';
import type { Formatter } from '../formatter.ts';
import { growingList } from '../list.ts';
import { shownPath } from '../../drafts/location.ts';

const SEVERITIES = ['info', 'minor', 'major'] as const;

/** Code Climate's issues, which GitLab shows as code quality; a finding keeps its fingerprint when lines move. */
export const codeclimate: Formatter = ({ cwd }) => {
  const list = growingList('[', ',', ']\n');
  return {
    file({ filePath, messages }, text) {
      const path = shownPath(cwd, filePath);
      const keys = contentKeys(path, messages, text);
      return list.add(
        messages.map(({ ruleId, message, severity, line, endLine }, i) =>
          toJson({
            type: 'issue',
            check_name: ruleId,
            description: message,
            categories: ['Style'],
            severity: SEVERITIES[severity],
            fingerprint: keys[i],
            location: { path, lines: { begin: line, end: endLine } },
          }),
        ),
      );
    },
    end: list.end,
  };
};
