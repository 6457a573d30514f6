import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** Ids of the processes that a process has started, once there are `count`. Linux only. */
export async function childrenOf(pid: number, count: number): Promise<number[]> {
  for (;;) {
    const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
    const children = list.split(' ').filter(Boolean).map(Number);
    if (children.length >= count) return children;
    await delay(5);
  }
}

/** Comes back when a process has ended that is not ours to wait for. */
export async function ended(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await delay(5);
  }
}
