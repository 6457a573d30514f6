import { isCut } from '../../service/index.ts';

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** The words around a finding, in one line and without half characters; `…` where something is left out. */
export function contextOf(
  text: string,
  [start, end]: readonly [number, number],
  { around, longest }: { readonly around: number; readonly longest: number },
): Excerpt {
  /** `offset`, or the one before where it would cut a character */
  const whole = (offset: number): number => (isCut(text, offset) ? offset - 1 : offset);
  const from = whole(Math.max(0, start - around));
  const to = whole(Math.min(text.length, end + around));
  return {
    before: inLine(`${around > 0 && from > 0 ? '…' : ''}${text.slice(from, start)}`),
    found: inLine(
      end - start > longest ? `${text.slice(start, whole(start + longest))}…` : text.slice(start, end),
    ),
    after: inLine(`${text.slice(end, to)}${around > 0 && to < text.length ? '…' : ''}`),
  };
}

const inLine = (text: string): string => text.toWellFormed().replace(/\r\n|[\r\n]/g, '⏎');
