import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import {
  ANY_DRAFT,
  CONFIG_FILE_NAMES,
  IGNORE_FILE_NAME,
  IGNORED_FINDINGS,
  isDraftFile,
} from '../../protocol.ts';
import type { FileChange } from '../../workspace/drafts/archiveIndex.ts';
import { parentOf } from '../../workspace/uri.ts';
import type { Feature } from '../session.ts';

const lastPartOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

// Where a whole folder is deleted, no event tells of the files in it.
const WATCHED = [
  `**/{${[...CONFIG_FILE_NAMES, IGNORE_FILE_NAME].join(',')}}`,
  `**/${IGNORED_FINDINGS}`,
  `**/${parentOf(IGNORED_FINDINGS)!}`,
  ANY_DRAFT,
];

const CHANGES: Readonly<Record<FileChangeType, FileChange['change']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Learns of every change to what findings depend on besides the draft: settings, config files, folders, other drafts. */
export const configuration: Feature = (session) => {
  const { connection, client, workspace } = session;
  const watch = (globs: readonly string[]): void => {
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = globs.map((globPattern) => ({ globPattern }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'gaojian' });
    watch(WATCHED);
    if (!client.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => folder.uri));
      const left = session.folders.filter((uri) => !gone.has(uri));
      session.folders = [...left, ...added.map((folder) => folder.uri)];
      session.configChanged();
    });
  });

  /** Names of rosters and glossaries: what a config names is known only when it is read. */
  const newsroomFiles = new Set<string>();
  session.onFileRead((uri) => {
    const name = lastPartOf(uri);
    if (newsroomFiles.has(name)) return;
    newsroomFiles.add(name);
    watch([`**/${decodeURIComponent(name)}`]);
  });

  connection.onDidChangeConfiguration(() => session.configChanged());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isDraft = ({ uri }: FileEvent): boolean => isDraftFile(uri) && !newsroomFiles.has(lastPartOf(uri));
    const others = changes.filter((change) => !isDraft(change));
    if (others.some(({ uri }) => !uri.endsWith(`/${IGNORED_FINDINGS}`))) session.configChanged();
    else if (others.length > 0) session.ignoredChanged();
    const drafts = changes.filter(isDraft).map(({ uri, type }) => ({ uri, change: CHANGES[type] }));
    void workspace.archive.filesChanged(drafts);
  });
  return { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
};
