import {
  applyEdits,
  Article,
  fixText,
  lint,
  resolveConfig,
  type Config,
  type Finding,
  type Fix,
  type FixedText,
  type FixMode,
  type OffsetRange,
} from '../../src/service/service.ts';
import { quotationIn } from '../../src/service/text/quotations.ts';
import type { FuzzCase } from './fuzzCase.ts';

/** Something that must never happen to a draft. */
export interface Fault {
  /** faults of one kind and one rule are one matter */
  readonly kind: string;
  readonly what: string;
}

/** Rules that may take whole lines out without asking, and of these the ones that may take 汉字 of them. */
const DELETES_LINES = new Set(['spam-line', 'pinyin-line', 'unused-suppression', 'mojibake']);
const DELETES_HAN = new Set(['spam-line', 'mojibake']);
/** Rules that write 汉字 in another way. */
const CHANGES_HAN = new Set([
  'mixed-script',
  'conversion-error',
  'wrong-word',
  'term-usage',
  'name-variant',
  'place-name',
]);
/** What these change is hidden or is markup, on purpose. */
const READS_MARKUP = new Set([
  'pinyin-gloss',
  'spam-line',
  'unused-suppression',
  'mojibake',
  'broken-line',
  'pinyin-line',
]);

const HAN = /\p{Script=Han}/gu;
const hanIn = (text: string): number => text.match(HAN)?.length ?? 0;
const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
const overlaps = (a: OffsetRange, b: OffsetRange): boolean => a.start < b.end && b.start < a.end;

/** Every fault that a draft brings to light: it is checked and fixed in every way that an editor or CI may. */
export function faultsOf({ text, languageId, config: file }: FuzzCase): readonly Fault[] {
  const faults: Fault[] = [];
  const config = resolveConfig([file]);
  const seen = new Set<string>();
  const check = (article: Article): readonly Finding[] => {
    const { findings, failures } = lint(article, config);
    for (const { ruleId, error } of failures) faults.push({ kind: `${ruleId} fails`, what: String(error) });
    if (!seen.has(article.text)) {
      seen.add(article.text);
      for (const finding of findings) faults.push(...faultsOfFinding(article, finding, config));
    }
    return findings;
  };
  const fix = (before: string, mode: FixMode): FixedText => {
    const fixed = fixText(new Article({ text: before, languageId }), mode, check);
    if (!fixed.converged)
      faults.push({ kind: `${mode} does not converge: ${rulesOf(fixed, mode)}`, what: '' });
    if (applyEdits(before, fixed.changes) !== fixed.text)
      faults.push({ kind: 'changes are not the text', what: mode });
    if (before.isWellFormed() && !fixed.text.isWellFormed())
      faults.push({ kind: 'lone surrogate', what: mode });
    return fixed;
  };
  const again = (before: FixedText, mode: FixMode, wanted: string, kind: string): void => {
    const fixed = fix(before.text, mode);
    if (fixed.text === wanted) return;
    const rules = [...new Set(fixed.changes.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))];
    faults.push({ kind: `${kind}: ${rules.join(' ') || '-'}`, what: difference(wanted, fixed.text) });
  };
  try {
    const safe = fix(text, 'safe');
    const all = fix(text, 'all');
    if (safe.converged) again(safe, 'safe', safe.text, '--fix twice');
    if (all.converged) again(all, 'all', all.text, '--fix=all twice');
    if (safe.converged && all.converged) again(safe, 'all', all.text, '--fix, then all');
  } catch (error) {
    faults.push({
      kind: 'throws',
      what: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
  return faults;
}

const rulesOf = ({ findings }: FixedText, mode: FixMode): string =>
  [
    ...new Set(
      findings
        .filter(({ fix }) => fix && (mode === 'all' || fix.safety === 'safe'))
        .map(({ ruleId }) => ruleId),
    ),
  ].join(' ');

function faultsOfFinding(article: Article, finding: Finding, _config: Config): readonly Fault[] {
  const { fix, ruleId, suggestions } = finding;
  const faults: Fault[] = [];
  for (const one of [...(fix ? [fix] : []), ...suggestions])
    if (one.edits.every(({ range, text }) => article.slice(range) === text))
      faults.push({ kind: `${ruleId}: changes nothing`, what: show(article, one) });
  if (fix?.safety !== 'safe') return faults;
  const fault = (kind: string): void => {
    faults.push({ kind: `safe ${ruleId}: ${kind}`, what: show(article, fix) });
  };
  const removed = fix.edits.map(({ range }) => article.slice(range)).join('');
  const put = fix.edits.map(({ text }) => text).join('');
  const proven = fix.edits.filter(({ range }) => repeatsCharacter(article.text, range)).length;
  if (!DELETES_HAN.has(ruleId) && hanIn(removed) - proven > hanIn(put)) fault('takes out 汉字');
  if (!DELETES_LINES.has(ruleId) && lineEnds(removed) > lineEnds(put)) fault('takes out a line end');
  if (ruleId === 'spam-line') return faults;
  const quotationAt = CHANGES_HAN.has(ruleId) ? quotationIn(article) : () => undefined;
  for (const { range, text } of fix.edits) {
    const old = article.slice(range);
    if (ruleId !== 'mojibake') {
      const damage = article.damage.find((one) => one.repairs.length > 0 && overlaps(one, range));
      if (damage) fault('touches damage that can be repaired');
      if (hanIn(old) > 0 && isOtherHan(old, text) && isInName(article, range)) fault('changes a name');
    }
    if (CHANGES_HAN.has(ruleId) && quotationAt(range.start)) fault('changes a quotation');
    if (!READS_MARKUP.has(ruleId) && article.markup.masked.some((masked) => overlaps(masked, range)))
      fault('changes markup or an address');
  }
  return faults;
}

/** 與(與): pages put the character itself where they know no reading. */
const repeatsCharacter = (text: string, { start, end }: OffsetRange): boolean =>
  /^(\p{Script=Han})[(（[]\1[)）\]]$/u.test(text.slice(Math.max(0, start - 1), end));

/** ⾼ is 高 in another code, and no other character. */
const sameCode = (text: string): string => (text.normalize('NFKC').match(HAN) ?? []).join('');
const isOtherHan = (old: string, put: string): boolean => sameCode(old) !== sameCode(put);

const isInName = ({ mentions }: Article, range: OffsetRange): boolean =>
  mentions.people.some((person) => person.mentions.some(({ nameRange }) => overlaps(nameRange, range)));

const AROUND = 12;
const show = ({ text }: Article, { edits }: Fix): string =>
  edits
    .map(({ range: { start, end }, text: put }) =>
      JSON.stringify(
        `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}→${put}⟧${text.slice(end, end + AROUND)}`,
      ),
    )
    .join(' ');

/** Where two texts part. */
function difference(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const from = Math.max(0, start - AROUND);
  return `${JSON.stringify(a.slice(from, start + 24))} ≠ ${JSON.stringify(b.slice(from, start + 24))}`;
}
