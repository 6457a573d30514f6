import path from 'node:path';
import pc from 'picocolors';
import { rateOf } from '../../../service/service.ts';
import type { FileResult, Message } from '../../run/results.ts';
import { printable } from '../../words/printable.ts';
import { contextOf } from './excerpt.ts';
import type { FormatContext, Formatter } from '../formatter.ts';

const LEVELS = ['info', 'warning', 'error'] as const;
/** Characters of the draft shown on each side of a finding. */
const CONTEXT = 10;
/** A longer finding is shown by its head. */
const LONGEST = 24;

/** For people: one line a finding, with the words around it; the same finding many times in a line is said once. */
export const stylish: Formatter = (context) => {
  const total = {
    files: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    certain: 0,
    undecided: 0,
    characters: 0,
    weighted: 0,
    done: 0,
    sure: 0,
  };
  return {
    file(result, text) {
      const { messages } = result;
      total.files++;
      total.errors += result.errorCount;
      total.warnings += result.warningCount;
      total.infos += result.infoCount;
      total.certain += result.certainCount;
      total.undecided += result.undecidedCount;
      total.characters += result.errorRate.characters;
      total.weighted += result.errorRate.errors;
      if (messages.length === 0) total.done++;
      else if (result.undecidedCount === 0) total.sure++;
      return messages.length > 0 ? `${block(result, text, context)}\n` : '';
    },
    end: (isWhole) => summary(total, isWhole, context),
  };
};

interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** findings by kind */
  readonly certain: number;
  readonly undecided: number;
  readonly characters: number;
  /** errors as 编校差错率 counts them */
  readonly weighted: number;
  /** drafts without findings, and with certain ones only */
  readonly done: number;
  readonly sure: number;
}

type Colors = ReturnType<typeof pc.createColors>;

function block({ filePath, messages }: FileResult, text: string, context: FormatContext): string {
  const { say, useColor, cwd } = context;
  const colors = pc.createColors(useColor);
  const paint = [colors.cyan, colors.yellow, colors.red] as const;
  const groups = alikeInLine(messages);
  const places = groups.map(([first]) => `${first!.line}:${first!.column}`);
  const width = places.reduce((most, { length }) => Math.max(most, length), 0);
  const lines = groups.map((group, i) => {
    const first = group[0]!;
    const level = paint[first.severity](say(LEVELS[first.severity]));
    const count = group.length > 1 ? ` ${say('alike', { count: group.length })}` : '';
    return `  ${colors.dim(places[i]!.padEnd(width))}  ${level}  ${printable(first.message)}${count}  ${colors.dim(first.ruleId)}\n  ${' '.repeat(width)}  ${excerpt(text, first, colors)}`;
  });
  return `${colors.underline(printable((path.relative(cwd, filePath) || filePath).replaceAll('\n', '⏎')))}\n${lines.join('\n')}\n`;
}

/** Findings that say the same of one line. */
function alikeInLine(messages: readonly Message[]): Message[][] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const key = `${message.line} ${message.ruleId} ${message.message}`;
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return [...groups.values()];
}

function excerpt(text: string, { range }: Message, colors: Colors): string {
  const { before, found, after } = contextOf(text, range, { around: CONTEXT, longest: LONGEST });
  return `${colors.dim(printable(before))}${colors.bold(`⟦${printable(found)}⟧`)}${colors.dim(printable(after))}`;
}

function summary(
  { files, errors, warnings, infos, certain, undecided, characters, weighted, done, sure }: Totals,
  isWhole: boolean,
  context: FormatContext,
): string {
  const { say, useColor } = context;
  const colors = pc.createColors(useColor);
  const total = errors + warnings + infos;
  if (files === 0) return '';
  if (total === 0)
    return `${isWhole ? colors.green(say('clean', { files })) : colors.yellow(say('incomplete', { files }))}\n`;
  const lines = [say('summary', { files, total, errors, warnings, infos })];
  lines.push(say('fixable', { certain, undecided }));
  if (files > 1) lines.push(say('byDraft', { clean: done, certain: sure, undecided: files - done - sure }));
  lines.push(say('errorRate', { rate: rateOf(weighted, characters) }));
  return `${(errors > 0 ? colors.red : colors.yellow)(lines.join('\n'))}\n`;
}
