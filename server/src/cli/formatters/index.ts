import { checkstyle } from './services/checkstyle.ts';
import { codeclimate } from './services/codeclimate.ts';
import type { Formatter } from './formatter.ts';
import type { Format } from './formats.ts';
import { github } from './services/github.ts';
import { html } from './people/html.ts';
import { json } from './json.ts';
import { junit } from './services/junit.ts';
import { ndjson } from './ndjson.ts';
import { rdjson } from './services/rdjson.ts';
import { sarif } from './services/sarif.ts';
import { stylish } from './people/stylish.ts';

export const FORMATTERS: Readonly<Record<Format, Formatter>> = {
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
