import assert from 'node:assert/strict';
import { Article, lint, resolveConfig, SAMPLES } from '../../server/src/service/service.ts';
import { inTurns, type Clock } from '../../server/src/lsp/warmUp.ts';

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

  describe('takes turns', () => {
    let now: number;
    let waiting: (() => void) | undefined;
    let waits: number[];
    const clock: Clock = {
      now: () => now,
      after(delay, work) {
        waits.push(delay);
        waiting = () => {
          now += delay;
          work();
        };
        return () => (waiting = undefined);
      },
    };
    /** What it waits for comes, so many milliseconds late. */
    const go = (late = 0): void => {
      const come = waiting;
      waiting = undefined;
      now += late;
      come?.();
    };
    const aSecond = (): void => void (now += 1000);
    beforeEach(() => {
      [now, waiting, waits] = [0, undefined, []];
    });

    it('until it has worked enough', () => {
      inTurns(aSecond, () => false, clock);
      for (let turn = 0; turn < 5; turn++) go();
      assert.deepEqual(waits, [1000, 25, 25]);
    });

    it('not while a draft is looked at, nor where the process was busy', () => {
      let isWorking = true;
      inTurns(aSecond, () => isWorking, clock);
      go();
      isWorking = false;
      go(20);
      go();
      assert.deepEqual(waits, [1000, 500, 500, 25]);
      assert.equal(now, 1000 + 500 + 20 + 500 + 1000);
    });

    it('no more where the work fails, or when told', () => {
      inTurns(
        () => assert.fail(),
        () => false,
        clock,
      );
      go();
      assert.equal(waiting, undefined);
      inTurns(aSecond, () => false, clock)();
      assert.equal(waiting, undefined);
    });
  });
});
