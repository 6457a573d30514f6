import type { RuleCases } from '../../engine/ruleCases.ts';

const A = '青山、东湖两县的农技员这几天频频互访，一边看田，一边算账，想找一条两县都能走的路子。';
const B = '先来说说青山，全县八成耕地在山坡上，机器上不去。农技员说，坡地改梯田以后，亩产提高了两成。';
const C = '再来说说东湖，湖边的田平整，缺的却是人手。村里的年轻人大多在外打工，收割全靠邻县的机手。';
const D = '“两县互补，才有今天的收成。”东湖县农业局局长周岩说，明年还要把这条路走下去，走得更宽。';
const E = '值得注意的是，两县今年共用了三十台收割机，省下的费用全部用来修路。路通了，机器也就来得更快。';
const TITLE = '两县为何争着“串门”？';

const joined = [A, B, C, D, E].join(' ');
const parted = [A, B, C, D, E];

export const cases: RuleCases = {
  valid: [
    { name: '本来就是一段', text: `${TITLE}\n\n${A}${B}${C}${D}${E}` },
    { name: '本来就分了段', text: `${TITLE}\n\n${parted.join('\n\n')}` },
    { name: '只有一两处空格', text: `${TITLE}\n\n${A}${B} ${C}${D} ${E}` },
    {
      name: '每个句号后都空一格的写法',
      text: `${TITLE}\n\n${[A, B, C, D, E].join('').replaceAll('。', '。 ')}`,
    },
    { name: '网页里分段靠标签', text: `<p>${joined}</p>`, languageId: 'html' },
    {
      name: '歌词',
      text: '山里的风吹过来。 湖上的船划过去。 收成好的那一年。 我们一起唱歌。 '.repeat(8),
    },
  ],
  invalid: [
    {
      name: '几段连成一段，句号后只剩空格',
      text: `${TITLE}\n\n${A.slice(0, -1)}⟦。 ⟧${[B, C, D, E].join(' ')}`,
      findings: [{ messageId: 'lost', data: { count: 4, spoken: 4 } }],
      reviewed: `${TITLE}\n\n${parted.join('\n\n')}`,
    },
    {
      name: '段落之间没有空行的稿件，全角空格',
      text: `${TITLE}\n记者 李川\n${A.slice(0, -1)}⟦。　　⟧${[B, C, D, E].join('　　')}`,
      findings: [{ messageId: 'lost', data: { count: 4 } }],
      reviewed: `${TITLE}\n记者 李川\n${parted.join('\n')}`,
    },
    {
      name: '图说也是一段',
      text: `${TITLE}\n\n${A.slice(0, -1)}⟦。 ⟧${[B, '青山梯田。图源 青山发布', C, D, E].join(' ')}`,
      findings: [{ messageId: 'lost', data: { count: 5 } }],
      reviewed: `${TITLE}\n\n${[A, B, '青山梯田。图源 青山发布', C, D, E].join('\n\n')}`,
    },
    {
      name: '繁體稿',
      text: `兩縣為何爭着「串門」\n\n青山、東湖兩縣的農技員這幾天頻頻互訪，一邊看田，一邊算賬，想找一條兩縣都能走的路子⟦。 ⟧再來說說東湖，湖邊的田平整，缺的卻是人手。村裏的年輕人大多在外打工，收割全靠鄰縣的機手。 「兩縣互補，才有今天的收成。」東湖縣農業局局長周岩說，明年還要把這條路走下去，走得更寬。 值得注意的是，兩縣今年共用了三十台收割機，省下的費用全部用來修路。路通了，機器也就來得更快。`,
      findings: [{ messageId: 'lost', data: { count: 3, spoken: 3 } }],
      reviewed: `兩縣為何爭着「串門」\n\n青山、東湖兩縣的農技員這幾天頻頻互訪，一邊看田，一邊算賬，想找一條兩縣都能走的路子。\n\n再來說說東湖，湖邊的田平整，缺的卻是人手。村裏的年輕人大多在外打工，收割全靠鄰縣的機手。\n\n「兩縣互補，才有今天的收成。」東湖縣農業局局長周岩說，明年還要把這條路走下去，走得更寬。\n\n值得注意的是，兩縣今年共用了三十台收割機，省下的費用全部用來修路。路通了，機器也就來得更快。`,
    },
  ],
};
