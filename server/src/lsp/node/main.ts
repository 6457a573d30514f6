import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { nodeRuntime } from './runtime.ts';

// The transport (--stdio, --node-ipc, --pipe, --socket) is read from the command line.
startServer(createConnection(), nodeRuntime);
