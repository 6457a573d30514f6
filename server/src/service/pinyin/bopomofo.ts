const INITIALS = 'ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs';
/** As in pinyin after an initial; v is ü. */
const FINALS =
  'ㄚa ㄛo ㄜe ㄝe ㄞai ㄟei ㄠao ㄡou ㄢan ㄣen ㄤang ㄥeng ㄦer ㄧi ㄧㄚia ㄧㄛio ㄧㄝie ㄧㄞiai ㄧㄠiao ㄧㄡiu ㄧㄢian ㄧㄣin ' +
  'ㄧㄤiang ㄧㄥing ㄨu ㄨㄚua ㄨㄛuo ㄨㄞuai ㄨㄟui ㄨㄢuan ㄨㄣun ㄨㄤuang ㄨㄥong ㄩv ㄩㄝve ㄩㄢvan ㄩㄣvn ㄩㄥiong';
/** As in pinyin without an initial, where it is not the same. */
const ALONE =
  'ㄧyi ㄧㄚya ㄧㄛyo ㄧㄝye ㄧㄞyai ㄧㄠyao ㄧㄡyou ㄧㄢyan ㄧㄣyin ㄧㄤyang ㄧㄥying ㄨwu ㄨㄚwa ㄨㄛwo ㄨㄞwai ㄨㄟwei ㄨㄢwan ' +
  'ㄨㄣwen ㄨㄤwang ㄨㄥweng ㄩyu ㄩㄝyue ㄩㄢyuan ㄩㄣyun ㄩㄥyong';

/** A dot before the syllable is the neutral tone; no sign is the first tone. */
const SYLLABLE = /(˙?)([\u3105-\u3119]?)([\u3127-\u3129]?[\u311a-\u3126]?)([ˊˇˋ˙]?)/g;
const TONES: Readonly<Record<string, string>> = {
  '': '\u0304',
  ˊ: '\u0301',
  ˇ: '\u030c',
  ˋ: '\u0300',
  '˙': '',
};

const tableOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.replace(/[a-z]+/, ''), pair.replace(/[^a-z]+/, '')]));

const initials = tableOf(INITIALS);
const finals = tableOf(FINALS);
const alone = tableOf(`${FINALS} ${ALONE}`);

export const hasBopomofo = (text: string): boolean => /[\u3105-\u3129]/.test(text);

/** 注音符号 in a text as pinyin, each syllable with its tone mark behind it. */
export function pinyinOfBopomofo(text: string): string {
  return text.replaceAll(SYLLABLE, (syllable, dot: string, initial: string, final: string, sign: string) => {
    if (initial + final === '') return syllable;
    return spelling(initial, final) + (dot === '' ? TONES[sign]! : '');
  });
}

function spelling(initial: string, final: string): string {
  if (initial === '') return alone.get(final) ?? '';
  const unwritten = initial >= 'ㄓ' ? 'i' : '';
  return initials.get(initial)! + (final === '' ? unwritten : (finals.get(final) ?? ''));
}
