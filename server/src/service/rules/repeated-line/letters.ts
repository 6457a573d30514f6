const OTHERS = /[^\p{L}\p{N}]+/gu;
const ONE = /[\p{L}\p{N}]/u;

enum Kind {
  Unknown,
  Letter,
  Other,
}

/** What each unit is, once it has been met. */
const kinds = new Uint8Array(0x10000);

/** A text without what is neither letter nor digit. */
export function lettersAndDigits(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit & 0xf800) === SURROGATE) return text.replace(OTHERS, '');
    const kind =
      kinds[unit] || (kinds[unit] = ONE.test(String.fromCharCode(unit)) ? Kind.Letter : Kind.Other);
    if (kind === Kind.Letter) continue;
    if (at > from) kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** The high bits of both halves of a character beyond the BMP. */
const SURROGATE = 0xd800;
