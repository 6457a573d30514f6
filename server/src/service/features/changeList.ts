import { format, type Locale, type Localized } from '../base/locale.ts';

export const CHANGE_LIST_FORMATS = ['markdown', 'csv', 'html'] as const;
export type ChangeListFormat = (typeof CHANGE_LIST_FORMATS)[number];

/** An entry of the list of changes (改动清单) that goes with a draft through its three readings (三审三校). */
export interface ListedChange {
  /** path of the draft, for people */
  readonly draft: string;
  /** counted from 1 */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** what editors call the rules behind it */
  readonly names: readonly string[];
  readonly isCertain: boolean;
  /** who took it; without one it was the machine */
  readonly by?: string;
  /** when, as ISO 8601 */
  readonly at?: string;
}

const TEXTS = {
  title: { 'zh-CN': '改动清单', en: 'List of changes' },
  summary: {
    'zh-CN': '共 {count} 处：机器改 {certain} 处，人定 {decided} 处。',
    en: '{count} changes: {certain} by the machine, {decided} decided by a person.',
  },
  draft: { 'zh-CN': '稿件', en: 'draft' },
  line: { 'zh-CN': '行', en: 'line' },
  before: { 'zh-CN': '原文', en: 'before' },
  after: { 'zh-CN': '改后', en: 'after' },
  reason: { 'zh-CN': '原因', en: 'reason' },
  kind: { 'zh-CN': '类别', en: 'kind' },
  by: { 'zh-CN': '谁改的', en: 'by' },
  at: { 'zh-CN': '时间', en: 'when' },
  certain: { 'zh-CN': '有把握', en: 'certain' },
  undecided: { 'zh-CN': '待定', en: 'to decide' },
  machine: { 'zh-CN': '稿检', en: 'Gaojian' },
} as const satisfies Record<string, Localized>;

const COLUMNS = ['draft', 'line', 'before', 'after', 'reason', 'kind', 'by', 'at'] as const;

/** The list as a file. CSV begins with a BOM, without which Excel takes it for GBK. */
export function changeList(
  changes: readonly ListedChange[],
  target: ChangeListFormat,
  locale: Locale,
): string {
  const say = (key: keyof typeof TEXTS, data?: Readonly<Record<string, number>>): string =>
    format(TEXTS[key], locale, data);
  const head = COLUMNS.map((column) => say(column));
  const rows = changes.map(({ draft, line, before, after, names, isCertain, by, at = '' }) => [
    draft,
    String(line),
    inLine(before),
    inLine(after),
    names.join(locale === 'en' ? ', ' : '、'),
    say(isCertain ? 'certain' : 'undecided'),
    by ?? say('machine'),
    at,
  ]);
  const decided = changes.filter(({ by }) => by !== undefined).length;
  const summary = say('summary', { count: changes.length, certain: changes.length - decided, decided });
  switch (target) {
    case 'csv':
      return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
    case 'markdown': {
      const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownCell))];
      const table = lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
      // So that it is known for what it is where it lies among the drafts.
      return `<!-- ${GENERATOR} -->\n# ${say('title')}\n\n${summary}\n\n${table}\n`;
    }
    case 'html': {
      const row = (cells: readonly string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')}</tr>\n`;
      return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8">${GENERATOR}<title>${say('title')}</title>
<style>body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid;padding:.2rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}</style></head>
<body>
<h1>${say('title')}</h1>
<p>${htmlText(summary)}</p>
<table>
<thead>${row(head, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('')}</tbody>
</table>
</body>
</html>
`;
    }
  }
}

/** In the head of what Gaojian has written: it is no draft. */
export const GENERATOR = '<meta name="generator" content="Gaojian">';

const inLine = (text: string): string => text.replace(/\r\n|[\r\n]/g, '⏎');

/** A draft's words must not become a formula where a spreadsheet opens them. */
const csvCell = (text: string): string => {
  const harmless = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

const markdownCell = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const htmlText = (text: string): string => text.replace(/[&<>"]/g, (character) => HTML[character]!);
