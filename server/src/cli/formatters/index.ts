import { checkstyle } from './checkstyle.ts';
import { codeclimate } from './codeclimate.ts';
import type { Formatter } from './formatter.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { ndjson } from './ndjson.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Every format by its name on the command line. */
export const FORMATTERS: Readonly<Record<string, Formatter>> = {
  stylish,
  json,
  ndjson,
  sarif,
  github,
  junit,
  checkstyle,
  rdjson,
  codeclimate,
  html,
};
