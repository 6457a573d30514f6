import type { CheckedFinding, CheckResult } from '../../protocol.ts';
import {
  applyEdits,
  format,
  placeBefore,
  TROUBLES,
  WordError,
  type Locale,
  type Localized,
  type Remark,
  type Revised,
  type WordDraft,
} from '../../service/service.ts';

const REMARKS = {
  plain: { 'zh-CN': '{message}（{ruleId}）', en: '{message} ({ruleId})' },
  suggested: {
    'zh-CN': '{message}（{ruleId}）建议：{titles}',
    en: '{message} ({ruleId}) Suggested: {titles}',
  },
  separator: { 'zh-CN': '；', en: '; ' },
} as const satisfies Record<string, Localized>;

/** Suggestions that a remark gives; more than these nobody reads. */
const MOST_TITLES = 3;

export type FixedWord = NonNullable<CheckResult['fixed']>;

/**
 * The fixes of a Word draft as far as its file can take them, and what there is to say of the text that they make.
 *
 * @param check checks another text of the same draft
 */
export async function fixedInWord(
  word: WordDraft,
  fixed: FixedWord,
  check: (text: string) => Promise<CheckResult>,
): Promise<FixedWord> {
  const changes = word.fit(fixed.changes);
  const text = applyEdits(word.text, changes);
  if (text === fixed.text) return { ...fixed, changes };
  // The list of changes (draftChanges) speaks of what did not all fit, and is left out.
  const { findings, facts } = await check(text);
  return { text, changes, converged: fixed.converged, findings, ...(facts && { facts }) };
}

/** The file with these fixes as tracked changes, and the rest as comments; undefined: there is nothing to write. */
export const reviseWord = (
  word: WordDraft,
  { changes, findings }: FixedWord,
  now: Date,
  locale: Locale,
): Revised | undefined =>
  word.revised({
    changes,
    remarks: findings.map((finding): Remark => ({
      range: {
        start: placeBefore(finding.range.start, changes, false),
        end: placeBefore(finding.range.end, changes, true),
      },
      text: remarkOn(finding, locale),
    })),
    date: now.toISOString().replace(/\.\d+/, ''),
  });

function remarkOn({ message, ruleId, fix, suggestions }: CheckedFinding, locale: Locale): string {
  const titles = [...(fix ? [fix] : []), ...suggestions].slice(0, MOST_TITLES).map(({ title }) => title);
  const separator = format(REMARKS.separator, locale);
  return format(titles.length > 0 ? REMARKS.suggested : REMARKS.plain, locale, {
    message,
    ruleId,
    titles: titles.join(separator),
  });
}

/** Why a Word file is not read or not written, in words for people; other errors are thrown on. */
export function wordTrouble(error: unknown, path: string, locale: Locale): string {
  if (!(error instanceof WordError)) throw error;
  return format(TROUBLES[error.trouble], locale, { path, ...error.data });
}
