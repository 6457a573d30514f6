import { nameRangesOf } from '../../article/mentions.ts';
import { surnameKind } from '../../names/chineseNames.ts';
import { likelyPersonAt } from '../../names/likelyNames.ts';
import { traditionalFormsOf } from '../../script/convert.ts';
import { regionOf } from '../../script/region.ts';
import type { Region } from '../../script/opencc.ts';
import { toSimplifiedCharacter } from '../../characters/characters.ts';
import type { Miswritten } from '../../script/mistakes/judge.ts';
import { miswrittenIn } from '../../script/mistakes/miswritten.ts';
import type { Article } from '../../article/article.ts';
import type { Variant } from '../../script/offeredScripts.ts';
import { lazy } from '../../base/lazy.ts';
import type { Script } from '../../script/variant.ts';
import { hanRunsOf } from '../../text/hanRuns.ts';
import { quotationIn } from '../../text/quotations.ts';
import { isInside, type OffsetRange } from '../../text/range.ts';
import { defineRule, type Report } from '../../engine/rule.ts';

export const conversionError = defineRule({
  meta: {
    id: 'conversion-error',
    name: { 'zh-CN': '误转字', en: 'Wrong conversion' },
    family: 'script',
    severity: 'error',
    counts: 'character',
    fixable: 'safe',
    description: {
      'zh-CN': '繁简转换时对错的字：皇後、理發、制造（製造）、着名',
      en: 'Characters that a conversion got wrong: 皇後 for 皇后, 理發 for 理髮',
    },
    messages: {
      word: {
        'zh-CN': '繁简转换有误：这个词写作“{word}”，“{text}”应为“{replacement}”',
        en: 'Wrong conversion: the word is {word}, so {text} has to be {replacement}',
      },
      alone: {
        'zh-CN': '“{text}”多半是繁简转换之误，这里似应为“{replacement}”，请核对',
        en: '{text} is likely a wrong conversion: {replacement} seems to be meant',
      },
    },
    labels: {
      convert: { 'zh-CN': '“{found}”改为“{replacement}”', en: 'Replace {found} with {replacement}' },
    },
  },

  *check({ article, target, variant }) {
    const found = mistakesIn(article, target ?? 'hans', variant);
    const mistakes = target ? found : wrongInEither(found, () => mistakesIn(article, 'hant', variant));
    const isConverted = isOfConversion(article, mistakes);
    const region = target === 'hant' ? regionOf(article.text, variant) : undefined;
    for (const mistake of mistakes) {
      // 占據: where nothing else says that the page was converted, its own way of writing.
      if (!mistake.isDoubtful || isConverted) yield report(mistake, isConverted, region);
    }
  },
});

/** 屋嵴: no traditional copy has it, either; nor has it 着名, though 看着 in Hong Kong. */
const NEVER_SO = new Set('嵴桉熘唿勐叁幺煳塬磙');

/** 屋嵴, 逮捕瞭: what is wrong there in either script, where a draft is too short to tell which it is. */
function wrongInEither(inHans: readonly Mistake[], inHant: () => readonly Mistake[]): readonly Mistake[] {
  const others = lazy(() => new Map(inHant().map((mistake) => [mistake.range.start, mistake.meant])));
  return inHans.filter(
    ({ text, range, meant, word }) =>
      NEVER_SO.has(text) || (text === '着' && word !== undefined) || others().get(range.start) === meant,
  );
}

/** 万马唿啸: nobody is called so. */
const IN_NO_NAME = new Set('唿熘煳磙');

/** A page that was converted has more than one word wrong; one that stands alone may be meant so. */
const SIGNS_OF_CONVERSION = 2;

interface Mistake extends Miswritten {
  readonly text: string;
  readonly range: OffsetRange;
  readonly isQuoted: boolean;
  /** the word is all that a title says, 《覆活》: it may play with the characters */
  readonly isTitle: boolean;
}

