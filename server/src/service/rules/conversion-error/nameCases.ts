import type { CaseText, InvalidCase } from '../../engine/ruleCases.ts';

/** Names of people, places and shops, in which a character is as it is. */
export const validName: readonly CaseText[] = [
  {
    name: '姓与名的头一个字恰好成词：范文、余思、于志',
    text: '民眾范文雄投訴店家，記者余思齊採訪，檢察官于志明偵辦，議員干家豪質詢',
    variant: 'hant-tw',
  },
  { name: '台湾也有人姓鐘', text: '年菜健康又吉利。（鐘武達攝）', variant: 'hant-tw' },
  {
    name: '称谓后面的词不是姓：樑柱、餘怒、遊走',
    text: '球員樑柱般的身材，議員餘怒未消，市長遊說中央，記者遊走各地，10餘先生小姐，於先生生前',
    variant: 'hant-tw',
  },
  {
    name: '数过的人|纔，不是“人才”',
    text: '三個人纔抬得動這口鐘，兩個人纔回家，每人纔分到一碗飯',
    variant: 'hant-tw',
  },
  {
    name: '粤语的“係”是“是”，不是“繫”',
    text: '街坊話，呢間餐廳真係好食，嗰度真係好危險，佢係緊張大師',
    variant: 'hant-hk',
  },
  {
    name: '里名、里长、里程、译名里的“里”，前面是家什也不改',
    text: '報告里長已經收到，電視里程碑再添一筆，文章里斯本的街景生動，公園里今天封園，文化里與光明里辦活動',
    variant: 'hant-tw',
  },
  {
    name: '併字开头的词',
    text: '他被判刑三年，併科罰金十萬元，警方逮捕嫌犯，併案偵辦，颱風來襲，併同鋒面帶來雨勢',
    variant: 'hant-tw',
  },
  {
    name: '瞭解|決定，不是“了|解決”',
    text: '為瞭解決定過程，記者走訪多人，民眾提供瞭解答案的方法',
    variant: 'hant-tw',
  },
  {
    name: '齣齣精彩',
    text: '一齣好戲即將上演，齣齣精彩',
    variant: 'hant-tw',
  },
  {
    name: '若|干出版社、相干|起訴',
    text: '若干出版社參加書展，此事與他毫不相干，起訴書並未提及，中文系著名教授到場',
    variant: 'hant-tw',
  },
  {
    name: '家人|纔，解封|後，齣是量词，不是“人才”“封后”“出戲”',
    text: '直到傍晚，家人纔知道消息；步道解封後遊客回流；這齣戲與那齣劇，兩齣都叫好；閤家平安，做工彆腳，關係彆扭，盪鞦韆',
    variant: 'hant-tw',
  },
  {
    name: '没有职务的人名里的愿、筑、乾',
    text: '楊愿建說，辦法很好。獲獎者名單：羅筑明、王小明、李東。記者採訪了村民胡乾文和他的鄰居。',
    variant: 'hant-tw',
  },
  {
    name: '姓前的“範”“薑”属于别的词',
    text: '規範姓名欄位，生薑姓氣溫和',
    variant: 'hant-tw',
  },
  {
    name: '人名、地名里的字',
    text: '於潜镇的陆徵祥，李乾与李昇，乾安县，离於岛',
    variant: 'hans',
  },
  {
    name: '繁体稿里的姓：范、于、余、后、岳、沈',
    text: '記者于洋與范先生、余先生、岳先生、沈先生討論，鮮于先生說，演員有余文',
    variant: 'hant-tw',
  },
  {
    name: '外国地名里的字；卷成轴的也写“捲軸”',
    text: '代表團抵達亞伊采的會場，放映室裡有五個電影捲軸',
    variant: 'hant-tw',
  },
  {
    name: '店号里的“發”，木料的“樑”',
    text: '松發肉骨茶與金發醬園都在老街上，福發麵館的老師傅樑木雕刻功夫了得，挑大樑的徒弟把大樑吊上去',
    variant: 'hant-tw',
  },
  {
    name: '里的名称，不是“裡面”',
    text: '他住在溪邊的廣明里，大湳里、埔心里的里長都到場，中山里、仁愛里、湖心里、土城里辦市集，后壁區、後壁區也響應',
    variant: 'hant-tw',
  },
  {
    name: '“四海”“萬華”不是里程，“塔裏”不是译名',
    text: '他住在萬華裡的老房子，來自五湖四海裡的朋友都到了，四海裡面什麼都有，塔裡瑪瑙很多',
    variant: 'hant-tw',
  },
  {
    name: '“裡”后面是人；报刊的词',
    text: '公園裡程先生正在運動，她捐髮給癌友，店家賣方便麵與蛋捲，路上有發夾彎，業者不要求簽立本票，曆年制不變，錶面有刮痕，松獅犬走失',
    variant: 'hant-tw',
  },
  {
    name: '称谓后的“於、餘、週、樑”不是姓',
    text: '議員於質詢時落淚，記者餘暇攝影，教練週三宣布，民眾餘悸猶存；強颱來襲，颱南移，颱北轉，颱西北進，從小在里長家長大',
    variant: 'hant-tw',
  },
  {
    name: '外国人名里的里、干、采',
    text: '馬里、埃里克森、加布里埃爾、坦干依喀湖、瓦采季斯來訪',
    variant: 'hant-tw',
  },
];

