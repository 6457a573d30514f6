/** What the server needs of the host it runs in. */
export interface Runtime {
  /** the drafts of the workspace; undefined: drafts are not compared with files that are not open */
  readonly drafts?: DraftFiles;
  /** The text of a file without BOM, decoded as drafts are; undefined when there is none. Throws an UnreadableFile. */
  readFile(uri: string): Promise<string | undefined>;
  /**
   * Writes a file whole or not at all, in the encoding that it has, with the folder it lies in. Throws an UnwrittenFile.
   *
   * @param before the text it is made from; a file that has another one now is not written
   */
  writeFile?(uri: string, text: string, before: string | undefined): Promise<void>;
  /** where a link leads; the URI itself where there is none, or nothing there */
  realUri?(uri: string): Promise<string>;
  /** folder of the rule pages as a URI, unless the client names one */
  readonly rulePages?: string;
  /** takes the folder of the large tables from a client that knows it better, as a URL that ends in a slash */
  useDictionaries?(folder: string): void;
}

export interface DraftFiles {
  /** URIs of the drafts in a folder and below it, sorted; without those that git ignores */
  list(folder: string): Promise<readonly string[]>;
  /** A draft without BOM; undefined when it cannot be read as text. */
  read(uri: string): Promise<DecodedDraft | undefined>;
}

export interface DecodedDraft {
  readonly text: string;
  /** an editor may open another file in another encoding, and edits would land elsewhere */
  readonly isUtf8: boolean;
}

/** A file that is there and cannot be read: `encoding`, `size`, or a system error such as EACCES. */
export class UnreadableFile extends Error {}

/** A file that stays as it was: `changed`, `encoding`, or a system error such as ENOSPC. */
export class UnwrittenFile extends Error {}
