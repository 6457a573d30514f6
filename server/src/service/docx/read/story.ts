import { FRAMES, OBJECTS, SKIPPED, TEXTS } from './elements.ts';
import { Fields } from './fields.ts';
import { MarkReader } from './markReader.ts';
import type { Paragraph, Piece, Run } from '../paragraph.ts';
import { Row } from './row.ts';
import { newParagraph, newRun, newState, type State } from './state.ts';
import { textPiece } from './textPiece.ts';
import { readRawText, readXml, type Closer, type Opened, type Span } from '../xml.ts';

/** What is read of the tracked changes of a file. */
export interface Revisions {
  /** ids of the changes that are read as if they had been refused */
  readonly refused?: ReadonlySet<string>;
}

export interface Story {
  /** in the order of the text */
  readonly paragraphs: readonly Paragraph[];
  /** by id of footnote or endnote: the paragraph that refers to it */
  readonly references: ReadonlyMap<string, Paragraph>;
  /** by paragraph of a note: the note's id */
  readonly notes: ReadonlyMap<Paragraph, string>;
  /** as the file writes it, with its colon */
  readonly prefix: string;
}

/** Reads the paragraphs of one part, with where everything of them stands. Throws a WordError. */
export function readStory(xml: string, part: string, revisions: Revisions = {}): Story {
  const reader = new StoryReader(xml, revisions);
  readXml(xml, part, { open: (element) => reader.open(element) });
  return reader;
}

class StoryReader implements Story {
  readonly #xml: string;
  readonly #refused: ReadonlySet<string>;
  readonly references = new Map<string, Paragraph>();
  readonly notes = new Map<Paragraph, string>();
  prefix = '';
  #out: Paragraph[] = [];
  #state: State = newState(undefined);
  #isSkipping = false;
  #note: string | undefined;
  #row: Row | undefined;
  readonly #fields = new Fields();
  /** alternatives for readers of different ages, the innermost last: what the first of them holds */
  readonly #alternatives: (Paragraph[] | undefined)[] = [];
  /** text of the base of a phonetic guide */
  #base: string | undefined;
  #mark: MarkReader | undefined;

  constructor(xml: string, { refused = new Set() }: Revisions) {
    this.#xml = xml;
    this.#refused = refused;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#out;
  }

