import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WordDraft, type ArticleOfDraft, type Locale } from '../../service/service.ts';
import { encode } from '../../workspace/node/encode.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
import { DraftError, readDraft, reasonOf } from '../drafts/drafts.ts';
import { shownPath } from '../drafts/location.ts';
import { write, type ExitCode, type Host } from '../host.ts';
import { serverInProcess } from '../server/connect.ts';
import type { Say } from '../words/messages.ts';
import { printable } from '../words/printable.ts';

export interface SplitOptions {
  readonly output?: string;
  readonly encoding: EncodingOption;
}

export interface SplitCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly path: string;
  readonly options: SplitOptions;
}

/** Each article of a draft in a file of its own: page-1.txt, page-2.txt. The draft stays as it is, and no file is overwritten. */
export async function splitCommand({
  host,
  locale,
  say,
  path: name,
  options,
}: SplitCommand): Promise<ExitCode> {
  const tell = (text: string): Promise<void> => write(host.stderr, `${printable(text)}\n`);
  try {
    const filePath = path.resolve(host.cwd, name);
    const { uri, languageId, text, form } = await readDraft(filePath, options.encoding, say);
    if (form instanceof WordDraft)
      throw new DraftError(say('splitWord', { path: shownPath(host.cwd, filePath) }));
    const server = serverInProcess({ locale }, host.cwd);
    const articles = (await server.splitDraft({ document: { uri, languageId, text } })) ?? [];
    await server.close();
    if (articles.length < 2) {
      await tell(say('splitOne', { path: shownPath(host.cwd, filePath) }));
      return 0;
    }
    const folder =
      options.output === undefined ? path.dirname(filePath) : path.resolve(host.cwd, options.output);
    const files = articles.map((article, i) => {
      const { name: stem, ext } = path.parse(filePath);
      const target = path.join(folder, `${stem}-${i + 1}${ext}`);
      const bytes = encode(article.text, form);
      if (!bytes) throw new DraftError(say('notRepresentable', { path: filePath, encoding: form.encoding }));
      return { article, target, shown: shownPath(host.cwd, target), bytes };
    });
    const taken = files.find(({ target }) => existsSync(target));
    if (taken) throw new DraftError(say('splitTaken', { path: taken.shown }));
    for (const { article, target, shown, bytes } of files) {
      try {
        await mkdir(folder, { recursive: true });
        // `wx`: one that has come meanwhile stays too.
        await writeFile(target, bytes, { flag: 'wx' });
      } catch (error) {
        throw new DraftError(say('notWritten', { path: shown, reason: reasonOf(error) }));
      }
      await write(host.stdout, `${printable(lineFor(shown, article))}\n`);
      if (article.beginsCut) await tell(say('beginsCut', { path: shown }));
      if (article.endsCut) await tell(say('endsCut', { path: shown }));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    await tell(error.message);
    return 2;
  }
}

const lineFor = (file: string, { title, author, place }: ArticleOfDraft): string =>
  [file, title, author, place].filter((word) => word !== undefined && word !== '').join('  ');
