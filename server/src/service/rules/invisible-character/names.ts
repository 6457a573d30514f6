/** Names that editors can look up; what is not listed goes by its code. */
const NAMES: readonly (readonly [first: number, last: number, chinese: string, english: string])[] = [
  [0x00, 0x1f, '控制字符', 'control character'],
  [0x7f, 0x9f, '控制字符', 'control character'],
  [0xad, 0xad, '软连字符', 'soft hyphen'],
  [0x180e, 0x180e, '蒙古文元音分隔符', 'Mongolian vowel separator'],
  [0x200b, 0x200b, '零宽空格', 'zero-width space'],
  [0x200c, 0x200c, '零宽不连字', 'zero-width non-joiner'],
  [0x200d, 0x200d, '零宽连字', 'zero-width joiner'],
  [0x200e, 0x200f, '文字方向标记', 'direction mark'],
  [0x2028, 0x2029, '隐藏的换行符', 'hidden line break'],
  [0x202a, 0x202e, '文字方向控制符', 'direction control'],
  [0x2060, 0x2060, '单词连接符', 'word joiner'],
  [0x2061, 0x2064, '隐藏的数学符号', 'invisible operator'],
  [0x2066, 0x2069, '文字方向控制符', 'direction control'],
  [0x206a, 0x206f, '格式控制符', 'format control'],
  [0xfe00, 0xfe0f, '异体选择符', 'variation selector'],
  [0xfeff, 0xfeff, '零宽不换行空格，即文件头标记 BOM', 'zero-width no-break space, or BOM'],
  [0xfff9, 0xfffb, '注音控制符', 'annotation control'],
  [0xfffc, 0xfffc, '丢失的图片', 'object that was lost'],
  [0xe0000, 0xe007f, '隐藏的标签字符', 'tag character'],
  [0xe0100, 0xe01ef, '异体选择符', 'variation selector'],
];

/** What the character is called, in both languages. */
export function nameOf(codePoint: number): { readonly name: string; readonly english: string } {
  const entry = NAMES.find(([first, last]) => first <= codePoint && codePoint <= last);
  return { name: entry?.[2] ?? '不显示的字符', english: entry?.[3] ?? 'invisible character' };
}
