// Text to measure with: our own words, the same on every machine.

const SUBJECTS = [
  '青山市委书记李川',
  '江川省代表团',
  '东湖区农业农村局',
  '市发展改革委',
  '青山大学课题组',
  '记者',
];
const ACTIONS = [
  '到杭州市调研',
  '召开专题会议',
  '走访了3家企业',
  '发布了新的规划',
  '介绍了项目进展',
  '听取了群众意见',
];
const OBJECTS = [
  '推动产业转型升级',
  '保障春耕生产',
  '扩大有效投资',
  '总投资12.5亿元',
  '同比增长8.3%',
  '见https://example.cn/news/1',
];
// What such texts suffer from: glosses, half-width marks, full-width digits, invisible characters.
const DAMAGE = [
  '党政(dǎngzhèng)代表团',
  '发(fā)展',
  '增长５%,',
  '国际會議',
  '创新\u200b驱动',
  'GDP增速',
  '“绿水青山',
  '企业 and 群众',
];

/** A generator of numbers below `limit`, always the same (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

function* sentences(next) {
  const of = (words) => words[next(words.length)];
  for (;;) {
    const damage = next(4) === 0 ? `${of(DAMAGE)}，` : '';
    yield `${of(SUBJECTS)}${of(ACTIONS)}，${damage}${of(OBJECTS)}。`;
  }
}

/** A draft of about `bytes` bytes in UTF-8: paragraphs of a few sentences, or all in one line; another for each seed. */
export function draftOf(bytes, { oneLine = false, seed = 7 } = {}) {
  const next = numbers(seed);
  const parts = [];
  let size = 0;
  let inParagraph = 0;
  for (const sentence of sentences(next)) {
    parts.push(sentence);
    size += Buffer.byteLength(sentence);
    if (size >= bytes) return `${parts.join('')}\n`;
    inParagraph++;
    if (!oneLine && inParagraph > 2 + next(5)) {
      parts.push('\n\n');
      size += 2;
      inParagraph = 0;
    }
  }
  return '';
}
