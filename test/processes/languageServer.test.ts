import assert from 'node:assert/strict';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { build, CLI, SERVER } from '../support/build.ts';
import { PULLING } from '../support/languageClient.ts';

/** A server of its own process, and the editor's side of the connection to it. */
interface Started {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
}

function overStdio(file: string, ...argv: string[]): Started {
  const child = spawn(process.execPath, [file, ...argv], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { child, connection };
}

function overIpc(): Started {
  const child = fork(SERVER, ['--node-ipc'], { execArgv: [] });
  return {
    child,
    connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
  };
}

/** Glosses found in a draft, after initialize. */
async function findings({ connection }: Started): Promise<unknown[]> {
  connection.onRequest('workspace/configuration', () => [null]);
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: PULLING });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'untitled:a', languageId: 'plaintext', version: 1, text: '党政(dǎngzhèng)' };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: 'untitled:a' },
  });
  return report.kind === 'full'
    ? report.items.filter(({ code }) => code === 'pinyin-gloss').map(({ range }) => range)
    : [];
}

const GLOSS = [{ start: { line: 0, character: 2 }, end: { line: 0, character: 13 } }];

describe('the server as a process', () => {
  before(build);
  const children: ChildProcess[] = [];
  const start = (started: Started): Started => {
    children.push(started.child);
    return started;
  };
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  const transports: [name: string, () => Started][] = [
    ['--stdio', () => overStdio(SERVER, '--stdio')],
    ['--node-ipc', overIpc],
    ['gaojian lsp --stdio', () => overStdio(CLI, 'lsp', '--stdio')],
  ];
  for (const [name, open] of transports) {
    it(`${name}: works, and ends with 0 after shutdown and exit`, async () => {
      const server = start(open());
      assert.deepEqual(await findings(server), GLOSS);
      const ended = once(server.child, 'exit');
      await server.connection.sendRequest('shutdown');
      await server.connection.sendNotification('exit');
      assert.deepEqual(await ended, [0, null]);
    });
  }

  it('ends with 1 after exit without shutdown', async () => {
    const server = start(overStdio(SERVER, '--stdio'));
    await findings(server);
    const ended = once(server.child, 'exit');
    await server.connection.sendNotification('exit');
    assert.deepEqual(await ended, [1, null]);
  });

  for (const [name, open] of transports.filter(([transport]) => transport.endsWith('--stdio'))) {
    it(`${name}: ends when the editor is gone`, async () => {
      const server = start(open());
      await findings(server);
      const ended = once(server.child, 'exit');
      server.child.stdin!.end();
      const [code] = (await ended) as [number | null];
      assert.notEqual(code, null);
    });
  }
});
