/** Features of many lines, one list after the other; each is the hash of a template and a value. */
export class FeatureList {
  #hashes = new Uint32Array(4096);
  #length = 0;
  readonly #starts: number[] = [];
  readonly #words: number[] = [];

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Begins the list of the next line. */
  beginLine(): void {
    this.#starts.push(this.#length);
    this.#words.push(this.#length);
  }

  add(template: number, value: number): void {
    if (this.#length === this.#hashes.length) {
      const grown = new Uint32Array(this.#hashes.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.#length++] = mix(template, value);
  }

  /** What follows in the list of the line is its words. */
  beginWords(): void {
    this.#words[this.#starts.length - 1] = this.#length;
  }

  /** The words of a line: a view, not a copy. */
  wordsOf(line: number): Uint32Array {
    return this.#hashes.subarray(this.#words[line] ?? this.#length, this.#starts[line + 1] ?? this.#length);
  }

  /** The features of a line: a view, not a copy. */
  of(line: number): Uint32Array {
    return this.#hashes.subarray(this.#starts[line], this.#starts[line + 1] ?? this.#length);
  }
}

/** A hash of two numbers whose low bits are well spread. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
