import { isCut, type OffsetRange } from '../text/range.ts';
import { commentsOf, partsWithComments, type NewComment } from './write/comments.ts';
import { fit, runForInsertion, type Replacement } from './write/fit.ts';
import { Layout, type Line } from './layout.ts';
import { openPackage, type Package } from './package.ts';
import type { Paragraph } from './paragraph.ts';
import { Reviser, type ParagraphEdits, type Signature } from './write/revise.ts';
import { readStory, type Revisions, type Story } from './read/story.ts';
import { WordError } from './trouble.ts';
import { decodeXml, encodeXml } from './xml.ts';

/** Who signs the tracked changes. */
export const AUTHOR = '稿检';

/** A word to the editor on a place of the draft. */
export interface Remark {
  readonly range: OffsetRange;
  readonly text: string;
}

export interface Revision {
  /** as `fit` gives them */
  readonly changes: readonly Replacement[];
  readonly remarks: readonly Remark[];
  /** ISO 8601 */
  readonly date: string;
}

export interface Revised {
  readonly bytes: Uint8Array;
  /** what is in them, the changes accepted */
  readonly draft: WordDraft;
}

/** A place as Word counts: by paragraphs. */
export interface ParagraphPlace {
  /** from 0 */
  readonly paragraph: number;
  /** UTF-16 code units from the paragraph's begin */
  readonly offset: number;
}

/** Characters of a draft that is still checked as one; 16 MiB of Chinese. */
const MOST_TEXT = 5_600_000;
/** Bytes. */
const MIB = 1 << 20;

interface Part {
  readonly name: string;
  readonly xml: string;
  readonly story: Story;
}

/**
 * A Word file as a draft: its paragraphs, tables, notes and text boxes as lines of text, without what is deleted in tracked
 * changes; and the way back, as tracked changes in the file.
 */
export class WordDraft {
  readonly text: string;
  readonly #package: Package;
  readonly #parts: readonly Part[];
  readonly #layout: Layout;

