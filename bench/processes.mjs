// What processes hold in memory (Linux).
import { readFileSync } from 'node:fs';

/** Ids of a process's children. */
export function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Kilobytes that a process holds now. */
export function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Kilobytes that a process and its children hold now. */
export const memoryOfAll = (pid) =>
  childrenOf(pid).reduce((sum, child) => sum + memoryOfAll(child), memoryOf(pid));
