import type { Piece } from '../paragraph.ts';
import { readRawText, type Span } from '../xml.ts';

const COMMENT = /<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>/g;

/** @param isPreserved white space at its ends counts */
export function textPiece(xml: string, span: Span, content: Span, isPreserved: boolean): Piece {
  let { start, end } = content;
  if (!isPreserved) {
    while (start < end && isSpace(xml.charCodeAt(start))) start++;
    while (end > start && isSpace(xml.charCodeAt(end - 1))) end--;
  }
  const raw = xml.slice(start, end);
  if (raw.includes('<')) return { span, text: readRawText(raw.replace(COMMENT, '')).text, isFixed: true };
  const { text, offsets } = readRawText(raw);
  // In the text of a run these are nothing but space.
  const shown = text.replace(/[\r\n\t]/g, ' ');
  return { span, text: shown, content: { start, end }, ...(offsets && { offsets }) };
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
