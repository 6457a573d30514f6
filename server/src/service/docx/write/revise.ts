import type { Paragraph, Piece, Run } from '../paragraph.ts';
import { beginTag, escapeXml, type Span } from '../xml.ts';

/** Who changes what and when, with numbers for the changes that nothing in the file has. */
export interface Signature {
  readonly author: string;
  /** ISO 8601, in seconds */
  readonly date: string;
  readonly nextId: () => number;
  /** the numbers of the tracked changes */
  readonly own: Set<string>;
}

/** What is to be done to one paragraph; offsets are those of its text. */
export interface ParagraphEdits {
  readonly deletions: Span[];
  readonly insertions: { readonly at: number; readonly text: string; readonly run: Run | undefined }[];
  /** it is to be one with the next */
  losesMark: boolean;
  readonly comments: { readonly id: number; readonly start: number; readonly end: number }[];
}

interface Splice extends Span {
  readonly text: string;
}

/** In which order events at one place are written: what ends there comes before what begins. */
const AT_ONE_PLACE = ['end of deletion', 'insertion', 'end of comment', 'comment', 'deletion'] as const;

/** Something that happens at a place in a run. */
interface RunEvent {
  readonly at: number;
  readonly what: (typeof AT_ONE_PLACE)[number];
  /** written there; made when its turn has come */
  readonly text?: () => string;
  /** whether what follows is deleted */
  readonly deletes?: boolean;
}

/** Writes tracked changes into the XML of one part. What is not touched stays as it is, byte for byte. */
export class Reviser {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #signature: Signature;
  #splices: Splice[] = [];

  constructor(xml: string, prefix: string, signature: Signature) {
    this.#xml = xml;
    this.#prefix = prefix;
    this.#signature = signature;
  }

  /** Those that lie in a text box come before the paragraph that the box hangs on. */
  revise(paragraph: Paragraph, edits: ParagraphEdits): void {
    const { insertions, losesMark, comments } = edits;
    const splits = insertions.flatMap(({ text, run }) =>
      canSplit(paragraph, run) ? [...text].filter((character) => character === '\n') : [],
    ).length;
    const properties = this.#properties(paragraph, losesMark, splits);
    if (properties !== undefined) this.#replaceProperties(paragraph, properties.next().value);
    for (const run of paragraph.runs) this.#reviseRun(paragraph, run, edits, properties);
    const homeless = insertions.filter(({ run }) => !run);
    if (homeless.length > 0)
      this.#append(paragraph, homeless.map(({ text }) => this.#inserted(text, '', undefined)).join(''));
    for (const comment of comments) this.#refer(paragraph, comment);
  }

  /** The XML with everything that was asked for. */
  text(): string {
    return this.#apply({ start: 0, end: this.#xml.length }, this.#splices);
  }

