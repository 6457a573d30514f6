import { NOT_NAMES } from '../data/generated/titles.ts';
import { lazy } from '../base/lazy.ts';
import { givenNameScores } from './givenNames.made.ts';
import { MILITARY_RANK, type NameContext } from './nameEnd.ts';
import { beginsWith } from './nameSurroundings.ts';

/** Words that begin like a name: see the head of server/data/notNames.tsv. */
type Called = 'nobody' | 'thing' | 'quality';

const words = lazy(
  () =>
    new Map(
      NOT_NAMES.split('\n').map((line) => {
        const [word, called = 'nobody'] = line.split(' ');
        return [word!, called as Called] as const;
      }),
    ),
);

/** Who is called like the word that two characters are; undefined where they begin none that looks like a name. */
export const calledLike = (beginning: string): Called | undefined => words().get(beginning);

/** Verbs of speech: what stands right before one is a name, even a name that is also a word (温暖介绍). */
const SPEECH =
  /^(?:表示|介绍|汇报|作[了汇]|参加|陪同|宣读|通报|回答|说|认为|指出|强调|告诉|坦言|透露|谈到|否认|坦承|回应|宣布|主持|出席|会见|致辞|致词|讲话|发言|作[说动]|作(?:介绍|报告|总结|部署|点评)|带领|率领|在(?:现场|会上|会议)|到(?:场|会|现场))/;

export const isSpeechAt = (text: string, offset: number): boolean =>
  SPEECH.test(text.slice(offset, offset + 3));

/** Whether somebody says or does something there that only people do: 局长江河|列席会议. */
export const isDeedAt = (text: string, offset: number): boolean =>
  isSpeechAt(text, offset) || beginsWith('deed', text, offset);

/** 高兴|在会上说, 严格|接受采访时, 安静|13日: no adverb, object or attribute stands before these. */
const SOMEBODY_DOES =
  /^(?:在[^，。；：、\s]{0,12}(?:会上|会议上|[主分]?会场|仪式上|论坛上|活动上|现场|致[辞词][中时]|讲话[中时]|发言[中时])|(?:在|日前|近日|[昨今][天日])?接受[^，。；：\s]{0,16}采访|涉嫌)/;
/** The same behind a post with its body: 董事长|金城|因病辞任. */
const SOMEBODY_LEAVES =
  /^(?:\d{1,2}日[^，。；：\s]{0,24}(?:表示|说|称|指出|强调|宣布|介绍|透露|会见|出席|接受)|因(?:年龄|身体|病|工作|个人)|于(?:今年|去年|近日|\d)|(?:涉嫌)?(?:受贿|贪污)案)/;
/** Units that `SOMEBODY_DOES` looks at. */
const LONGEST_DEED = 32;
/** 局长|温暖|同志, 局长|江河|（左二）, 局长|江河|一行, 局长|江河|被免职: what is said of nothing but a person */
const OF_SOMEBODY =
  /^(?:同志|女士|先生(?!们)|（(?:[左右中]|[前后一二三]排)|一行(?![人业])|被(?:任命|免|带走|查处|逮捕|留置|双开|撤职))/;
const AMONG_OTHERS = /^等(?:人|出席|参加|陪同|一行|领导)/;

/**
 * Whether what stands behind proves that a word right behind a post is a name: 局长|江山|说, 副主席|简洁|在会上说.
 * @param called undefined for a word that only looks like one: 安宁
 */
export function isProvenName(
  text: string,
  end: number,
  called: Called | undefined,
  context: NameContext,
): boolean {
  if (!context.isTitleAt || called === 'nobody') return false;
  // 军分区司令员|湛江|大校
  if (context.isTitled && MILITARY_RANK.test(text.slice(end, end + 2))) return true;
  if ((context.isTitled || called !== undefined) && OF_SOMEBODY.test(text.slice(end, end + 4))) return true;
  const words = text.slice(end, end + LONGEST_DEED);
  const isLikely =
    called !== undefined || context.isTitled || givenNameScores()[text.charCodeAt(end - 1)]! > 0;
  if ((isLikely && SOMEBODY_DOES.test(words)) || (called === 'thing' && isDeedAt(text, end))) return true;
  // 市长|江山|、市人大常委会主任…: nothing but a name stands between two posts
  if (!context.isTitled) {
    const isBefore = (at: number): boolean => context.isTitleAt!(at) || context.isPostAt(at);
    const ends = called === 'quality' ? '、' : '、，';
    return context.isOpening === true && ends.includes(text[end] ?? ' ') && isBefore(end + 1);
  }
  if (SOMEBODY_LEAVES.test(words)) return true;
  if (called !== 'quality' && AMONG_OTHERS.test(text.slice(end, end + 3))) return true;
  // 区委书记|江河|，区人大常委会主任…; 市文联主席|和平|、市作协主席…
  const marks = called === 'quality' ? '、' : '、，';
  return marks.includes(text[end] ?? ' ') && context.isTitleAt(end + 1);
}
