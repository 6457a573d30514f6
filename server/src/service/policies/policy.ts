import type { OffsetRange } from '../text/range.ts';

export const POLICY_KINDS = ['document', 'slogan', 'project', 'meeting'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** A policy to be found wherever it is named, quoted or not. */
export interface PolicyName {
  readonly name: string;
  readonly kind: PolicyKind;
}

/** One mention in a reading. */
export interface FoundPolicy extends OffsetRange {
  readonly name: string;
  readonly kind: PolicyKind;
}

export interface Policy {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly mentions: readonly OffsetRange[];
}
