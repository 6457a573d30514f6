import { regionOf, toHans, toHant, type Region } from '../../script/convert.ts';
import type { Article } from '../../text/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { lineAt } from '../../text/lines.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import type { Script } from '../../text/variant.ts';
import { defineRule, type Report } from '../rule.ts';
import { replacementOf } from './replacement.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

type ScriptReport = Report<'character' | 'passage' | 'mixed', 'convert'>;

/** From this many characters on, a stretch in the other script is a passage that somebody put in. */
const PASSAGE = 12;
/** A draft with less evidence than this is too short to be called half and half. */
const ENOUGH = 20;

export const mixedScript = defineRule({
  meta: {
    id: 'mixed-script',
    family: 'script',
    severity: 'error',
    fixable: 'safe',
    description: {
      'zh-CN': '简体稿里的繁体字，繁体稿里的简体字',
      en: 'Traditional characters in simplified copy, simplified ones in traditional copy',
    },
    messages: {
      character: {
        'zh-CN': '本稿用{script}，“{text}”是另一种字体，应为“{replacement}”',
        en: '"{text}" is of the other script than the draft: use {replacement}',
      },
      passage: {
        'zh-CN': '本稿用{script}，这一段是另一种字体；是引文则可保留，否则应转换',
        en: 'A passage in the other script than the draft: keep it if it is a quotation, else convert it',
      },
      mixed: {
        'zh-CN':
          '简体（{simplified}字）、繁体（{traditional}字）各占一半，看不出本稿应用哪种，请在配置 variant 里写明',
        en: 'Half simplified ({simplified}), half traditional ({traditional}): set "variant" in the config',
      },
    },
    labels: { convert: { 'zh-CN': '改为“{replacement}”', en: 'Replace with {replacement}' } },
  },

  *check({ article, target, variant }) {
    if (!target) {
      yield* mixed(article);
      return;
    }
    const quoted = quotedIn(article);
    let region: Region | undefined;
    for (const stretch of stretchesOf(article, target)) {
      if (isInside(article.noise, stretch.start) && isInside(article.noise, stretch.end - 1)) continue;
      region ??= variant === 'hant-hk' ? 'hk' : variant === 'hant-tw' ? 'tw' : regionOf(article.text);
      if (stretch.count >= PASSAGE) {
        yield passage(article, stretch, target, region);
        continue;
      }
      for (const run of stretch.runs) {
        if (isInside(article.noise, run.start)) continue;
        const report = character(article, run, target, region, quoted(run.start));
        if (report) yield report;
      }
    }
  },
});

const NAMES: Readonly<Record<Script, string>> = { hans: '简体', hant: '繁体' };

function character(
  article: Article,
  run: OffsetRange,
  target: Script,
  region: Region,
  isQuoted: boolean,
): ScriptReport | undefined {
  const text = article.slice(run);
  const { text: replacement, others, isCertain, isRare } = replacementOf(article, run, target, region);
  // Japanese has simplified characters of its own; and a phrase may keep what it has (乾隆).
  if (replacement === text || isBesideKana(article, run)) return undefined;
  const data = { text, replacement, script: NAMES[target] };
  const edit = (converted: string) => [{ range: run, text: converted }];
  return {
    messageId: 'character',
    range: run,
    data,
    ...(isRare && { atMost: isQuoted ? 'info' : 'warning' }),
    fix: {
      labelId: 'convert',
      safety: isCertain && !isQuoted ? 'safe' : 'review',
      edits: edit(replacement),
    },
    suggestions: others.map((other) => ({
      labelId: 'convert',
      data: { replacement: other },
      safety: 'review',
      edits: edit(other),
    })),
  };
}

function passage(article: Article, { start, end }: Stretch, target: Script, region: Region): ScriptReport {
  const range = { start, end };
  const text = article.slice(range);
  const replacement = target === 'hans' ? toHans(text) : toHant(text, region);
  return {
    messageId: 'passage',
    range,
    data: { text, replacement, script: NAMES[target] },
    atMost: 'warning',
    fix: { labelId: 'convert', safety: 'review', edits: [{ range, text: replacement }] },
  };
}

/** One note for a draft that is half and half. */
function* mixed({ variant, scan }: Article): Iterable<ScriptReport> {
  const { script, simplified, traditional } = variant;
  if (script !== 'mixed' || simplified + traditional < ENOUGH) return;
  const { classes, runStarts } = scan;
  const other = simplified < traditional ? CharClass.HanSimplified : CharClass.HanTraditional;
  const run = runStarts.findIndex((start) => classes[start] === other);
  const range = { start: runStarts[run]!, end: runStarts[run + 1]! };
  yield { messageId: 'mixed', range, data: { simplified, traditional }, atMost: 'info' };
}

/** Answers whether an offset lies in a quotation; each line is read once. */
function quotedIn({ text, lines, scan }: Article): (offset: number) => boolean {
  const byLine = new Map<number, readonly OffsetRange[]>();
  return (offset) => {
    const line = lineAt(lines, scan, offset);
    let quotations = byLine.get(line.index);
    if (!quotations) byLine.set(line.index, (quotations = quotationsOf(text, line)));
    return isInside(quotations, offset);
  };
}

const isBesideKana = ({ scan: { classes } }: Article, { start, end }: OffsetRange): boolean =>
  classes[start - 1] === CharClass.Kana || classes[end] === CharClass.Kana;
