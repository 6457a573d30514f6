// What processes hold in memory, and how long they worked (Linux).
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

const TICK_MS = 10;

/** CPU of all children that have ended, in milliseconds; it moves by ten. */
export function cpuOfChildren() {
  const [user, system] = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(13, 15);
  return (Number(user) + Number(system)) * TICK_MS;
}

/** CPU of a process's first thread so far, in milliseconds: what whoever waits for it waits for, if the machine is free. */
export const cpuOfThread = (pid) =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