  open(element: Opened): Closer | undefined {
    if (this.#isSkipping) return undefined;
    const { name } = element;
    const { paragraph, run, isInPiece } = this.#state;
    const closers: (Closer | undefined)[] = [];
    if (paragraph && !this.#state.outer) closers.push(this.#beginOuter(element));
    if (run && !isInPiece) closers.push(this.#openPiece(element, run));
    else if (isInPiece) closers.push(this.#openInPiece(element));
    else if (this.#mark) closers.push(this.#openInMark(element, this.#mark));
    else closers.push(this.#openBlock(element));
    if (OBJECTS.has(name) && paragraph) paragraph.hasObjects = true;
    return (endTag) => {
      for (const close of closers.toReversed()) close?.(endTag);
    };
  }

  #beginOuter({ span }: Opened): Closer {
    const outer = { start: span.start, end: span.end };
    this.#state.outer = outer;
    const state = this.#state;
    return ({ end }) => {
      outer.end = end;
      state.outer = undefined;
    };
  }

  #skip(): Closer {
    this.#isSkipping = true;
    return () => (this.#isSkipping = false);
  }

  /** Everything that is not inside of a run, nor of the properties of a paragraph. */
  #openBlock(element: Opened): Closer | undefined {
    const { name } = element;
    if (name === 'w:p') return this.#openParagraph(element);
    if (name === 'w:r') return this.#openRun(element);
    if (FRAMES.has(name)) return this.#openFrame(element);
    if (name.startsWith('mc:')) return this.#openAlternative(name);
    if (SKIPPED.has(name)) return this.#skip();
    if (name === 'w:tr') return this.#openRow();
    const { paragraph, frame } = this.#state;
    if (!paragraph) {
      if (frame && (name === 'w:tbl' || name === 'w:sdt' || name === 'w:customXml')) frame.last = undefined;
      if (name === 'w:sdtContent' || name === 'w:customXml') return this.#openFrame(element);
      if (name === 'w:sdtPr') return this.#openControl(element);
      if (name === 'w:sdt') return this.#endLocks();
      if (name === 'w:del' && this.#row && !this.#refused.has(element.attribute('id') ?? ''))
        this.#row.isDeleted = true;
      return undefined;
    }
    switch (name) {
      case 'w:pPr':
        return this.#openProperties(element, paragraph);
      case 'w:ins':
      case 'w:moveTo':
        return this.#refused.has(element.attribute('id') ?? '') ? this.#skip() : this.#within(element.span);
      case 'w:del':
      case 'w:moveFrom':
        return this.#refused.has(element.attribute('id') ?? '') ? this.#within(undefined) : this.#skip();
      case 'w:fldSimple':
        return this.#fields.enter(element.attribute('instr') ?? '');
      case 'w:sdtPr':
        return this.#openControl(element);
      case 'w:sdt':
        return this.#endLocks();
      case 'w:commentRangeStart':
        paragraph.comments.push({ id: element.attribute('id') ?? '', at: paragraph.text.length });
        return undefined;
      default:
        return name.startsWith('w:') ? this.#within(undefined) : undefined;
    }
  }

  #within(insertion: Span | undefined): Closer {
    const state = this.#state;
    const before = state.insertion;
    state.insertion = insertion;
    return () => (state.insertion = before);
  }

  #openFrame(element: Opened): Closer | undefined {
    const { name, attribute } = element;
    if (name === 'w:footnote' || name === 'w:endnote') {
      // The lines above the notes are notes of a type of their own.
      if ((attribute('type') ?? 'normal') !== 'normal') return this.#skip();
      this.#note = `${name}${attribute('id') ?? ''}`;
    }
    const before = this.#state;
    const start = this.#out.length;
    this.#state = { ...newState({ last: undefined }), locks: before.locks };
    return () => {
      this.#state = before;
      if (name === 'w:tc') this.#row?.cells.push(this.#out.slice(start));
      if (this.#note !== undefined && name.endsWith('note')) this.#note = undefined;
    };
  }

  #openRow(): Closer {
    const outer = this.#row;
    const row = new Row();
    this.#row = row;
    return () => {
      this.#row = outer;
      row.close();
    };
  }

  #endLocks(): Closer {
    const state = this.#state;
    const { locks, insertion } = state;
    state.insertion = undefined;
    return () => Object.assign(state, { locks, insertion });
  }

  #openControl(element: Opened): Closer {
    // Its properties stand before its content, which ends with the parent of both.
    const state = this.#state;
    const start = element.span.end;
    return ({ start: end }) => {
      if (/<[\w-]*:?lock\s[^>]*(?:contentLocked|sdtContentLocked)/i.test(this.#xml.slice(start, end)))
        state.locks++;
    };
  }

  /** Of what is there for readers of different ages the first is read; the last is the same for those of old. */
  #openAlternative(name: string): Closer | undefined {
    const outside = this.#out;
    if (name === 'mc:AlternateContent') {
      this.#alternatives.push(undefined);
      return () => {
        const chosen = this.#alternatives.pop();
        for (const paragraph of chosen ?? []) this.#out.push(paragraph);
      };
    }
    const chosen = this.#alternatives.at(-1);
    if (this.#alternatives.length === 0 || (chosen && name === 'mc:Choice')) return this.#skip();
    this.#out = [];
    if (!chosen) {
      return () => {
        this.#alternatives[this.#alternatives.length - 1] = this.#out;
        this.#out = outside;
      };
    }
    const before = this.#state;
    this.#state = newState(undefined);
    return () => {
      this.#state = before;
      const others = this.#out;
      this.#out = outside;
      const areSame =
        others.length === chosen.length && others.every(({ text }, i) => text === chosen[i]!.text);
      if (areSame) others.forEach((other, i) => (chosen[i]!.twin = other));
    };
  }

  #openParagraph({ span, isEmpty, prefix }: Opened): Closer | undefined {
    const { frame } = this.#state;
    if (!frame) return undefined;
    this.prefix = prefix;
    const paragraph = newParagraph(span, isEmpty);
    if (frame.last) frame.last.next = paragraph;
    frame.last = paragraph;
    if (this.#note !== undefined) this.notes.set(paragraph, this.#note);
    const wasInList = this.#fields.isInList;
    const state = this.#state;
    const outside = this.#out;
    state.paragraph = paragraph;
    // What lies in its text boxes comes after it.
    this.#out = [];
    return ({ end }) => {
      paragraph.span.end = end;
      paragraph.isHidden = paragraph.text === '' && (wasInList || this.#fields.isInList);
      state.paragraph = undefined;
      for (const boxed of this.#out) boxed.host ??= paragraph;
      outside.push(paragraph);
      for (const boxed of this.#out) outside.push(boxed);
      this.#out = outside;
    };
  }

  #openProperties(element: Opened, paragraph: Paragraph): Closer {
    const reader = new MarkReader(paragraph, element, this.#refused);
    this.#mark = reader;
    return (endTag) => {
      reader.close(endTag);
      this.#mark = undefined;
    };
  }

  #openInMark(element: Opened, mark: MarkReader): Closer | undefined {
    const read = mark.open(element);
    return read === 'skip' ? this.#skip() : read;
  }

  #openRun({ span }: Opened): Closer | undefined {
    const state = this.#state;
    const { paragraph } = state;
    if (!paragraph) return undefined;
    const run = newRun(span, state, this.#fields.isComputed);
    state.run = run;
    return ({ end }) => {
      run.span.end = end;
      run.to = paragraph.text.length;
      paragraph.runs.push(run);
      state.run = undefined;
    };
  }

  /** A child of a run. */
  #openPiece(element: Opened, run: Run): Closer {
    const { name, span } = element;
    const state = this.#state;
    state.isInPiece = true;
    const inner = this.#openInPiece(element);
    return (endTag) => {
      inner?.(endTag);
      state.isInPiece = false;
      const whole = { start: span.start, end: endTag.end };
      if (name === 'w:rPr') run.properties = whole;
      else
        this.#add(
          run,
          this.#pieceOf(element, whole, { start: span.end, end: Math.max(span.end, endTag.start) }),
        );
    };
  }

  #add(run: Run, piece: Piece): void {
    run.pieces.push(piece);
    this.#state.paragraph!.text += piece.text;
  }

  #pieceOf({ name, attribute }: Opened, span: Span, content: Span): Piece {
    const nothing: Piece = { span, text: '' };
    if (name === 'w:fldChar') this.#fields.turn(attribute('fldCharType'));
    else if (name === 'w:instrText') this.#fields.instruct(this.#xml.slice(content.start, content.end));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.references.set(`${name.replace('Reference', '')}${attribute('id') ?? ''}`, this.#state.paragraph!);
    if (this.#fields.isInList || this.#fields.isInInstruction) return nothing;
    if (TEXTS.has(name)) return textPiece(this.#xml, span, content, attribute('space') === 'preserve');
    if (name === 'w:ruby') {
      const base = this.#base ?? '';
      this.#base = undefined;
      return { span, text: base, isFixed: true };
    }
    if (name === 'w:tab' || name === 'w:ptab') return { span, text: '\t' };
    if (name === 'w:cr') return { span, text: '\n' };
    if (name === 'w:br')
      return { span, text: '\n', isFixed: (attribute('type') ?? 'textWrapping') !== 'textWrapping' };
    if (name === 'w:noBreakHyphen') return { span, text: '-' };
    return nothing;
  }

  /** Anything below a child of a run: there may be a text box in it, or the base of a phonetic guide. */
  #openInPiece(element: Opened): Closer | undefined {
    const { name, span } = element;
    if (name === 'w:txbxContent') return this.#openFrame(element);
    if (name.startsWith('mc:')) return this.#openAlternative(name);
    if (SKIPPED.has(name)) return this.#skip();
    if (name === 'w:rubyBase') this.#base = '';
    else if (name === 'w:t' && this.#base !== undefined)
      return ({ start }) =>
        (this.#base = `${this.#base ?? ''}${readRawText(this.#xml.slice(span.end, start)).text}`);
    return undefined;
  }
}
