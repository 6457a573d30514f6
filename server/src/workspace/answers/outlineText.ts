import { format, type Locale, type Localized } from '../../service/service.ts';
import type { Outline, OutlinePlace } from '../../protocol.ts';

const HEADINGS = {
  provenance: { 'zh-CN': '稿件信息', en: 'Draft' },
  places: { 'zh-CN': '地区', en: 'Places' },
  policies: { 'zh-CN': '政策', en: 'Policies' },
  people: { 'zh-CN': '人物', en: 'People' },
  sections: { 'zh-CN': '篇章', en: 'Sections' },
} as const satisfies Record<string, Localized>;

const PROVENANCE = {
  date: { 'zh-CN': '日期：{value}', en: 'Date: {value}' },
  source: { 'zh-CN': '来源：{value}', en: 'Source: {value}' },
  author: { 'zh-CN': '作者：{value}', en: 'Author: {value}' },
  editor: { 'zh-CN': '编辑：{value}', en: 'Editor: {value}' },
} as const satisfies Record<string, Localized>;

interface Entry {
  readonly text: string;
  readonly depth: number;
}

function entriesOf(
  outline: Outline,
  locale: Locale,
): readonly (readonly [keyof typeof HEADINGS, readonly Entry[]])[] {
  const { places, policies, people, sections } = outline;
  return [
    ['provenance', provenanceEntries(outline, locale)],
    ['places', placeEntries(places)],
    ['policies', policies.map(({ name, mentions }) => ({ text: `${name} ×${mentions.length}`, depth: 0 }))],
    [
      'people',
      people.map(({ name, posts, mentions }) => ({
        text: `${name}${posts.length > 0 ? ` ${posts.join('、')}` : ''} ×${mentions.length}`,
        depth: 0,
      })),
    ],
    [
      'sections',
      sections.map(({ title, level, continues }) => ({
        text: continues ? `${title} ← ${continues.text}` : title,
        depth: level - 1,
      })),
    ],
  ];
}

/** A date alone says no more than the editor knows: the list is for what a page says of its source. */
function provenanceEntries(outline: Outline, locale: Locale): Entry[] {
  if (outline.source === undefined && outline.author === undefined && outline.editor === undefined) return [];
  return (['date', 'source', 'author', 'editor'] as const).flatMap((key) => {
    const value = outline[key];
    return value ? [{ text: format(PROVENANCE[key], locale, { value }), depth: 0 }] : [];
  });
}

/** Places below the places they belong to; a place that the draft only implies has no count. */
function placeEntries(places: readonly OutlinePlace[]): Entry[] {
  const counts = new Map(places.map((place) => [place.path.join('/'), place.mentions.length]));
  const paths = new Set(
    places.flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth + 1).join('/'))),
  );
  const first = new Map<string, number>();
  places.forEach(({ path }, i) =>
    path.forEach((_, depth) => {
      const key = path.slice(0, depth + 1).join('/');
      if (!first.has(key)) first.set(key, i);
    }),
  );
  const below = (parent: string, depth: number): Entry[] =>
    [...paths]
      .filter((key) => key.slice(0, key.lastIndexOf('/') === -1 ? 0 : key.lastIndexOf('/')) === parent)
      .sort((a, b) => first.get(a)! - first.get(b)!)
      .flatMap((key) => {
        const count = counts.get(key);
        const name = key.slice(key.lastIndexOf('/') + 1);
        return [{ text: count === undefined ? name : `${name} ×${count}`, depth }, ...below(key, depth + 1)];
      });
  return below('', 0);
}

export function outlineAsTree(name: string, outline: Outline, locale: Locale): string {
  const lines = [name];
  for (const [heading, entries] of entriesOf(outline, locale)) {
    if (entries.length === 0) continue;
    lines.push(`  ${format(HEADINGS[heading], locale)} (${entries.length})`);
    for (const { text, depth } of entries) lines.push(`${'  '.repeat(depth + 2)}${text}`);
  }
  return `${lines.join('\n')}\n`;
}

export function outlineAsMarkdown(name: string, outline: Outline, locale: Locale): string {
  const lines = [`# ${name}`];
  for (const [heading, entries] of entriesOf(outline, locale)) {
    if (entries.length === 0) continue;
    lines.push('', `## ${format(HEADINGS[heading], locale)}`, '');
    for (const { text, depth } of entries) lines.push(`${'  '.repeat(depth)}- ${text}`);
  }
  return `${lines.join('\n')}\n`;
}
