import type { Damage } from '../../encoding/damage.ts';
import { QUESTION_MARKS } from '../../encoding/detect/lost.ts';
import type { Article } from '../../article/article.ts';
import { defineRule, type FixReport, type Report } from '../../engine/rule.ts';

type Label = 'repair' | 'guess' | 'delete';
type Message = Damage['kind'] | 'draftTwice' | 'draftLost' | 'draftGone';

export const mojibake = defineRule({
  meta: {
    id: 'mojibake',
    name: { 'zh-CN': '乱码', en: 'Mojibake' },
    family: 'script',
    severity: 'error',
    counts: 'character',
    reads: 'page',
    fixable: 'safe',
    fixesFirst: true,
    description: {
      'zh-CN': '乱码：编码读错、字节错位、丢字',
      en: 'Mojibake: text decoded wrongly, bytes out of step, lost characters',
    },
    messages: {
      misaligned: {
        'zh-CN': '乱码“{text}”：汉字编码错开了一个字节{guess}',
        en: 'Mojibake "{text}": GBK bytes out of step by one{guess}',
      },
      misread: {
        'zh-CN': '乱码“{text}”：用错了编码来读{guess}',
        en: 'Mojibake "{text}": read in the wrong encoding{guess}',
      },
      entity: {
        'zh-CN': '网页源码里的字符 {text} 没有还原',
        en: 'HTML entity {text} left in the text',
      },
      escape: {
        'zh-CN': '转义的写法“{text}”没有还原{guess}',
        en: 'Escaped text "{text}" was not turned back{guess}',
      },
      letter: {
        'zh-CN': '词中间混进了字母 {text}，请删去',
        en: 'The letter {text} got into a word: delete it',
      },
      draft: {
        'zh-CN':
          '全稿乱码：{encoding} 的稿子用错了编码来读，请改为重读后的文字，或以 {encoding} 重新打开（命令行 --encoding {encoding}）',
        en: 'The whole draft is mojibake: {encoding} read in the wrong encoding; take the text read again, or reopen it as {encoding} (command line: --encoding {encoding})',
      },
      draftTwice: {
        'zh-CN': '全稿乱码：接连用错了两次编码，请改为重读后的文字',
        en: 'The whole draft is mojibake: read in the wrong encoding twice; take the text read again',
      },
      draftLost: {
        'zh-CN':
          '这份文件像是 {encoding} 编码，被当成 UTF-8 打开，所以满屏乱码：请以 {encoding} 重新打开；已经这样存过盘的，请找回原稿',
        en: 'Most characters of the draft are lost: it seems to be {encoding} read as UTF-8; reopen it as {encoding} (command line: --encoding {encoding}), or go back to the source',
      },
      draftGone: {
        'zh-CN': '全稿的字大半已经丢失，重新打开也找不回来，请找回原稿',
        en: 'Most characters of the draft are lost for good: go back to the source',
      },
      lost: {
        'zh-CN': '乱码“{text}”：原来的字已经丢失，请对照原文补上',
        en: 'Mojibake "{text}": the characters are lost, restore them from the source',
      },
      question: {
        'zh-CN': '“{text}”处丢了字，请对照原文补上',
        en: 'Characters are lost at "{text}": restore them from the source',
      },
      indent: {
        'zh-CN': '“{text}”原是段首的空格，应删去',
        en: '"{text}" was the indent of a paragraph: delete it',
      },
      private: {
        'zh-CN': '自造字 {text} 别人的字体里没有，请换成通行的字',
        en: 'Private-use character {text}: other fonts have none, use a standard one',
      },
    },
    labels: {
      repair: { 'zh-CN': '“{found}”改为“{repair}”', en: 'Replace {found} with {repair}' },
      delete: { 'zh-CN': '删去“{found}”', en: 'Delete {found}' },
      guess: {
        'zh-CN': '“{found}”改为“{repair}”（{lost} 字丢了字节，按上下文猜）',
        en: 'Replace {found} with {repair} ({lost} characters guessed: bytes of them are lost)',
      },
    },
  },

  *check({ article }) {
    for (const damage of article.damage) yield reportOf(article, damage);
  },
});

/** Longer text is cut in messages. */
const LONGEST = 24;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function reportOf(article: Article, damage: Damage): Report<Message, Label> {
  const { start, end, repairs, isCertain, isDoubtful = false, lost = 0, written } = damage;
  const range = { start, end };
  const best = isDoubtful ? undefined : repairs[0];
  const others = isDoubtful ? repairs : repairs.slice(1);
  const fix = (repair: string, safety: 'safe' | 'review'): FixReport<Label> => ({
    labelId: repair === '' ? 'delete' : lost > 0 ? 'guess' : 'repair',
    data: { repair: short(repair), lost },
    safety,
    edits: [{ range, text: repair }],
  });
  return {
    messageId: messageOf(damage),
    range,
    ...(isOnlyPossible(damage) && { atMost: 'info' }),
    data: {
      text: short(article.slice(range)),
      guess: best === undefined || best === '' ? '' : `，应为“${short(best)}”`,
      ...(written && { encoding: written }),
    },
    ...(best !== undefined && { fix: fix(best, isCertain ? 'safe' : 'review') }),
    suggestions: others.map((other) => fix(other, 'review')),
  };
}

/** One or two question marks may be a question, &lt; may be meant as it stands, and a letter may be part of a new word. */
const isOnlyPossible = ({ kind, start, end, isCertain }: Damage): boolean =>
  (kind === 'question' && end - start < QUESTION_MARKS) ||
  (kind === 'entity' && !isCertain) ||
  kind === 'letter';

function messageOf({ kind, repairs, written }: Damage): Message {
  if (kind !== 'draft') return kind;
  if (repairs.length > 0) return written ? 'draft' : 'draftTwice';
  return written ? 'draftLost' : 'draftGone';
}
