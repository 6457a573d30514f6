import type { Metafile } from 'esbuild';

export const DATA_PACKAGES: readonly string[];
export function thirdPartyNotices(metafiles: readonly Pick<Metafile, 'inputs'>[]): string;
