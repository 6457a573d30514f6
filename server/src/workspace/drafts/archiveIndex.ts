import { languageOf } from '../../protocol.ts';
import {
  createArchive,
  format,
  type DraftFacts,
  type HeldElsewhere,
  type Localized,
} from '../../service/service.ts';
import { articleOf, factsOf } from './analysis.ts';
import type { OtherDrafts } from './analysisCache.ts';
import type { Reporter } from '../reporter.ts';
import type { DraftFiles } from '../runtime.ts';
import type { SettingsReader } from '../config/settings.ts';
import { isOwnReport } from './ownReport.ts';
import { identityOf } from '../uri.ts';

const MESSAGES = {
  title: { 'zh-CN': '稿检：读取其他稿件', en: 'Gaojian: reading the other drafts' },
  tooMany: {
    'zh-CN': '稿件太多，前后稿比较只看其中 {count} 篇',
    en: 'Too many drafts: only {count} of them are compared with each other',
  },
} as const satisfies Record<string, Localized>;

/** What bounds the memory: an editor's own archive is checked by the command line. */
const MOST_DRAFTS = 10_000;
/** Progress is reported every this many drafts. */
const REPORT_EVERY = 20;
/** Many files change at once when a branch is checked out. */
const LIST_DELAY_MS = 500;

export interface FileChange {
  readonly uri: string;
  readonly change: 'created' | 'changed' | 'deleted';
}

export interface ArchiveIndexHost {
  readonly reporter: Reporter;
  /** undefined: only open drafts are compared */
  readonly files: DraftFiles | undefined;
  readonly settings: SettingsReader;
  readonly folders: () => readonly string[];
  /** what drafts say against each other may have changed */
  readonly onChange: () => void;
}

/**
 * What the drafts of the workspace say of people. It is read in the background once the first draft is looked at, one
 * file a turn of the event loop; what is open in the editor counts as it is there.
 */
