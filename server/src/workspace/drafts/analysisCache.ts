import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftFacts, HeldElsewhere } from '../../service/service.ts';
import type { Settings, SettingsReader } from '../config/settings.ts';
import { analyseInSteps, factsOf, type Analysis } from './analysis.ts';

/** An analysis of an open document; no two have the same serial number. */
export interface OpenAnalysis extends Analysis {
  readonly serial: number;
}

/** What an analysis holds for. */
interface Subject {
  readonly document: TextDocument;
  readonly version: number;
  readonly epoch: number;
}

interface Entry extends Subject {
  readonly analysis: OpenAnalysis;
}

/** One that is being made; undefined comes of it where the document or the config changed meanwhile. */
interface Running extends Subject {
  readonly done: Promise<OpenAnalysis | undefined>;
}

/** So long a long draft keeps the process to itself: a keystroke that waits longer is felt. */
const TURN_MS = 30;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

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

const isSame = (a: Subject, b: Subject): boolean =>
  a.document === b.document && a.version === b.version && a.epoch === b.epoch;

/**
 * The latest analysis of every open document. It holds for one version of one document under one config epoch:
 * `TextDocuments` changes a document in place, and one that is closed and opened again is another document, though
 * its version may be the same.
 */
export class AnalysisCache {
  readonly #settings: SettingsReader;
  readonly #others: OtherDrafts;
  readonly #entries = new Map<string, Entry>();
  readonly #running = new Map<string, Running>();
  #epoch = 0;
  #serial = 0;

  constructor(settings: SettingsReader, others: OtherDrafts) {
    this.#settings = settings;
    this.#others = others;
  }

  /** Whether a draft is being looked at. */
  get isWorking(): boolean {
    return this.#running.size > 0;
  }

  async analysisOf(document: TextDocument): Promise<OpenAnalysis> {
    for (;;) {
      const epoch = this.#epoch;
      const settings = await this.#settings.settingsOf(document.uri);
      // A config changed while its files were read: what was read may be the old one.
      if (epoch !== this.#epoch) continue;
      // Read after the wait: by now the document may be a newer version.
      const subject = { document, version: document.version, epoch };
      const cached = this.#entries.get(document.uri);
      if (cached && isSame(cached, subject)) return cached.analysis;
      const analysis = await this.#analysed(subject, settings);
      if (analysis) return analysis;
    }
  }

  /** Whoever asks for the same meanwhile waits for the same. */
  #analysed(subject: Subject, settings: Settings): Promise<OpenAnalysis | undefined> {
    const { uri } = subject.document;
    const known = this.#running.get(uri);
    if (known && isSame(known, subject)) return known.done;
    const isRunning = (): boolean => this.#running.get(uri) === running;
    const running: Running = {
      ...subject,
      done: Promise.resolve()
        .then(() => this.#analyse(subject, settings, isRunning))
        .finally(() => {
          if (isRunning()) this.#running.delete(uri);
        }),
    };
    this.#running.set(uri, running);
    return running.done;
  }

  async #analyse(
    subject: Subject,
    settings: Settings,
    isRunning: () => boolean,
  ): Promise<OpenAnalysis | undefined> {
    const { document, version, epoch } = subject;
    const { uri, languageId } = document;
    const steps = analyseInSteps(
      { uri, text: document.getText(), languageId, version },
      settings,
      (article) => this.#others.against(uri, factsOf(article, settings)),
    );
    let due = performance.now() + TURN_MS;
    let hadPauses = false;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (performance.now() < due) continue;
      await nextTurn();
      hadPauses = true;
      if (document.version !== version || this.#epoch !== epoch) return undefined;
      due = performance.now() + TURN_MS;
    }
    // What others say may have changed too.
    if (hadPauses && !sayTheSame(step.value.elsewhere, this.#others.stillAgainst(uri))) return undefined;
    const analysis = { ...step.value, serial: ++this.#serial };
    if (isRunning()) this.#entries.set(uri, { ...subject, analysis });
    return analysis;
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
    this.#running.delete(uri);
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
