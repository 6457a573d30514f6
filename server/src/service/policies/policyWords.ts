import { POLICY_WORDS } from '../data/generated/policies.ts';
import { lazy } from '../base/lazy.ts';

/** What a word beside a policy, or at its end, tells: see the head of server/data/policyWords.tsv. */
export type PolicyWordKind =
  | 'document'
  | 'meeting'
  | 'project'
  | 'slogan'
  | 'deed'
  | 'list'
  | 'counted'
  | 'sum'
  | 'program'
  | 'campaign'
  | 'concept'
  | 'reform'
  | 'lawBefore'
  | 'lawBehind';

const words = lazy(() => {
  const byKind = new Map<string, Set<string>>();
  for (const line of POLICY_WORDS.split('\n')) {
    const [word = '', ...kinds] = line.split(' ');
    for (const kind of kinds) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(word));
  }
  return byKind;
});

/** 汉字: the table has no longer word. */
const LONGEST = 6;

/** The longest word of the kind that a simplified text begins with; empty where it begins with none. */
export function policyWordAt(kind: PolicyWordKind, text: string): string {
  const known = words().get(kind)!;
  for (let length = Math.min(LONGEST, text.length); length > 0; length--)
    if (known.has(text.slice(0, length))) return text.slice(0, length);
  return '';
}

/** The same of what it ends with. */
export function policyWordBefore(kind: PolicyWordKind, text: string): string {
  const known = words().get(kind)!;
  for (let length = Math.min(LONGEST, text.length); length > 0; length--)
    if (known.has(text.slice(-length))) return text.slice(-length);
  return '';
}