export class ArchiveIndex implements OtherDrafts {
  readonly #host: ArchiveIndexHost;
  readonly #drafts = createArchive();
  /** by identity: what of the facts matters to other drafts */
  readonly #known = new Map<string, string>();
  readonly #open = new Set<string>();
  /** files of the workspace, by identity */
  #listed = new Map<string, string>();
  #run: AbortController | undefined;
  #loading: Promise<void> | undefined;
  #listTimer: ReturnType<typeof setTimeout> | undefined;
  #changeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ArchiveIndexHost) {
    this.#host = host;
  }

  /** Comes back when the drafts of the workspace have been read. */
  async loaded(): Promise<void> {
    if (!this.#run) this.#start();
    await this.#loading;
  }

  opened(uri: string): void {
    this.#open.add(identityOf(uri));
  }

  /** What other drafts say against an open one, whose own facts are `facts` now. */
  against(uri: string, facts: DraftFacts | undefined): readonly HeldElsewhere[] {
    const key = identityOf(uri);
    // Closed while it was looked at: it counts as it is on the disk.
    if (this.#open.has(key)) this.#set(uri, facts);
    if (!this.#run) this.#start();
    return this.#drafts.against(key);
  }

  /** The same for an open draft that has not changed: its own facts are not read again. */
  stillAgainst(uri: string): readonly HeldElsewhere[] {
    return this.#drafts.against(identityOf(uri));
  }

  /** The draft counts as it is on the disk again. */
  async closed(uri: string): Promise<void> {
    const key = identityOf(uri);
    this.#open.delete(key);
    if (this.#listed.has(key)) await this.#read(uri);
    else this.#set(uri, undefined);
  }

  async filesChanged(changes: readonly FileChange[]): Promise<void> {
    if (!this.#run) return;
    if (changes.some(({ change }) => change === 'created')) this.#listSoon();
    for (const { uri, change } of changes) {
      const key = identityOf(uri);
      if (!this.#listed.has(key) || this.#open.has(key)) continue;
      if (change === 'deleted') this.#forget(uri);
      else await this.#read(uri);
    }
  }

  /** Configs or folders have changed: everything is read anew. */
  restart(): void {
    if (!this.#run) return;
    for (const uri of this.#listed.values()) if (!this.#open.has(identityOf(uri))) this.#forget(uri);
    this.#listed.clear();
    this.#start();
  }

  stop(): void {
    this.#run?.abort();
    clearTimeout(this.#listTimer);
    clearTimeout(this.#changeTimer);
  }

  #start(): void {
    this.#run?.abort();
    clearTimeout(this.#listTimer);
    const run = new AbortController();
    this.#run = run;
    this.#loading = this.#readNew(run.signal).catch((error: unknown) =>
      this.#host.reporter.error(String(error)),
    );
  }

  #listSoon(): void {
    clearTimeout(this.#listTimer);
    this.#listTimer = setTimeout(() => this.#start(), LIST_DELAY_MS);
  }

  /** Reads the files that are not known yet. */
  async #readNew(signal: AbortSignal): Promise<void> {
    const { reporter, files, folders, settings } = this.#host;
    if (!files) return;
    const found = (await Promise.all(folders().map((folder) => files.list(folder)))).flat();
    if (signal.aborted) return;
    const listed = new Map(found.slice(0, MOST_DRAFTS).map((uri) => [identityOf(uri), uri]));
    if (found.length > MOST_DRAFTS)
      reporter.warn(format(MESSAGES.tooMany, settings.locale, { count: MOST_DRAFTS }));
    const unread = [...listed].filter(([key]) => !this.#listed.has(key) && !this.#open.has(key));
    for (const [key, uri] of this.#listed) if (!listed.has(key) && !this.#open.has(key)) this.#forget(uri);
    this.#listed = new Map([...listed].filter(([key]) => this.#listed.has(key) || this.#open.has(key)));
    if (unread.length === 0) return;

    const progress = await reporter.beginProgress(format(MESSAGES.title, settings.locale));
    const isOver = (): boolean => signal.aborted || progress.isCancelled;
    try {
      for (const [i, [key, uri]] of unread.entries()) {
        if (isOver()) return;
        if (i % REPORT_EVERY === 0)
          progress.report(Math.floor((100 * i) / unread.length), `${i + 1}/${unread.length}`);
        this.#listed.set(key, uri);
        if (!this.#open.has(key)) await this.#read(uri);
        // Whoever types comes first.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    } finally {
      progress.done();
    }
  }

  async #read(uri: string): Promise<void> {
    const facts = await this.#factsOfFile(uri).catch(() => undefined);
    // Opened while it was read.
    if (!this.#open.has(identityOf(uri))) this.#set(uri, facts);
  }

  async #factsOfFile(uri: string): Promise<DraftFacts | undefined> {
    const settings = await this.#host.settings.settingsOf(uri);
    if (settings.ignored) return undefined;
    const draft = await this.#host.files?.read(uri);
    if (!draft || isOwnReport(draft.text)) return undefined;
    return factsOf(articleOf({ uri, text: draft.text, languageId: languageOf(uri) }, settings), settings);
  }

  #forget(uri: string): void {
    this.#listed.delete(identityOf(uri));
    this.#set(uri, undefined);
  }

  #set(uri: string, facts: DraftFacts | undefined): void {
    const key = identityOf(uri);
    if (facts) this.#drafts.set(key, uri, facts);
    else this.#drafts.delete(key);
    const told =
      facts && (facts.holdings.length > 0 || facts.changing.length > 0) ? toldBy(facts) : undefined;
    if (this.#known.get(key) === told) return;
    if (told === undefined) this.#known.delete(key);
    else this.#known.set(key, told);
    this.#changeTimer ??= setTimeout(() => {
      this.#changeTimer = undefined;
      this.#host.onChange();
    }, CHANGE_DELAY_MS);
  }
}

/** Debounce in milliseconds: listeners are told once per this interval. */
const CHANGE_DELAY_MS = 200;

/** Where in the draft it is told matters to nobody else. */
const toldBy = ({ date, holdings, changing }: DraftFacts): string =>
  JSON.stringify([
    date,
    changing,
    holdings.map(({ name, post, isSole, rules }) => [name, post.name, post.place?.code, isSole, rules]),
  ]);
