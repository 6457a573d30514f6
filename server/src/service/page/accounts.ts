import { absorb, isFrame, isUndecided, type Candidate, type Page } from './candidate.ts';
import { callOf } from './calls.ts';
import { isParagraph } from './lineFacts.ts';

/** So many of the last lines may follow the last call of an account. */
const MOST_AFTER = 3;
/** Letters of what an account says of itself below an article. */
const LONGEST_IMPRINT = 400;
/** In so many letters an account names itself, its readers or its place once. */
const LETTERS_A_WORD = 40;
const FEWEST_WORDS = 3;
/** A sentence that is longer is the article's. */
const LONGEST_SENTENCE = 36;
const ASKS = /^(?:\(.*\)$|\P{Script=Han}{0,3}(?:长按|点击|扫|关注|欢迎|喜欢|觉得|如果|转发|更多|请))/u;
const IMPRINT_WORDS =
  /平台|公众|微信|微博|小编|推送|搜索|添加|关注|订阅|扫描|扫码|二维码|投稿|咨询|热线|客服|合作|敬请|欢迎|留意|每[天日晚周]|大家|朋友|我们|交流|分享|官方|商城|优惠/g;

/** Calls of an account above or below the article, or beside other furniture. */
export function absorbCalls(page: Page): void {
  const { lines, firstParagraph } = page;
  if (firstParagraph === lines.length) return;
  const foot = page.endOfBody() + 1;
  // Where headings and lists stand on purpose, a sentence that asks for readers does too.
  const isArranged = lines.some(({ isOpen }) => !isOpen);
  const isFrameAt = (at: number): boolean => lines[at] !== undefined && isFrame(lines[at]);
  const canBeSentence = (at: number): boolean => !isArranged || isFrameAt(at - 1) || isFrameAt(at + 1);
  const canBe = lines.map(
    (line, at) =>
      (at < firstParagraph || at >= foot) && (isUndecided(line) || (isSentence(line) && canBeSentence(at))),
  );
  const calls = canBe.map((can, at) => (can ? callOf(lines[at]!.facts) : undefined));
  const hasHeadline = lines
    .slice(0, firstParagraph)
    .some((line, at) => line.role === 'doubtful' && calls[at] === undefined);
  calls.forEach((kind, at) => {
    if (kind && (at >= foot || hasHeadline)) absorb(lines[at]!, kind);
  });
}

/** A whole sentence that asks: 市民可关注“青山交通”公众号 is the article's. */
const isSentence = ({ isOpen, role, facts }: Candidate): boolean =>
  isOpen && role === 'prose' && facts.han <= LONGEST_SENTENCE && ASKS.test(facts.tight);

/**
 * What an account says of itself between its calls, from the first below the article to the last of the draft. Where
 * little stands above the first, what is between may be the article.
 */
export function absorbImprint(page: Page): void {
  const { lines } = page;
  const last = lines.findLastIndex(isFrame);
  if (last === -1 || lines.length - 1 - last > MOST_AFTER) return;
  let first = last;
  for (let at = last, letters = 0; at > 0; at--) {
    const line = lines[at]!;
    letters += isFrame(line) ? 0 : line.facts.letters;
    if (letters > LONGEST_IMPRINT || line.role === 'barrier' || (!isFrame(line) && isParagraph(line.facts)))
      break;
    if (isCallToReaders(line)) first = at;
  }
  const imprint = lines.slice(first, last);
  const words = wordsOf(imprint);
  if (wordsOf(lines.slice(0, first)).length < words.length / 2) return;
  const found = words.match(IMPRINT_WORDS) ?? [];
  if (new Set(found).size < FEWEST_WORDS || found.length * LETTERS_A_WORD < words.length) return;
  for (const line of imprint)
    if (!isFrame(line) && line.isOpen && line.role !== 'credit') absorb(line, 'advert');
}

const wordsOf = (lines: readonly Candidate[]): string =>
  lines.map((line) => (isFrame(line) ? '' : line.facts.tight)).join('');

const isCallToReaders = ({ role, kind }: Candidate): boolean =>
  role === 'furniture' && (kind === 'advert' || kind === 'share');
