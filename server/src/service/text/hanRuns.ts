import { bmpClasses, isHan } from './charClass.ts';

export interface HanRun {
  readonly text: string;
  /** offset in the text that it was found in */
  readonly start: number;
}

/** Han characters with nothing between them; those beyond the BMP divide, so that every character is one code unit. */
export function* hanRunsOf(text: string): Iterable<HanRun> {
  const classes = bmpClasses();
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isInClause = at < text.length && isHan(classes[text.charCodeAt(at)]!);
    if (isInClause && start === -1) start = at;
    if (isInClause || start === -1) continue;
    yield { text: text.slice(start, at), start };
    start = -1;
  }
}
