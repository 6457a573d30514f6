/** A longer text is no sentence and no line of a page that is met again. */
const LONGEST = 2000;
/** Characters that one generation holds: a book of a hundred pages. */
const MOST = 100_000;

let isKeeping = true;

export const keeps = (): boolean => isKeeping;

/** For tests and for whoever looks for a fault: nothing is kept meanwhile, and a text is read as a whole. */
export function withoutKeeping<R>(work: () => R): R {
  isKeeping = false;
  try {
    return work();
  } finally {
    isKeeping = true;
  }
}

/**
 * What was made of a text, kept while texts like it are asked for: the version of a draft before the last keystroke had all
 * of its lines but one, and the pages of one site have their menus. Of two generations the older one goes when the younger
 * one is full, so that what is asked for stays and the memory is bounded.
 */
export class KeptByText<T> {
  readonly #make: (text: string) => T;
  #young = new Map<string, T>();
  #old = new Map<string, T>();
  #characters = 0;

  /** @param make pure; nobody changes what it returns */
  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  of(text: string): T {
    return this.#of(text, apart);
  }

  /** @param own a text by itself, of which others keep something too */
  ofOwn(own: string): T {
    return this.#of(own, itself);
  }

  #of(text: string, toOwn: (text: string) => string): T {
    if (text.length > LONGEST || !isKeeping) return this.#make(text);
    const known = this.#young.get(text);
    if (known !== undefined) return known;
    const own = toOwn(text);
    const made = this.#old.get(own) ?? this.#make(own);
    if (this.#characters > MOST) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = 0;
    }
    this.#young.set(own, made);
    this.#characters += own.length;
    return made;
  }
}

/** The same text by itself: a slice keeps the whole draft that it was cut from. */
export const apart = (text: string): string => ` ${text}`.slice(1);

const itself = (text: string): string => text;
