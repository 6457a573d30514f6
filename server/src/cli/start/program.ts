import type { Main } from '../main.ts';

/** In the built command line server/scripts/program.mjs puts compiledProgram.ts in the place of this. */
export const loadProgram = (): Promise<Main> => import('../main.ts');
