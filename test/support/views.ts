import { Article, type OffsetRange } from '../../server/src/service/service.ts';
import { CharClass } from '../../server/src/service/text/charClass.ts';
import { scan } from '../../server/src/service/text/scan.ts';
import { mark } from './marks.ts';

/** The runs of a scan, each as its text and the name of its class. */
export function runsOf(text: string, masked: readonly OffsetRange[] = []): [string, string][] {
  const { classes, runStarts } = scan(text, masked);
  return Array.from(runStarts.subarray(0, -1), (start, i) => [
    text.slice(start, runStarts[i + 1]),
    CharClass[classes[start]!]!,
  ]);
}

/** The draft with everything that is not prose in marks. */
export function masked(text: string, languageId: string): string {
  return mark(text, new Article({ text, languageId }).markup.masked);
}
