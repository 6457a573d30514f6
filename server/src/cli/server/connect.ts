import { pathToFileURL } from 'node:url';
import type { ServerOptions } from '../../protocol.ts';
import { answersOf } from '../../workspace/answers/answers.ts';
import { checkAll } from '../../workspace/answers/check.ts';
import { nodeRuntime } from '../../workspace/node/runtime.ts';
import { Workspace } from '../../workspace/workspace.ts';
import type { Server } from './server.ts';

/** @param cwd the folder that the client works in */
export function serverInProcess(options: ServerOptions, cwd: string): Server {
  const folder = pathToFileURL(cwd).href;
  const workspace = new Workspace({ runtime: nodeRuntime, options, folders: () => [folder] });
  return {
    ...answersOf(workspace),
    checkAll: (drafts) => checkAll(drafts, workspace.settings),
    close: async () => workspace.close(),
  };
}

/**
 * The very process that an editor talks to, ours alone.
 *
 * @param program the script of this program
 */
export async function serverOfItsOwn(options: ServerOptions, cwd: string, program: string): Promise<Server> {
  // Only who speaks over a wire pays for loading it.
  const { spawnServer } = await import('./spawnServer.ts');
  return spawnServer(options, cwd, program);
}
