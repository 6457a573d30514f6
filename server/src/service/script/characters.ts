import tsCharacters from 'opencc-js/dict/TSCharacters';

let simplifiedForms: Map<string, string> | undefined;

/** The simplified form of one character, or the character itself. */
export function toSimplifiedCharacter(character: string): string {
  simplifiedForms ??= new Map(tsCharacters.split('|').map((entry) => entry.split(' ') as [string, string]));
  return simplifiedForms.get(character) ?? character;
}

let common: ReadonlySet<string> | undefined;

/**
 * Whether a character is one of the 3,755 common ones (GB 2312 level 1), or the traditional form of one. What is not is rare
 * enough to deserve a note on how it is read.
 */
export function isCommon(character: string): boolean {
  common ??= new Set(commonCharacters());
  return common.has(toSimplifiedCharacter(character));
}

function* commonCharacters(): Iterable<string> {
  const decoder = new TextDecoder('gbk');
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) {
      yield decoder.decode(new Uint8Array([lead, trail]));
    }
  }
}

let frequent: ReadonlySet<string> | undefined;

/** Whether a character is one of the 5,401 frequent ones of Big5: all of them live in traditional copy. */
export function isFrequentTraditional(character: string): boolean {
  frequent ??= new Set(frequentTraditional());
  return frequent.has(character);
}

function* frequentTraditional(): Iterable<string> {
  const decoder = new TextDecoder('big5');
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail > 0x7e)) continue;
      yield decoder.decode(new Uint8Array([lead, trail]));
    }
  }
}
