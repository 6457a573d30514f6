import type { LineFacts } from './lineFacts.ts';
import { TWO_DATES } from '../evidence/shapes.ts';

const ROLES =
  '责任?编辑|责编|(?:本期)?编辑|小编|排版|美编|整理|责任校对|校对|审核|审校|[初复终]审|监制|(?:副?主|总)编|总编辑|编审|值班(?:编辑|主任|编委)|撰稿|撰文|采写|文案|作者(?:简介|单位)?|(?:本报|本网|见习|特约|首席|全媒体)记者|通讯员|实习生|文字|图片|图|文|摄影|摄像|制图|供图|供稿|视觉|策划|统筹|编导';
const SOURCES =
  '(?:稿件|信息|文章|新闻|资料|图片|内容|消息|本文)?来源|稿源|来源于|图源|原文链接|(?:本文)?原标题|(?:本文)?(?:转载|转|摘)自';
const TIMES = '(?:发布|发稿|发表|更新|刊发)?(?:时间|日期)|发布于';
/** Marks before a label. */
const LEAD = '^[(*· >-]*';

const CREDIT = new RegExp(`${LEAD}(?:(?:${ROLES})(?:[/、 ]{1,2}(?:${ROLES})){0,3}|${SOURCES}) ?:`);
/** 编辑 | 李川, 图 / 青山发布: with two bars it is a menu. */
const CREDIT_WITH_BAR = new RegExp(`${LEAD}(?:${ROLES}|${SOURCES}) ?[|/] ?[^|/]{2,24}$`);
const CREDIT_IN_BRACKETS = new RegExp(`^\\((?:(?:${ROLES}|${SOURCES}|记者)[ /:]|作者[为系是])[^()]*\\)?$`);
/** 青山日报记者 李川 通讯员 周岩 文/图, 李川 摄 */
const REPORTERS =
  /^\S{0,12}(?:记者|通讯员)(?!手记|札记|日记|观察|调查|走访|探访|连线|点评|感言|提问) ?[^,。:]{2,30}$/;
const PHOTO = /(?:摄|供图|图源 ?\S{2,10}|文[/、]?图)\)?$/;
/**
 * Letters: author, source, editor, proof-reader and photographer together. A sentence that names its source is mostly
 * longer.
 */
const LONGEST_CREDIT = 60;
/** Letters: 本报记者 and three names. */
const LONGEST_BYLINE = 16;
/** Letters: 新华社记者李川山摄; more describe the picture, and are a caption. */
const LONGEST_PHOTO_CREDIT = 10;
/** Letters of a caption of one short sentence: 图为市民在公园赏花。李川摄 */
const LONGEST_CAPTION = 30;
/** Letters of a caption of one or two sentences; longer is a paragraph that ends with a credit. */
const LONGEST_CAPTION_SENTENCE = 200;

const DATE = /^(?:\d{4} ?[-年./] ?\d{1,2} ?[-月./] ?\d{1,2}|\d{1,2}[-/月]\d{1,2}|昨天|今天|前天)/;
const LABELLED_DATE = new RegExp(`${LEAD}(?:${TIMES}) ?:`);
/** 青山网: 时间: 2024-05-10 09:30, 作者 李川 发表时间 2024-05-10 */
const NAMED_DATE = new RegExp(`(?:${TIMES}|出版|刊登|最后更新|更新)[: ] ?(?:19|20)\\d\\d ?[-年./] ?\\d`);
/** Letters of a date and the name of a medium. */
const LONGEST_NAMED_DATE = 30;
/** 青山网 2024-05-10 09:30, 青山网江川频道 ( 2024-05-10 09:30:20 ) 稿件来源: 青山日报 */
const SITE_AND_DATE = new RegExp(
  `^\\S{2,12} ?[(|]? ?(?:19|20)\\d\\d ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2}日? \\d\\d:\\d\\d(?::\\d\\d)?(?: ?\\))?(?: (?:${SOURCES}) ?:|$)`,
);
const BARE_DATE =
  /^(?:\d[\d年月日 :./-]{3,22}|(?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} {1,2}\d{1,2} \d\d:\d\d:\d\d (?:19|20)\d\d|\d{1,3} ?(?:[秒天周]|分钟|小时|个月)前|[昨今前]天(?: ?[\d:]+)?)$/;
/** Letters of a date and a time, with 发布时间 before them. */
const LONGEST_DATE_LINE = 24;

/** Lines that name author, source, editor or photographer, and say nothing else. */
export const isCredit = ({ folded, stops, letters }: LineFacts): boolean =>
  stops === 0 &&
  letters <= LONGEST_CREDIT &&
  (CREDIT.test(folded) ||
    CREDIT_IN_BRACKETS.test(folded) ||
    (letters <= LONGEST_BYLINE && REPORTERS.test(folded)) ||
    (letters <= LONGEST_PHOTO_CREDIT && PHOTO.test(folded)));

