import iconv from 'iconv-lite';
import { decode } from '../../src/workspace/node/decode.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';
import { Random } from './random.ts';
import type { Row } from './texts.ts';

const LENGTHS = [4, 6, 8, 10, 15, 20, 40];
const PIECES_OF_A_LENGTH = 1000;
const FILES: readonly (readonly [encoding: 'gb18030' | 'big5', file: string])[] = [
  ['gb18030', 'clean/sina.jsonl'],
  ['gb18030', 'clean/cec.jsonl'],
  ['gb18030', 'clean/weekly-markdown.jsonl'],
  ['gb18030', 'clean/xwlb-2024.jsonl'],
  ['gb18030', 'traditional/taiwan-news.jsonl'],
  ['big5', 'traditional/taiwan-news.jsonl'],
  ['big5', 'traditional/drcd.jsonl'],
  ['big5', 'traditional/ud-gsd-dev.jsonl'],
];

export const encodings: Measure = {
  name: 'encodings',
  question: 'A headline or a caption in GBK or Big5, of so many characters: is it read in its encoding?',
  run: (data) =>
    FILES.flatMap(([encoding, file]) => LENGTHS.flatMap((length) => figuresOf(data, encoding, file, length))),
};

function figuresOf(data: MeasureData, encoding: 'gb18030' | 'big5', file: string, length: number): Figure[] {
  const random = new Random(length);
  const texts = data.rows<Row>(file).map(({ text }) => [...text]);
  const wrong: string[] = [];
  const unread: string[] = [];
  let of = 0;
  while (of < PIECES_OF_A_LENGTH) {
    const text = random.pick(texts)!;
    const at = random.below(Math.max(1, text.length - length));
    const piece = text.slice(at, at + length).join('');
    const bytes = iconv.encode(piece, encoding);
    // What is all ASCII is read the same in any encoding, and not all of Unicode is in Big5.
    if (!/[\u4e00-\u9fff]{2}/.test(piece) || iconv.decode(bytes, encoding) !== piece) continue;
    of++;
    const decoded = decode(bytes, 'auto');
    if ('problem' in decoded) unread.push(`${decoded.problem} ${piece}`);
    else if (decoded.text !== piece) wrong.push(`${decoded.encoding} ${piece} → ${decoded.text}`);
  }
  const label = `${encoding} ${file} ${length}`;
  return [
    { label: `${label}: read wrongly`, count: wrong.length, of, examples: wrong },
    { label: `${label}: exit 2`, count: unread.length, of, examples: unread },
  ];
}
