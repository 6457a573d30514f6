/** What the server needs of the host it runs in. */
export interface Runtime {
  /** The text of a file; undefined when there is none. Throws when it is there but cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** where a link leads; the URI itself where there is none, or nothing there */
  realUri?(uri: string): Promise<string>;
  /** folder of the rule pages as a URI, unless the client names one */
  readonly rulePages?: string;
}
