import assert from 'node:assert/strict';
import { Spool } from '../../server/src/cli/run/spool.ts';

describe('spool', () => {
  for (const bytes of [0, 100, 1e6]) {
    it(`gives back what it got, in order, with ${bytes} bytes of memory`, async () => {
      const values = Array.from({ length: 50 }, (_, i) => ({ i, text: '稿'.repeat(i % 9) }));
      const spool = new Spool<(typeof values)[number]>(bytes);
      for (const value of values) await spool.add(value);
      const back = [];
      for await (const value of spool.all()) back.push(value);
      await spool.close();
      assert.deepEqual(back, values);
    });
  }
});