export const invalidName: readonly InvalidCase[] = [
  {
    name: '没有称谓在前的姓名，只有一个字的名，先生前面的姓',
    text: '⟦薑⟧美玲教授獲獎，由⟦範⟧志明擔任評審，學者⟦餘⟧懷著有雜記，教練⟦薑⟧先生說，立委⟦遊⟧毓蘭說',
    variant: 'hant-tw',
    findings: [
      { messageId: 'alone', severity: 'warning' },
      { messageId: 'alone', severity: 'warning' },
      { messageId: 'alone', severity: 'warning' },
      { messageId: 'alone', severity: 'warning' },
      { messageId: 'alone', severity: 'warning' },
    ],
    reviewed: '姜美玲教授獲獎，由范志明擔任評審，學者余懷著有雜記，教練姜先生說，立委游毓蘭說',
  },
  {
    name: '说了是谁，姓后面不论接什么',
    text: '學者⟦薑⟧亮夫遺作出版，詩人⟦餘⟧秀華受邀到校，市長餘任期只剩半年',
    variant: 'hant-tw',
    findings: [
      { messageId: 'alone', severity: 'warning' },
      { messageId: 'alone', severity: 'warning' },
    ],
    reviewed: '學者姜亮夫遺作出版，詩人余秀華受邀到校，市長餘任期只剩半年',
  },
  {
    name: '只有姓，没有名',
    text: '涉案的⟦薑⟧姓男子到庭。⟦樑⟧先生說，⟦範⟧小姐沒來。',
    variant: 'hant-tw',
    findings: ['word', 'alone', 'alone'].map((messageId) => ({ messageId, severity: 'warning' as const })),
    reviewed: '涉案的姜姓男子到庭。梁先生說，范小姐沒來。',
  },
  {
    name: '名字也是词的姓余的人',
    text: '台北市議員⟦餘⟧建中說，十名委員餘下的時間不多',
    findings: [{ messageId: 'alone', severity: 'warning', data: { replacement: '余' } }],
    reviewed: '台北市議員余建中說，十名委員餘下的時間不多',
  },
  {
    name: '像店号而不是店号',
    text: '金⟦發⟧女郎走進餐廳，他常去的理⟦發⟧店關門了',
    findings: [{ messageId: 'word' }, { messageId: 'word' }],
    output: '金髮女郎走進餐廳，他常去的理髮店關門了',
  },
  {
    name: '颱字后的东南西北：地名照改；字典里有的姓名，在称谓后是姓',
    text: '⟦颱⟧南轉運站、⟦颱⟧北上班族；市長⟦薑⟧建銘出席',
    variant: 'hant-tw',
    findings: [
      { messageId: 'word' },
      { messageId: 'word' },
      { messageId: 'word', severity: 'warning', data: { replacement: '姜' } },
    ],
    output: '臺南轉運站、臺北上班族；市長薑建銘出席',
    reviewed: '臺南轉運站、臺北上班族；市長姜建銘出席',
  },
  {
    name: '称谓后、说话前的姓，“某姓”',
    text: '總教練⟦薑⟧太平批評裁判，立委⟦餘⟧宗翰認為不妥，⟦週⟧姓婦人說，總經理⟦範⟧文立說',
    variant: 'hant-tw',
    findings: [
      { messageId: 'alone', severity: 'warning', data: { replacement: '姜' } },
      { messageId: 'alone', severity: 'warning', data: { replacement: '余' } },
      { messageId: 'word', severity: 'warning', data: { replacement: '周' } },
      { messageId: 'alone', severity: 'warning', data: { replacement: '范' } },
    ],
    reviewed: '總教練姜太平批評裁判，立委余宗翰認為不妥，周姓婦人說，總經理范文立說',
  },
  {
    name: '多少里；头发、徵收、薑、聯準會的词',
    text: '行軍五百⟦裏⟧，⟦發⟧質受損，免⟦征⟧房屋稅，⟦姜⟧母鴨開賣，聯⟦准⟧會升息，首當其⟦沖⟧，館方⟦緻⟧贈書籍，皮膚⟦幹⟧癢',
    variant: 'hant-tw',
    findings: Array.from({ length: 8 }, () => ({ messageId: 'word' })),
    output: '行軍五百里，髮質受損，免徵房屋稅，薑母鴨開賣，聯準會升息，首當其衝，館方致贈書籍，皮膚乾癢',
  },
  {
    name: '里程后面是“外”；“傢”只在傢俱、傢伙里；译名中间和职务后面的“里”，由编辑确认',
    text: '漁船停在二十海⟦裏⟧外，⟦傢⟧中的傢俱與這傢伙無關，足球員摩⟦裏⟧森與教練⟦裏⟧皮握手，村裏德國遊客多',
    variant: 'hant-tw',
    findings: [
      { messageId: 'word' },
      { messageId: 'alone', severity: 'warning', data: { replacement: '家' } },
      { messageId: 'word', severity: 'warning', data: { word: '摩里森' } },
      { messageId: 'word', severity: 'warning', data: { word: '里皮' } },
    ],
    output: '漁船停在二十海里外，傢中的傢俱與這傢伙無關，足球員摩裏森與教練裏皮握手，村裏德國遊客多',
    reviewed: '漁船停在二十海里外，家中的傢俱與這傢伙無關，足球員摩里森與教練里皮握手，村裏德國遊客多',
  },
];
