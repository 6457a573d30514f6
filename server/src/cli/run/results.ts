import { fileURLToPath } from 'node:url';
import {
  asOneEdit,
  errorRateOf,
  isCertain,
  type Fix,
  type Severity,
  type WordDraft,
} from '../../service/service.ts';
import type { CheckedFinding } from '../../protocol.ts';

const SEVERITY_NUMBERS: Readonly<Record<Severity, 0 | 1 | 2>> = { info: 0, warning: 1, error: 2 };

export interface MessageFix {
  readonly range: readonly [number, number];
  readonly text: string;
  readonly safety: Fix['safety'];
}

/** One finding in the form of ESLint's JSON; part of the contract with outside tools. */
export interface Message {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: 0 | 1 | 2;
  readonly message: string;
  /** 1-based, UTF-16 */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** UTF-16 offsets in the decoded text, BOM not counted */
  readonly range: readonly [number, number];
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix?: MessageFix;
  readonly suggestions?: readonly { readonly title: string; readonly fix: MessageFix }[];
  readonly related?: readonly {
    readonly filePath: string;
    readonly range: readonly [number, number];
    readonly message: string;
  }[];
}

/** What was found in one draft. */
export interface FileResult {
  readonly filePath: string;
  readonly encoding: string;
  readonly messages: readonly Message[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** 有把握: put right by --fix */
  readonly certainCount: number;
  /** 待定: a person decides */
  readonly undecidedCount: number;
  /** 编校差错率, an estimate: of what these rules see, in every 10,000 characters */
  readonly errorRate: { readonly characters: number; readonly errors: number; readonly rate: number };
  /** with --fix-dry-run: the text after fixes */
  readonly output?: string;
}

/** @param text the text the finding was made in */
export function toMessage(finding: CheckedFinding, text: string, filePath: string): Message {
  const { start, end } = finding.position;
  const fix = ({ edits, safety }: Fix): MessageFix => {
    const edit = asOneEdit(text, edits);
    return { range: [edit.range.start, edit.range.end], text: edit.text, safety };
  };
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: SEVERITY_NUMBERS[finding.severity],
    message: finding.message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    range: [finding.range.start, finding.range.end],
    data: finding.data,
    ...(finding.fix && { fix: fix(finding.fix) }),
    ...(finding.suggestions.length > 0 && {
      suggestions: finding.suggestions.map((suggestion) => ({
        title: suggestion.title,
        fix: fix(suggestion),
      })),
    }),
    ...(finding.related.length > 0 && {
      related: finding.related.map(({ range, message, elsewhere }) => ({
        filePath: elsewhere ? fileURLToPath(elsewhere.uri) : filePath,
        range: [range.start, range.end] as const,
        message,
      })),
    }),
  };
}

/** The same with its place as Word counts: a row is a paragraph, however many lines it has. */
export function inParagraphs(message: Message, word: WordDraft): Message {
  const [start, end] = message.range.map((offset) => word.placeOf(offset));
  return {
    ...message,
    line: start!.paragraph + 1,
    column: start!.offset + 1,
    endLine: end!.paragraph + 1,
    endColumn: end!.offset + 1,
  };
}

/** What holds for a draft whichever of its findings are reported. */
type AboutDraft = Pick<FileResult, 'filePath' | 'encoding' | 'output'> & {
  readonly characters: number;
};

/** The same draft with other findings. */
export const withMessages = (
  { filePath, encoding, errorRate: { characters }, output }: FileResult,
  messages: readonly Message[],
): FileResult =>
  toFileResult({ filePath, encoding, characters, ...(output !== undefined && { output }) }, messages);

export function toFileResult(
  { filePath, encoding, characters, output }: AboutDraft,
  messages: readonly Message[],
): FileResult {
  const count = (severity: number, isFixable = false): number =>
    messages.filter((m) => m.severity === severity && (!isFixable || m.fix !== undefined)).length;
  const certain = messages.filter(isCertain).length;
  return {
    filePath,
    encoding,
    messages,
    errorCount: count(2),
    warningCount: count(1),
    infoCount: count(0),
    fixableErrorCount: count(2, true),
    fixableWarningCount: count(1, true),
    certainCount: certain,
    undecidedCount: messages.length - certain,
    errorRate: errorRateOf(
      messages.map(({ ruleId, message, severity }) => ({ ruleId, message, isHint: severity === 0 })),
      characters,
    ),
    ...(output !== undefined && { output }),
  };
}
