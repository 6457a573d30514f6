/** Fields whose result is a list of headings or words: it is made anew, and says everything twice. */
const LIST_FIELD = /^\s*(?:TOC|INDEX|TOA|RD|TC|XE)\b/i;
/** Fields whose result is text of the author. */
const TEXT_FIELD = /^\s*(?:HYPERLINK|QUOTE)\b/i;

interface Field {
  instruction: string;
  isResult: boolean;
}

/** The fields that what is read now lies in; a field is an instruction and its result. */
export class Fields {
  readonly #open: Field[] = [];

  /** A field in one element, whose content is the result. Gives what ends it. */
  enter(instruction: string): () => void {
    this.#open.push({ instruction, isResult: true });
    return () => void this.#open.pop();
  }

  /** A field in pieces: begin, separate, end. */
  turn(type: string | undefined): void {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') this.#open.pop();
  }

  instruct(instruction: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult) field.instruction += instruction;
  }

  get isInList(): boolean {
    return this.#open.some(({ instruction }) => LIST_FIELD.test(instruction));
  }

  get isInInstruction(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  /** What stands there is Word's to say: the number of a page, a date. */
  get isComputed(): boolean {
    return this.#open.some(({ instruction }) => !TEXT_FIELD.test(instruction));
  }
}
