import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** Nodes by the nodes that they lead to; those that are no key are left out. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Groups of nodes of which each leads to each other (Tarjan), sorted; a node that leads to itself is one. */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    stack.push(node);
    for (const next of graph.get(node)!) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) visit(next);
      else if (!stack.includes(next)) continue;
      lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node)).toSorted();
    if (circle.length > 1 || graph.get(node)!.includes(node)) circles.push(circle);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles.toSorted(([a], [b]) => (a! < b! ? -1 : 1));
}

/** Files by the files that they import, types included; both as paths below the repository. */
export function importsBelow(folder: string): Graph {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return new Map(
    files.map((file) => {
      const here = path.posix.join(folder, file);
      const text = readFileSync(path.join(root, here), 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+\.ts)'/g)].map(([, target]) =>
        path.posix.join(path.posix.dirname(here), target!),
      );
      return [here, imports];
    }),
  );
}

/** What a file imports, and what that imports, and so on. */
export function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const target of graph.get(file) ?? []) reached.add(target);
  return reached;
}
