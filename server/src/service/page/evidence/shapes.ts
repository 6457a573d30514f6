import { PatternGate } from '../../lexicon/patternGate.ts';
import type { FurnitureKind } from './kinds.ts';
import type { LineFacts } from '../lines/lineFacts.ts';

interface Shape {
  readonly kind: FurnitureKind;
  readonly weight: number;
  /** tried on the folded line */
  readonly pattern: RegExp;
}

const PROVINCES = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新]';
const ICP = new RegExp(`${PROVINCES} ?icp ?[备证] ?(?:第 ?)?\\d{5}`);
const POLICE = /公(?:网|安备案?|安机关备案号?)\D{0,4}\d{8}/;

/** A stamp of an e-paper: 2024-05-10 青山日报2024-05-10 … */
export const TWO_DATES = /^\d{4}-\d\d-\d\d [^\d。]{0,10}\d{4}-\d\d-\d{2,7}(?: |$)/;

/** Lines that are told by their form; all are tried on short lines only. */
const SHAPES: readonly Shape[] = [
  { kind: 'footer', weight: 3, pattern: ICP },
  { kind: 'footer', weight: 3, pattern: POLICE },
  { kind: 'copyright', weight: 3, pattern: /(?:©|copyright|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d\d/ },
  { kind: 'copyright', weight: 3, pattern: /(?:版权|公司|网|报社|集团|reserved|inc)[^©]{0,20}©/ },
  { kind: 'copyright', weight: 3, pattern: /©[^©]{0,40}(?:版权|公司|网|报|集团|reserved|inc|corporation)/ },
  { kind: 'copyright', weight: 2, pattern: /(?:^|[ |:])版权所有(?:[ |:,]|$)/ },
  // The stop makes it a sentence, which needs more: 以上内容不代表本平台立场。
  {
    kind: 'disclaimer',
    weight: 5,
    pattern:
      /^\(?(?:以上|上述|本文|文章|文中|该文)[^,。:]{0,8}(?:不代表|仅代表)[^,。:]{1,12}(?:立场|观点)[。!]?\)?$/,
  },
  // 首页 资讯 正文, 新华网 正文, 国内新闻>正文, 首页 / 其他 / 正文
  {
    kind: 'breadcrumb',
    weight: 3,
    pattern: /^(?:首页|\S{1,8}网)(?: ?[>/|-])?(?: \S{1,8}){0,4} (?:正文|内容|详情)$/,
  },
  { kind: 'breadcrumb', weight: 3, pattern: /^[^>]{1,16}(?:>[^>]{1,16}){0,5}> ?(?:正文|内容|详情|文章)$/ },
  { kind: 'breadcrumb', weight: 3, pattern: /^(?:网站|频道)?(?:首页|主页) ?[>/»\-·|] ?\S/ },
  { kind: 'breadcrumb', weight: 3, pattern: /^\S{0,6}(?:首页|网|频道|主页) ?> ?\S{1,12} ?>/ },
  { kind: 'breadcrumb', weight: 1, pattern: /^(?:> ?\p{Script=Han}{2,12} ?)+$/u },
  // 下一版»本期共4版, 当前第1版 PDF
  {
    kind: 'navigation',
    weight: 4,
    pattern:
      /^(?=.*(?:[上下]一版|pdf|共 ?\d{1,3} ?版))(?:[上下]一版|(?:本期)?共 ?\d{1,3} ?版|当前(?:第|为)? ?[a-z]?\d{1,3} ?版|第 ?[a-z]?\d{1,3} ?版(?:[:·] ?\p{Script=Han}{1,8})?|pdf版?|[ »«>,|:·]){2,}$/u,
  },
  // 体育正文 102 0
  { kind: 'counter', weight: 3, pattern: /^\p{Script=Han}{0,4}正文(?: \d+)+$/u },
  {
    kind: 'counter',
    weight: 3,
    pattern:
      /^(?:阅读|浏览|点击|人气|播放|评论|跟[贴帖]|点赞|赞|收藏|分享|转发|推荐|热度|参与|围观)(?:数|量|次数)?:? ?\(?\d[\d,.]*[万k]?\+?[次人条]?\)?$/,
  },
  // (共 0 条评论, 点击查看)
  { kind: 'counter', weight: 3, pattern: /^\(?共 ?\d{1,6} ?条(?:评论|留言|跟[贴帖])/ },
  { kind: 'counter', weight: 3, pattern: /^\d{15,}$/ },
  { kind: 'counter', weight: 3, pattern: TWO_DATES },
  { kind: 'counter', weight: 1, pattern: /^\(?\d[\d, .]{0,11}\)?$/ },
  {
    kind: 'counter',
    weight: 2,
    pattern:
      /^\d[\d,.]{0,9}(?:万|k)?\+? ?(?:条?评论|人?参与|跟[贴帖]|阅读|次|人已读|赞|回复|点赞)(?!\p{Script=Han}{5}|\p{Script=Han}{0,4}["“《(])/u,
  },
  // below a headline of a list of links: 青山晚报 · 17评论 · 刚刚, 12图
  {
    kind: 'counter',
    weight: 3,
    pattern: /^[^,。!?]{1,20} ?· ?\d[\d.]{0,6}[万k]?\+? ?(?:条?评论|阅读|播放)(?: ?· ?.{1,12})?$/,
  },
  { kind: 'counter', weight: 2, pattern: /^\d{1,3} ?图$/ },
  { kind: 'counter', weight: 2, pattern: /^\d{1,5}\/\d{2,5}字$/ },
  { kind: 'counter', weight: 2, pattern: /^\d{1,3} ?(?:[秒天周]|分钟|小时|个月)前$/ },
  {
    kind: 'comment',
    weight: 3,
    pattern:
      /^(?=.{3})(?:.{0,14}(?:前|:\d\d) ?)?(?:举报|回复|查看对话|[赞踩顶])(?:[ ·\d]{0,9}(?:举报|回复|查看对话|条回复|[赞踩顶])){0,6}[ ·]{0,3}\d{0,9}$/,
  },
  // a reader and when he wrote: 江边人 5小时前, 江边人 江川 5小时前
  {
    kind: 'comment',
    weight: 3,
    pattern: /^[^ ,。:;!?·]{1,16}(?: \p{Script=Han}{2,6})? \d{1,3} ?(?:秒|分钟|小时|天|个?月)前$/u,
  },
  { kind: 'comment', weight: 2, pattern: /^[|+\d ]*[赞踩顶赏][|+\d ]*$/ },
  { kind: 'share', weight: 2, pattern: /^(?:[at] ?[+-](?: ?[at]? ?[+-])?|\+\d{1,2})$/ },
  // (大 中 小) (打印), 字体:小.中.大
  {
    kind: 'share',
    weight: 3,
    pattern: /大[ .|/]?中[ .|/]?小\)? ?\(?(?:打 ?印|列 ?印)|字[体号]:? ?小[ .|/]中[ .|/]大$/,
  },
  // 字体大小:小 中 大 特大
  {
    kind: 'share',
    weight: 4,
    pattern: /^字[体号级](?:大小)?:? ?(?:特?[大小]|中)(?:[ .|/](?:特?[大小]|中)){2,4}$/,
  },
  // 友情链接:青山网 江川报 东湖电视台
  { kind: 'footer', weight: 3, pattern: /^友情链接 ?:(?: ?\S{2,12}){2,30}$/ },
  { kind: 'share', weight: 2, pattern: /^关注\S{2,8}(?:[网报号]|微信|微博)$/ },
  // 爱收藏,请关注青山艺术! The mark makes it a sentence, which needs more.
  { kind: 'advert', weight: 5, pattern: /^[^。!?:]{0,10},?请(?:大家|您)?关注[^,。!?:“《]{2,8}!$/ },
  // ↑↑↑ below 点击上方蓝字关注我们
  { kind: 'advert', weight: 1, pattern: /^[↑↓⇧⇩⬆⬇△▽▲▼☝👆👇 ]+$/u },
  { kind: 'navigation', weight: 1, pattern: /^[|>×x«»<+·/\\]{1,3}$/ },
  // (第1页 第2页 第3页)
  { kind: 'navigation', weight: 4, pattern: /^\(? ?(?:第 ?\d{1,3} ?页[ |,]?){2,30}\)?$/ },
  // watermarks: 河湾网,www.example.cn, 河 湾 网
  {
    kind: 'navigation',
    weight: 3,
    pattern:
      /^[\p{Script=Han} ]{2,12}, ?(?:[a-z\d][a-z\d -]{0,20}\.){1,3}(?:com|net|org|cn|tw|hk|ca)(?:\.[a-z]{2})?$/u,
  },
  { kind: 'navigation', weight: 3, pattern: /^(?:\p{Script=Han}+ ){1,8}\p{Script=Han} 网$/u },
  // 公视新闻网 / 生活财经; 青山日报 / 台北报道 is a dateline
  {
    kind: 'breadcrumb',
    weight: 3,
    pattern: /^\p{Script=Han}{2,8}(?:网|电视台|频道) ?[/>|] ?\p{Script=Han}{2,6}(?<!报[道导]|电)$/u,
  },
  // 共3页 1 2 3 下一页
  {
    kind: 'navigation',
    weight: 3,
    pattern: /^共 ?\d{1,3} ?页(?: ?[|·]?(?:\d{1,3}|首页|末页|尾页|[上下]一?页)){2,20}$/,
  },
  // 00:00 / 03:25
  { kind: 'navigation', weight: 3, pattern: /^\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/ },
  { kind: 'navigation', weight: 3, pattern: /^loading(?:\.{3}|…)?$/ },
  { kind: 'navigation', weight: 2, pattern: /^(?:[>·-] ?)+更多\S{0,8}$/ },
  {
    kind: 'navigation',
    weight: 4,
    pattern:
      /^[上下前后]一?[篇条页则章] ?(?:文章|新闻)?(?::|>)|^(?:[上下前后]一[篇条页则章]|[上下]页) ?(?:文章|新闻)?$/,
  },
  { kind: 'navigation', weight: 2, pattern: /^\S{1,6}(?:首页|主页)$/ },
  { kind: 'navigation', weight: 3, pattern: /\/\S{1,60}\.html?\S{0,60}\.html?/ },
  // heads and feet of newspaper pages on the web
  { kind: 'navigation', weight: 3, pattern: /^0*[a-z]?\d{1,3} ?版(?::.{0,12})?$/ },
  { kind: 'navigation', weight: 2, pattern: /^第 ?[a-z]?\d{1,3} ?版(?::.{0,12})?$/ },
  { kind: 'navigation', weight: 3, pattern: /^\S{2,10}报 ?(?:数字报纸?|电子报|电子版|数字版|多媒体报)$/ },
  { kind: 'navigation', weight: 3, pattern: /^\S{2,8}报 .{0,8}\b0{3}\d{1,2}\b/ },
  { kind: 'contact', weight: 1, pattern: /^\+?[\d() -]{7,20}$/ },
  // (function(){ and what ends it, var ad = …;, box.src = "…";, .ad-box { width: 300px; }
  // The semicolon makes it a sentence, which needs more.
  {
    kind: 'script',
    weight: 5,
    pattern:
      /^\(?function ?[\w$]* ?\([\w$, ]*\) ?\{|^\}\)? ?(?:\([\w$, .]*\))?\)? ?;?$|^[^\u4e00-\u9fff]*\{ ?[a-z-]+ ?:[^{}]{1,200}\}$/,
  },
  { kind: 'script', weight: 5, pattern: /^[\w$]+(?:\.[\w$]+)+\(\{?$/ },
  // $(function(){ …, <!-- google_ad_section_start -->
  {
    kind: 'script',
    weight: 5,
    pattern: /^\$\((?:function ?\(|document|["'][.#]).*[({;]|^<!-{1,2} ?[^\u4e00-\u9fff]{0,80}-{1,2}>$/,
  },
  {
    kind: 'script',
    weight: 5,
    pattern: /^if ?\((?:typeof |!?window|!?document)[^\u4e00-\u9fff]{0,120}[{;}]$/,
  },
  { kind: 'script', weight: 5, pattern: /^(?:var|let|const) [\w$]+ ?=|^[\w$]+\.[\w$.]+ ?(?:=|\().*;$/ },
  {
    kind: 'jump-line',
    weight: 4,
    pattern:
      /^[(>< ]*(?:(?:文字)?(?:上|紧)?接|下转) ?(?:本报)?(?:今日)?第? ?[a-z]?[\d一二三四五六七八九十]{1,3} ?版[^,。]{0,8}$/,
  },
];

/** Units. A longer line is a paragraph, which shapes of furniture do not describe. */
const LONGEST = 300;

/** @public npm run gen reads off it what its patterns need. */
export const shapeGate = new PatternGate(SHAPES.map(({ pattern }) => pattern));

const NO_SHAPE: readonly never[] = [];

/** Shapes that a line has. */
export function shapesOf({ folded }: LineFacts): readonly Shape[] {
  if (folded.length > LONGEST) return NO_SHAPE;
  const candidates = shapeGate.candidatesIn(folded);
  if (candidates.length === 0) return NO_SHAPE;
  return candidates.map((i) => SHAPES[i]!).filter(({ pattern }) => pattern.test(folded));
}

/** Numbers that only a footer has. */
export const hasRegistration = ({ folded }: LineFacts): boolean => ICP.test(folded) || POLICE.test(folded);
