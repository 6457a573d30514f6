import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** What the machine itself must have, beside Node, with the Debian package that brings it. */
export interface Need {
  readonly what: string;
  readonly package: string;
  readonly isThere: () => boolean;
}

const FOR_VSCODE: readonly Need[] = [
  { what: 'Chromium', package: 'chromium', isThere: () => findChromium() !== undefined },
  { what: 'a Chinese font', package: 'fonts-noto-cjk', isThere: () => hasChineseFont() },
  { what: 'ripgrep', package: 'ripgrep', isThere: () => findProgram('rg') !== undefined },
  { what: 'Python 3', package: 'python3', isThere: () => findProgram('python3') !== undefined },
  { what: 'make', package: 'make', isThere: () => findProgram('make') !== undefined },
  {
    what: 'a C++ compiler',
    package: 'g++',
    isThere: () => findProgram('g++', 'c++', 'clang++') !== undefined,
  },
];

export const findChromium = (): string | undefined =>
  process.env['CHROMIUM'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');

export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasChineseFont(): boolean {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const program = findProgram('fc-list');
  return program !== undefined && execFileSync(program, [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
}

/** Installs what is missing where it may (root on Debian); else fails with the names of what to install. */
export async function prepareMachine(needs = FOR_VSCODE, tests = 'tests in VS Code'): Promise<void> {
  const missing = needs.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  const packages = missing.map((need) => need.package);
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) {
    const names = missing.map(({ what }) => what).join(', ');
    throw new Error(`The ${tests} need ${names}: install it (Debian: apt-get install ${packages.join(' ')})`);
  }
  console.log(`installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  const still = needs.filter(({ isThere }) => !isThere());
  if (still.length > 0) throw new Error(`apt-get did not bring ${still.map(({ what }) => what).join(', ')}`);
}

/** Runs a program; what it printed is in the error when it fails. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ${args.join(' ')} exited with ${code}\n${output}`));
    });
  });
}
