import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { run } from './machine.ts';
import { PATIENCE_MS } from './patience.ts';
import { root, workFolder, type Host } from './hosts.ts';

/** Folders of one session of VS Code, empty at its start but for a copy of the fixtures. */
export interface Session {
  readonly host: Host;
  readonly displayLanguage: DisplayLanguage;
  readonly workspace: string;
  readonly extensions: string;
  readonly userData: string;
}

/** Language of the extension's own texts; VS Code's are English either way. */
export type DisplayLanguage = 'en' | 'zh-cn';

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** A folder with a copy of `drafts`, in a session folder that is otherwise empty. */
export function newWorkspace(name: string, drafts = 'test/vscode/fixtures'): string {
  const folder = path.join(workFolder, 'sessions', name);
  rmSync(folder, { recursive: true, force: true });
  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(root, drafts), workspace, { recursive: true });
  return workspace;
}

export interface SessionOptions {
  /** settings of the user */
  readonly settings?: object;
  /** folder of the repository that is copied into the workspace */
  readonly drafts?: string;
}

export function newSession(
  host: Host,
  name: string,
  displayLanguage: DisplayLanguage = 'en',
  { settings = {}, drafts }: SessionOptions = {},
): Session {
  const workspace = newWorkspace(name, drafts);
  const userData = path.resolve(workspace, '../user-data');
  const extensions = path.resolve(workspace, '../extensions');
  writeJson(path.join(userData, 'User/settings.json'), { ...SETTINGS, ...settings });
  if (displayLanguage !== 'en') writeLanguagePack(userData, displayLanguage);
  return { host, displayLanguage, workspace, userData, extensions };
}

/**
 * Microsoft's language packs come from a marketplace. An empty one makes VS Code take the language, so that the
 * extension speaks it.
 */
function writeLanguagePack(userData: string, language: DisplayLanguage): void {
  const translations = path.join(userData, 'language-pack.json');
  writeJson(translations, { version: '1.0.0', contents: {} });
  writeJson(path.join(userData, 'languagepacks.json'), {
    [language]: {
      hash: 'empty',
      label: language,
      extensions: [{ extensionIdentifier: { id: 'gaojian.language-pack' }, version: '1.0.0' }],
      translations: { vscode: translations },
    },
  });
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value, undefined, 2));
}

const serverArgs = ({ host, extensions, userData }: Session): string[] => [
  path.join(host.folder, 'out/server-main.js'),
  '--accept-server-license-terms',
  ...['--extensions-dir', extensions],
  ...['--user-data-dir', userData],
];

/** Installs a packaged extension into the session, as a user does. */
export async function installExtension(session: Session, vsix: string): Promise<void> {
  await run(session.host.node, [...serverArgs(session), '--install-extension', vsix]);
}

export interface RunningServer extends AsyncDisposable {
  /** host:port */
  readonly authority: string;
  readonly log: () => string;
}

/**
 * Starts VS Code's server; its window opens in a browser at `authority`.
 *
 * @param isDriven without it a built VS Code ignores, without a word, the extension that the page asks for; with it no
 * notification is seen
 */
export async function startServer(
  session: Session,
  env: NodeJS.ProcessEnv = {},
  { isDriven = true } = {},
): Promise<RunningServer> {
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const child = spawn(
    session.host.node,
    [
      ...serverArgs(session),
      ...['--host', '127.0.0.1', '--port', String(port)],
      '--without-connection-token',
      ...['--locale', session.displayLanguage],
      '--disable-workspace-trust',
      '--disable-telemetry',
      ...(isDriven ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: string): void => {
      child.kill();
      reject(new Error(`VS Code ${session.host.version} did not start: ${reason}\n${log}`));
    };
    const timeout = setTimeout(() => fail('timeout'), PATIENCE_MS);
    child.on('exit', (code) => fail(`exit ${code}`));
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (!log.includes('agent listening on')) return;
      clearTimeout(timeout);
      resolve();
    });
  });
  return { authority, log: () => log, [Symbol.asyncDispose]: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit').on('exit', () => resolve());
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
