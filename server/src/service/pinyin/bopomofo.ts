const INITIALS = 'ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs';
/** As in pinyin after an initial; v is ü. */
const FINALS =
  'ㄚa ㄛo ㄜe ㄝe ㄞai ㄟei ㄠao ㄡou ㄢan ㄣen ㄤang ㄥeng ㄦer ㄧi ㄧㄚia ㄧㄛio ㄧㄝie ㄧㄞiai ㄧㄠiao ㄧㄡiu ㄧㄢian ㄧㄣin ' +
  'ㄧㄤiang ㄧㄥing ㄨu ㄨㄚua ㄨㄛuo ㄨㄞuai ㄨㄟui ㄨㄢuan ㄨㄣun ㄨㄤuang ㄨㄥong ㄩv ㄩㄝve ㄩㄢvan ㄩㄣvn ㄩㄥiong';
/** As in pinyin without an initial, where it is not the same. */
const ALONE =
  'ㄧyi ㄧㄚya ㄧㄛyo ㄧㄝye ㄧㄞyai ㄧㄠyao ㄧㄡyou ㄧㄢyan ㄧㄣyin ㄧㄤyang ㄧㄥying ㄨwu ㄨㄚwa ㄨㄛwo ㄨㄞwai ㄨㄟwei ㄨㄢwan ' +
  'ㄨㄣwen ㄨㄤwang ㄨㄥweng ㄩyu ㄩㄝyue ㄩㄢyuan ㄩㄣyun ㄩㄥyong';

const SYLLABLE = /˙?([ㄅ-ㄙ]?)([ㄧ-ㄩ]?[ㄚ-ㄦ]?)[ˊˇˋ˙]?/g;

let table: { initials: Map<string, string>; finals: Map<string, string>; alone: Map<string, string> } | undefined;

const tableOf = (pairs: string): Map<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.replace(/[a-z]+/, ''), pair.replace(/[^a-z]+/, '')]));

export const hasBopomofo = (text: string): boolean => /[ㄅ-ㄩ]/.test(text);

/** 注音符号 in a text as pinyin without tones: ㄈㄚ ㄓㄢˇ becomes fa zhan. */
export function pinyinOfBopomofo(text: string): string {
  table ??= { initials: tableOf(INITIALS), finals: tableOf(FINALS), alone: tableOf(`${FINALS} ${ALONE}`) };
  const { initials, finals, alone } = table;
  return text.replaceAll(SYLLABLE, (_, initial: string, final: string) => {
    if (initial === '') return alone.get(final) ?? '';
    const unwritten = initial >= 'ㄓ' ? 'i' : '';
    return initials.get(initial)! + (final === '' ? unwritten : (finals.get(final) ?? ''));
  });
}
