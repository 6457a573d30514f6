import type { Log, Region, Result, ReportingDescriptor, Run } from 'sarif';
import { contentKeys } from '../../filters/contentKey.ts';
import { toJson } from '../../words/printable.ts';
import type { Message } from '../../run/results.ts';
import { VERSION } from '../../version.ts';
import type { FormatContext, Formatter } from '../formatter.ts';
import { growingList } from '../list.ts';
import { shownPath, shownUri } from '../../drafts/location.ts';

const LEVELS = ['note', 'warning', 'error'] as const;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Where the results go in the log. */
const HOLE: Result[] = [];

/** SARIF 2.1.0, which GitHub code scanning and others read. */
export const sarif: Formatter = (context) => {
  const [before, after] = logAround(context);
  const list = growingList(before, ',', after);
  const { cwd } = context;
  return {
    file({ filePath, messages }, text) {
      const keys = contentKeys(shownPath(cwd, filePath), messages, text);
      const uri = shownUri(cwd, filePath);
      return list.add(messages.map((message, i) => toJson(resultOf(message, uri, keys[i]!, context))));
    },
    end: list.end,
  };
};

/** The log as text, up to its first result and from its last one on. */
function logAround({ locale, rules: known }: FormatContext): readonly [string, string] {
  const rules = known.map(({ meta }): ReportingDescriptor => ({
    id: meta.id,
    shortDescription: { text: meta.description[locale] },
    defaultConfiguration:
      meta.severity === 'off' ? { enabled: false } : { level: LEVELS[SEVERITY_NUMBERS[meta.severity]] },
  }));
  const run: Run = {
    tool: { driver: { name: 'Gaojian', version: VERSION, rules } },
    columnKind: 'utf16CodeUnits',
    results: HOLE,
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  const text = toJson(log);
  const hole = text.lastIndexOf('[]');
  return [text.slice(0, hole + 1), `${text.slice(hole + 1)}\n`];
}

const SEVERITY_NUMBERS = { info: 0, warning: 1, error: 2 } as const;

function resultOf(message: Message, uri: string, key: string, { cwd, rules }: FormatContext): Result {
  const { ruleId, severity, fix, related = [] } = message;
  const [start, end] = message.range;
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ meta }) => meta.id === ruleId),
    level: LEVELS[severity],
    message: { text: message.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            startLine: message.line,
            startColumn: message.column,
            endLine: message.endLine,
            endColumn: message.endColumn,
            charOffset: start,
            charLength: end - start,
          },
        },
      },
    ],
    partialFingerprints: { 'gaojian/v1': key },
    ...(related.length > 0 && {
      relatedLocations: related.map(({ filePath, range, message: text }) => ({
        physicalLocation: { artifactLocation: { uri: shownUri(cwd, filePath) }, region: regionOf(range) },
        message: { text },
      })),
    }),
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [{ deletedRegion: regionOf(fix.range), insertedContent: { text: fix.text } }],
            },
          ],
        },
      ],
    }),
  };
}

const regionOf = ([start, end]: readonly [number, number]): Region => ({
  charOffset: start,
  charLength: end - start,
});
