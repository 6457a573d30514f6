import type { RuleCases } from '../../engine/ruleCases.ts';
import { invalidHans, validHans } from './hansCases.ts';
import { invalidName, validName } from './nameCases.ts';

export const cases: RuleCases = {
  valid: [
    ...validName,
    ...validHans,
    '皇后以後製造麵包，裡面的關係很複雜。',
    '皇后以后制造面包，里面的关系很复杂。',
    {
      name: '后作皇后讲',
      text: '武則天立為后，樂壇三王一后，太后與王后；刺殺榮留王後，人質危機經四百天後結束',
      variant: 'hant-tw',
    },
    {
      name: '名词后的“裡”，前一个字也见于译名；证件换发',
      text: '湖心柔波裡的倒影，電影普拉斯裡的人，饅頭裡加紅棗，證件換發後寄出',
      variant: 'hant-tw',
    },
    {
      name: '量词“隻”前有数、有指示，或是兽名',
      text: '那隻會唱歌的鳥，這隻要賣，兩隻小貓，犬隻想回家，一隻手；手工製的燈，日本製，衝上台，怨氣衝天',
      variant: 'hant-tw',
    },
    {
      name: '两种写法都通行的字',
      text: '台灣與臺灣，公布與公佈，占領與佔領，周圍與週圍，了解與瞭解，游擊與上游',
      variant: 'hant-tw',
    },
    {
      name: '数字后面的天后宮；歌后、影后之后是别的词；东湧是马祖的老地名；合着是口语',
      text: '三天后宮聯合遶境，金曲歌后接受訪問，新科影后出席晚宴，馬祖東湧陳高得獎，民眾湧入',
      variant: 'hant-tw',
    },
    { name: '看不出繁简的稿', text: '太后以后，目光瞭望，他明瞭此事，瞭如指掌' },
    { name: '代码不是正文', text: '國際會議`理發`開幕', languageId: 'markdown' },
  ],
  invalid: [
    ...invalidName,
    ...invalidHans,
    {
      name: '在什么里面：冰箱里、报告里',
      text: '冰箱⟦里⟧的蛋壞了，報告⟦里⟧寫得清楚，孩子躲在沙發⟦里⟧',
      variant: 'hant-tw',
      findings: [{ messageId: 'word' }, { messageId: 'word' }, { messageId: 'word' }],
      output: '冰箱裡的蛋壞了，報告裡寫得清楚，孩子躲在沙發裡',
    },
    {
      name: '一句开头的“并”转成了“併”；“出”转成了“齣”；了|解決',
      text: '他出席典禮，⟦併⟧強調重要，這部電視⟦齣⟧了名，委員會通過⟦瞭⟧解決方案',
      variant: 'hant-tw',
      findings: [
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'word', severity: 'warning' },
      ],
      reviewed: '他出席典禮，並強調重要，這部電視出了名，委員會通過了解決方案',
    },
    {
      name: '繁体稿里的叁：不是大写的数目',
      text: '連續⟦叁⟧個月成長，收據寫著貳拾叁元',
      variant: 'hant-tw',
      findings: [{ messageId: 'alone', severity: 'warning' }],
      reviewed: '連續三個月成長，收據寫著貳拾叁元',
    },
    {
      name: '一段时间之后，两个词之间的“后”',
      text: '協議簽署⟦后⟧召開記者會，三天⟦后⟧公布結果，比賽在兩個多月⟦后⟧開打，五分鐘⟦后⟧離開',
      findings: [
        { messageId: 'alone', severity: 'warning', data: { replacement: '後' } },
        { messageId: 'word', data: { word: '三天後' } },
        { messageId: 'word', data: { word: '兩個多月後' } },
        { messageId: 'word', data: { word: '五分鐘後' } },
      ],
      output: '協議簽署后召開記者會，三天後公布結果，比賽在兩個多月後開打，五分鐘後離開',
      reviewed: '協議簽署後召開記者會，三天後公布結果，比賽在兩個多月後開打，五分鐘後離開',
    },
    {
      name: '单字表就能定的字，写成了另一个繁体字',
      text: '請⟦註⟧意安全，⟦讚⟧助商設法⟦剋⟧服⟦睏⟧難，海⟦澱⟧區的⟦釦⟧款與⟦傭⟧金爭議',
      findings: [
        { messageId: 'word', data: { word: '注意' } },
        { messageId: 'word', data: { word: '贊助商' } },
        { messageId: 'word', data: { word: '克服困難' } },
        { messageId: 'word', data: { word: '克服困難' } },
        { messageId: 'word', data: { word: '海淀區' } },
        { messageId: 'word', data: { word: '扣款' } },
        { messageId: 'word', data: { word: '佣金' } },
      ],
      output: '請注意安全，贊助商設法克服困難，海淀區的扣款與佣金爭議',
    },
    {
      name: '繁简都不这样写的，看不出繁简也报',
      text: '警方逮捕⟦瞭⟧三名嫌犯',
      findings: [{ messageId: 'alone', severity: 'warning', data: { replacement: '了' } }],
      reviewed: '警方逮捕了三名嫌犯',
    },
    {
      name: '数动物的量词只写“隻”；别的东西两种写法都通行',
      text: '動物園昨天迎來兩⟦只⟧熊貓，園裡還有三十⟦只⟧鴨和一⟦只⟧老虎；商家送出一只手錶，一只牛皮箱，兩只象牙筷',
      findings: [
        { messageId: 'word', severity: 'warning', data: { replacement: '隻' } },
        { messageId: 'word', severity: 'warning' },
        { messageId: 'word', severity: 'warning' },
      ],
      reviewed:
        '動物園昨天迎來兩隻熊貓，園裡還有三十隻鴨和一隻老虎；商家送出一只手錶，一只牛皮箱，兩只象牙筷',
    },
    {
      name: '年份前面的“於”；可能是名字末一字的不报',
      text: '學校附屬建物⟦于⟧1993年拆除，市府說將重建；歌手張庭于20日表示，導演周于2019年完成',
      findings: [{ messageId: 'alone', severity: 'warning', data: { replacement: '於' } }],
      reviewed: '學校附屬建物於1993年拆除，市府說將重建；歌手張庭于20日表示，導演周于2019年完成',
    },
    {
      name: '繁体稿：词典里的词，直接改',
      text: '太⟦後⟧的理⟦發⟧師說，頭⟦發⟧與⟦面⟧包的關⟦系⟧很⟦復⟧雜',
      variant: 'hant-tw',
      findings: [
        { messageId: 'word', data: { replacement: '后', word: '太后' } },
        { messageId: 'word', data: { replacement: '髮', word: '理髮師' }, suggestions: [] },
        { messageId: 'word', data: { replacement: '髮', word: '頭髮' } },
        { messageId: 'word', data: { replacement: '麵', word: '麵包' } },
        { messageId: 'word', data: { replacement: '係' }, suggestions: ['繫'] },
        { messageId: 'word', data: { replacement: '複' } },
      ],
      output: '太后的理髮師說，頭髮與麵包的關係很複雜',
    },
    {
      name: '从简体逐字转来的繁体稿',
      text: '會議以⟦后⟧，企業在園區⟦里⟧面⟦制⟧造汽車，由⟦于⟧條件成熟，⟦几⟧年發展很快',
      findings: [
        { messageId: 'word', data: { word: '以後' } },
        { messageId: 'word', data: { word: '裡面' } },
        { messageId: 'word', data: { word: '製造' } },
        { messageId: 'word', data: { word: '由於' } },
        { messageId: 'word', data: { replacement: '幾' } },
      ],
      output: '會議以後，企業在園區裡面製造汽車，由於條件成熟，幾年發展很快',
    },
    {
      name: '香港用字',
      text: '這⟦里⟧的鐵路綫，⟦准⟧備通車',
      variant: 'hant-hk',
      findings: [{ messageId: 'word', data: { replacement: '裏' } }, { messageId: 'word' }],
      output: '這裏的鐵路綫，準備通車',
    },
    {
      name: '没有词可查的单字，由编辑确认',
      text: '他們得知真相⟦后⟧，把文件存放⟦于⟧檔案館，共30⟦余⟧件',
      variant: 'hant-tw',
      findings: [
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'word', severity: 'warning', data: { word: '餘件' } },
      ],
      reviewed: '他們得知真相後，把文件存放於檔案館，共30餘件',
    },
    {
      name: '别处写“於”，几处“于”多是古书的写法：请人核对',
      text: '長城始建於漢代，東至⟦于⟧海，後由⟦于⟧戰亂毀壞',
      variant: 'hant-tw',
      findings: [
        { messageId: 'word', severity: 'warning' },
        { messageId: 'word', severity: 'warning' },
      ],
      reviewed: '長城始建於漢代，東至於海，後由於戰亂毀壞',
    },
    {
      name: '报刊常用词里的只、制、冲、繫、台',
      text: '他⟦隻⟧會說客語，醫院採預約⟦製⟧，豪雨⟦衝⟧毀便橋，保持聯⟦係⟧，來⟦颱⟧旅客增加',
      variant: 'hant-tw',
      findings: [
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'word' },
      ],
      output: '他只會說客語，醫院採預約制，豪雨沖毀便橋，保持聯繫，來臺旅客增加',
    },
    {
      name: '一个简化字换成一个繁体字：特别、合作、一千、累計、帝后、里昂、棉布、發力',
      text: '展覽特⟦彆⟧精彩，兩校⟦閤⟧作，一⟦韆⟧多人到場，⟦纍⟧計十萬人次，帝⟦後⟧同遊，航班飛往法國⟦裏⟧昂，棉⟦佈⟧漲價，企業⟦髮⟧力',
      variant: 'hant-tw',
      findings: [
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'alone', severity: 'warning' },
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'word' },
        { messageId: 'word' },
      ],
      output:
        '展覽特別精彩，兩校合作，一韆多人到場，累計十萬人次，帝后同遊，航班飛往法國里昂，棉布漲價，企業發力',
      reviewed:
        '展覽特別精彩，兩校合作，一千多人到場，累計十萬人次，帝后同遊，航班飛往法國里昂，棉布漲價，企業發力',
    },
    {
      name: '什么也不数的“隻”，不是沈阳的“瀋”',
      text: '他通常⟦隻⟧出現一次，法官認為⟦瀋⟧立川無罪，瀋陽與瀋海高速照舊，百餘隻羊',
      variant: 'hant-tw',
      findings: [
        { messageId: 'alone', severity: 'warning', data: { replacement: '只' } },
        { messageId: 'alone', severity: 'warning', data: { replacement: '沈' } },
      ],
      reviewed: '他通常只出現一次，法官認為沈立川無罪，瀋陽與瀋海高速照舊，百餘隻羊',
    },
    {
      name: '看不出简繁的短稿里，两边都不这样写的字',
      text: '屋⟦嵴⟧上一片白',
      findings: [{ messageId: 'word', severity: 'warning' }],
      reviewed: '屋脊上一片白',
    },
    {
      name: '引号里的由编辑确认',
      text: '條幅寫著「準備理⟦發⟧」',
      variant: 'hant-tw',
      findings: [{ messageId: 'word', severity: 'warning' }],
      reviewed: '條幅寫著「準備理髮」',
    },
    {
      name: '注音隔开的词',
      text: '頭(tóu)⟦發⟧(fà)很長，經濟發展',
      findings: [{ messageId: 'word', severity: 'warning', data: { word: '頭髮' } }],
      reviewed: '頭(tóu)髮(fà)很長，經濟發展',
    },
  ],
};
