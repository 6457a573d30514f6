import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Article, lint, type LintResult } from '../service/index.ts';
import type { Settings, SettingsReader } from './settings.ts';

/** A draft with what was found in it, at one version and under one config. */
export interface Analysis {
  readonly version: number;
  readonly article: Article;
  readonly settings: Settings;
  readonly result: LintResult;
}

const NOTHING: LintResult = { findings: [], failures: [] };

export function analyse(text: string, languageId: string, version: number, settings: Settings): Analysis {
  const article = new Article({ text, languageId, homeRegion: settings.config.homeRegion });
  return { version, article, settings, result: settings.ignored ? NOTHING : lint(article, settings.config) };
}

/**
 * The latest analysis of every open document. Keyed by uri, version and config epoch, never by the document
 * object, which `TextDocuments` changes in place.
 */
export class AnalysisCache {
  readonly #settings: SettingsReader;
  readonly #entries = new Map<string, { epoch: number; analysis: Analysis }>();
  #epoch = 0;

  constructor(settings: SettingsReader) {
    this.#settings = settings;
  }

  /** changes whenever a config may have changed */
  get epoch(): number {
    return this.#epoch;
  }

  async analysisOf(document: TextDocument): Promise<Analysis> {
    const settings = await this.#settings.settingsOf(document.uri);
    // Read after the wait: by now the document may be a newer version.
    const { uri, version, languageId } = document;
    const cached = this.#entries.get(uri);
    if (cached && cached.epoch === this.#epoch && cached.analysis.version === version) return cached.analysis;
    const analysis = analyse(document.getText(), languageId, version, settings);
    this.#entries.set(uri, { epoch: this.#epoch, analysis });
    return analysis;
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  /** Every draft has to be looked at again. */
  configChanged(): void {
    this.#epoch++;
    this.#settings.clear();
  }
}
