import { differencesOf } from '../../engine/difference.ts';
import type { Severity } from '../../engine/finding.ts';
import { toHans, toHant } from '../../script/convert.ts';
import { regionOf } from '../../script/region.ts';
import type { Region } from '../../script/opencc.ts';
import type { Article } from '../../article/article.ts';
import { CharClass } from '../../text/charClass.ts';
import { quotationIn } from '../../text/quotations.ts';
import type { OffsetRange } from '../../text/range.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Script } from '../../script/variant.ts';
import { defineRule, type FixReport, type Report } from '../../engine/rule.ts';
import { replacementOf } from './replacement.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { suspectsIn, type Suspect } from './suspects.ts';

type ScriptReport = Report<'character' | 'name' | 'variant' | 'passage' | 'mixed' | 'undecided', 'convert'>;

/** From this many characters on, a stretch in the other script is a passage that somebody put in. */
const PASSAGE = 12;
/** What is longer than this in 《》 is no title. */
const LONGEST_TITLE = 60;
/** A sentence that speaks of how characters are written may show the other ones: 路牌保留了繁体字. */
const OF_WRITING = /繁[体體]|(?:[简正异]体|[簡正異]體)字|牌匾|匾[额額]|[题題][写寫]|[写寫][作成为為][“「‘]/;
/** Units on either side: bounds the work in texts without a full stop. */
const LONGEST_SENTENCE = 400;
/** A draft with less evidence than this is too short to be called half and half. */
const ENOUGH = 20;
/** A draft with fewer slips than this is clean: what looks like a name in it is meant as it stands. */
const SLIPS = 3;

export const mixedScript = defineRule({
  meta: {
    id: 'mixed-script',
    name: { 'zh-CN': '繁简混用', en: 'Mixed script' },
    family: 'script',
    severity: 'error',
    counts: 'script',
    fixable: 'safe',
    description: {
      'zh-CN': '简体稿里的繁体字，繁体稿里的简体字',
      en: 'Traditional characters in simplified copy, simplified ones in traditional copy',
    },
    messages: {
      character: {
        'zh-CN': '本稿用{script}，“{text}”是{otherScript}字，应为“{replacement}”',
        en: '"{text}" is of the other script than the draft: use {replacement}',
      },
      name: {
        'zh-CN':
          '本稿用{script}，“{text}”是{otherScript}字，但像是人名、机构名或地址里的字；确实写错了才改为“{replacement}”',
        en: '"{text}" is of the other script than the draft, but likely part of a name or an address: make it {replacement} only if it is wrong',
      },
      variant: {
        'zh-CN': '“{text}”是异体字，本稿用{script}，通行写法是“{replacement}”；人名、港澳用字可保留',
        en: '"{text}" is a variant of {replacement}: keep it in names and in copy for Hong Kong',
      },
      passage: {
        'zh-CN': '本稿用{script}，这一段是{otherScript}；是引文则可保留，否则应转换',
        en: 'A passage in the other script than the draft: keep it if it is a quotation, else convert it',
      },
      undecided: {
        'zh-CN': '“{text}”和“{other}”一繁一简，这里看不出本稿用哪种，请改其中一个',
        en: '"{text}" and "{other}" are of two scripts, and nothing else tells which one is meant: change one',
      },
      mixed: {
        'zh-CN':
          '简体（{simplified}字）、繁体（{traditional}字）各占一半，看不出本稿应用哪种，请在配置 variant 里写明',
        en: 'Half simplified ({simplified}), half traditional ({traditional}): set "variant" in the config',
      },
    },
    labels: {
      convert: { 'zh-CN': '“{found}”改为“{replacement}”', en: 'Replace {found} with {replacement}' },
    },
  },

  *check({ article, target, variant }) {
    if (!target) {
      yield* mixed(article);
      return;
    }
    const stretches = [...stretchesOf(article, target)];
    if (stretches.length === 0) return;
    const region = regionOf(article.text, variant);
    const quotationAt = quotationIn(article);
    const suspectsOf = suspectsIn(article, target, region);
    const passages = stretches.filter(({ count }) => count >= PASSAGE);
    const slipped = stretches.filter(({ count }) => count < PASSAGE);
    const suspects = slipped.flatMap(suspectsOf);
    const whole = slipped.filter((stretch) => isWholeSentence(article, stretch, target));
    const isMeantSo = (at: number): boolean => whole.some(({ start, end }) => at >= start && at < end);
    for (const stretch of passages) yield passage(article, stretch, target, region);
    const slips = suspects.filter(({ standing, start }) => standing === 'word' && !quotationAt(start));
    const isClean = passages.length === 0 && slips.length < SLIPS;
    const isThin = variant === 'auto' && article.variant.isThin === true;
    for (const suspect of suspects) {
      const { start } = suspect;
      const report = character(
        article,
        suspect,
        target,
        region,
        quotationAt(start),
        isClean,
        isMeantSo(start) || isThin,
      );
      if (report) yield report;
    }
  },
});

/** 調皮的妹妹，尷尬的老公，看好戲的我！ above a simplified report: from so many characters on, a sentence of its own is quoted. */
const WHOLE_SENTENCE = 3;

/** Whether a sentence has several characters of the other script, and none of the draft's own. */
function isWholeSentence(
  { scan, sentences }: Article,
  { start, end, count }: Stretch,
  target: Script,
): boolean {
  const sentence = count < WHOLE_SENTENCE ? undefined : sentenceAt(sentences, start);
  if (!sentence || sentence.end < end || sentence.end - sentence.start > LONGEST_SENTENCE) return false;
  const own = target === 'hans' ? CharClass.HanSimplified : CharClass.HanTraditional;
  return !scan.classes.subarray(sentence.start, sentence.end).includes(own);
}

