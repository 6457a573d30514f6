import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { WordDraft } from '../../server/src/service/service.ts';
import { gaojian } from '../support/cli.ts';
import { TemporaryFolder } from '../support/temporaryFolder.ts';
import { findProgram } from '../vscode/machine.ts';
import { LibreOffice, type Task } from './libreOffice.ts';
import { WORD_SOURCES } from './wordSources.ts';

const NAMES = Object.keys(WORD_SOURCES);
const MODES = { safe: '--fix', all: '--fix=all' } as const;
const modes = Object.keys(MODES) as (keyof typeof MODES)[];

/** Notes, boxes, readings: as text it exports them elsewhere, or not at all; a list of headings we do not read. */
const NOT_EXPORTED = new Set(['footnote', 'noteInWord', 'endnote', 'box', 'boxAlone', 'ruby', 'contents']);

const textOf = async (file: string): Promise<string> => new WordDraft(await readFile(file)).text;
/** Words of a text, line by line, however a program sets the lines of a table. */
const linesOf = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/[\n\t]/)
    .map((line) => line.trim().replace(/^• /, ''))
    .filter((line) => line !== '');

/** Files of a real word processor, opened there again after our fixes. */
describe('LibreOffice', function () {
  this.timeout(900_000);
  let folder: TemporaryFolder | undefined;
  const pathOf = (name: string, state: string): string => folder!.pathOf(`${state}/${name}.docx`);

  before(async function () {
    if (findProgram('soffice') === undefined) {
      console.warn(
        '      skipped: no soffice here; on Debian: apt-get install --no-install-recommends libreoffice-writer',
      );
      this.skip();
    }
    const made = await TemporaryFolder.create();
    folder = made;
    const sources = NAMES.map((name) => made.pathOf(`own/${name}.fodt`));
    await made.write(
      Object.fromEntries(Object.entries(WORD_SOURCES).map(([name, source]) => [`own/${name}.fodt`, source])),
    );
    const libreOffice = new LibreOffice(made);
    await libreOffice.toWord(sources);
    for (const mode of modes) {
      for (const name of NAMES)
        await made.write({ [`${mode}/${name}.docx`]: await readFile(pathOf(name, 'own')) });
      const { exitCode, stderr } = await gaojian([mode, MODES[mode], '--no-config'], { cwd: made.path });
      assert.ok(exitCode < 2, stderr);
    }
    const tasks = NAMES.flatMap((name): Task[] => [
      { answer: 'Accept', from: pathOf(name, 'own'), to: pathOf(name, 'ownAccepted') },
      { answer: 'Reject', from: pathOf(name, 'own'), to: pathOf(name, 'ownRejected') },
      ...modes.flatMap((mode): Task[] => [
        { answer: 'Accept', from: pathOf(name, mode), to: pathOf(name, `${mode}Accepted`) },
        { answer: 'Reject', from: pathOf(name, mode), to: pathOf(name, `${mode}Rejected`) },
      ]),
    ]);
    await libreOffice.resolve(tasks);
  });
  after(() => folder?.remove());

  it('has 30 of them, and something to fix in nearly all', async () => {
    assert.equal(NAMES.length, 30);
    const unchanged: string[] = [];
    for (const name of NAMES)
      if ((await textOf(pathOf(name, 'own'))) === (await textOf(pathOf(name, 'all')))) unchanged.push(name);
    assert.deepEqual(unchanged, ['plain']);
  });

  for (const name of NAMES)
    describe(name, () => {
      it('is read as LibreOffice reads it', async () => {
        const text = await textOf(pathOf(name, 'own'));
        const theirs = linesOf(await readFile(`${pathOf(name, 'ownAccepted')}.txt`, 'utf8'));
        const own = linesOf(text);
        if (NOT_EXPORTED.has(name))
          assert.deepEqual(
            own.filter((line) => theirs.includes(line)),
            theirs.filter((line) => own.includes(line)),
          );
        else assert.deepEqual(own, theirs);
        assert.equal(await textOf(pathOf(name, 'ownAccepted')), text);
      });

      for (const mode of modes)
        it(`${MODES[mode]}: accepted it is the fixed text, refused its own`, async () => {
          const { stdout } = await gaojian(
            [`own/${name}.docx`, MODES[mode], '--fix-dry-run', '--no-config', '--format', 'json'],
            { cwd: folder!.path },
          );
          const [{ output }] = JSON.parse(stdout) as [{ output: string }];
          assert.equal(await textOf(pathOf(name, mode)), output);
          assert.equal(await textOf(pathOf(name, `${mode}Accepted`)), output);
          assert.deepEqual(
            linesOf(await readFile(`${pathOf(name, `${mode}Rejected`)}.txt`, 'utf8')),
            linesOf(await readFile(`${pathOf(name, 'ownRejected')}.txt`, 'utf8')),
          );
          assert.equal(
            await textOf(pathOf(name, `${mode}Rejected`)),
            await textOf(pathOf(name, 'ownRejected')),
          );
        });
    });
});
