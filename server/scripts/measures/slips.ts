import { Article, lint, resolveConfig } from '../../src/service/service.ts';
import type { Figure, Measure } from './measure.ts';

interface Slip {
  readonly id: string;
  readonly label: 'error' | 'legit';
  readonly kind: string;
  readonly hit: string;
  /** a piece of the article around the slip */
  readonly ctx: string;
}

export const slips: Measure = {
  name: 'slips',
  question: 'Real slips of published news: are they found, and look-alikes that are right left alone?',
  run: (data) => {
    const config = resolveConfig();
    const byKind = new Map<string, { total: number; examples: string[] }>();
    for (const { id, label, kind, hit, ctx } of data.rows<Slip>('errors/real-errors.jsonl')) {
      const at = ctx.indexOf(hit);
      const { findings } = lint(new Article({ text: ctx }), config);
      // An info leaves the look-alike alone: it asks, as the rules that are not sure do.
      const found = findings.find(
        ({ range, severity }) =>
          range.start < at + hit.length && at < range.end && (label === 'error' || severity !== 'info'),
      );
      const isRight = (found !== undefined) === (label === 'error');
      const key = label === 'error' ? `found: ${kind}` : `left alone: ${kind}`;
      const figure = byKind.get(key) ?? { total: 0, examples: [] };
      byKind.set(key, figure);
      figure.total++;
      if (!isRight)
        figure.examples.push(`${id} ${hit} ${found?.message ?? ctx.slice(Math.max(0, at - 12), at + 12)}`);
    }
    return [...byKind].map(([label, { total, examples }]): Figure => ({
      label,
      count: total - examples.length,
      of: total,
      examples,
    }));
  },
};
