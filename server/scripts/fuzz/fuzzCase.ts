import type { ConfigFile } from '../../src/service/service.ts';
import { PRESET_NAMES, VARIANTS } from '../../src/service/service.ts';
import type { Random } from '../measures/random.ts';
import { mutated } from './mutations.ts';

export interface FuzzCase {
  readonly text: string;
  readonly languageId: string;
  readonly config: ConfigFile;
}

const LANGUAGES = ['plaintext', 'markdown', 'html'] as const;
/** As long as a draft has to be for rules to see each other's work, and as short as a quick run wants. */
const LONGEST = 600;
const MOST_MUTATIONS = 6;

/** A piece of real text, spoilt in a few ways, for one language and one config. */
export function fuzzCase(texts: readonly string[], random: Random): FuzzCase {
  let text = piece(random.pick(texts)!, random);
  if (random.next() < 0.15) text += `\n${piece(random.pick(texts)!, random)}`;
  const languageId = random.pick(LANGUAGES)!;
  if (languageId === 'html' && random.next() < 0.5) text = `<p>${text.split('\n').join('</p>\n<p>')}</p>`;
  for (let left = random.below(MOST_MUTATIONS + 1); left > 0; left--) text = mutated(text, random);
  const variant = random.pick(VARIANTS)!;
  return { text, languageId, config: { extends: random.pick(PRESET_NAMES)!, variant } };
}

function piece(text: string, random: Random): string {
  if (text.length <= LONGEST) return text;
  const start = random.next() < 0.3 ? 0 : random.below(text.length - LONGEST);
  return text.slice(start, start + 80 + random.below(LONGEST - 80)).toWellFormed();
}
