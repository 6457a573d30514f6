import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../snapshots/', import.meta.url));

/** Compares with test/snapshots/`name`; UPDATE_SNAPSHOTS=1 writes it, else a missing one fails. */
export function assertSnapshot(name: string, actual: string): void {
  const file = path.join(folder, name);
  if (process.env['UPDATE_SNAPSHOTS']) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  assert.ok(existsSync(file), `no snapshot ${name}; look at the output, then run with UPDATE_SNAPSHOTS=1`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}
