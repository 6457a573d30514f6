import { isCut } from '../../../service/service.ts';

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/**
 * The words around a finding, of its own lines only and without half characters; `…` where something of these is left
 * out.
 */
export function contextOf(
  text: string,
  [start, end]: readonly [number, number],
  { around, longest }: { readonly around: number; readonly longest: number },
): Excerpt {
  /** `offset`, or the one before where it would cut a character */
  const whole = (offset: number): number => (isCut(text, offset) ? offset - 1 : offset);
  const from = whole(Math.max(0, start - around));
  const to = whole(Math.min(text.length, end + around));
  const before = text.slice(from, start).split(LINE_END).at(-1)!;
  const after = text.slice(end, to).split(LINE_END)[0]!;
  const goesOn = (neighbour: string | undefined): boolean =>
    around > 0 && neighbour !== undefined && !LINE_END.test(neighbour);
  return {
    before: inLine(`${goesOn(text[start - before.length - 1]) ? '…' : ''}${before}`),
    found: inLine(
      end - start > longest ? `${text.slice(start, whole(start + longest))}…` : text.slice(start, end),
    ),
    after: inLine(`${after}${goesOn(text[end + after.length]) ? '…' : ''}`),
  };
}

const LINE_END = /[\r\n]/;
const inLine = (text: string): string => text.toWellFormed().replace(/\r\n|[\r\n]/g, '⏎');