/**
 * Whether different words are wrong for certain, and not all of them by one character that the draft writes rightly elsewhere:
 * 東至于海, 東拒于海 beside 始建於漢代 is the old way of writing.
 */
function isOfConversion({ text }: Article, mistakes: readonly Mistake[]): boolean {
  const signs = mistakes.filter(
    ({ word, isDoubtful, isQuoted }) => word !== undefined && !isDoubtful && !isQuoted,
  );
  if (new Set(signs.map(({ word }) => word)).size < SIGNS_OF_CONVERSION) return false;
  const meant = new Set(signs.map((sign) => sign.meant));
  return meant.size > 1 || !text.includes(signs[0]!.meant);
}

function mistakesIn(article: Article, target: Script, variant: Variant): Mistake[] {
  const { reading } = article;
  const quotationAt = quotationIn(article);
  const names = lazy(() => nameRangesOf(article.mentions));
  const region = lazy(() => (target === 'hans' ? 'tw' : regionOf(article.text, variant)));
  // 舞臺 in a draft that writes 台: as the draft does.
  const writesTai = lazy(() => article.text.includes('台') && !article.text.includes('臺'));
  const mistakes: Mistake[] = [];
  for (const { text, start } of hanRunsOf(reading.text)) {
    const around = {
      before: reading.text.charAt(start - 1),
      after: reading.text.charAt(start + text.length),
      isTaiwan: variant === 'hant-tw',
    };
    for (const found of miswrittenIn(text, around, target, region)) {
      const range = reading.rangeOf(start + found.at, start + found.at + 1);
      if (!found.isSurname && isInside(names(), range.start)) continue;
      const isNoName = found.isSurname || IN_NO_NAME.has(text[found.at]!);
      const person = isNoName ? undefined : likelyPersonAt(article, range.start);
      if (isOfName(person, range, found.word, text[found.at]!)) continue;
      const meant = found.meant === '臺' && writesTai() ? '台' : found.meant;
      const word = found.word?.replace(found.meant, meant);
      const quotation = quotationAt(range.start);
      const isQuoted = quotation !== undefined;
      const isTitle = quotation !== undefined && isTitleOf(article.slice(quotation), word);
      mistakes.push({ ...found, meant, word, text: text[found.at]!, range, isQuoted, isTitle });
    }
  }
  return mistakes;
}

const isTitleOf = (quoted: string, word = ''): boolean =>
  quoted.length === word.length + 2 && '《〈'.includes(quoted[0]!);

/**
 * 周云華說, 高清愿認為: whom no title shows to be a person; 民眾范文雄: 范 is a surname, 範文 a word. 劉云山 as a whole is a name
 * that dictionaries write otherwise.
 */
const isOfName = (
  name: OffsetRange | undefined,
  { start }: OffsetRange,
  word = '',
  written: string,
): boolean =>
  name !== undefined &&
  word.length < name.end - name.start &&
  (name.start < start ||
    (name.start === start && name.end - name.start > 2 && surnameKind(written) !== undefined));

function report(
  { meant, word, isDoubtful, isSurname, text, range, isQuoted, isTitle }: Mistake,
  isConverted: boolean,
  region: Region | undefined,
): Report<'word' | 'alone', 'convert'> {
  const others = region
    ? traditionalFormsOf(toSimplifiedCharacter(meant), region).filter(
        (form) => form !== meant && form !== text,
      )
    : [];
  const isCertain = word !== undefined && isConverted && !isQuoted && !isDoubtful && !isSurname;
  return {
    messageId: word === undefined ? 'alone' : 'word',
    range,
    data: { text, replacement: meant, ...(word !== undefined && { word }) },
    ...(!isCertain && { atMost: isDoubtful || (isTitle && !isConverted) ? 'info' : 'warning' }),
    fix: { labelId: 'convert', safety: isCertain ? 'safe' : 'review', edits: [{ range, text: meant }] },
    suggestions: others.map((other) => ({
      labelId: 'convert',
      data: { replacement: other },
      safety: 'review',
      edits: [{ range, text: other }],
    })),
  };
}
