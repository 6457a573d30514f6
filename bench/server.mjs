// The server as an editor sees it: start-up, and the time from a keystroke to its diagnostics.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { cpuOfThread } from './processes.mjs';

const URI = 'untitled:draft';
/** As VS Code starts it. */
const { execArgv, env } = JSON.parse(
  readFileSync(new URL('../client/src/node/serverProcess.json', import.meta.url), 'utf8'),
);

/**
 * @param {readonly string[]} nodeOptions beside the usual ones; with them goes a channel to what they preload
 * @returns {Promise<{ connection: import('vscode-languageserver').ProtocolConnection, child: import('node:child_process').ChildProcess, startUp: number, stop: () => Promise<void> }>}
 */
export async function startServer(file, nodeOptions = []) {
  const begin = performance.now();
  const stdio = ['pipe', 'pipe', 'inherit', ...(nodeOptions.length > 0 ? ['ipc'] : [])];
  const child = spawn(process.execPath, [...execArgv, ...nodeOptions, file, '--stdio'], {
    stdio,
    env: { ...process.env, ...env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { overrides: { extends: 'strict' } },
  });
  const startUp = performance.now() - begin;
  await connection.sendNotification('initialized', {});
  const stop = async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await once(child, 'exit');
  };
  return { connection, child, startUp, stop };
}

export async function startUpOfServer(file) {
  const { startUp, stop } = await startServer(file);
  await stop();
  return startUp;
}

/**
 * Types into a draft, at places all over it, from the first moment on.
 *
 * @returns {Promise<{ cpu: number[], wall: number[] }>} of each keystroke, until its diagnostics are there: milliseconds
 *   that the server worked, and that its client waited
 */
export async function keystrokes(file, text, count) {
  const { connection, child, stop } = await startServer(file);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'plaintext', version: 1, text },
  });
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
  await pull();
  const lines = text.split('\n');
  const cpu = [];
  const wall = [];
  for (let i = 0; i < count; i++) {
    const line = (i * 7) % lines.length;
    const at = { line, character: Math.floor((lines[line].length * (i + 1)) / (count + 2)) };
    const begin = { cpu: cpuOfThread(child.pid), wall: performance.now() };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: i + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: '新' }],
    });
    await pull();
    cpu.push(cpuOfThread(child.pid) - begin.cpu);
    wall.push(performance.now() - begin.wall);
  }
  await stop();
  return { cpu, wall };
}