/** The same with a bar, which menus have too: 图片 | 视频. */
export const isCreditWithBar = ({ folded, stops }: LineFacts): boolean =>
  stops === 0 && CREDIT_WITH_BAR.test(folded);

/** Captions that end with the name of the photographer. */
export const isCaption = ({ folded, letters }: LineFacts): boolean =>
  letters <= LONGEST_CAPTION && (PHOTO.test(folded) || REPORTERS.test(folded));

/** Sentences that end with the name of the photographer, or say that there is a picture: captions are not longer than a paragraph. */
export const isCaptionSentence = ({ folded, letters }: LineFacts): boolean =>
  letters <= LONGEST_CAPTION_SENTENCE && PHOTO.test(folded);

/** What a share bar offers besides 分享. */
export const NETWORKS =
  'facebook|fb|ig|line|twitter|pinterest|plurk|instagram|threads|whatsapp|telegram|messenger|微信|微博|qq空间|朋友圈';
/** 记者王小华/摄影 分享 facebook, 美联社 分享 facebook, 图/翻摄自网络 分享 facebook. */
const CAPTION_WITH_BAR = new RegExp(
  `(?:(?:摄影?|照片?|图片?|提供|供稿|供图|[社报]系?|摄影[组部]|路透|影像)\\)?|(?:图|照片|摄影|翻摄|取自)[^。]{1,24}) (?:(?:分享|赞好|share)[到至]? ?(?:分享 ?)?(?:${NETWORKS})|(?:${NETWORKS}) ?分享)`,
);
/** A credit that a share bar ran into: the bar goes, the credit stays. */
export const isCaptionWithBar = ({ folded }: LineFacts): boolean => CAPTION_WITH_BAR.test(folded);

const OF_SOURCE = new RegExp(`${LEAD}(?:${SOURCES}) ?[:|/]`);
const OF_PEOPLE = new RegExp(`(?:${ROLES}) ?[:|/]`);
const FULL_DATE = /\d{4} ?[-年./] ?\d/;
const OF_PICTURES = new RegExp(`${LEAD}(?:图片?|图源|图片来源|供图|摄影|摄像|制图|视觉) ?[:|/]`);

/** What a credit line is of: the source, the picture, or who wrote and edited and when. */
export const creditKindOf = ({ folded }: LineFacts): 'source' | 'credit' | 'byline' => {
  if (OF_PICTURES.test(folded) || PHOTO.test(folded)) return 'credit';
  const isSource = OF_SOURCE.test(folded) && !OF_PEOPLE.test(folded) && !FULL_DATE.test(folded);
  return isSource ? 'source' : 'byline';
};

const PICTURE = /^(?:[▲△]|图像(?:来源|加注文字)|图片说明|\(?[上下左右]?图(?:为|说?:)|图\d{1,2}[: ])/;

/**
 * Lines that say what a picture shows, with or without the name of its photographer. A paragraph of the article can end with
 * that name too.
 */
export const isPictureText = ({ folded, letters }: LineFacts): boolean =>
  (letters <= LONGEST_CAPTION_SENTENCE && PICTURE.test(folded)) ||
  (letters <= LONGEST_CAPTION && PHOTO.test(folded));

/** Lines that give a date or a time, with or without a source. */
export const isDateLine = ({ folded, letters, stops }: LineFacts): boolean =>
  stops === 0 &&
  !TWO_DATES.test(folded) &&
  ((letters <= LONGEST_DATE_LINE && DATE.test(folded)) ||
    (letters <= LONGEST_NAMED_DATE && (NAMED_DATE.test(folded) || SITE_AND_DATE.test(folded))) ||
    (letters <= LONGEST_CREDIT && LABELLED_DATE.test(folded)));

/** 2024-07-19 20:15:06 编辑：周小禾, 发布日期：2019-03-06 来源：青山日报 */
const DATED_CREDIT = new RegExp(
  `${LEAD}(?:(?:${TIMES}) ?: ?)?\\d[\\d年月日 :./-]{3,22} (?:${ROLES}|${SOURCES}) ?:`,
);

/** Date lines that name a source or an editor too: what they say belongs to the article. */
export const isDatedCredit = ({ folded }: LineFacts): boolean => DATED_CREDIT.test(folded);

/** Lines that are a date or a time and nothing else. */
export const isBareDate = ({ folded }: LineFacts): boolean => BARE_DATE.test(folded) && /\D/.test(folded);
