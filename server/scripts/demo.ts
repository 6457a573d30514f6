// npm run demo: the main job on examples/: what is found, the cleaned text, the outline. Needs the build.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './files.ts';

const cli = path.join(root, 'dist/cli.js');
const drafts = readdirSync(path.join(root, 'examples')).filter((name) => /\.(?:txt|md|html)$/.test(name));

/** Runs the command line in examples/; findings (exit code 1) are what a demo is for, anything above is an error. */
function gaojian(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: path.join(root, 'examples'),
    encoding: 'utf8',
  });
  if (status === null || status > 1) throw new Error(`gaojian ${args.join(' ')}\n${stderr}`);
  return stdout;
}

const heading = (text: string): void => console.log(`\n${'═'.repeat(24)} ${text} ${'═'.repeat(24)}\n`);

heading('一、查：七篇样稿里的问题');
console.log(gaojian(...drafts));

heading('二、改：改好的稿子（gaojian --fix=all，这里只看不写）');
const results = JSON.parse(gaojian('--fix=all', '--fix-dry-run', '--format', 'json', ...drafts)) as {
  filePath: string;
  output: string;
}[];
for (const { filePath, output } of results) {
  console.log(`──── ${path.basename(filePath)}\n\n${output.trim()}\n`);
}

heading('三、看：地区、政策、人物、篇章');
console.log(gaojian('outline', ...drafts));
