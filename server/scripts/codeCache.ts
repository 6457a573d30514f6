// node codeCache.js PROGRAM FILE: what V8 compiles for one short draft, kept for every later start.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { compileProgram } from '../src/cli/start/compiledProgram.ts';
import { setUpEngine } from '../src/workspace/node/engine.ts';

/** A sentence of news as most drafts have it: nothing wrong, a place, a person with a post, a date, a quotation. */
const DRAFT =
  '青山市召开会议\n\n本报讯（记者李川）3月5日，市长王晓明在会上指出：“要把责任落实到田间地头。”\n';

const [program, file] = process.argv.slice(2) as [string, string];
setUpEngine('commandLine');
const { script, run } = compileProgram(program);
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

void run()
  .main({
    argv: ['lint', '--no-config', '-'],
    cwd: tmpdir(),
    stdin: Readable.from([Buffer.from(DRAFT)]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
  })
  .then((exitCode) => {
    if (exitCode !== 0) throw new Error(`exit code ${exitCode}`);
    writeFileSync(file, script.createCachedData());
  });
