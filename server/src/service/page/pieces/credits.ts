import type { DraftText } from '../../text/draftText.ts';
import type { FurniturePiece } from './pieces.ts';

const WORDS = ['摄', '攝', '供图', '供圖', '图源', '圖源'];
const SOURCE = new Set(['图源', '圖源']);
const STOPS = '。！？!?；;，,\n\r';
const OPENING = '（(';
const CLOSING = '）)';
const REPORTER = /记者|記者|通讯员|通訊員|摄影|攝影|供图|供圖/;
/** Names and posts of a credit are not longer. */
const REACH = 30;
/** A name alone before 摄 is not longer. */
const NAME = 6;
const GLOSS = '(?:[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ ]{1,12}[）)])?';
/** A name with glosses in it, 视觉(shìjué)中国, up to the next space or mark. */
const SOURCE_NAME = new RegExp(
  `^[ \\u3000:：]{0,3}(?:[^ \\u3000。！？!?；;，,、（()）\\n\\r]${GLOSS}){2,16}`,
  'i',
);

/** Photo credits within a line: （记者 李川 摄）, 青山日报记者 李川 摄, 图源 青山发布. */
export function* photoCreditsOf({ text }: DraftText): Iterable<FurniturePiece> {
  const found: FurniturePiece[] = [];
  for (const word of WORDS) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const credit = SOURCE.has(word) ? sourceAt(text, at, end) : nameBefore(text, at, end);
      if (credit) found.push({ ...credit, kind: 'credit' });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  for (const piece of found) {
    if (piece.start < last) continue;
    yield piece;
    last = piece.end;
  }
}

function sourceAt(text: string, start: number, wordEnd: number): { start: number; end: number } | undefined {
  const name = SOURCE_NAME.exec(text.slice(wordEnd, wordEnd + REACH));
  if (!name) return undefined;
  const end = wordEnd + name[0].length;
  const isBracketed = OPENING.includes(text[start - 1] ?? '\n') && CLOSING.includes(text[end] ?? '\n');
  return isBracketed ? { start: start - 1, end: end + 1 } : { start, end };
}

function nameBefore(
  text: string,
  wordStart: number,
  end: number,
): { start: number; end: number } | undefined {
  const next = text[end] ?? '\n';
  if (!(CLOSING.includes(next) || STOPS.includes(next) || next.trim() === '')) return undefined;
  let start = wordStart;
  while (start > 0 && wordStart - start < REACH && !`${STOPS}${OPENING}${CLOSING}`.includes(text[start - 1]!))
    start--;
  const before = text.slice(start, wordStart).trim();
  const isCredit =
    REPORTER.test(text.slice(start, end)) || (before.includes(' ') && before.length <= NAME + 2);
  if (!isCredit || before === '') return undefined;
  const isBracketed = OPENING.includes(text[start - 1] ?? '\n') && CLOSING.includes(next);
  if (isBracketed) return { start: start - 1, end: end + 1 };
  while (text[start]!.trim() === '') start++;
  return { start, end };
}
