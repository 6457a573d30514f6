import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerOptions } from '../protocol.ts';
import { SettingsReader } from './config/settings.ts';
import { AnalysisCache, type OpenAnalysis } from './drafts/analysisCache.ts';
import { ArchiveIndex } from './drafts/archiveIndex.ts';
import { SILENT, type Reporter } from './reporter.ts';
import type { Runtime } from './runtime.ts';

/** The drafts that are open in the client, as they are there. */
export interface OpenDrafts {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
}

export interface WorkspaceHost {
  readonly runtime: Runtime;
  readonly options: ServerOptions;
  /** URIs of the folders that the client works in, as they are now */
  readonly folders: () => readonly string[];
  readonly open?: OpenDrafts;
  /** the editor's own settings for a draft; used where no config file is found */
  readonly editorSettings?: (uri: string) => Promise<unknown>;
  /** told of every file besides configs that settings were read from */
  readonly onFileRead?: (uri: string) => void;
  /** told when other drafts say something else against an open one */
  readonly onOthersChanged?: () => void;
  readonly reporter?: Reporter;
}

/** An open draft with what was found in it. */
export interface AnalysedDraft {
  readonly document: TextDocument;
  readonly analysis: OpenAnalysis;
}

const NONE_OPEN: OpenDrafts = { get: () => undefined, all: () => [] };

/** The drafts of a client with their configs, what was found in them and what they say against each other. */
export class Workspace {
  readonly runtime: Runtime;
  readonly folders: () => readonly string[];
  readonly open: OpenDrafts;
  readonly settings: SettingsReader;
  readonly archive: ArchiveIndex;
  readonly analyses: AnalysisCache;

  constructor(host: WorkspaceHost) {
    const { runtime, folders, open = NONE_OPEN, reporter = SILENT } = host;
    this.runtime = runtime;
    this.folders = folders;
    this.open = open;
    this.settings = new SettingsReader({
      runtime,
      options: host.options,
      editorSettings: host.editorSettings ?? (() => Promise.resolve(undefined)),
      ...(host.onFileRead && { onFileRead: host.onFileRead }),
      workFolders: folders,
    });
    this.archive = new ArchiveIndex({
      files: runtime.drafts,
      settings: this.settings,
      folders,
      reporter,
      onChange: () => {
        if (this.analyses.othersChanged()) host.onOthersChanged?.();
      },
    });
    this.analyses = new AnalysisCache(this.settings, this.archive);
  }

  /** undefined: the draft is not open. */
  async draftOf(uri: string): Promise<AnalysedDraft | undefined> {
    const document = this.open.get(uri);
    return document && { document, analysis: await this.analyses.analysisOf(document) };
  }

  opened(uri: string): void {
    this.archive.opened(uri);
  }

  closed(uri: string): void {
    this.analyses.forget(uri);
    void this.archive.closed(uri);
  }

  /** Findings are left, or taken up again: what drafts say of each other stays. */
  ignoredChanged(): void {
    this.analyses.configChanged();
  }

  /** A config, a setting or the folders have changed: everything is read anew. */
  configChanged(): void {
    this.analyses.configChanged();
    this.archive.restart();
  }

  close(): void {
    this.archive.stop();
  }
}
