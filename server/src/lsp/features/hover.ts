import type { Hover, MarkupContent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  format,
  isCertain,
  ruleName,
  type Article,
  type Finding,
  type Locale,
  type Localized,
  type OffsetRange,
  type Person,
  type PlaceInDraft,
  type Policy,
  type PostRead,
  postsReadOf,
  REASONS,
} from '../../service/service.ts';
import type { Analysis } from '../../workspace/drafts/analysis.ts';
import { ownFileHover } from '../ownFiles.ts';
import type { Feature } from '../session.ts';
import { toRange } from '../../workspace/positions.ts';

const MESSAGES = {
  person: { 'zh-CN': '人物', en: 'Person' },
  place: { 'zh-CN': '地区', en: 'Place' },
  document: { 'zh-CN': '文件', en: 'Document' },
  slogan: { 'zh-CN': '提法', en: 'Slogan' },
  project: { 'zh-CN': '工程、战略', en: 'Project' },
  meeting: { 'zh-CN': '会议', en: 'Meeting' },
  noPost: { 'zh-CN': '此处未写职务', en: 'No post is given' },
  colon: { 'zh-CN': '：', en: ': ' },
  semicolon: { 'zh-CN': '；', en: '; ' },
  province: { 'zh-CN': '省级', en: 'province level' },
  prefecture: { 'zh-CN': '地级', en: 'prefecture level' },
  county: { 'zh-CN': '县级', en: 'county level' },
  first: {
    'zh-CN': '首见于第 {line} 行“{text}”，全稿 {count} 处',
    en: 'First named in line {line}, “{text}”; {count} mentions in all',
  },
  lines: { 'zh-CN': '全稿 {count} 处：第 {lines} 行', en: '{count} mentions, in lines {lines}' },
  why: { 'zh-CN': '**为何**　{reason}', en: '' },
  because: { 'zh-CN': '**凭什么**　{because}', en: '**What speaks for it**: {because}' },
  certainty: { 'zh-CN': '（把握 {percent}%）', en: ' ({percent}% sure)' },
  how: { 'zh-CN': '**如何改**　{fixes}', en: '**To put it right**: {fixes}' },
  or: { 'zh-CN': '；或', en: '; or ' },
  listEnd: { 'zh-CN': '、', en: ', ' },
} as const satisfies Record<string, Localized>;

const MOST_LINES = 12;

export const hover: Feature = (session) => {
  session.connection.onHover(
    session.ofDraft(
      null,
      ({ document, analysis }, { position }) => hoverOf(document, analysis, document.offsetAt(position)),
      (file, { position }) => ownFileHover(session, file, position),
    ),
  );
  return { hoverProvider: true };
};

/** What stands at an offset: why it is found fault with, and how a person, place or policy was read. */
function hoverOf(
  document: TextDocument,
  { article, result, settings }: Pick<Analysis, 'article' | 'result' | 'settings'>,
  offset: number,
): Hover | null {
  const { locale } = settings.config;
  const at = result.findings
    .filter(({ range }) => range.start <= offset && offset < range.end)
    .toSorted((a, b) => Number(isCertain(a)) - Number(isCertain(b)));
  // Beside a comma to be widened stands a person with two posts: each reason says what it is about.
  const names = new Set(at.map(({ ruleId }) => ruleId)).size > 1;
  const reasons = at.map((finding) => reasonOf(finding, locale, names)).filter((text) => text !== '');
  const mention = mentionHover(document, article, offset, locale);
  if (reasons.length === 0) return mention;
  const own = { range: toRange(document, at[0]!.range), contents: { kind: 'markdown', value: '' } } as const;
  const parts = [...new Set(reasons), ...(mention ? [mention.contents.value] : [])];
  return { ...own, contents: { ...own.contents, value: parts.join('\n\n---\n\n') } };
}

