/** What the server needs of the host it runs in. */
export interface Runtime {
  /** the drafts of the workspace; undefined: drafts are not compared with files that are not open */
  readonly drafts?: DraftFiles;
  /** The text of a file; undefined when there is none. Throws when it is there but cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** Writes a file whole or not at all, with the folder it lies in. */
  writeFile?(uri: string, text: string): Promise<void>;
  /** where a link leads; the URI itself where there is none, or nothing there */
  realUri?(uri: string): Promise<string>;
  /** folder of the rule pages as a URI, unless the client names one */
  readonly rulePages?: string;
}

export interface DraftFiles {
  /** URIs of the drafts in a folder and below it, sorted; without those that git ignores */
  list(folder: string): Promise<readonly string[]>;
  /** Text of a draft without BOM; undefined when it cannot be read as text. */
  read(uri: string): Promise<string | undefined>;
}