  /** Throws a WordError. */
  constructor(bytes: Uint8Array, revisions?: Revisions) {
    this.#package = openPackage(bytes);
    const { main, parts } = this.#package;
    this.#parts = [main, parts.get('footnotes'), parts.get('endnotes')].flatMap((name) => {
      const content = name === undefined ? undefined : this.#package.zip.read(name);
      if (!content) return [];
      const xml = decodeXml(content, name!);
      return [{ name: name!, xml, story: readStory(xml, name!, revisions) }];
    });
    this.#layout = new Layout(
      this.#parts.flatMap(({ name, story }) =>
        this.#shown(story).map((paragraph) => ({ part: name, paragraph })),
      ),
    );
    this.text = this.#layout.text;
    if (this.text.length > MOST_TEXT)
      throw new WordError('unpacksTooLarge', { size: Math.round((MOST_TEXT * 3) / MIB) });
  }

  placeOf(offset: number): ParagraphPlace {
    const paragraph = this.#layout.indexAt(offset);
    return { paragraph, offset: offset - (this.#layout.lines[paragraph]?.start ?? 0) };
  }

  /** What of these changes the file can take; see `fit`. */
  fit<C extends Replacement>(changes: readonly C[]): readonly C[] {
    return fit(changes, this.#layout);
  }

  /**
   * The bytes of the file with tracked changes and comments in it; undefined where there is nothing to write. What was
   * written is read once more before it is given away: accepted it has to be the new text, refused the old one. Throws a
   * WordError.
   */
  revised({ changes, remarks, date }: Revision): Revised | undefined {
    const { zip } = this.#package;
    let id = this.#highestId();
    const own = new Set<string>();
    const signature: Signature = { author: AUTHOR, date, own, nextId: () => ++id };
    const edits = new Map<Line, ParagraphEdits>();
    const editsOf = (line: Line): ParagraphEdits => {
      const known = edits.get(line);
      if (known) return known;
      const made: ParagraphEdits = { deletions: [], insertions: [], losesMark: false, comments: [] };
      edits.set(line, made);
      return made;
    };
    for (const change of changes) this.#place(change, editsOf);
    const comments = this.#comment(remarks, editsOf, signature.nextId);
    if (edits.size === 0) return undefined;
    this.#refuseToWrite();

    const contents = new Map<string, Uint8Array>();
    for (const { name, xml, story } of this.#parts) {
      const inPart = [...edits].filter(([line]) => line.part === name).sort(([a], [b]) => b.start - a.start);
      if (inPart.length === 0) continue;
      if (story.prefix === '') throw new WordError('unproven');
      const reviser = new Reviser(xml, story.prefix, signature);
      for (const [{ paragraph }, wanted] of inPart) {
        const { twin } = paragraph;
        if (twin) reviser.revise(twin, forTwin(wanted, twin));
        reviser.revise(paragraph, wanted);
      }
      contents.set(name, encodeXml(reviser.text()));
    }
    const isStrict = this.#parts[0]!.xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main');
    for (const [name, content] of partsWithComments(this.#package, comments, signature, isStrict))
      contents.set(name, content);
    const bytes = zip.with(contents);
    return { bytes, draft: this.#proven(bytes, changes, own) };
  }

  /** Notes are lines only where the body refers to them. */
  #shown(story: Story): readonly Paragraph[] {
    const body = this.#parts[0]!.story;
    if (story === body) return story.paragraphs;
    return story.paragraphs.filter((paragraph) => {
      const reference = body.references.get(story.notes.get(paragraph) ?? '');
      if (reference) paragraph.host ??= reference;
      return reference !== undefined;
    });
  }

  /** Of everything that has a number in the parts that may change: ours begin behind it. */
  #highestId(): number {
    let highest = 0;
    const comments = this.#package.parts.get('comments');
    const bytes = comments === undefined ? undefined : this.#package.zip.read(comments);
    const xmls = [...this.#parts.map(({ xml }) => xml), ...(bytes ? [decodeXml(bytes, comments!)] : [])];
    for (const xml of xmls)
      for (const [, id] of xml.matchAll(/:id=["'](\d{1,9})["']/g)) highest = Math.max(highest, Number(id));
    return highest;
  }

  #refuseToWrite(): void {
    const { zip, parts } = this.#package;
    if (zip.names.some((name) => name.startsWith('_xmlsignatures/'))) throw new WordError('signed');
    const settings = parts.get('settings');
    const bytes = settings === undefined ? undefined : zip.read(settings);
    const protection = bytes && /<\w*:?documentProtection\s[^>]*>/.exec(decodeXml(bytes, settings!))?.[0];
    if (
      protection &&
      /:enforcement="(?:1|true|on)"/.test(protection) &&
      !/:edit="trackedChanges"/.test(protection)
    )
      throw new WordError('protected');
  }

  #place({ range, text }: Replacement, editsOf: (line: Line) => ParagraphEdits): void {
    const { lines } = this.#layout;
    const first = this.#layout.indexAt(range.start);
    for (let i = first; i < lines.length && lines[i]!.start < range.end; i++) {
      const line = lines[i]!;
      const start = Math.max(range.start, line.start) - line.start;
      const end = Math.min(range.end, line.end) - line.start;
      if (end > start) editsOf(line).deletions.push({ start, end });
      if (range.start <= line.end && range.end > line.end && i + 1 < lines.length)
        editsOf(line).losesMark = true;
    }
    if (text === '') return;
    const line = lines[first]!;
    const { runs } = line.paragraph;
    const start = range.start - line.start;
    const replaced =
      range.end > range.start ? runs.find(({ from, to }) => from <= start && start < to) : undefined;
    const at = replaced ? Math.min(range.end - line.start, replaced.to) : start;
    editsOf(line).insertions.push({ at, text, run: replaced ?? runForInsertion(runs, start) });
  }

  /** Remarks that the file has already are not made again. */
  #comment(
    remarks: readonly Remark[],
    editsOf: (line: Line) => ParagraphEdits,
    nextId: () => number,
  ): readonly NewComment[] {
    if (remarks.length === 0) return [];
    const { lines } = this.#layout;
    const said = this.#saidAlready();
    const comments: NewComment[] = [];
    const byParagraph = new Map(lines.map((line) => [line.paragraph, line]));
    for (const { range, text } of remarks) {
      const last = lines.at(-1)!;
      let index = this.#layout.indexAt(Math.min(range.start, last.end));
      // A line that goes with the break before it.
      if (lines[index]!.end === range.start && range.end > range.start && lines[index + 1]) index++;
      let line = lines[index]!;
      const host = topHost(line.paragraph);
      if (host) line = byParagraph.get(host) ?? line;
      const key = `${line.start} ${text}`;
      const before = said.get(key) ?? 0;
      if (before > 0) {
        said.set(key, before - 1);
        continue;
      }
      const length = line.end - line.start;
      const within = (offset: number): number => Math.max(0, Math.min(length, offset - line.start));
      const [start, end] = host
        ? [0, length]
        : aroundCharacters(line.paragraph.text, within(range.start), within(range.end));
      const id = nextId();
      comments.push({ id, text });
      editsOf(line).comments.push({ id, start, end });
    }
    return comments;
  }

  /** How often each remark stands on each line, by the line's begin and the remark. */
  #saidAlready(): Map<string, number> {
    const texts = commentsOf(this.#package, AUTHOR);
    const said = new Map<string, number>();
    for (const { paragraph, start } of this.#layout.lines)
      for (const { id } of paragraph.comments) {
        const key = `${start} ${texts.get(id) ?? ''}`;
        said.set(key, (said.get(key) ?? 0) + 1);
      }
    return said;
  }

  #proven(bytes: Uint8Array, changes: readonly Replacement[], ids: ReadonlySet<string>): WordDraft {
    const parts: string[] = [];
    let at = 0;
    for (const { range, text } of changes) {
      parts.push(this.text.slice(at, range.start), text);
      at = range.end;
    }
    const wanted = parts.join('') + this.text.slice(at);
    if (new WordDraft(bytes, { refused: ids }).text !== this.text) throw new WordError('unproven');
    const draft = new WordDraft(bytes);
    if (draft.text !== wanted) throw new WordError('unproven');
    return draft;
  }
}

/** The range with at least one character in it, where there is any, and with no half of one. */
function aroundCharacters(text: string, start: number, end: number): readonly [number, number] {
  let from = Math.min(start, Math.max(0, text.length - 1));
  while (isCut(text, from)) from--;
  let to = Math.max(end, Math.min(text.length, from + 1));
  while (isCut(text, to)) to++;
  return [from, to];
}

const forTwin = ({ deletions, insertions, losesMark }: ParagraphEdits, twin: Paragraph): ParagraphEdits => ({
  deletions,
  insertions: insertions.map(({ at, text }) => ({ at, text, run: runForInsertion(twin.runs, at) })),
  losesMark,
  comments: [],
});

/** Word takes no comments in notes and text boxes: they go where those hang. */
function topHost({ host }: Paragraph): Paragraph | undefined {
  return host && (topHost(host) ?? host);
}

/** A place of the new text where it stood in the old one; inside of what is new, at its begin or end. */
export function placeBefore(offset: number, changes: readonly Replacement[], isEnd: boolean): number {
  let shift = 0;
  for (const { range, text } of changes) {
    const start = range.start + shift;
    const end = start + text.length;
    if (isEnd ? offset <= start : offset < start) break;
    if (isEnd ? offset <= end : offset < end) return isEnd ? range.end : range.start;
    shift += text.length - (range.end - range.start);
  }
  return offset - shift;
}
