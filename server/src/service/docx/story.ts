import type { MarkProperties, Paragraph, Piece, Run } from './paragraph.ts';
import { readRawText, readXml, type Opened, type Span } from './xml.ts';

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

type Closer = (endTag: Span) => void;

/** What may hold paragraphs, one after the other. */
interface Frame {
  last: Paragraph | undefined;
}

interface Row {
  readonly cells: Paragraph[][];
  isDeleted: boolean;
}

interface Field {
  instruction: string;
  isResult: boolean;
}

/** What is being read; a text box inside of a run begins anew. */
interface State {
  frame: Frame | undefined;
  paragraph: Paragraph | undefined;
  run: Run | undefined;
  /** inside of a child of the run */
  isInPiece: boolean;
  outer: { start: number; end: number } | undefined;
  insertion: Span | undefined;
  locks: number;
}

const FRAMES = new Set(['w:body', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote']);
const TEXTS = new Set(['w:t', 'w:delText']);
/** Without text for us, whatever is in it: properties, formulas, the reading in a phonetic guide. */
const SKIPPED = new Set([
  'w:rt',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:pPrChange',
  'w:rPrChange',
  'm:oMath',
  'm:oMathPara',
]);
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'm:oMath', 'm:oMathPara', 'mc:AlternateContent']);
/** Fields whose result is a list of headings or words: it is made anew, and says everything twice. */
const LIST_FIELD = /^\s*(?:TOC|INDEX|TOA|RD|TC|XE)\b/i;
/** Fields whose result is text of the author. */
const TEXT_FIELD = /^\s*(?:HYPERLINK|QUOTE)\b/i;

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
  /** in the properties of a mark: the end of somebody's insertion */
  #afterInsertion: number | undefined;
  readonly #fields: Field[] = [];
  /** alternatives for readers of different ages, the innermost last: what the first of them holds */
  readonly #alternatives: (Paragraph[] | undefined)[] = [];
  /** text of the base of a phonetic guide */
  #base: string | undefined;
  #mark: MarkProperties | undefined;

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
        return this.#openField({ instruction: element.attribute('instr') ?? '', isResult: true });
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

  /** A row whose cells hold one paragraph each is one line of the draft: its words are no menu, and belong together. */
  #openRow(): Closer {
    const row: Row = { cells: [], isDeleted: false };
    const outer = this.#row;
    this.#row = row;
    return () => {
      this.#row = outer;
      const { cells, isDeleted } = row;
      if (isDeleted) for (const paragraph of cells.flat()) paragraph.isHidden ||= paragraph.text === '';
      if (cells.some(({ length }) => length !== 1)) return;
      for (const [i, [paragraph]] of cells.entries()) {
        paragraph!.isInRow = true;
        if (i < cells.length - 1) paragraph!.separator = '\t';
      }
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

  #openField(field: Field): Closer {
    this.#fields.push(field);
    return () => this.#fields.pop();
  }

  /** Of what is there for readers of different ages the first is read; the last is the same for those of old. */
  #openAlternative(name: string): Closer | undefined {
    const outside = this.#out;
    if (name === 'mc:AlternateContent') {
      this.#alternatives.push(undefined);
      return () => {
        const chosen = this.#alternatives.pop();
        if (chosen) this.#out.push(...chosen);
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
    const paragraph: Paragraph = {
      openTag: span,
      span: { start: span.start, end: span.end },
      isEmptyTag: isEmpty,
      runs: [],
      text: '',
      separator: '\n',
      isInRow: false,
      isMarkDeleted: false,
      isHidden: false,
      hasObjects: false,
      comments: [],
    };
    if (frame.last) frame.last.next = paragraph;
    frame.last = paragraph;
    if (this.#note !== undefined) this.notes.set(paragraph, this.#note);
    const wasInList = this.#isInList;
    const state = this.#state;
    const outside = this.#out;
    state.paragraph = paragraph;
    // What lies in its text boxes comes after it.
    this.#out = [];
    return ({ end }) => {
      paragraph.span.end = end;
      paragraph.isHidden = paragraph.text === '' && (wasInList || this.#isInList);
      state.paragraph = undefined;
      for (const boxed of this.#out) boxed.host ??= paragraph;
      outside.push(paragraph, ...this.#out);
      this.#out = outside;
    };
  }

  get #isInList(): boolean {
    return this.#fields.some(({ instruction }) => LIST_FIELD.test(instruction));
  }

  #openProperties({ span, isEmpty }: Opened, paragraph: Paragraph): Closer {
    const mark: MarkProperties = {
      openTag: span,
      span: { start: span.start, end: span.end },
      runAt: isEmpty ? span.end : -1,
      hasSection: false,
      isRevised: false,
    };
    paragraph.properties = mark;
    this.#mark = mark;
    return ({ start, end }) => {
      mark.span.end = end;
      if (mark.runAt === -1) mark.runAt = start;
      this.#mark = undefined;
    };
  }

  /** Inside of the properties of a paragraph. */
  #openInMark({ name, span, attribute }: Opened, mark: MarkProperties): Closer | undefined {
    const { paragraph } = this.#state;
    if (name === 'w:sectPr' || name === 'w:pPrChange') {
      if (name === 'w:sectPr') mark.hasSection = true;
      if (mark.runAt === -1) mark.runAt = span.start;
      return this.#skip();
    }
    if (name === 'w:rPr') {
      return ({ end }) => {
        mark.run = {
          openTag: span,
          span: { start: span.start, end },
          afterInsertion: this.#afterInsertion ?? span.end,
        };
        this.#afterInsertion = undefined;
      };
    }
    const isInsertion = name === 'w:ins' || name === 'w:moveTo';
    const isDeletion = name === 'w:del' || name === 'w:moveFrom';
    if (isInsertion || isDeletion) {
      mark.isRevised = true;
      const isRefused = this.#refused.has(attribute('id') ?? '');
      if (isInsertion === isRefused) paragraph!.isMarkDeleted = true;
      if (isInsertion) return ({ end }) => (this.#afterInsertion = end);
    }
    return SKIPPED.has(name) ? this.#skip() : undefined;
  }

  #openRun({ span }: Opened): Closer | undefined {
    const state = this.#state;
    const { paragraph } = state;
    if (!paragraph) return undefined;
    const from = paragraph.text.length;
    const isComputed = this.#fields.some(({ instruction }) => !TEXT_FIELD.test(instruction));
    const run: Run = {
      openTag: span,
      span: { start: span.start, end: span.end },
      pieces: [],
      from,
      to: from,
      isFixed: isComputed || state.locks > 0,
      outer: state.outer!,
      insertion: state.insertion,
    };
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
    if (name === 'w:fldChar') this.#turnField(attribute('fldCharType'));
    else if (name === 'w:instrText') this.#instruct(this.#xml.slice(content.start, content.end));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.references.set(`${name.replace('Reference', '')}${attribute('id') ?? ''}`, this.#state.paragraph!);
    if (this.#isInList || this.#fields.some(({ isResult }) => !isResult)) return nothing;
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

  #turnField(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') this.#fields.pop();
  }

  #instruct(instruction: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.isResult) field.instruction += instruction;
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

const newState = (frame: Frame | undefined): State => ({
  frame,
  paragraph: undefined,
  run: undefined,
  isInPiece: false,
  outer: undefined,
  insertion: undefined,
  locks: 0,
});

const COMMENT = /<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>/g;

/** @param isPreserved white space at its ends counts */
function textPiece(xml: string, span: Span, content: Span, isPreserved: boolean): Piece {
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
