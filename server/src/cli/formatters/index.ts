import { checkstyle } from './services/checkstyle.ts';
import { codeclimate } from './services/codeclimate.ts';
import type { Formatter } from './formatter.ts';
import { github } from './services/github.ts';
import { html } from './people/html.ts';
import { json } from './json.ts';
import { junit } from './services/junit.ts';
import { ndjson } from './ndjson.ts';
import { rdjson } from './services/rdjson.ts';
import { sarif } from './services/sarif.ts';
import { stylish } from './people/stylish.ts';

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
