// npm's `prepare`: builds the command line where the package is installed from git.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(command, argv, env = process.env) {
  // npm is a script on Windows, which only a shell runs.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, argv, { cwd: root, stdio: 'inherit', env, shell });
  if (status !== 0) process.exit(status ?? 1);
}

// `npm install -g git+…` hands its own --global on to the npm that should install what the build needs, which then
// installs nothing of it: seen with npm 11.
if (!existsSync(`${root}node_modules/esbuild`)) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:global|location|prefix|local_prefix|global_prefix)$/i.test(name),
    ),
  );
  run('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], env);
}
run(process.execPath, ['esbuild.mjs', '--cli', '--production']);

// That inner npm has put a link to its clone where the package is to be, and the outer one would unpack into the clone,
// which is deleted in the end: a folder in place of the link.
const { npm_config_global: isGlobal, npm_config_prefix: prefix } = process.env;
if (isGlobal === 'true' && prefix && root.includes(`${path.sep}_cacache${path.sep}tmp${path.sep}`)) {
  const modules = process.platform === 'win32' ? 'node_modules' : path.join('lib', 'node_modules');
  const place = path.join(prefix, modules, 'gaojian');
  if (existsSync(place) && realpathSync(place) === realpathSync(root)) {
    rmSync(place);
    for (const name of ['package.json', 'dist'])
      cpSync(path.join(root, name), path.join(place, name), { recursive: true });
  }
}
