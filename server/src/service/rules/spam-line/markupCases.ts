import type { InvalidCase } from '../../engine/ruleCases.ts';
import { BODY } from './caseBody.ts';

/** Drafts with markup: what is deleted leaves it balanced. */
export const invalidMarkup: readonly InvalidCase[] = [
  {
    name: 'HTML：整个元素一起删，别的标签不动',
    text: `<div><p>秋粮丰收。</p>\n<p>⟦版权所有 © 2020 青山新闻网⟧</p></div>`,
    languageId: 'html',
    findings: [{ messageId: 'copyright' }],
    reviewed: '<div><p>秋粮丰收。</p>\n</div>',
  },
  {
    name: 'HTML：一行里有菜单、正文、页脚',
    text: `<body><ul><li><a href="/">⟦首页</a></li><li><a href="/n">新闻</a></li><li><a href="/v">网站地图⟧</a></li></ul><h1>秋粮丰收</h1><p>${BODY}</p><div class="foot"><p>⟦版权所有 &copy; 2020 青山新闻网</p><p>江ICP备00000001号⟧</p></div></body>`,
    languageId: 'html',
    findings: [{ messageId: 'navigation' }, { messageId: 'copyright' }],
    reviewed: `<body><h1>秋粮丰收</h1><p>${BODY}</p></body>`,
  },
  {
    name: 'HTML：小标题是“相关阅读”的链接列表',
    text: `<h1>秋粮丰收</h1><p>${BODY}</p><h3>⟦延伸阅读</h3><ul><li><a href="/1">青山老街换新颜</a></li><li><a href="/2">东湖地铁今日开通⟧</a></li></ul>`,
    languageId: 'html',
    findings: [{ messageId: 'navigation' }],
    reviewed: `<h1>秋粮丰收</h1><p>${BODY}</p>`,
  },
  {
    name: 'HTML：正文的图片不随分享栏删去',
    text: `<p>${BODY}</p>\n<div><img src="a.jpg">⟦分享到：微信 微博⟧</div>`,
    languageId: 'html',
    findings: [{ messageId: 'share' }],
    reviewed: `<p>${BODY}</p>\n<div><img src="a.jpg"></div>`,
  },
  {
    name: 'Markdown：强调的记号一起删，外层的列表项留着',
    text: `${BODY}\n\n- **⟦分享到：微信 微博⟧**\n  - 早稻增产\n\n会议要求抓好秋粮。[⟦点击查看原文⟧](https://example.com)`,
    languageId: 'markdown',
    findings: [{ messageId: 'share' }, { messageId: 'navigation' }],
    reviewed: `${BODY}\n\n-\n  - 早稻增产\n\n会议要求抓好秋粮。`,
  },
  {
    name: '纯文本：抓下来的脚本，没有分号的 &nbsp，没有头的 </span>',
    text: `秋粮丰收\n⟦var slot = document.getElementById('slot');\nslot.load('river');⟧\n${BODY}⟦</span>⟧\n颗粒归仓⟦&nbsp⟧，再迎丰年。`,
    findings: [{ messageId: 'script' }, { messageId: 'script' }, { messageId: 'script' }],
    reviewed: `秋粮丰收\n${BODY}\n颗粒归仓，再迎丰年。`,
  },
  {
    name: '纯文本：换行的标签、图片的标签、一行的脚本，没有尾的 <div>',
    text: `秋粮丰收⟦<br/>⟧\n${BODY}⟦<img src="a.jpg">⟧\n⟦<div class="text">⟧${BODY}\n⟦<script>load(3);</script>⟧`,
    findings: [
      { messageId: 'script' },
      { messageId: 'script' },
      { messageId: 'script' },
      { messageId: 'script' },
    ],
    reviewed: `秋粮丰收\n${BODY}\n${BODY}`,
  },
  {
    name: '跑进段末的一串链接，和《书名》不同',
    text: `秋粮丰收\n${BODY}后市可期。⟦》粮价明细 》仓储排行 》涨跌排行⟧\n读书会选读《青山志》《江川谣》《东湖集》`,
    findings: [{ messageId: 'navigation' }],
    reviewed: `秋粮丰收\n${BODY}后市可期。\n读书会选读《青山志》《江川谣》《东湖集》`,
  },
  {
    name: '跑进段末的脚本',
    text: `秋粮丰收\n${BODY}⟦ready(function() {if ( !shown ) show('poll', 2);});⟧`,
    findings: [{ messageId: 'script' }],
    reviewed: `秋粮丰收\n${BODY}`,
  },
  {
    name: '样式的一行有好几样',
    text: `秋粮丰收\n⟦.box p{padding:20px 20px 0px;margin-bottom:30px;}\n.box p a:visited{color: #4b729f}⟧\n${BODY}`,
    findings: [{ messageId: 'script' }],
    reviewed: `秋粮丰收\n${BODY}`,
  },
];
