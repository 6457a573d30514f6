import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CASES } from '../../server/scripts/generated/ruleModules.ts';
import { gatedPatterns } from '../../server/scripts/gatedPatterns.ts';
import { needsOf } from '../../server/scripts/patternNeeds.ts';
import { PatternGate } from '../../server/src/service/lexicon/patternGate.ts';
import { UnitSet } from '../../server/src/service/lexicon/unitSet.ts';
import {
  Article,
  lint,
  resolveConfig,
  RULES,
  withoutGates,
  withoutKeeping,
} from '../../server/src/service/service.ts';

/** Sentences of every rule’s cases, right ones and wrong ones. */
const sentences = [
  ...new Set(
    Object.values(CASES)
      .flatMap(({ valid, invalid }) => [...valid, ...invalid])
      .map((draft) => (typeof draft === 'string' ? draft : draft.text).replaceAll(/[⟦⟧]/g, ''))
      .flatMap((text) => text.split(/(?<=[。\n])/))
      .filter(({ length }) => length < 120),
  ),
];
const drafts = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom('', '', '，', '\n', ' ')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

describe('gates', () => {
  const config = resolveConfig([{ extends: 'strict' }]);
  const said = (text: string): unknown => {
    const article = new Article({ text });
    return { ...lint(article, config), mentions: article.mentions, furniture: article.furniture };
  };

  it('keep nothing from being found', () =>
    fc.assert(
      fc.property(drafts, (text) =>
        assert.deepEqual(
          withoutKeeping(() => said(text)),
          withoutKeeping(() => withoutGates(() => said(text))),
        ),
      ),
      { numRuns: 60 },
    ));

  it('are asked: some rules do not run on plain words', () => {
    const asked = RULES.filter(({ meta }) => meta.triggers);
    assert.ok(asked.length > 5);
    const article = new Article({ text: '秋粮入库。' });
    const { counts } = article.page.scan;
    const woken = asked.filter(
      ({ meta: { triggers = {} } }) =>
        (triggers.classes ?? []).some((cls) => counts[cls]! > 0) ||
        article.page.units.hasAnyOf(triggers.characters ?? ''),
    );
    assert.deepEqual(woken, []);
  });
});

describe('patterns behind a gate', () => {
  it('need what their syntax tree says', () => {
    assert.deepEqual(needsOf(/扫码.{0,4}(?:关注|订阅)/), ['扫', '码', '注阅']);
    assert.deepEqual(needsOf(/(?<=[请快])投稿|(?<!不)来稿/), ['稿']);
    assert.deepEqual(needsOf(/微信?|^.{2,4}$/), []);
    assert.deepEqual(needsOf(/(?!稿).|稿/), []);
  });

  it('nearly all need something', async () => {
    const patterns = await gatedPatterns();
    const free = patterns.filter((pattern) => needsOf(pattern).length === 0);
    assert.ok(patterns.length > 100);
    assert.ok(free.length * 10 < patterns.length, free.map(String).join('\n'));
  });

  it('match nothing where the gate is shut', async () => {
    const gate = new PatternGate(await gatedPatterns());
    fc.assert(
      fc.property(drafts, (text) => {
        const among = new Set(gate.candidatesAmong(UnitSet.of(text)));
        assert.deepEqual([...among], gate.candidatesIn(text));
        for (const [i, pattern] of gate.patterns.entries())
          assert.ok(among.has(i) || text.search(pattern) === -1, `${String(pattern)} in ${text}`);
      }),
      { numRuns: 100 },
    );
  });
});
