import { isCut } from './range.ts';

/** Enough to know a place by, in the title of a fix. */
const MOST = 12;

/** Words of a draft in one line; of something long its head. */
export function excerptOf(text: string, most = MOST): string {
  const inLine = text.trim().replace(/\s+/g, ' ');
  const cut = isCut(inLine, most) ? most - 1 : most;
  return inLine.length > most ? `${inLine.slice(0, cut)}…` : inLine;
}
