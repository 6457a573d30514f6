// npm run train -- --data DIR [--check-only]: learns which lines of a page are the article, from labelled pages, and writes
// server/data/pageModel.json and docs/page-model.md. The text of the pages stays where it is.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readModel, writeModel } from '../src/service/page/model/weights.ts';
import { root } from './files.ts';
import { crossValidate } from './train/crossValidation.ts';
import { modelPage } from './train/modelPage.ts';
import { learningSet, learn, OPTIONS } from './train/learn.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, date: { type: 'string' }, fast: { type: 'boolean', default: false } },
});
if (!values.data) {
  console.error(
    'npm run train -- --data DIR: the folder with pages-web, pages, clean and traditional is needed',
  );
  process.exit(2);
}
const set = learningSet(values.data);
const written = writeModel(learn(set, new Set()));
const table = values.fast ? undefined : crossValidate(set);
const file = path.join(root, 'server/data/pageModel.json');
const provenance = {
  learnedFrom: set.sources,
  options: OPTIONS,
  date: values.date ?? new Date().toISOString().slice(0, 10),
  ...(table && { crossValidated: table.all }),
};
writeFileSync(file, `${JSON.stringify({ provenance, model: written }, undefined, 1)}\n`);
console.log(
  `${file}: ${readFileSync(file).length} bytes, ${readModel(written).prints.filter((print) => print > 0).length} features`,
);
if (table) {
  const page = path.join(root, 'docs/page-model.md');
  writeFileSync(page, modelPage(provenance, table));
  console.log(table.text);
}
