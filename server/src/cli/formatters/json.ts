import type { Formatter } from './index.ts';

export const json: Formatter = (results) => `${JSON.stringify(results)}\n`;
