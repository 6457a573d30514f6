/** How long VS Code may take for one thing. A machine with much to do is slow; this only ends what hangs. */
export const PATIENCE_MS = 180_000;
