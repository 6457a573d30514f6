/** Names of the formats on the command line, in the order in which its help lists them. */
export const FORMATS = [
  'stylish',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
  'rdjson',
  'codeclimate',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];
