/** One question to real text, and its answer in figures. */
export interface Measure {
  /** As on the command line: `npm run measure -- lines`. */
  readonly name: string;
  /** What is asked, in one line. */
  readonly question: string;
  /** Reads what it needs from the folder of data; the figures, in the order in which they are shown. */
  readonly run: (data: MeasureData) => Promise<readonly Figure[]> | readonly Figure[];
}

export interface Figure {
  readonly label: string;
  /** How many of `of`; a plain count where there is no `of`. */
  readonly count: number;
  readonly of?: number;
  /** A few of those that count against it, to be read. */
  readonly examples?: readonly string[];
}

/** The folder of real text that the measures read; it is not part of the repository. */
export interface MeasureData {
  /** Of a measure that draws its cases: how many, and which. */
  readonly runs: number;
  /** number of the first one, where a run that was broken off goes on */
  readonly from: number;
  readonly seed: number;
  /** The text of a file. Throws where it is missing. */
  readonly text: (path: string) => string;
  /** The rows of a JSON-lines file, in its order. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each measure names the shape of its own data
  readonly rows: <Row>(path: string) => readonly Row[];
  /** Names of the files in a folder, sorted. */
  readonly files: (folder: string) => readonly string[];
}