/** The text below the message: the reason, then what each fix produces. */
function reasonOf({ ruleId, fix, suggestions, data }: Finding, locale: Locale, isNamed: boolean): string {
  const reason = locale === 'zh-CN' ? REASONS[ruleId] : undefined;
  const fixes = [...(fix ? [fix] : []), ...suggestions].map(({ title }) => escape(title));
  const { because, certainty } = data;
  const share =
    typeof certainty === 'number'
      ? format(MESSAGES.certainty, locale, { percent: Math.round(100 * certainty) })
      : '';
  const lines = [
    because === undefined
      ? ''
      : format(MESSAGES.because, locale, { because: escape(String(because)) }) + share,
    reason ? format(MESSAGES.why, locale, { reason }) : '',
    fixes.length > 0 ? format(MESSAGES.how, locale, { fixes: fixes.join(format(MESSAGES.or, locale)) }) : '',
  ].filter((line) => line !== '');
  if (isNamed && lines.length > 0) lines.unshift(`**${ruleName(ruleId, locale)}**`);
  return lines.join('\n\n');
}

type MarkdownHover = Hover & { readonly contents: MarkupContent };

function mentionHover(
  document: TextDocument,
  article: Article,
  offset: number,
  locale: Locale,
): MarkdownHover | null {
  const { people, places, policies } = article.mentions;
  const words = new HoverWords(document, article, locale);
  const covers = (range: OffsetRange | undefined): boolean =>
    range !== undefined && range.start <= offset && offset < range.end;
  const hoverAt = (range: OffsetRange, lines: readonly string[]): MarkdownHover => ({
    range: toRange(document, range),
    contents: { kind: 'markdown', value: lines.join('\n\n') },
  });
  for (const person of people)
    for (const { nameRange } of person.mentions)
      if (covers(nameRange)) return hoverAt(nameRange, words.person(person, nameRange));
  // A name is used by several places where it stands for all of them (京津冀).
  const here = places.flatMap((place) => place.mentions.filter(covers).map((range) => ({ place, range })));
  if (here[0])
    return hoverAt(
      here[0].range,
      here.flatMap(({ place }) => words.place(place)),
    );
  for (const policy of policies)
    for (const range of policy.mentions) if (covers(range)) return hoverAt(range, words.policy(policy));
  return null;
}

/** Puts what is known of a mention into words, as Markdown. */
class HoverWords {
  constructor(
    readonly document: TextDocument,
    readonly article: Article,
    readonly locale: Locale,
  ) {}

  person(person: Person, at: OffsetRange): string[] {
    const { name, mentions } = person;
    const posts = postsReadOf(this.article, person, this.locale);
    const first = mentions[0]!;
    const isGivenHere = mentions.some(({ nameRange, posts: own }) => nameRange === at && own.length > 0);
    return [
      this.#heading(name, 'person'),
      posts.map((post) => `- ${this.#post(post)}`).join('\n'),
      isGivenHere ? '' : this.#say('noPost'),
      this.#say('first', {
        line: this.#line(first),
        text: escape(this.article.slice(first)),
        count: mentions.length,
      }),
    ].filter((line) => line !== '');
  }

  place({ name, path, level, code, mentions }: PlaceInDraft): string[] {
    // GB/T 2260 has no codes below Taiwan Province.
    const shownCode = code.startsWith('71') && level !== 'province' ? '' : ` · ${code}`;
    return [
      this.#heading(name, 'place'),
      `${path.join(' › ')} · ${this.#say(level)}${shownCode}`,
      this.#mentions(mentions),
    ];
  }

  policy({ name, kind, mentions }: Policy): string[] {
    return [this.#heading(name, kind), this.#mentions(mentions)];
  }

  #post({ name, how }: PostRead): string {
    const lead = how.length > 0 ? this.#say('colon') : '';
    return escape(name) + lead + how.map(escape).join(this.#say('semicolon'));
  }

  #heading(name: string, kind: keyof typeof MESSAGES): string {
    return `**${escape(name)}** · ${this.#say(kind)}`;
  }

  #mentions(mentions: readonly OffsetRange[]): string {
    const lines = [...new Set(mentions.map((mention) => this.#line(mention)))];
    const shown =
      lines.slice(0, MOST_LINES).join(this.#say('listEnd')) + (lines.length > MOST_LINES ? '…' : '');
    return this.#say('lines', { count: mentions.length, lines: shown });
  }

  /** counted from 1, as editors show it */
  #line({ start }: OffsetRange): number {
    return this.document.positionAt(start).line + 1;
  }

  #say(key: keyof typeof MESSAGES, data: Readonly<Record<string, string | number>> = {}): string {
    return format(MESSAGES[key], this.locale, data);
  }
}

/** A draft's own words in Markdown. */
const escape = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/\s+/g, ' ');
