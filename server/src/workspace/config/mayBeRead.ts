import { CONFIG_FILE_NAMES } from '../../protocol.ts';
import type { Runtime } from '../runtime.ts';
import { parentOf, relativePath } from '../uri.ts';

/**
 * Whether a file that a config names may be read: it lies below the config, in a folder that the client works in, in
 * the config's git repository, or below another config further up. A config comes with drafts, from anywhere; what else is on the machine, and would show
 * in the problems of such a file, is none of its business. A link is judged by where it leads.
 */
export async function isWithinReach(
  file: string,
  configFolder: string,
  workFolders: readonly string[],
  runtime: Runtime,
): Promise<boolean> {
  const realUri = async (uri: string): Promise<string> => (await runtime.realUri?.(uri)) ?? uri;
  const real = await realUri(file);
  // Of a file that is not there only the name is known.
  const isBelow = async (folder: string): Promise<boolean> =>
    (real === file && relativePath(folder, file) !== undefined) ||
    relativePath(await realUri(folder), real) !== undefined;
  for (const folder of [configFolder, ...workFolders]) if (await isBelow(folder)) return true;
  for (let folder = parentOf(configFolder); folder !== undefined; folder = parentOf(folder)) {
    for (const mark of ROOT_MARKS)
      if ((await runtime.readFile(`${folder}/${mark}`)) !== undefined && (await isBelow(folder))) return true;
  }
  return false;
}

/** What stands at the top of a newsroom's files. */
const ROOT_MARKS = ['.git/HEAD', '.git', ...CONFIG_FILE_NAMES.filter((name) => name !== 'package.json')];
