import type { Evidence } from './evidence.ts';
import type { Line } from '../text/lines.ts';
import type { FurnitureKind } from './kinds.ts';
import { isParagraph, type LineFacts } from './lineFacts.ts';

/**
 * `furniture`: not the article. `leaning`: words of a page, too few to tell without neighbours. `date`, `credit`: of
 * the article or of a link, most editors keep them. `prose`: running text. `barrier`: nothing is concluded across it.
 */
export type Role = 'furniture' | 'leaning' | 'doubtful' | 'date' | 'credit' | 'prose' | 'barrier';

/** A line that is not blank, with what is known of it so far; judging by neighbours changes role and kind. */
export interface Candidate {
  readonly line: Line;
  readonly facts: LineFacts;
  readonly evidence: Evidence;
  /** false: it stands in a list, table or quotation of the markup, and neighbours say nothing of it */
  readonly isOpen: boolean;
  /** all of it is a link of HTML */
  readonly isLink: boolean;
  /** it stands in a block of the markup */
  readonly isInBlock: boolean;
  role: Role;
  kind: FurnitureKind | undefined;
  /** it became furniture through its neighbours */
  isAbsorbed: boolean;
  /** furniture whatever the page: it can be deleted unseen */
  isCertain: boolean;
}

/** So many lines without a paragraph, most of them words of a page, part the article from what is below. */
const LONG_MENU = 30;
const MOSTLY = 0.5;

/** The lines of a draft that are not blank, and where its text begins and ends. */
export class Page {
  readonly lines: readonly Candidate[];
  /** indices into `lines`; `lines.length` and -1 when there is no paragraph */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  readonly #paragraphs: readonly boolean[];
  /** for each line the index of the next prose or barrier at or after it, or `lines.length` */
  readonly #nextText: Int32Array;

  constructor(lines: readonly Candidate[]) {
    this.lines = lines;
    const paragraphs = lines.map((line) => line.role === 'prose' && isParagraph(line.facts));
    const first = paragraphs.indexOf(true);
    this.firstParagraph = first === -1 ? lines.length : first;
    this.lastParagraph = paragraphs.lastIndexOf(true);
    this.#paragraphs = paragraphs;
    this.#nextText = new Int32Array(lines.length + 1).fill(lines.length);
    for (let i = lines.length - 1; i >= 0; i--) {
      const { role } = lines[i]!;
      this.#nextText[i] = role === 'prose' || role === 'barrier' ? i : this.#nextText[i + 1]!;
    }
  }

  /**
   * Index of the last paragraph that no long menu parts from the one before it, as far as menus are known by now;
   * below it is the foot of the page, where a teaser may stand. -1 when there is no paragraph.
   */
  endOfBody(): number {
    let end = this.#paragraphBefore(this.lines.length);
    for (;;) {
      const before = this.#paragraphBefore(end);
      if (before === -1 || end - before <= LONG_MENU) return end;
      const between = this.lines.slice(before + 1, end);
      const ofPage = between.filter((line) => isFrame(line) || line.evidence.weight > 0);
      if (ofPage.length < between.length * MOSTLY) return end;
      end = before;
    }
  }

  /** Index of the last paragraph before `at` that is no teaser; -1 when there is none. */
  #paragraphBefore(at: number): number {
    let before = at - 1;
    while (before >= 0 && !(this.#paragraphs[before] && this.lines[before]!.role === 'prose')) before--;
    return before;
  }

  nextText(from: number): number {
    return this.#nextText[from]!;
  }

  /** Whether a paragraph begins among the next `reach` lines from `from` on. */
  isParagraphNear(from: number, reach: number): boolean {
    for (let i = from; i < Math.min(this.lines.length, from + reach); i++) {
      const { role, facts } = this.lines[i]!;
      if (role === 'prose' && isParagraph(facts)) return true;
    }
    return false;
  }

  /** Maximal runs of lines that pass `test`, as first and last index. */
  *runs(test: (line: Candidate, at: number) => boolean): Iterable<readonly [first: number, last: number]> {
    for (let first = 0; first < this.lines.length; first++) {
      if (!test(this.lines[first]!, first)) continue;
      let last = first;
      while (last + 1 < this.lines.length && test(this.lines[last + 1]!, last + 1)) last++;
      yield [first, last];
      first = last;
    }
  }
}

export const isUndecided = ({ role, isOpen }: Candidate): boolean =>
  isOpen && (role === 'doubtful' || role === 'leaning');

/** Part of the frame of a page. A jump mark stands within an article and says nothing of its neighbours. */
export const isFrame = ({ role, kind }: Candidate): boolean => role === 'furniture' && kind !== 'jump-line';

/** Makes a line furniture for its neighbours' sake. */
export function absorb(line: Candidate, kind: FurnitureKind | undefined): void {
  line.role = 'furniture';
  line.kind = (line.evidence.isLeaning ? line.evidence.kind : kind) ?? kind ?? 'navigation';
  line.isAbsorbed = true;
}
