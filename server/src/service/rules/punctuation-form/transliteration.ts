/** Characters with which foreign names are written; few other words are made of these alone. */
const SYLLABLES = new Set(
  '阿埃艾爱安昂奥巴鲍贝本比彼宾波伯博布查达戴丹德登迪蒂蒙顿多厄恩尔法范菲费芬弗福富盖甘戈格古哈海汉翰赫亨胡霍基吉加贾杰金卡凯坎康考科克肯库奎昆拉莱兰劳勒雷蕾里理丽利莉琳林卢鲁路伦罗洛马玛迈曼毛梅门米密明莫默姆穆纳奈南内尼妮娜宁纽诺努欧帕潘佩彭皮珀普齐奇乔切琼丘让热茹瑞若萨塞赛桑沙莎尚绍舍圣施什史士斯丝思苏索塔泰坦汤唐陶特提图托脱瓦万威韦维翁沃乌吾西希锡夏肖谢辛休许逊迅雅亚扬耶叶伊易因英约泽曾扎詹珍兹朱佐',
);
/** Syllables of a part of a foreign name: one such character (马, 阿) stands in every text. */
const SHORTEST = 2;

/** Whether a part of a foreign name begins at `at` and goes on in the direction of `step`. */
export function isTransliteration(text: string, at: number, step: 1 | -1): boolean {
  for (let i = 0; i < SHORTEST; i++) if (!SYLLABLES.has(text[at + i * step] ?? '')) return false;
  return true;
}
