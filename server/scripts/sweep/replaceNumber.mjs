/** @typedef {{ file: string, name: string, key?: string, value: number }} Replaced */

/** @type {Replaced} */
let replaced;

/** @param {Replaced} data */
export function initialize(data) {
  replaced = data;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  const result = await nextLoad(url, context);
  if (!new URL(url).pathname.endsWith(`/${replaced.file}`)) return result;
  const source = String(result.source);
  const { name, key, value } = replaced;
  const inRecord =
    key === undefined ? '' : `\\{[^{}]*?['"]?(?<![\\w\\p{Script=Han}])${escaped(key)}['"]?\\s*:\\s*`;
  const constant = new RegExp(`(\\b${name}\\s*=\\s*${inRecord})-?[\\d._e]+(?:\\s*/\\s*\\d+)?`, 'u');
  if (!constant.test(source)) throw new Error(`no ${name}${key === undefined ? '' : `.${key}`} in ${url}`);
  return { ...result, source: source.replace(constant, `$1${value}`) };
}

/** @param {string} words */
const escaped = (words) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
