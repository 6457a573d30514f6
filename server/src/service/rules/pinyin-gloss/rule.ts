import { aboutReadings } from '../../pinyin/aboutReadings.ts';
import type { Gloss } from '../../pinyin/gloss.ts';
import { isPinyin } from '../../pinyin/transcription.ts';
import { toHans } from '../../script/convert.ts';
import type { Article } from '../../article/article.ts';
import { isLatin } from '../../text/charClass.ts';
import { isInside } from '../../text/range.ts';
import type { Script } from '../../script/variant.ts';
import { defineRule, type Report } from '../../engine/rule.ts';
import { isRomanisedName, notesAmong } from './notes.ts';

type GlossReport = Report<'gloss' | 'before' | 'mismatch' | 'orphan' | 'note', 'delete' | 'convert'>;

export const pinyinGloss = defineRule({
  meta: {
    id: 'pinyin-gloss',
    name: { 'zh-CN': '残留注音', en: 'Pinyin gloss' },
    family: 'pinyin',
    severity: 'error',
    counts: 'character',
    reads: 'page',
    fixable: 'safe',
    fades: true,
    description: {
      'zh-CN': '正文里残留的注音：党政(dǎngzhèng)、發(fā)展',
      en: 'Pinyin glosses left in the text: 党政(dǎngzhèng)',
    },
    messages: {
      gloss: {
        'zh-CN': '“{base}”后残留注音 {gloss}，应删去',
        en: 'Leftover pinyin gloss {gloss} after “{base}”: delete it',
      },
      before: {
        'zh-CN': '“{base}”前残留拼音 {gloss}，应删去',
        en: 'Leftover pinyin {gloss} before “{base}”: delete it',
      },
      mismatch: {
        'zh-CN': '{gloss} 像是注音，但不是“{base}”的读音，请核对原文',
        en: '{gloss} looks like a pinyin gloss but is no reading of “{base}”: check the source',
      },
      orphan: {
        'zh-CN': '注音 {gloss} 前面的字丢了，请对照原文补上，再删去注音',
        en: 'The character that {gloss} belongs to is lost: restore it from the source, then delete the gloss',
      },
      note: {
        'zh-CN': '“{base}”带注音 {gloss}；是有意为生僻字、人名、地名或账号名所加则可保留',
        en: '“{base}” has the reading {gloss}; keep it if it was added on purpose',
      },
    },
    labels: {
      delete: { 'zh-CN': '删去注音 {gloss}', en: 'Delete the gloss {gloss}' },
      convert: {
        'zh-CN': '删去注音，并改为“{simplified}”',
        en: 'Delete the gloss and write {simplified}',
      },
    },
  },

  *check({ article, target }) {
    const isWhatIsSaid = aboutReadings(article.page, article.glosses);
    const glosses = article.glosses.filter(
      (gloss) =>
        !isInside(article.damage, gloss.range.start) && !isRomanisedName(gloss) && !isWhatIsSaid(gloss),
    );
    const readings = glosses.filter((gloss) => gloss.isReading);
    const isNote = notesAmong(article, readings);
    for (const gloss of glosses) {
      const report = !gloss.isReading
        ? unread(article, gloss, readings.length > 0)
        : isNote(gloss)
          ? note(article, gloss)
          : residue(article, gloss, target);
      if (report) yield report;
    }
  },
});

const residue = (article: Article, gloss: Gloss, target: Script | undefined): GlossReport => ({
  ...describe(
    article,
    gloss,
    gloss.form === 'bare' && gloss.base.start > gloss.range.start ? 'before' : 'gloss',
  ),
  fix: deletion(gloss, gloss.isLoose || takesOther(article, gloss) ? 'review' : 'safe'),
  suggestions: target === 'hans' ? conversion(article, gloss) : [],
});

/** Whether Chinese that is not the gloss's own would go with it, in a damaged tag for one. */
const takesOther = (article: Article, { parts, transcription }: Gloss): boolean =>
  transcription !== undefined && parts.some((part) => /\p{Script=Han}/u.test(article.slice(part)));

/** Silent on 众（众）志成城, a typesetter's note. */
const note = (article: Article, gloss: Gloss): GlossReport | undefined =>
  gloss.transcription && {
    ...describe(article, gloss, 'note'),
    atMost: 'info',
    fix: deletion(gloss, 'review'),
  };

/** Pinyin with tone marks that reads as nothing before it: a damaged or lost character, or a foreign word. */
function unread(article: Article, gloss: Gloss, hasReadings: boolean): GlossReport | undefined {
  const { transcription, characters, range } = gloss;
  if (transcription?.tones !== 'marks' || transcription.hasCapitals || !isPinyin(transcription.letters))
    return undefined;
  if (characters.length > 0) {
    return { ...describe(article, gloss, 'mismatch'), atMost: 'warning', fix: deletion(gloss, 'review') };
  }
  const before = article.page.scan.classes[gloss.parts[0]!.start - 1];
  const isInForeignText = before !== undefined && isLatin(before);
  if (!hasReadings || isInForeignText) return undefined;
  return { messageId: 'orphan', range, data: { gloss: article.slice(range) }, atMost: 'warning' };
}

const describe = <M extends GlossReport['messageId']>(article: Article, gloss: Gloss, messageId: M) => ({
  messageId,
  range: gloss.range,
  data: { base: gloss.characters.join(''), gloss: shownGloss(article, gloss) },
});

/** Without the characters that a ruby has in it. */
const shownGloss = (article: Article, { form, range, parts }: Gloss): string =>
  form === 'ruby' ? parts.map((part) => article.slice(part)).join('') : article.slice(range);

const deletion = ({ parts }: Gloss, safety: 'safe' | 'review'): NonNullable<GlossReport['fix']> => ({
  labelId: 'delete',
  safety,
  edits: parts.map((range) => ({ range, text: '' })),
});

/** Pages that were put into traditional characters by machine have 發(fā)展: the character goes back too. */
function conversion(article: Article, { form, base, parts }: Gloss): NonNullable<GlossReport['suggestions']> {
  const characters = article.slice(base);
  const simplified = toHans(characters);
  if (simplified === characters || form === 'ruby') return [];
  const edits = [{ range: base, text: simplified }, ...parts.map((range) => ({ range, text: '' }))];
  edits.sort((a, b) => a.range.start - b.range.start);
  return [{ labelId: 'convert', data: { simplified }, safety: 'review', edits }];
}
