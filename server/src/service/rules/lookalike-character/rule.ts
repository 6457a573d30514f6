import { isInJapaneseAddress } from '../../script/japanese.ts';
import type { Article } from '../../article/article.ts';
import type { Script } from '../../script/variant.ts';
import { CharClass } from '../../text/charClass.ts';
import type { OffsetRange } from '../../text/range.ts';
import { codePointLabel } from '../../text/codePointLabel.ts';
import { defineRule, type Report } from '../../engine/rule.ts';
import { homoglyphsOf } from './homoglyphs.ts';
import { isAboutJapan, isBesideKana, isBetweenHan, isInName, isSpokenOf, makesWord } from './inContext.ts';
import { isKept, lookalikesIn, mayHaveLookalikes, type Lookalike } from './table.ts';

type LookalikeReport = Report<'duplicate' | 'lookalike' | 'name' | 'latin' | 'private', 'replace' | 'delete'>;

/** Among these the characters of a draft are checked; the other script's are those of mixed-script. */
const CHECKED = new Set<number>([CharClass.Han, CharClass.HanSimplified, CharClass.Kana]);

export const lookalikeCharacter = defineRule({
  meta: {
    id: 'lookalike-character',
    name: { 'zh-CN': '形近异码', en: 'Look-alike character' },
    family: 'script',
    severity: 'warning',
    counts: 'character',
    fixable: 'safe',
    description: {
      'zh-CN': '形近而码不同的字：康熙部首、兼容汉字、日本字形、混在英文里的俄文字母、私用区字符',
      en: 'Characters that pass for others: Kangxi radicals, compatibility and Japanese forms, Cyrillic in Latin words, private use',
    },
    messages: {
      duplicate: {
        'zh-CN': '“{text}”（{code}）是只供字典用的另一个码位，查找不到，应为“{replacement}”',
        en: '"{text}" ({code}) is a second code of the character and cannot be searched for: use {replacement}',
      },
      lookalike: {
        'zh-CN': '“{text}”（{code}）与“{replacement}”形近，不是规范字，应为“{replacement}”',
        en: '"{text}" ({code}) only looks like {replacement}: use {replacement}',
      },
      name: {
        'zh-CN': '“{text}”（{code}）是日本字形或旧字形，规范字是“{replacement}”；名称原文如此则可保留',
        en: '"{text}" ({code}) is a Japanese or old form of {replacement}: keep it only if it is so in the name',
      },
      latin: {
        'zh-CN': '“{text}”里混有形似拉丁字母的{code}，应为 {replacement}',
        en: '"{text}" has letters that only look Latin ({code}): use {replacement}',
      },
      private: {
        'zh-CN': '私用区字符 {code}，换一台电脑就显示成别的字或空白，请查原稿改正或删去',
        en: 'Private use character {code} shows as something else elsewhere: look up what was meant',
      },
    },
    labels: {
      replace: { 'zh-CN': '“{found}”改为“{replacement}”', en: 'Replace {found} with {replacement}' },
      delete: { 'zh-CN': '删去 {code}', en: 'Delete {code}' },
    },
  },

  *check({ article, target }) {
    const { classes, runStarts } = article.scan;
    for (let run = 0; run < runStarts.length - 1; run++) {
      const [start, end] = [runStarts[run]!, runStarts[run + 1]!];
      const cls = classes[start]!;
      if (cls === CharClass.PrivateUse) yield privateUse(article, { start, end });
      else if (CHECKED.has(cls) && mayHaveLookalikes(article.text, start, end))
        yield* charactersIn(article, { start, end }, target);
    }
    for (const { range, replacement, safety } of homoglyphsOf(article)) {
      const text = article.slice(range);
      const code = codePointLabel([...text].find((letter) => /[^a-z]/i.test(letter))!);
      const edits = [{ range, text: replacement }];
      yield {
        messageId: 'latin',
        range,
        data: { text, code, replacement },
        fix: { labelId: 'replace', safety, edits },
      };
    }
  },
});

function* charactersIn(
  article: Article,
  run: OffsetRange,
  target: Script | undefined,
): Iterable<LookalikeReport> {
  for (const { at, character, lookalike } of lookalikesIn(article.text, run.start, run.end)) {
    const range = { start: at, end: at + character.length };
    if (!lookalike.isWrongAnywhere && target !== 'hans') continue;
    const verdict = judge(article, range, lookalike);
    if (!verdict) continue;
    const data = { text: character, code: codePointLabel(character), replacement: lookalike.standard };
    const edits = [{ range, text: lookalike.standard }];
    yield { ...verdict.report, range, data, fix: { labelId: 'replace', safety: verdict.safety, edits } };
  }
}

interface Verdict {
  readonly report: Pick<LookalikeReport, 'messageId' | 'atMost'>;
  readonly safety: 'safe' | 'review';
}

/** The words around a character tell what it stands for; what no word tells may be a name. */
function judge(article: Article, range: OffsetRange, { kind, standard }: Lookalike): Verdict | undefined {
  if (kind === 'duplicate') return { report: { messageId: 'duplicate' }, safety: 'safe' };
  if (isKept(article.text, range.start) || isSpokenOf(article, range)) return undefined;
  if (isInJapaneseAddress(article, range)) return undefined;
  const isWord = makesWord(article, range, standard);
  if (kind === 'kana') {
    const isSlip = isWord && isBetweenHan(article, range) && !isBesideKana(article, range);
    return isSlip ? { report: { messageId: 'lookalike' }, safety: 'review' } : undefined;
  }
  if (isBesideKana(article, range)) return undefined;
  const isCertain = isWord && !isInName(article, range);
  if (isCertain || kind === 'shape')
    return { report: { messageId: 'lookalike' }, safety: isCertain ? 'safe' : 'review' };
  if (isAboutJapan(article, range.start)) return undefined;
  return { report: { messageId: 'name', atMost: 'info' }, safety: 'review' };
}

function privateUse(article: Article, range: OffsetRange): LookalikeReport {
  const code = codePointLabel(String.fromCodePoint(article.text.codePointAt(range.start)!));
  const edits = [{ range, text: '' }];
  return {
    messageId: 'private',
    range,
    data: { code },
    suggestions: [{ labelId: 'delete', safety: 'review', edits }],
  };
}
