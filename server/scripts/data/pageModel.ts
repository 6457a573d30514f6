import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WrittenModel } from '../../src/service/page/model/writtenModel.ts';
import { root } from '../files.ts';
import type { GeneratedModule } from './io.ts';

const FILE = 'server/data/pageModel.json';

/** What `npm run train` has learned, without its provenance. */
export function pageModel(): GeneratedModule {
  const { model } = JSON.parse(readFileSync(path.join(root, FILE), 'utf8')) as { model: WrittenModel };
  return { file: 'pageModel.ts', source: `${FILE} (MIT)`, constants: { PAGE_MODEL: model } };
}
