import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Article, lint, type LintResult } from '../service/index.ts';
import type { Settings, SettingsReader } from './settings.ts';
import { fileNameOf } from './uri.ts';

/** A draft with what was found in it, at one version and under one config. */
export interface Analysis {
  readonly version: number;
  readonly article: Article;
  readonly settings: Settings;
  readonly result: LintResult;
}

const NOTHING: LintResult = { findings: [], failures: [] };

/** A draft as it came. */
interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly languageId: string;
  readonly version: number;
}

export function analyse({ uri, text, languageId, version }: Draft, settings: Settings): Analysis {
  const { homeRegion, glossary } = settings.config;
  const policyNames = glossary.map(({ term, kind }) => ({ name: term, kind }));
  const article = new Article({ text, languageId, homeRegion, fileName: fileNameOf(uri), policyNames });
  return { version, article, settings, result: settings.ignored ? NOTHING : lint(article, settings.config) };
}

/** An analysis of an open document; no two have the same serial number. */
export interface OpenAnalysis extends Analysis {
  readonly serial: number;
}

interface Entry {
  readonly document: TextDocument;
  readonly epoch: number;
  readonly analysis: OpenAnalysis;
}

/**
 * The latest analysis of every open document. It holds for one version of one document under one config epoch:
 * `TextDocuments` changes a document in place, and one that is closed and opened again is another document, though
 * its version may be the same.
 */
export class AnalysisCache {
  readonly #settings: SettingsReader;
  readonly #entries = new Map<string, Entry>();
  #epoch = 0;
  #serial = 0;

  constructor(settings: SettingsReader) {
    this.#settings = settings;
  }

  async analysisOf(document: TextDocument): Promise<OpenAnalysis> {
    for (;;) {
      const epoch = this.#epoch;
      const settings = await this.#settings.settingsOf(document.uri);
      // A config changed while its files were read: what was read may be the old one.
      if (epoch !== this.#epoch) continue;
      // Read after the wait: by now the document may be a newer version.
      const { uri, version, languageId } = document;
      const cached = this.#entries.get(uri);
      if (cached?.document === document && cached.epoch === epoch && cached.analysis.version === version)
        return cached.analysis;
      const serial = ++this.#serial;
      const analysis = {
        ...analyse({ uri, text: document.getText(), languageId, version }, settings),
        serial,
      };
      this.#entries.set(uri, { document, epoch, analysis });
      return analysis;
    }
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
