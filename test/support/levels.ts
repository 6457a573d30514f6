import type { Diagnostic } from 'vscode-languageserver';
import type { LanguageClient } from './languageClient.ts';

/** A draft with one finding, whose level tells which settings hold. */
export const GLOSS = '党政(dǎngzhèng)';

/** A config that sets this level. */
export const glossAt = (level: string): string => `rules: { pinyin-gloss: ${level} }\n`;

const LEVELS = ['off', 'error', 'warning', 'info'];

/** Level at which the finding is reported, or `off`. */
export const levelOf = ([diagnostic]: readonly Diagnostic[]): string => LEVELS[diagnostic?.severity ?? 0]!;

export const levelIn = async (client: LanguageClient, uri: string): Promise<string> =>
  levelOf(await client.diagnostics(uri));

/** The files have changed on the disk. */
export const filesChanged = (client: LanguageClient, ...uris: string[]): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: uris.map((uri) => ({ uri, type: 2 })),
  });
