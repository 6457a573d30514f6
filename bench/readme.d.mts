export function writeTable(
  name: string,
  machine: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void;
