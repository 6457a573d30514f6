import iconv from 'iconv-lite';
import type { Random } from '../measures/random.ts';

type Mutation = (text: string, random: Random) => string;

const MARKS = [...'，。、；：！？“”‘’（）《》【】〈〉「」…—·,.;:!?"\'()[]<>/\\-_*`~%％　 '];
const INVISIBLE = [
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u0000',
  '\u2028',
  '\u0085',
  '\u001b',
  '\ufe0f',
];
const GLOSSES = [
  '(dǎngzhèng)',
  '（fā）',
  '(zhǎn)',
  '(hang2zhou1)',
  '[guó]',
  '(ㄓㄜˋ)',
  '(?wù)',
  '(yù chí)',
  '（读作fā）',
];
const TAGS = [
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<br>',
  '<br/>',
  '<div class="a">',
  '</div>',
  '<span\nstyle="color:red">',
  '</span>',
  '<ruby>发<rt>fā</rt></ruby>',
  '<rt>',
  '</ruby',
  '<rp>(</rp>',
  '<a href="https://example.cn/a?b=1">',
  '</a>',
  '<img src="a.jpg">',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '&nbsp;',
  '&lt;',
  '&#20013;',
  '<table><tr><td>',
  '</td></tr></table>',
];
const MARKDOWN = [
  '# ',
  '- ',
  '> ',
  '```\n',
  '`',
  '**',
  '| 甲 | 乙 |\n| - | - |\n',
  '[甲](a.md)',
  '\\',
  '---\n',
  '1. ',
  '    ',
];
const SUPPRESSIONS = [
  '<!-- gaojian-disable -->',
  '<!-- gaojian-enable -->',
  '<!-- gaojian-disable-line -->',
  '<!-- gaojian-disable-next-line -->',
  '<!-- gaojian-disable mixed-script -->',
];
const LINES = [
  '责任编辑：李川',
  '版权所有 © 2020 青山新闻网',
  '江ICP备00000001号',
  '暂无评论，快抢沙发吧',
  '分享到：微信 微博 QQ空间',
  '首页 > 新闻 > 正文',
  '（下转第二版）',
  '上一篇：秋粮丰收',
  'Jiāngchuān shěng dǎngzhèng dàibiǎotuán fù qīngshān kǎochá',
  '3',
  '12.5',
  '青山市委书记李强今天到访。',
  '國務院總理李強今天出席座談會。',
  '他说《',
];
/** Either script, and forms that are no more than variants. */
const OTHER_SCRIPT = [
  ...'發髮后後里裡裏复復複只隻台臺么麼干乾幹系係繫面麵强強国國体體为為爲着著于於余餘征徵',
];
const LOOKALIKES = ['⾼', '釆', 'С', 'ＧＤＰ', '５％', '•', '‧', '兀', '︰'];
const DAMAGE = [
  '锟斤拷',
  '\ufffd',
  '�?',
  'æˆ‘ä»¬',
  'â€œ',
  'JosÃ©',
  '銆�',
  '鐜嬪皬鏄�',
  '???',
  '\ue000',
  '胡�础⒑钗睦ぃ�',
];

const at = (text: string, random: Random): number => random.below(text.length + 1);
const insertOf =
  (all: readonly string[]): Mutation =>
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(all)! + text.slice(place);
  };
const onLines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
const span = (text: string, random: Random, longest: number): [start: number, end: number] => {
  const start = at(text, random);
  return [start, Math.min(text.length, start + 1 + random.below(longest))];
};

/** A run of the text decoded as something else than it was written in. */
function misread(text: string, random: Random): string {
  const [start, end] = span(text, random, 24);
  const [written, read] = random.pick([
    ['utf8', 'gbk'],
    ['utf8', 'latin1'],
    ['gbk', 'latin1'],
    ['gbk', 'big5'],
    ['big5', 'gbk'],
    ['gbk', 'utf8'],
  ] as const)!;
  return (
    text.slice(0, start) + iconv.decode(iconv.encode(text.slice(start, end), written), read) + text.slice(end)
  );
}

/** Bytes of GBK out of step: one is lost. */
function misaligned(text: string, random: Random): string {
  const [start, end] = span(text, random, 30);
  const bytes = iconv.encode(text.slice(start, end), 'gbk');
  const lost = random.below(bytes.length + 1);
  const rest = Buffer.concat([bytes.subarray(0, lost), bytes.subarray(lost + 1)]);
  return text.slice(0, start) + iconv.decode(rest, 'gbk') + text.slice(end);
}

/** What scraping, pasting and careless hands do to a draft. */
const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const [start, end] = span(text, random, 1 + random.below(8));
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = span(text, random, 12);
    return text.slice(0, end) + text.slice(start, end) + text.slice(end);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2);
  },
  onLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  onLines((lines, random) => {
    const line = random.pick(lines)!;
    for (let left = random.next() < 0.1 ? 14 : 1; left > 0; left--)
      lines.splice(random.below(lines.length + 1), 0, line);
  }),
  onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }),
  onLines((lines, random) => lines.splice(random.below(lines.length + 1), 0, random.pick(LINES)!)),
  (text, random) => {
    const width = 1 + random.below(30);
    const [start, end] = span(text, random, 200);
    return (
      text.slice(0, start) +
      (text.slice(start, end).match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []).join('\n') +
      text.slice(end)
    );
  },
  insertOf(MARKS),
  insertOf(INVISIBLE),
  insertOf(GLOSSES),
  insertOf(TAGS),
  insertOf([...MARKDOWN, ...SUPPRESSIONS]),
  insertOf(OTHER_SCRIPT),
  insertOf([...LOOKALIKES, ...DAMAGE]),
  insertOf(['\r\n', '\r', '\n\n', ' \n', '\t', ' ']),
  (text, random) => (random.next() < 0.5 ? `\ufeff${text}` : text.replaceAll(/\r?\n/g, '\r\n')),
  (text, random) => (random.next() < 0.5 ? misread(text, random) : misaligned(text, random)),
];

export const mutated = (text: string, random: Random): string =>
  random.pick(MUTATIONS)!(text, random).toWellFormed();
