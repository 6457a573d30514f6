import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Article, lint, resolveConfig, SAMPLES } from '../../server/src/service/service.ts';
import { warmUp } from '../../server/src/lsp/warmUp.ts';

describe('warm-up of the server', () => {
  it('takes samples that go through most of the service', () => {
    const config = resolveConfig([{ extends: 'strict' }]);
    const rules = new Set<string>();
    for (const text of SAMPLES) {
      const article = new Article({ text });
      const { findings, failures } = lint(article, config);
      assert.deepEqual(failures, []);
      for (const { ruleId } of findings) rules.add(ruleId);
    }
    assert.ok(rules.size >= 8, [...rules].join());
    const mentions = SAMPLES.map((text) => new Article({ text }).mentions);
    assert.ok(mentions.some(({ people }) => people.length >= 3));
    assert.ok(mentions.some(({ places }) => places.length >= 2));
    assert.ok(mentions.some(({ policies }) => policies.length >= 2));
  });

  it('works in short turns, once a process, and stops when told', async () => {
    let asked = 0;
    // A draft is being looked at when it would begin, and comes first.
    const stop = warmUp(() => ++asked === 1);
    // A second client has nothing left to warm up, and stops nothing.
    warmUp(() => false)();
    await sleep(2000);
    stop();
    // Not at all where another test has warmed the process up; else again after a pause.
    assert.notEqual(asked, 1);
    const before = process.cpuUsage();
    await sleep(300);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 250_000, `${user} µs of work after the end`);
  });
});
