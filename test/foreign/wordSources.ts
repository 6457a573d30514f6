/** Drafts as LibreOffice's own flat XML, of everything that a newsroom's Word files hold; it makes Word files of them. */

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/></office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic" fo:color="#c00000"/></style:style>
<style:style style:name="R" style:family="ruby"/>
<style:style style:name="N" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
</office:automatic-styles>
<office:body><office:text>`;
const TAIL = '</office:text></office:body></office:document>';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Marks in the text: *bold*, _red_, ↵ a break of the line, → a tab. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/\*(.*?)\*/g, '<text:span text:style-name="B">$1</text:span>')
    .replace(/_(.*?)_/g, '<text:span text:style-name="I">$1</text:span>')
    .replaceAll('↵', '<text:line-break/>')
    .replaceAll('→', '<text:tab/>');

const p = (text: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inline(text)}</text:p>`;
const h = (text: string): string =>
  `<text:h text:style-name="Heading_20_1" text:outline-level="1">${inline(text)}</text:h>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table:table><table:table-column table:number-columns-repeated="${rows[0]!.length}"/>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells
          .map(
            (cell) =>
              `<table:table-cell>${cell
                .split('¶')
                .map((one) => p(one))
                .join('')}</table:table-cell>`,
          )
          .join('')}</table:table-row>`,
    )
    .join('')}</table:table>`;
const noted = (before: string, note: string, after: string, kind = 'footnote'): string =>
  `<text:p>${inline(before)}<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(note)}</text:note-body></text:note>${inline(after)}</text:p>`;
const boxed = (text: string, ...lines: readonly string[]): string =>
  `<text:p>${inline(text)}<draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="3cm"><draw:text-box>${lines.map((line) => p(line)).join('')}</draw:text-box></draw:frame></text:p>`;
const linked = (before: string, link: string, after: string): string =>
  `<text:p>${inline(before)}<text:a xlink:href="http://example.com/">${inline(link)}</text:a>${inline(after)}</text:p>`;
const list = (...items: readonly string[]): string =>
  `<text:list>${items.map((item) => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`;
const contents = (...lines: readonly string[]): string =>
  `<text:table-of-content text:name="目录"><text:table-of-content-source text:outline-level="3"/><text:index-body>${lines.map((line) => p(line)).join('')}</text:index-body></text:table-of-content>`;
const ruby = (before: string, base: string, reading: string, after: string): string =>
  `<text:p>${inline(before)}<text:ruby text:style-name="R"><text:ruby-base>${base}</text:ruby-base><text:ruby-text>${reading}</text:ruby-text></text:ruby>${inline(after)}</text:p>`;

const INFO =
  '<office:change-info><dc:creator>编辑甲</dc:creator><dc:date>2026-05-01T09:00:00</dc:date></office:change-info>';
/** Somebody's changes that nobody has accepted yet: what is between ‹ › is inserted, and `gone` is deleted behind it. */
const changed = (text: string, gone: string): string => {
  const [before, inserted, after] = text.split(/[‹›]/);
  return `<text:tracked-changes><text:changed-region text:id="i"><text:insertion>${INFO}</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion>${INFO}${p(gone)}</text:deletion></text:changed-region></text:tracked-changes><text:p>${inline(before!)}<text:change-start text:change-id="i"/>${inline(inserted!)}<text:change-end text:change-id="i"/><text:change text:change-id="d"/>${inline(after!)}</text:p>`;
};

const LEAD = '本报讯 全市春季植树活动昨日在青山镇启动，干部群众三百多人参加，当天栽下树苗五千株。';
const BODY =
  '活动现场，大家三人一组，挖坑、扶苗、培土、浇水，配合默契。镇林业站站长介绍，今年计划造林两千亩。';

/** Name of the file, without its ending, and its source. */
export const WORD_SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    plain: [h('春季植树活动启动'), p(LEAD), p(BODY)],
    gloss: [
      h('春季植树活动启动'),
      p('全市春季植(zhí)树活动昨日启动，干部群众(qúnzhòng)三百多人参加。'),
      p(BODY),
    ],
    boldGloss: [p(LEAD), p('会议要求*坚持*党_政(zhèng)_同责，*抓好(zhuāhǎo)*落实，_确保_任务(rènwu)完成。')],
    glossOverRuns: [p('要*推进(tu*ījìn)高_质量_发展(fā_zhǎn)，*不断*前进。'), p(BODY)],
    menu: [
      p('首页 | 资讯 | 国内 | 正文'),
      h('春季植树活动启动'),
      p(LEAD),
      p(BODY),
      p('责任编辑：李晓'),
      p('相关阅读：'),
      p('浙ICP备12345678号-1'),
      p('Copyright © 2025 All Rights Reserved'),
    ],
    menuLast: [
      h('春季植树活动启动'),
      p(LEAD),
      p(BODY),
      p('分享到：微信 微博 QQ空间'),
      p('暂无评论，快来抢沙发吧'),
      p('浙ICP备12345678号-1'),
    ],
    table: [
      h('造林进度'),
      p(LEAD),
      table(['乡镇', '面积'], ['青山镇', '500亩'], ['白(bái)沙镇', '300亩']),
      p('统计截至(jiézhì)四月底。'),
    ],
    tableAlone: [table(['姓名', '职务'], ['李晓', '站长(zhànzhǎng)'])],
    tableOfLines: [p(LEAD), table(['第一行¶第二(èr)行', '青山镇'], ['', '空(kōng)格']), p(BODY)],
    tableAfterMenu: [p(LEAD), p('浙ICP备12345678号-1'), table(['乡镇', '面积']), p(BODY)],
    footnote: [
      p(LEAD),
      noted('今年计划造林两千亩', '数据由镇林(lín)业站提供。', '，比去年多三百亩。'),
      p(BODY),
    ],
    noteInWord: [noted('活动由青山镇林业', '见镇政府公告。', '站(zhàn)组织，干部群众参加。'), p(BODY)],
    endnote: [
      p(LEAD),
      noted('今年计划(jìhuà)造林两千亩', '数据由镇林业站提供(tígōng)。', '。', 'endnote'),
      p(BODY),
    ],
    box: [
      p(LEAD),
      boxed('现场一片繁(fán)忙。', '编者按：植树(zhíshù)造林，功在当代。', '请读者来信。'),
      p(BODY),
    ],
    boxAlone: [boxed('', '图为活动(huódòng)现场。'), p(LEAD)],
    link: [p(LEAD), linked('详情见', '镇政府(zhèngfǔ)网站', '公告(gōnggào)。'), p(BODY)],
    list: [
      p('今年任务(rènwu)如下：'),
      list('造林两千亩；', '抚育(fǔyù)林地一万亩；', '新建步道三公里。'),
      p(BODY),
    ],
    breaks: [p('第一行文字↵第二行(háng)文字↵浙ICP备12345678号-1'), p(LEAD)],
    tabs: [p('时间→地点(dìdiǎn)→人数'), p(LEAD)],
    ruby: [ruby('这一带常见', '鹬', 'yù', '鸟，群众(qúnzhòng)爱护。'), p(BODY)],
    contents: [
      contents('春季植树活动启动\t1', '夏季管护\t2'),
      h('春季植树活动启动'),
      p('全市春季植(zhí)树活动启动。'),
      h('夏季管护'),
      p(BODY),
    ],
    traditional: [
      h('春季植樹活動啟動'),
      p('全市春季植樹活動昨日啟動，幹部群眾三百多人參加，當天栽下樹苗五千株。'),
      p('活動現場，大家三人一組，挖坑、扶苗、培土、澆水，配合默契，发(fā)揮作用。'),
    ],
    mixedScript: [p(LEAD), p('活动现场，大家三人一組，挖坑、扶苗、培土、澆水，配合默契。')],
    mojibake: [p('澶氬煄甯傚崗浣滆鍔ㄥ惎鍔ㄣ€�'), p(LEAD), p('æ¤æ ‘é€ æž—ï¼ŒåŠŸåœ¨å½“ä»£ã€‚'), p(BODY)],
    width: [p('今年计划造林2000亩,比去年多300亩;新建步道３公里。'), p('他说:“要(yào)抓紧.”')],
    changed: [changed('全市春季植(zhí)树活动‹昨日(zuórì)在青山镇›启动，干部群众参加。', '前天'), p(BODY)],
    changedMenu: [
      changed('全市春季‹植树›活动启动，群众(qúnzhòng)参加。', '绿化'),
      p('浙ICP备12345678号-1'),
      p(BODY),
    ],
    page: [
      p(LEAD),
      p('第二页开头(kāitóu)的一段。', 'N'),
      p('居中(jūzhōng)一段', 'C'),
      p('上接第一版'),
      p(BODY),
    ],
    escapes: [p('R&D 投入 < 5% 的(de)企业 "A&B"，要加大投入(tóurù)力度。'), p('数据 & 图表(túbiǎo)')],
    empty: [p(''), p(LEAD), p(''), p(''), p('群众(qúnzhòng)参加。'), p('')],
  } satisfies Record<string, readonly string[]>).map(([name, parts]) => [
    name,
    `${HEAD}${parts.join('\n')}${TAIL}`,
  ]),
);