const NAMES: Readonly<Record<Script, string>> = { hans: '简体', hant: '繁体' };

/** The draft's own script and the other one, by name. */
const scriptsOf = (target: Script) => ({
  script: NAMES[target],
  otherScript: NAMES[target === 'hans' ? 'hant' : 'hans'],
});

function character(
  article: Article,
  suspect: Suspect,
  target: Script,
  region: Region,
  quotation: OffsetRange | undefined,
  isClean: boolean,
  isMeantSo: boolean,
): ScriptReport | undefined {
  const { start, end, standing } = suspect;
  const range = { start, end };
  const text = article.slice(range);
  const { text: replacement, others, isCertain, isRare } = replacementOf(article, range, target, region);
  // A phrase may keep what it has: 乾隆.
  if (replacement === text) return undefined;
  const isOfWriting = speaksOfWriting(article, start);
  const isOnPurpose = isOfWriting || standing === 'variant' || (standing === 'name' && isClean);
  const isProven = standing === 'word' && isCertain && !quotation && !isMeantSo && !isOfWriting;
  return {
    messageId: standing === 'name' ? 'name' : standing === 'variant' ? 'variant' : 'character',
    range,
    data: { text, replacement, ...scriptsOf(target) },
    ...(isOnPurpose
      ? { atMost: 'info' }
      : limitOf(article, quotation, target, isRare || standing === 'name')),
    fix: { ...convert(range, replacement), safety: isProven ? 'safe' : 'review' },
    suggestions: others.map((other) => convert(range, other)),
  };
}

function speaksOfWriting({ text, sentences }: Article, at: number): boolean {
  const sentence = sentenceAt(sentences, at);
  if (!sentence) return false;
  const start = Math.max(sentence.start, at - LONGEST_SENTENCE);
  return OF_WRITING.test(text.slice(start, Math.min(sentence.end, at + LONGEST_SENTENCE)));
}

/** A rare character may be a variant or a name's; a title that is all of the other script is so on purpose. */
function limitOf(
  article: Article,
  quotation: OffsetRange | undefined,
  target: Script,
  isRare: boolean,
): { readonly atMost?: Severity } {
  if (quotation && (isRare || isForeignTitle(article, quotation, target))) return { atMost: 'info' };
  return isRare ? { atMost: 'warning' } : {};
}

function isForeignTitle({ text, scan }: Article, { start, end }: OffsetRange, target: Script): boolean {
  if (!'《〈'.includes(text[start]!) || end - start > LONGEST_TITLE) return false;
  const own = target === 'hans' ? CharClass.HanSimplified : CharClass.HanTraditional;
  return !scan.classes.subarray(start, end).includes(own);
}

function passage(article: Article, { start, end }: Stretch, target: Script, region: Region): ScriptReport {
  const range = { start, end };
  const text = article.slice(range);
  const replacement = target === 'hans' ? toHans(text) : toHant(text, region);
  return {
    messageId: 'passage',
    range,
    data: { text, replacement, ...scriptsOf(target) },
    atMost: 'warning',
    // What is alike is left out, for another fix may lie between: a share bar in the middle of the passage.
    fix: { ...convert(range, replacement), edits: differencesOf(text, replacement, start) },
  };
}

/** What can be said of a draft that is half and half. */
function* mixed(article: Article): Iterable<ScriptReport> {
  const { simplified, traditional, script } = article.variant;
  if (script !== 'mixed') return;
  if (simplified + traditional === 2) yield* undecided(article);
  if (simplified + traditional < ENOUGH) return;
  const other = simplified < traditional ? CharClass.HanSimplified : CharClass.HanTraditional;
  const [range] = runsOf(article, other);
  yield { messageId: 'mixed', range: range!, data: { simplified, traditional }, atMost: 'info' };
}

/** One character against one: either may be the slip. Only one fix is preferred; two would undo each other. */
function* undecided(article: Article): Iterable<ScriptReport> {
  const traditional = runsOf(article, CharClass.HanTraditional)[0]!;
  const simplified = runsOf(article, CharClass.HanSimplified)[0]!;
  for (const [range, target, other] of [
    [traditional, 'hans', simplified],
    [simplified, 'hant', traditional],
  ] as const) {
    const { text: replacement, others } = replacementOf(article, range, target, regionOf(article.text));
    const texts = [replacement, ...others].filter((text) => text !== article.slice(range));
    const [first, ...rest] = texts.map((text) => convert(range, text));
    if (!first) return;
    yield {
      messageId: 'undecided',
      range,
      data: { text: article.slice(range), other: article.slice(other), replacement },
      atMost: 'info',
      ...(target === 'hans' ? { fix: first, suggestions: rest } : { suggestions: [first, ...rest] }),
    };
  }
}

const runsOf = ({ scan: { classes, runStarts } }: Article, cls: CharClass): OffsetRange[] =>
  [...runStarts.keys()].slice(0, -1).flatMap((run) => {
    const start = runStarts[run]!;
    return classes[start] === cls ? [{ start, end: runStarts[run + 1]! }] : [];
  });

const convert = (range: OffsetRange, text: string): FixReport<'convert'> => ({
  labelId: 'convert',
  data: { replacement: text },
  safety: 'review',
  edits: [{ range, text }],
});
