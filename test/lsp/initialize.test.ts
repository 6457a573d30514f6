import assert from 'node:assert/strict';
import { PULLING, PUSHING, useLanguageClients } from '../support/languageClient.ts';

describe('initialize', () => {
  const connect = useLanguageClients();
  const capabilities = {
    textDocumentSync: { openClose: true, change: 2, save: false },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.gaojian'], resolveProvider: false },
    documentSymbolProvider: true,
    executeCommandProvider: { commands: ['gaojian.decide'] },
    foldingRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    completionProvider: {},
    semanticTokensProvider: {
      legend: {
        tokenTypes: ['person', 'place', 'policy', 'title'],
        tokenModifiers: ['definition'],
      },
      full: true,
      range: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };

  it('a client that pulls diagnostics is answered as such', async () => {
    const { initialized } = await connect({ capabilities: PULLING });
    assert.deepEqual(initialized, {
      serverInfo: { name: 'gaojian' },
      capabilities: {
        ...capabilities,
        diagnosticProvider: {
          identifier: 'gaojian',
          interFileDependencies: true,
          workspaceDiagnostics: false,
        },
      },
    });
  });

  it('a client that does not pull is offered no pulling', async () => {
    const { initialized } = await connect({ capabilities: PUSHING });
    assert.deepEqual(initialized, { serverInfo: { name: 'gaojian' }, capabilities });
  });

  it('a client that carries out decisions has the command to itself', async () => {
    const { initialized } = await connect({ options: { canDecide: true } });
    assert.equal(initialized.capabilities.executeCommandProvider, undefined);
  });

  it('asks to be told of settings and config files where the client can', async () => {
    const client = await connect({
      capabilities: {
        ...PULLING,
        workspace: {
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
    });
    await client.settled();
    assert.deepEqual(
      client.registered.map(({ method, registerOptions }) => ({
        method,
        registerOptions: registerOptions as unknown,
      })),
      [
        { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'gaojian' } },
        {
          method: 'workspace/didChangeWatchedFiles',
          registerOptions: {
            watchers: [
              {
                globPattern:
                  '**/{gaojian.config.json,gaojian.config.yaml,gaojian.config.yml,.gaojianrc,.gaojianrc.json,.gaojianrc.yaml,.gaojianrc.yml,package.json,.gaojianignore}',
              },
              { globPattern: '**/.gaojian/ignored.json' },
              { globPattern: '**/.gaojian' },
              { globPattern: '**/*{.txt,.gaojian,.md,.markdown,.html,.htm,.docx}' },
            ],
          },
        },
      ],
    );
  });

  it('registers nothing where the client cannot', async () => {
    const client = await connect();
    await client.settled();
    assert.deepEqual(client.registered, []);
  });
});
