/**
 * The files of programs that were bundled, in the same order; they are gone when this process ends.
 *
 * @param changed the source of a module as it is to be, by its absolute path
 */
export function bundled(
  programs: readonly string[],
  changed?: (file: string, source: string) => string,
): Promise<readonly string[]>;
