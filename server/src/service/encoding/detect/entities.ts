import { Parser } from 'htmlparser2';
import { CharClass } from '../../text/charClass.ts';
import type { Damage, DamageSource } from '../damage.ts';

/** `&nbsp;`, `&#8220;`, and what was escaped twice: `&amp;ldquo;`. */
const ENTITIES = /(?:&(?:amp;)?(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z][a-z\d]{1,9});)+/iy;
/** Marks of a tag may be meant as they stand. */
const OF_TAGS = /[<>]/;
/** Spaces of the web, and what has no width. */
const SPACES = /[ \u00a0\u2002\u2003\u2009]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\ufeff]/g;

/** Entities that are still to be seen in plain text; where the format has them they are masked. */
export function entityPlaces({ text, scan: { classes } }: DamageSource): Damage[] {
  const places: Damage[] = [];
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    if (classes[at] === CharClass.Masked) continue;
    ENTITIES.lastIndex = at;
    const shown = ENTITIES.exec(text)?.[0];
    if (shown === undefined) continue;
    const start = at;
    const end = at + shown.length;
    at = end - 1;
    // “&nbsp;” in quotation marks is spoken of.
    if (/[“"‘「]/.test(text[start - 1] ?? '') && /[”"’」]/.test(text[end] ?? '')) continue;
    const meant = decode(decode(shown));
    if (meant === shown) continue;
    const isEdge = isLineEdge(classes, start - 1) || isLineEdge(classes, end);
    const repair = meant.replace(INVISIBLE, '').replace(SPACES, isEdge ? '' : ' ');
    places.push({ kind: 'entity', start, end, repairs: [repair], isCertain: !OF_TAGS.test(repair) });
  }
  return places;
}

const isLineEdge = (classes: Uint8Array, at: number): boolean =>
  classes[at] === undefined || classes[at] === CharClass.LineEnd;

function decode(text: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (data) => (decoded += data) });
  parser.end(text);
  return decoded;
}
