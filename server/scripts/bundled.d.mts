/** The files of programs that were bundled, in the same order; they are gone when this process ends. */
export function bundled(programs: readonly string[]): Promise<readonly string[]>;
