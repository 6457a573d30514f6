import * as v from 'valibot';
import type { Edit } from '../../engine/finding.ts';
import { photoCreditsOf } from '../../page/pieces/credits.ts';
import { Deletion } from '../../page/deletion.ts';
import { FURNITURE_KINDS, FURNITURE_NAMES, isKept, type FurnitureKind } from '../../page/evidence/kinds.ts';
import { ownPiecesOf } from '../../page/pieces/ownPatterns.ts';
import type { FurniturePiece } from '../../page/pieces/pieces.ts';
import type { Article } from '../../article/article.ts';
import { lineAt } from '../../text/lines.ts';
import { contains, floorRange, isCut, mergeRanges, type OffsetRange } from '../../text/range.ts';
import { defineRule, type Report } from '../../engine/rule.ts';
import { certaintyOf, REASONS, reasonsFor, type ReasonId } from './reasons.ts';
import { runsOf, type Run } from './runs.ts';

type SpamReport = Report<FurnitureKind, 'deleteText' | 'deleteLine' | 'deleteLines' | 'otherEnd' | ReasonId>;

const DEFAULT_KINDS = FURNITURE_KINDS.filter((kind) => !isKept(kind));

export const spamLine = defineRule({
  meta: {
    id: 'spam-line',
    name: { 'zh-CN': '杂行', en: 'Page furniture' },
    family: 'layout',
    severity: 'warning',
    counts: 'none',
    reads: 'page',
    fixable: 'safe',
    fades: true,
    folds: true,
    kinds: FURNITURE_NAMES,
    // What a page says of date, author, editor and source is kept as data of the draft, see `metadataOf`.
    scraped: { kinds: FURNITURE_KINDS },
    description: {
      'zh-CN': '不是正文的行：导航、分享栏、评论框、页脚、广告、垃圾关键词',
      en: 'Lines that are not the article: menus, share bars, comment boxes, footers, adverts',
    },
    messages: {
      seo: { 'zh-CN': '一串骗搜索的关键词，与稿件无关，应删去', en: 'Search spam: delete it' },
      advert: {
        'zh-CN': '网页上的广告、推广，不是正文，请核对后删去',
        en: 'Advert of the page: check and delete',
      },
      contact: {
        'zh-CN': '网站的联系方式，不是正文，请核对后删去',
        en: 'Contact details of the site: check and delete',
      },
      navigation: {
        'zh-CN': '网页的栏目和链接，不是正文，请核对后删去',
        en: 'Menu or links of the page: check and delete',
      },
      breadcrumb: {
        'zh-CN': '网页的导航路径（首页 > 栏目），不是正文，请核对后删去',
        en: 'Breadcrumb of the page: check and delete',
      },
      share: {
        'zh-CN': '分享、收藏、打印等按钮的文字，不是正文，请核对后删去',
        en: 'Share and tool bar: check and delete',
      },
      comment: { 'zh-CN': '评论框的文字，不是正文，应删去', en: 'Comment box: delete it' },
      counter: {
        'zh-CN': '网页的计数（阅读、评论次数等），不是正文，请核对后删去',
        en: 'Counter of the page: check and delete',
      },
      footer: {
        'zh-CN': '页脚（备案号、许可证、主办单位等），不是正文，应删去',
        en: 'Footer of the page: delete it',
      },
      copyright: {
        'zh-CN': '网站的版权说明，不是正文，请核对后删去',
        en: 'Copyright note of the site: check and delete',
      },
      disclaimer: {
        'zh-CN': '网站的声明，不是正文，请核对后删去',
        en: 'Disclaimer of the site: check and delete',
      },
      'jump-line': {
        'zh-CN': '报纸的转版标记，网上无版可转；请确认两段已接好，再删去',
        en: 'Jump mark of a newspaper page: make sure that both parts are joined, then delete it',
      },
      script: {
        'zh-CN': '抓取网页时带下来的脚本、样式或标签，不是正文，请核对后删去',
        en: 'Script, style sheet or tag left by a scraper: check and delete',
      },
      caption: {
        'zh-CN': '图片说明，图片没有跟来就没有着落；图已不在的，请核对后删去',
        en: 'Caption: without its picture, check and delete it',
      },
      credit: {
        'zh-CN': '摄影者、图片来源的署名，不是正文；编辑部不留的，请核对后删去',
        en: 'Photo credit: check, and delete it where the newsroom does not keep it',
      },
      byline: {
        'zh-CN': '发稿日期、作者、编辑的署名，不是正文；编辑部另有登记的，请核对后删去',
        en: 'Date, author or editor: check, and delete it where the newsroom keeps it elsewhere',
      },
      source: {
        'zh-CN': '稿件来源，不是正文；编辑部另有登记的，请核对后删去',
        en: 'Source of the article: check, and delete it where the newsroom keeps it elsewhere',
      },
    },
    labels: {
      ...REASONS,
      deleteText: { 'zh-CN': '删去“{text}”', en: 'Delete “{text}”' },
      deleteLine: { 'zh-CN': '删除第 {first} 行', en: 'Delete line {first}' },
      otherEnd: { 'zh-CN': '转版的另一头', en: 'The other end of the jump' },
      deleteLines: { 'zh-CN': '删除第 {first}–{last} 行', en: 'Delete lines {first}–{last}' },
    },
    options: v.strictObject({
      kinds: v.pipe(
        v.optional(v.array(v.picklist(FURNITURE_KINDS)), DEFAULT_KINDS),
        v.description(
          '报告哪几类；缺省为 caption（图片说明）、credit（图片署名）、byline（日期、作者、编辑）、source（来源）以外的各类',
        ),
      ),
    }),
  },

  *check({ article, options, spam }) {
    const kinds = new Set<FurnitureKind>(options.kinds);
    const deletion = new Deletion(article.page);
    // Nothing is shown where nothing is to be deleted: addresses in tags.
    const shown = (report: SpamReport): SpamReport[] =>
      report.fix!.edits.length > 0 ? [withOtherEnd(article, report)] : [];
    const runs = [...runsOf(article, kinds)].flatMap((run) => shown(runReport(article, run, deletion)));
    const pieces = [...piecesOf(article, kinds)].flatMap((piece) =>
      shown(pieceReport(article, piece, deletion)),
    );
    yield* runs;
    yield* pieces;
    const reported = mergeRanges([...runs, ...pieces].map(({ range }) => range));
    for (const piece of ownPiecesOf(article.page, spam)) {
      const before = reported[floorRange(reported, piece.end - 1)];
      if (!before || before.end <= piece.start) yield pieceReport(article, piece, deletion);
    }
  },
});

