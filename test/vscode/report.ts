/** Marks the lines of the suite's own report in the console of VS Code. */
export const REPORT = '[gaojian] ';
