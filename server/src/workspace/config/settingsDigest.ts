import type { SettingsDigest } from '../../protocol.ts';
import type { SettingsReader } from './settings.ts';

/** Rosters may be long, and all drafts of a folder share them: each is digested once. */
const digests = new WeakMap<object, Promise<string>>();

/** Answers for `Requests.settingsDigest`. */
export async function settingsDigest(uri: string, reader: SettingsReader): Promise<SettingsDigest> {
  const { origin, ignored, problems } = await reader.settingsOf(uri);
  if (problems.length > 0) return { digest: null };
  const { layers, overridden, newsroom, ignoredFindings } = origin;
  let ofNewsroom = digests.get(newsroom);
  if (!ofNewsroom) digests.set(newsroom, (ofNewsroom = digestOf([newsroom.roster, newsroom.glossary])));
  return {
    digest: await digestOf([reader.locale, ignored, layers, overridden, ignoredFindings, await ofNewsroom]),
  };
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
