import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { build, CLI } from '../support/build.ts';
import { useTemporaryFolders, type TemporaryFolder } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
const DRAFTS = {
  '稿库/a.txt': '青山市党政(dǎngzhèng)代表团\n',
  '稿库/b.md': '江川省发展(fāzhǎn)\n',
  '社论/c.md': '青山市发展\n',
  'd.txt': '青山市国际(guójì)会议\n',
};

/** Every example of docs/ci.md, and what CI systems read from this repository, is run as it stands. */
describe('docs/ci.md', () => {
  before(build);
  const makeFolder = useTemporaryFolders();
  let page: string;
  before(async () => (page = await read('docs/ci.md')));

  /** The example of a kind under a heading. */
  function example(heading: string, kind: string, nth = 1): string {
    const section = page.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
    assert.ok(section, heading);
    const block = section.split(`\`\`\`${kind}\n`)[nth]?.split('```')[0];
    assert.ok(block, `${heading}: ${kind}`);
    return block;
  }

  async function makeRepository(): Promise<TemporaryFolder> {
    const folder = await makeFolder({
      ...DRAFTS,
      '.bin/gaojian': `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`,
    });
    await chmod(folder.pathOf('.bin/gaojian'), 0o755);
    const git = (...argv: string[]) => execFileSync('git', argv, { cwd: folder.path, stdio: 'ignore' });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.cn', 'commit', '-qm', 't');
    return folder;
  }

  function shell(folder: TemporaryFolder, script: string, env: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync('bash', ['-euc', script], {
      cwd: folder.path,
      env: {
        ...process.env,
        PATH: `${folder.pathOf('.bin')}${path.delimiter}${process.env['PATH']}`,
        // Nothing of this machine's own.
        XDG_CACHE_HOME: folder.pathOf('.home'),
        RUNNER_TEMP: folder.pathOf('.runner'),
        ...env,
      },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  const jsonLines = (text: string): { filePath: string; id: unknown; findings: unknown[] }[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { filePath: string; id: unknown; findings: unknown[] });

  it('先让它绿', async () => {
    const folder = await makeRepository();
    const parts = page.split('## 先让它绿')[1]!.split('## 快一点')[0]!.split('```sh\n').slice(1);
    const [start, changed] = parts.map((part) => part.split('```')[0]!);
    assert.equal(shell(folder, start!).status, 0);
    await folder.write({ 'd.txt': `${DRAFTS['d.txt']}党政(dǎngzhèng)\n` });
    assert.equal(shell(folder, start!.split('\n')[2]!).status, 1);
    const run = shell(folder, changed!);
    assert.deepEqual(
      [run.status, run.stdout.includes('国际'), run.stdout.includes('党政')],
      [1, false, true],
    );
  });

  it('快一点', async () => {
    const folder = await makeRepository();
    assert.equal(shell(folder, example('快一点', 'sh')).status, 0);
    assert.equal(jsonLines((await folder.read('report.ndjson')).toString()).length, 4);
    assert.match((await folder.read('report.html')).toString(), /<\/html>/);
    assert.ok((await readdir(folder.pathOf('.home/gaojian'))).length > 1);
  });

  it('GitHub Actions: the inputs of the example are those of the action, whose steps run', async () => {
    const folder = await makeRepository();
    const workflow = parse(example('GitHub Actions', 'yaml')) as {
      jobs: { gaojian: { steps: { uses: string; with: Record<string, string> }[] } };
    };
    const given = workflow.jobs.gaojian.steps[1]!.with;
    interface Action {
      inputs: Record<string, { default: string }>;
      runs: { steps: { name?: string; run?: string; env?: Record<string, string> }[] };
    }
    const { inputs, runs } = parse(await read('action.yml')) as Action;
    assert.deepEqual(
      Object.keys(given).filter((name) => !(name in inputs)),
      [],
    );
    const { run, env } = runs.steps.find(({ name }) => name === 'Lint')!;
    const withInputs = (values: Record<string, string>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(env!).map(([name, value]) => {
          const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1];
          return [name, input ? (values[input] ?? inputs[input]!.default) : CLI];
        }),
      );
    const all = shell(folder, run!, withInputs({ ...given, changed: '' }));
    assert.equal(all.status, 1, all.stderr);
    assert.deepEqual(
      all.stdout.match(/file=[^,]+/g),
      ['稿库/a.txt', '稿库/b.md'].map((name) => `file=${name}`),
    );
    const sinceHead = shell(folder, run!, withInputs({ ...given, changed: 'HEAD' }));
    assert.deepEqual([sinceHead.status, sinceHead.stdout], [0, '']);
    assert.ok((await readdir(folder.pathOf('.runner/gaojian-cache'))).length > 1);
    // What a pull request names its drafts is never part of a script.
    const hostile = shell(folder, run!, withInputs({ paths: '$(touch owned)\n--fix\n`touch owned`' }));
    assert.equal(hostile.status, 2);
    assert.ok(!(await readdir(folder.path)).includes('owned'));
  });

  it('GitLab', async () => {
    const folder = await makeRepository();
    const { gaojian } = parse(example('GitLab', 'yaml')) as {
      gaojian: { script: string[]; artifacts: { reports: { codequality: string } } };
    };
    assert.equal(shell(folder, gaojian.script.join('\n')).status, 1);
    const issues = JSON.parse(
      (await folder.read(gaojian.artifacts.reports.codequality)).toString(),
    ) as unknown[];
    assert.equal(issues.length, 3);
  });

  it('pre-commit: the hooks of the example are there, take drafts, and run', async () => {
    const folder = await makeRepository();
    const { repos } = parse(example('pre-commit', 'yaml')) as { repos: { hooks: { id: string }[] }[] };
    const hooks = parse(await read('.pre-commit-hooks.yaml')) as {
      id: string;
      entry: string;
      files: string;
    }[];
    assert.ok(hooks.some(({ id }) => id === repos[0]!.hooks[0]!.id));
    for (const { entry, files } of hooks) {
      assert.deepEqual(
        [...Object.keys(DRAFTS), 'a.html', 'a.gaojian', 'a.json'].filter(
          (name) => !new RegExp(files).test(name),
        ),
        ['a.json'],
      );
      assert.equal(shell(folder, `${entry} d.txt 稿库/a.txt`).status, entry.endsWith('--fix') ? 0 : 1);
    }
  });

  it('lint-staged', async () => {
    const folder = await makeRepository();
    const [command] = Object.values(JSON.parse(example('lint-staged', 'json')) as Record<string, string>);
    assert.equal(shell(folder, `${command!} ${folder.pathOf('d.txt')}`).status, 0);
    assert.equal((await folder.read('d.txt')).toString(), '青山市国际会议\n');
  });

  const rows = Array.from({ length: 250 }, (_, id) => `${JSON.stringify({ id, text: '国(guó)' })}\n`).join(
    '',
  );

  it('Slurm: the tasks of the array check every draft once', async () => {
    const folder = await makeRepository();
    const checked: string[] = [];
    for (const task of ['1', '2', '3', '4']) {
      const { status } = shell(folder, example('Slurm', 'bash'), { SLURM_ARRAY_TASK_ID: task });
      assert.equal(status, 0);
      checked.push(
        ...jsonLines((await folder.read(`findings-${task}.ndjson`)).toString()).map((r) => r.filePath),
      );
    }
    assert.deepEqual(
      checked.sort(),
      Object.keys(DRAFTS)
        .map((name) => folder.pathOf(name))
        .sort(),
    );
  });

  it('Kubernetes: the pods of the job check every draft once', async () => {
    const folder = await makeRepository();
    await folder.write({ '.findings/.keep': '' });
    interface Job {
      spec: {
        completions: number;
        template: { spec: { containers: { command: string[]; args: string[] }[] } };
      };
    }
    const { spec } = parse(example('Kubernetes', 'yaml')) as Job;
    const [container] = spec.template.spec.containers;
    const script = container!.args[0]!.replace('/gaojian/cli.js', CLI).replace(
      '/findings/',
      `${folder.pathOf('.findings')}/`,
    );
    const checked: string[] = [];
    for (let index = 0; index < spec.completions; index++) {
      const env = { JOB_COMPLETION_INDEX: String(index) };
      assert.equal(shell(folder, script, env).status, 0);
      const found = await folder.read(`.findings/${index}.ndjson`);
      checked.push(...jsonLines(found.toString()).map(({ filePath }) => filePath));
    }
    assert.deepEqual(
      checked.sort(),
      Object.keys(DRAFTS)
        .map((name) => folder.pathOf(name))
        .sort(),
    );
  });

  it('Slurm: the pipes of the array answer every row once, in order', async () => {
    const folder = await makeRepository();
    await folder.write({ 'drafts.ndjson': rows });
    let answers = '';
    for (const task of ['1', '2', '3', '4']) {
      const { status } = shell(folder, example('Slurm', 'bash', 2), { SLURM_ARRAY_TASK_ID: task });
      assert.equal(status, 0);
      answers += (await folder.read(`findings-${task}.ndjson`)).toString();
    }
    assert.deepEqual(
      jsonLines(answers).map(({ id }) => id),
      jsonLines(rows).map(({ id }) => id),
    );
  });

  it('Spark: what is given to pipe() is a filter', async () => {
    const folder = await makeRepository();
    await folder.write({ rows });
    const command = /\.pipe\("([^"]+)"\)/.exec(example('Spark', 'python'))![1]!;
    const { status, stdout } = shell(folder, `${command} < rows`);
    assert.deepEqual([status, jsonLines(stdout).length], [0, 250]);
  });
});
