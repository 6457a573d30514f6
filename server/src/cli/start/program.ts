/** In the built command line server/scripts/program.mjs puts compiledProgram.ts in the place of this. */
export const loadProgram = (): Promise<typeof import('../main.ts')> => import('../main.ts');
