/** What a config says of the script: tells Taiwan's characters from Hong Kong's. */
export const VARIANTS = ['auto', 'hans', 'hant-tw', 'hant-hk'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What a draft can be converted to. */
export const CONVERSION_TARGETS = ['hans', 'hant-tw', 'hant-hk'] as const;
export type ConversionTarget = (typeof CONVERSION_TARGETS)[number];