function runReport(article: Article, { lines, kind, isCertain }: Run, deletion: Deletion): SpamReport {
  const first = lines[0]!.line;
  const last = lines.at(-1)!.line;
  const words = { start: first.content.start, end: last.content.end };
  const isPartOfLine = first.index === last.index && !article.furniture.byLine.has(first.index);
  return {
    messageId: kind,
    range: article.shown(words),
    ...(isKept(kind) && { atMost: 'warning' as const }),
    data: {
      kind,
      first: first.index + 1,
      last: last.index + 1,
      text: clipped(article.slice(words)),
      certainty: certaintyOf(lines),
    },
    because: reasonsFor(article, lines),
    fix: {
      labelId: isPartOfLine ? 'deleteText' : first.index === last.index ? 'deleteLine' : 'deleteLines',
      safety: isCertain ? 'safe' : 'review',
      edits: editsOf(deletion, words),
    },
  };
}

/** The rest of the article, or where it breaks off, beside a jump mark. */
function withOtherEnd(article: Article, report: SpamReport): SpamReport {
  const jump = article.jumps[floorRange(article.jumps, report.range.start)];
  const isOwn = report.messageId === 'jump-line' && jump?.start === report.range.start;
  if (!isOwn || !jump.partner || contains(report.range, jump.partner)) return report;
  return { ...report, related: [{ range: jump.partner, labelId: 'otherEnd' }] };
}

function pieceReport(article: Article, { kind, start, end }: FurniturePiece, deletion: Deletion): SpamReport {
  const range = { start, end };
  return {
    messageId: kind,
    range,
    ...(isKept(kind) && { atMost: 'warning' as const }),
    data: { kind, text: clipped(article.slice(range)) },
    fix: { labelId: 'deleteText', safety: 'review', edits: editsOf(deletion, range) },
  };
}

const editsOf = (deletion: Deletion, words: OffsetRange): readonly Edit[] =>
  deletion.rangesFor(words).map((range) => ({ range, text: '' }));

/** Units of a line that the title of a fix shows. */
const LONGEST_TITLE = 24;
const clipped = (text: string): string => {
  const end = isCut(text, LONGEST_TITLE) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
  return text.length > end ? `${text.slice(0, end)}…` : text;
};

function* piecesOf(article: Article, kinds: ReadonlySet<FurnitureKind>): Iterable<FurniturePiece> {
  const { furniture, lines, scan } = article;
  for (const piece of furniture.pieces) if (kinds.has(piece.kind)) yield piece;
  if (!kinds.has('credit')) return;
  for (const credit of photoCreditsOf(article.page)) {
    if (!furniture.byLine.has(lineAt(lines, scan, credit.start).index)) yield credit;
  }
}
