/** U+0000 stands in no draft that is checked. */
export const DROPPED = 0;
export const SPACE = 0x20;
