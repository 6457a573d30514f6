import path from 'node:path';
import pc from 'picocolors';
import type { FileResult, Message } from '../results.ts';
import { isCut } from '../../service/index.ts';
import { printable } from '../printable.ts';
import type { FormatContext, Formatter } from './index.ts';

const LEVELS = ['info', 'warning', 'error'] as const;
/** Characters of the draft shown on each side of a finding. */
const CONTEXT = 10;
/** A longer finding is shown by its head. */
const LONGEST = 24;

/** For people: one line a finding, with the words around it; the same finding many times in a line is said once. */
export const stylish: Formatter = (results, context) => {
  const blocks = results
    .filter((result) => result.messages.length > 0)
    .map((result) => block(result, context));
  return [...blocks, summary(results, context)].join('\n');
};

type Colors = ReturnType<typeof pc.createColors>;

function block({ filePath, messages }: FileResult, { say, useColor, cwd, texts }: FormatContext): string {
  const colors = pc.createColors(useColor);
  const paint = [colors.cyan, colors.yellow, colors.red] as const;
  const text = texts.get(filePath) ?? '';
  const groups = alikeInLine(messages);
  const places = groups.map(([first]) => `${first!.line}:${first!.column}`);
  const width = Math.max(...places.map((place) => place.length));
  const lines = groups.map((group, i) => {
    const first = group[0]!;
    const level = paint[first.severity](say(LEVELS[first.severity]));
    const count = group.length > 1 ? ` ${say('alike', { count: group.length })}` : '';
    return `  ${colors.dim(places[i]!.padEnd(width))}  ${level}  ${printable(first.message)}${count}  ${colors.dim(first.ruleId)}\n  ${' '.repeat(width)}  ${excerpt(text, first, colors)}`;
  });
  return `${colors.underline(printable(path.relative(cwd, filePath) || filePath))}\n${lines.join('\n')}\n`;
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

function excerpt(text: string, { range: [start, end] }: Message, colors: Colors): string {
  const from = whole(text, Math.max(0, start - CONTEXT));
  const to = whole(text, Math.min(text.length, end + CONTEXT));
  const shown =
    end - start > LONGEST ? `${text.slice(start, whole(text, start + LONGEST))}…` : text.slice(start, end);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? '…' : ''}`;
  return `${colors.dim(inLine(before))}${colors.bold(`⟦${inLine(shown)}⟧`)}${colors.dim(inLine(after))}`;
}

/** `offset`, or the one before where it would cut a character. */
const whole = (text: string, offset: number): number => (isCut(text, offset) ? offset - 1 : offset);

const inLine = (text: string): string => printable(text.toWellFormed().replace(/\r\n|[\r\n]/g, '⏎'));

function summary(results: readonly FileResult[], { say, useColor }: FormatContext): string {
  const colors = pc.createColors(useColor);
  const sum = (count: (result: FileResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const [errors, warnings, infos] = [
    sum((r) => r.errorCount),
    sum((r) => r.warningCount),
    sum((r) => r.infoCount),
  ];
  const total = errors + warnings + infos;
  if (results.length === 0) return '';
  if (total === 0) return `${colors.green(say('clean', { files: results.length }))}\n`;
  const fixable = (safety: string): number =>
    sum((r) => r.messages.filter((m) => m.fix?.safety === safety).length);
  const [safe, review] = [fixable('safe'), fixable('review')];
  const lines = [say('summary', { files: results.length, total, errors, warnings, infos })];
  if (safe + review > 0) lines.push(say('fixable', { safe, review }));
  return `${(errors > 0 ? colors.red : colors.yellow)(lines.join('\n'))}\n`;
}
