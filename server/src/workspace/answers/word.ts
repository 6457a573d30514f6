import {
  languageOf,
  type ReadWordParams,
  type ReadWordResult,
  type ReviseWordParams,
  type ReviseWordResult,
} from '../../protocol.ts';
import { WordDraft, type Locale } from '../../service/service.ts';
import type { SettingsReader } from '../config/settings.ts';
import { fixedInWord, reviseWord, wordTrouble } from '../drafts/wordDraft.ts';
import { fileNameOf } from '../uri.ts';
import { check } from './check.ts';

// Word files of clients, which read and write the bytes themselves: they reach folders that the server does not.

export function readWord({ uri, content }: ReadWordParams, locale: Locale): ReadWordResult {
  try {
    return { text: new WordDraft(bytesOf(content)).text };
  } catch (error) {
    return { problem: wordTrouble(error, fileNameOf(uri), locale) };
  }
}

export async function reviseWordFile(
  params: ReviseWordParams,
  settings: SettingsReader,
): Promise<ReviseWordResult> {
  try {
    return await revise(params, settings);
  } catch (error) {
    return { problem: wordTrouble(error, fileNameOf(params.uri), settings.locale) };
  }
}

async function revise(
  { uri, content, mode, now }: ReviseWordParams,
  settings: SettingsReader,
): Promise<ReviseWordResult> {
  const word = new WordDraft(bytesOf(content));
  const checked = (text: string, fix?: ReviseWordParams['mode']) =>
    check({ document: { uri, languageId: languageOf(uri), text }, ...(fix && { fix }) }, settings);
  const { fixed } = await checked(word.text, mode);
  if (!fixed) return { content: null, changes: 0, remarks: 0 };
  const fitted = await fixedInWord(word, fixed, checked);
  const revised = reviseWord(word, fitted, new Date(now), settings.locale);
  return {
    content: revised ? base64Of(revised.bytes) : null,
    changes: fitted.changes.length,
    remarks: fitted.findings.length,
  };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** As many arguments as a call takes everywhere. */
const STEP = 0x2000;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + STEP)));
  return btoa(pieces.join(''));
}
