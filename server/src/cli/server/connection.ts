import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../lsp/server.ts';
import { nodeRuntime } from '../../workspace/node/runtime.ts';
import {
  Requests,
  type CheckParams,
  type CheckResult,
  type ConvertTextParams,
  type ConvertTextResult,
  type Outline,
  type OutlineParams,
  type ServerOptions,
  type SettingsDigest,
  type SettingsDigestParams,
} from '../../protocol.ts';

/** The language server in this process, spoken to over two streams. */
export interface Server {
  check(params: CheckParams): Promise<CheckResult>;
  outline(params: OutlineParams): Promise<Outline>;
  settingsDigest(params: SettingsDigestParams): Promise<SettingsDigest>;
  convert(params: ConvertTextParams): Promise<ConvertTextResult>;
  close(): Promise<void>;
}

/** @param cwd the folder that the client works in */
export async function connect(options: ServerOptions, cwd: string): Promise<Server> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    nodeRuntime,
  );
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  client.listen();
  const params: InitializeParams = {
    // A number would make the server watch that process, which is this one, for ever.
    processId: null,
    rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- LSP still requires it
    workspaceFolders: [{ uri: pathToFileURL(cwd).href, name: '' }],
    capabilities: {},
    initializationOptions: options,
  };
  await client.sendRequest('initialize', params);
  await client.sendNotification('initialized', {});
  return {
    check: (request) => client.sendRequest(Requests.check, request),
    outline: (request) => client.sendRequest(Requests.outline, request),
    settingsDigest: (request) => client.sendRequest(Requests.settingsDigest, request),
    convert: (request) => client.sendRequest(Requests.convertText, request),
    // No `exit` in process: it would end this one, with its own exit code.
    close: async () => {
      await client.sendRequest('shutdown');
      client.dispose();
    },
  };
}
