/** What a name of a division is, in the order of their numbers in the made tables. */
export const NAME_KINDS = ['official', 'short', 'joint'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
