/** @typedef {{ file: string, name: string, value: number }} Replaced */

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
  const constant = new RegExp(`(\\b${replaced.name}\\s*=\\s*)-?[\\d._e]+`);
  if (!constant.test(source)) throw new Error(`no ${replaced.name} in ${url}`);
  return { ...result, source: source.replace(constant, `$1${replaced.value}`) };
}
