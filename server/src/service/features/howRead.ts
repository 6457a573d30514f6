import type { Article } from '../article/article.ts';
import { format, type Locale, type Localized } from '../base/locale.ts';
import type { Person } from '../people/person.ts';
import type { Tie } from '../people/personClaim.ts';
import type { Post } from '../people/post/post.ts';
import { writtenPost } from '../people/post/tenure.ts';
import { lineAt } from '../text/lines.ts';

/** A post of a person as the outline has it, and what the draft does not say in the same words. */
export interface PostRead {
  readonly name: string;
  /** how the post was read, ready to be shown: where its place was taken from, that it is taken away here; empty where the draft says it all */
  readonly how: readonly string[];
}

const MESSAGES = {
  former: { 'zh-CN': '曾任', en: 'former' },
  incoming: { 'zh-CN': '新任或拟任', en: 'new or incoming' },
  acting: { 'zh-CN': '代理', en: 'acting' },
  appointed: { 'zh-CN': '本稿中任命、当选或转任', en: 'taken up in this draft' },
  left: { 'zh-CN': '本稿中免去或不再担任', en: 'given up in this draft' },
  career: { 'zh-CN': '履历中的职务', en: 'from a life that the draft tells' },
  listed: { 'zh-CN': '名单中的职务', en: 'from a list' },
  postBefore: {
    'zh-CN': '“{place}”是按同一人前一个职务补的',
    en: '“{place}” is taken from the post before it',
  },
  sentence: { 'zh-CN': '“{place}”是按同一句里的地名补的', en: '“{place}” is taken from the same sentence' },
  paragraph: {
    'zh-CN': '“{place}”是按本段前文补的（第 {line} 行第 {sentence} 句）',
    en: '“{place}” is taken from earlier in the paragraph (line {line}, sentence {sentence})',
  },
  headline: { 'zh-CN': '“{place}”是按标题补的', en: '“{place}” is taken from the headline' },
  draft: {
    'zh-CN': '“{place}”是按前文补的（第 {line} 行第 {sentence} 句）',
    en: '“{place}” is taken from line {line}, sentence {sentence}',
  },
  homeRegion: {
    'zh-CN': '“{place}”是按设置 homeRegion 补的',
    en: '“{place}” is taken from the setting homeRegion',
  },
  mainProvince: {
    'zh-CN': '“{place}”是补的，全稿的地名多在这个省',
    en: '“{place}” is assumed, most places of the draft lie in it',
  },
} as const satisfies Record<string, Localized>;

/** The posts of a person, each with how it was read. */
export function postsReadOf(article: Article, { posts, mentions }: Person, locale: Locale): PostRead[] {
  const all = mentions.flatMap((mention) => mention.posts.map((post) => ({ post, tie: mention.tie })));
  return posts.map((name) => {
    const found = all.find(({ post }) => writtenPost(post) === name);
    return { name, how: found ? howRead(article, found.post, found.tie, locale) : [] };
  });
}

function howRead(article: Article, post: Post, tie: Tie | undefined, locale: Locale): string[] {
  const time = tie && tie !== 'holding' ? tie : post.tenure === 'current' ? undefined : post.tenure;
  const { placeFrom, placeText, placeAt } = post;
  return [
    ...(time ? [format(MESSAGES[time], locale, {})] : []),
    ...(placeFrom && placeText !== ''
      ? [format(MESSAGES[sourceOf(article, post)], locale, { place: placeText, ...spotOf(article, placeAt) })]
      : []),
  ];
}

function sourceOf({ homeRegion }: Article, { placeFrom, placeAt }: Post): keyof typeof MESSAGES {
  if (placeFrom === 'home') return homeRegion ? 'homeRegion' : 'mainProvince';
  // What only the post before it has told has no place of its own.
  return placeAt === undefined && placeFrom !== 'postBefore' ? 'sentence' : placeFrom!;
}

/** Line and sentence of the line, counted from 1, as editors show them. */
function spotOf(
  { lines, scan, sentences }: Article,
  offset: number | undefined,
): { line: number; sentence: number } {
  const line = lineAt(lines, scan, offset ?? 0);
  const before = sentences.filter(({ start }) => start >= line.start && start <= (offset ?? 0));
  return { line: line.index + 1, sentence: Math.max(1, before.length) };
}