  #slice({ start, end }: Span): string {
    return this.#xml.slice(start, end);
  }

  #apply({ start, end }: Span, splices: readonly Splice[]): string {
    const parts: string[] = [];
    let at = start;
    for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      parts.push(this.#xml.slice(at, splice.start), splice.text);
      at = splice.end;
    }
    parts.push(this.#xml.slice(at, end));
    return parts.join('');
  }

  /** A piece as it is, with what has been done to the text boxes in it. */
  #taken(span: Span): string {
    const isInside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
    if (!this.#splices.some(isInside)) return this.#slice(span);
    const inside = this.#splices.filter(isInside);
    this.#splices = this.#splices.filter((splice) => !isInside(splice));
    return this.#apply(span, inside);
  }

  #mark(element: string): string {
    const { author, date, nextId, own } = this.#signature;
    const w = this.#prefix;
    const id = nextId();
    own.add(String(id));
    return `<${w}${element} ${w}id="${id}" ${w}author="${escapeXml(author)}" ${w}date="${date}"`;
  }

  // The properties of the paragraph

  /** One for each paragraph that it becomes; undefined: they stay. */
  #properties(
    paragraph: Paragraph,
    losesMark: boolean,
    splits: number,
  ): Iterator<string, string> | undefined {
    if (!losesMark && splits === 0) return undefined;
    const last = (): string => (losesMark ? this.#marked(paragraph, 'del', true) : this.#own(paragraph));
    let left = splits;
    return {
      next: () => ({ value: left-- > 0 ? this.#marked(paragraph, 'ins', false) : last(), done: false }),
    };
  }

  #own({ properties }: Paragraph): string {
    return properties ? this.#slice(properties.span) : '';
  }

  /** @param isLast it keeps what belongs to the end of a section */
  #marked({ properties }: Paragraph, change: 'ins' | 'del', isLast: boolean): string {
    const w = this.#prefix;
    const mark = `${this.#mark(change)}/>`;
    if (!properties) return `<${w}pPr><${w}rPr>${mark}</${w}rPr></${w}pPr>`;
    const { openTag, span, run, runAt } = properties;
    const own = (start: number, end: number): string => this.#xml.slice(start, end);
    if (openTag.end === span.end)
      return `${beginTag(this.#slice(openTag))}<${w}rPr>${mark}</${w}rPr></${w}pPr>`;
    const endTag = own(this.#xml.lastIndexOf('<', span.end - 1), span.end);
    const rest = isLast ? own(runAt, span.end) : endTag;
    if (!run) return `${own(span.start, runAt)}<${w}rPr>${mark}</${w}rPr>${rest}`;
    const before = own(span.start, run.span.start);
    if (run.openTag.end === run.span.end)
      return `${before}${beginTag(this.#slice(run.openTag))}${mark}</${w}rPr>${rest}`;
    return `${before}${own(run.span.start, run.afterInsertion)}${mark}${own(run.afterInsertion, run.span.end)}${rest}`;
  }

  #replaceProperties(paragraph: Paragraph, text: string): void {
    const { properties, openTag, isEmptyTag } = paragraph;
    if (isEmptyTag) this.#append(paragraph, text);
    else if (properties) this.#splices.push({ ...properties.span, text });
    else this.#splices.push({ start: openTag.end, end: openTag.end, text });
  }

  #append({ span, openTag, isEmptyTag }: Paragraph, text: string): void {
    if (!isEmptyTag) {
      const at = this.#xml.lastIndexOf('<', span.end - 1);
      this.#splices.push({ start: at, end: at, text });
      return;
    }
    const before = this.#splices.find(({ start, end }) => start === openTag.start && end === openTag.end);
    this.#splices = this.#splices.filter((splice) => splice !== before);
    const w = this.#prefix;
    const content = before ? before.text.slice(0, -`</${w}p>`.length) : beginTag(this.#slice(openTag));
    this.#splices.push({ ...openTag, text: `${content}${text}</${w}p>` });
  }

  // Its runs

  #reviseRun(
    paragraph: Paragraph,
    run: Run,
    edits: ParagraphEdits,
    properties: Iterator<string, string> | undefined,
  ): void {
    const events = this.#eventsIn(paragraph, run, edits, properties);
    if (events.length === 0) return;
    const output: string[] = [];
    let group: string[] = [];
    let isDeleting = false;
    const w = this.#prefix;
    const flush = (): void => {
      if (group.length === 0) return;
      const whole = `${this.#slice(run.openTag)}${this.#propertiesOf(run)}${group.join('')}</${w}r>`;
      output.push(isDeleting ? `${this.#mark('del')}>${whole}</${w}del>` : whole);
      group = [];
    };
    let next = 0;
    const happen = (at: number): void => {
      for (; next < events.length && events[next]!.at <= at; next++) {
        const { text, deletes } = events[next]!;
        flush();
        if (deletes !== undefined) isDeleting = deletes;
        if (text) output.push(text());
      }
    };
    let at = run.from;
    for (const piece of run.pieces) {
      const end = at + piece.text.length;
      if (end === at && isDeleting) {
        // Nothing that is no text goes with the words around it: a note's number, a picture.
        flush();
        isDeleting = false;
        group.push(this.#taken(piece.span));
        flush();
        isDeleting = true;
        continue;
      }
      while (at < end) {
        happen(at);
        const stop = Math.min(end, events[next]?.at ?? end);
        group.push(
          this.#part(piece, at - (end - piece.text.length), stop - (end - piece.text.length), isDeleting),
        );
        at = stop;
      }
      if (piece.text === '') group.push(this.#taken(piece.span));
    }
    happen(run.to);
    flush();
    this.#splices.push({ ...run.span, text: output.join('') });
  }

  /** What happens inside a run, in the order in which it is written. */
  #eventsIn(
    paragraph: Paragraph,
    run: Run,
    { deletions, insertions, comments }: ParagraphEdits,
    properties: Iterator<string, string> | undefined,
  ): RunEvent[] {
    const events: RunEvent[] = [];
    const w = this.#prefix;
    for (const { start, end } of deletions) {
      if (start >= run.to || end <= run.from) continue;
      events.push({ at: Math.max(start, run.from), what: 'deletion', deletes: true });
      events.push({ at: Math.min(end, run.to), what: 'end of deletion', deletes: false });
    }
    for (const { run: into, at, text } of insertions) {
      if (into !== run) continue;
      events.push({
        at,
        what: 'insertion',
        text: () => this.#insertedInto(paragraph, run, text, properties),
      });
    }
    for (const { id, start, end } of comments) {
      if (start >= run.from && start < run.to)
        events.push({ at: start, what: 'comment', text: () => `<${w}commentRangeStart ${w}id="${id}"/>` });
      if (end > run.from && end <= run.to)
        events.push({ at: end, what: 'end of comment', text: () => `<${w}commentRangeEnd ${w}id="${id}"/>` });
    }
    return events.sort((a, b) => a.at - b.at || AT_ONE_PLACE.indexOf(a.what) - AT_ONE_PLACE.indexOf(b.what));
  }

  #propertiesOf({ properties }: Run): string {
    return properties ? this.#slice(properties) : '';
  }

  /** A part of a piece of text. */
  #part(piece: Piece, from: number, to: number, isDeleted: boolean): string {
    const { span, content, offsets, text } = piece;
    if (!content) return this.#slice(span);
    if (from === 0 && to === text.length && !isDeleted) return this.#slice(span);
    const place = (offset: number): number => content.start + (offsets?.[offset] ?? offset);
    const name = `${this.#prefix}${isDeleted ? 'delText' : 't'}`;
    return `<${name} xml:space="preserve">${this.#xml.slice(place(from), place(to))}</${name}>`;
  }

  #insertedInto(
    paragraph: Paragraph,
    run: Run,
    text: string,
    properties: Iterator<string, string> | undefined,
  ): string {
    const form = this.#propertiesOf(run);
    if (!text.includes('\n') || !canSplit(paragraph, run)) return this.#inserted(text, form, run.insertion);
    const w = this.#prefix;
    return text
      .split('\n')
      .map((line) => (line === '' ? '' : this.#inserted(line, form, undefined)))
      .reduce((all, line) => `${all}</${w}p><${w}p>${properties!.next().value}${line}`);
  }

  /** @param insertion tag of somebody else's insertion around it: ours is none of theirs */
  #inserted(text: string, form: string, insertion: Span | undefined): string {
    const w = this.#prefix;
    const content = text
      .split(/([\t\n])/)
      .map((part) => {
        if (part === '\t') return `<${w}tab/>`;
        if (part === '\n') return `<${w}br/>`;
        return part === '' ? '' : `<${w}t xml:space="preserve">${escapeXml(part)}</${w}t>`;
      })
      .join('');
    const own = `${this.#mark('ins')}><${w}r>${form}${content}</${w}r></${w}ins>`;
    if (!insertion) return own;
    const tag = this.#slice(insertion);
    const name = /^<([^\s/>]+)/.exec(tag)![1]!;
    const again = tag.replace(/(:id=["'])[^"']*/, (_, id: string) => `${id}${this.#signature.nextId()}`);
    return `</${name}>${own}${again}`;
  }

  /** The sign that a comment hangs on, behind what it is about. */
  #refer({ runs }: Paragraph, { id, start, end }: ParagraphEdits['comments'][number]): void {
    const w = this.#prefix;
    const sign = `<${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    const last = runs.find((run) => end > run.from && end <= run.to);
    const isAbout = last !== undefined && runs.some((run) => start >= run.from && start < run.to);
    if (isAbout) {
      this.#splices.push({ start: last.outer.end, end: last.outer.end, text: sign });
      return;
    }
    // A paragraph without words, with a picture or the sign of a note at most: it is about all of it.
    const around = runs[0]?.outer;
    if (!around) return;
    this.#splices.push(
      { start: around.start, end: around.start, text: `<${w}commentRangeStart ${w}id="${id}"/>` },
      {
        start: runs.at(-1)!.outer.end,
        end: runs.at(-1)!.outer.end,
        text: `<${w}commentRangeEnd ${w}id="${id}"/>${sign}`,
      },
    );
  }
}

/** Whether it can become two paragraphs there: then the run stands in it directly, and its mark is nobody's change. */
const canSplit = ({ properties, isMarkDeleted, isInRow }: Paragraph, run: Run | undefined): run is Run =>
  run !== undefined &&
  run.outer.start === run.span.start &&
  !run.insertion &&
  !isInRow &&
  !isMarkDeleted &&
  !properties?.isRevised;
