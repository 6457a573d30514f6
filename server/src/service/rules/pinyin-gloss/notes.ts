import { surnameKind } from '../../names/chineseNames.ts';
import type { Gloss } from '../../pinyin/gloss.ts';
import { everydayReadingOf } from '../../characters/readings.ts';
import { isCommon, toSimplifiedCharacter } from '../../characters/characters.ts';
import type { Article } from '../../article/article.ts';
import { floorRange, mergeRanges, overlaps, type OffsetRange } from '../../text/range.ts';
import { isFrequentWord } from '../../words/words.ts';
import { closing } from '../../text/marks.ts';

/** From this many on, glosses are damage of the page and not an editor's notes. */
const MASS = 3;
/** Of these, so many tell nothing that a reader does not know. */
const MASS_IDLE = 2;
const CLOSING_QUOTE = new RegExp(`[${closing('quote', 'title')}]`);

/**
 * Answers whether a gloss may be a note that somebody put in on purpose. No gloss is, where a draft has many and some of
 * them tell nothing; else a reading of one character may be, where there is a note.
 *
 * @param readings the glosses of the draft that read as their characters
 */
export function notesAmong(article: Article, readings: readonly Gloss[]): (gloss: Gloss) => boolean {
  const tells = tellingIn(article);
  if (readings.length >= MASS) {
    let idle = 0;
    for (const gloss of readings)
      if (!tells(gloss) && ++idle === MASS_IDLE) return (other) => isAccount(article, other);
  }
  const hasNotes = readings.some(tells);
  const isMeant = (gloss: Gloss): boolean => tells(gloss) || (hasNotes && gloss.characters.length === 1);
  return (gloss) =>
    isMeant(gloss) || gloss.transcription === undefined || lacksTones(gloss) || isAccount(article, gloss);
}

/** What names people by their accounts: 微博：林静(linjing), 文/何平(heping). */
const ACCOUNT =
  /(?:@|微博|微信|公[众眾][号號]|[视視][频頻][号號]|抖音|快手|小[红紅][书書]|[账帐賬帳][号號]|ID|[网網笔筆昵暱]名|昵[称稱]|用[户戶]名|[文图圖摄攝][/／]|作者|[摄攝]影|供[图圖])[^，。；、！？]{0,8}$/;
/** Units before a gloss in which the label of an account ends: 微信号. */
const NEAR = 16;

/** The name of an account: 何平(heping2) has fewer digits than tones, and none has a mark. */
function isAccount({ text }: Article, { base, characters, form, range, transcription }: Gloss): boolean {
  if (!transcription || form === 'ruby' || transcription.tones === 'marks') return false;
  if (transcription.tones === 'digits') {
    const digits = text.slice(range.start, range.end).match(/\d/g)?.length ?? 0;
    return digits < everydayReading(characters).toneDigits.length;
  }
  return ACCOUNT.test(text.slice(Math.max(0, base.start - NEAR), base.start));
}

/** Without tones it may be the name of an account; 的(de) has none to write, and a ruby is for nothing but readings. */
function lacksTones({ characters, form, transcription }: Gloss): boolean {
  if (!transcription || form === 'ruby') return false;
  if (transcription.tones === 'digits') return characters.length === 1;
  return transcription.tones === 'none' && everydayReading(characters).toneDigits !== '';
}

/** 北京(Beijing) is a romanised name, 卢拉(Lulá) a foreign one, (HE) an abbreviation, 氦(He3) a formula. */
export function isRomanisedName({ characters, transcription }: Gloss): boolean {
  if (!transcription?.hasCapitals) return false;
  const { tones, toneDigits } = transcription;
  return tones === 'marks'
    ? toneDigits.length * 2 <= characters.length
    : tones === 'none' || characters.length === 1;
}

/** Answers whether a gloss tells something: of a rare character, a name or a character read unusually, a brand. */
function tellingIn(article: Article): (gloss: Gloss) => boolean {
  let names: readonly OffsetRange[] | undefined;
  const isInName = (base: OffsetRange): boolean => {
    names ??= namesIn(article);
    const name = names[floorRange(names, base.end - 1)];
    return name !== undefined && overlaps(name, base);
  };
  return ({ base, range, characters, transcription }) => {
    if (!transcription) return false;
    if (!characters.every(isCommon) || isCompoundSurname(characters)) return true;
    if (transcription.tones === 'none' && isQuoted(article, base, range)) return true;
    const everyday = everydayReading(characters);
    const { letters, tones, toneDigits } = transcription;
    // 六安(lù'ān) tells something, 安徽(ānhuī) nothing.
    if (letters === everyday.letters && (tones === 'none' || toneDigits === everyday.toneDigits))
      return false;
    return characters.length === 1 || isInName(base);
  };
}

/** 尉迟(yù chí)明: few know how to read it. 东方(dōngfāng), 西门(xīmén) are words more often. */
function isCompoundSurname(characters: readonly string[]): boolean {
  const surname = characters.slice(0, 2).map(toSimplifiedCharacter).join('');
  const kind = surnameKind(surname);
  return (kind === 'compound' || kind === 'old') && !isFrequentWord(surname);
}

/** “小米(xiaomi)” or “小米”(xiaomi): what stands in quotes can be a brand or an account. */
const isQuoted = ({ text }: Article, base: OffsetRange, range: OffsetRange): boolean =>
  CLOSING_QUOTE.test(text[base.end]!) || CLOSING_QUOTE.test(text[range.end] ?? '');

function everydayReading(characters: readonly string[]): { letters: string; toneDigits: string } {
  const reading = characters.map((character) => everydayReadingOf(character) ?? '').join('');
  return { letters: reading.replaceAll(/\d/g, ''), toneDigits: reading.replaceAll(/\D|0/g, '') };
}

function namesIn({ mentions: { people, places } }: Article): readonly OffsetRange[] {
  const ofPeople = people.flatMap(({ mentions }) => mentions.map(({ nameRange }) => nameRange));
  return mergeRanges([...ofPeople, ...places.flatMap(({ mentions }) => mentions)]);
}
