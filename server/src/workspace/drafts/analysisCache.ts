import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftFacts, HeldElsewhere } from '../../service/service.ts';
import type { SettingsReader } from '../config/settings.ts';
import { analyse, factsOf, type Analysis } from './analysis.ts';

/** An analysis of an open document; no two have the same serial number. */
export interface OpenAnalysis extends Analysis {
  readonly serial: number;
}

interface Entry {
  readonly document: TextDocument;
  readonly epoch: number;
  readonly analysis: OpenAnalysis;
}

/** What the analysis of a draft has to know of the others. */
export interface OtherDrafts {
  /** What they say against an open draft, whose own facts are `facts` now. */
  against(uri: string, facts: DraftFacts | undefined): readonly HeldElsewhere[];
  /** The same for an open draft that has not changed: its own facts are not read again. */
  stillAgainst(uri: string): readonly HeldElsewhere[];
}

const sayTheSame = (a: readonly HeldElsewhere[], b: readonly HeldElsewhere[]): boolean =>
  a.length === b.length &&
  a.every((held, i) => {
    const other = b[i]!;
    return (
      held.ruleId === other.ruleId &&
      held.uri === other.uri &&
      held.name === other.name &&
      held.post.name === other.post.name
    );
  });

/**
 * The latest analysis of every open document. It holds for one version of one document under one config epoch:
 * `TextDocuments` changes a document in place, and one that is closed and opened again is another document, though
 * its version may be the same.
 */
export class AnalysisCache {
  readonly #settings: SettingsReader;
  readonly #others: OtherDrafts;
  readonly #entries = new Map<string, Entry>();
  #epoch = 0;
  #serial = 0;

  constructor(settings: SettingsReader, others: OtherDrafts) {
    this.#settings = settings;
    this.#others = others;
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
      const draft = { uri, text: document.getText(), languageId, version };
      const analysis = {
        ...analyse(draft, settings, (article) => this.#others.against(uri, factsOf(article, settings))),
        serial,
      };
      this.#entries.set(uri, { document, epoch, analysis });
      return analysis;
    }
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  /** Forgets the drafts against which others say something else now; answers whether there are any. */
  othersChanged(): boolean {
    const stale = [...this.#entries].filter(
      ([uri, { analysis }]) => !sayTheSame(analysis.elsewhere, this.#others.stillAgainst(uri)),
    );
    for (const [uri] of stale) this.#entries.delete(uri);
    return stale.length > 0;
  }

  /** Every draft has to be looked at again. */
  configChanged(): void {
    this.#epoch++;
    this.#settings.clear();
  }
}
