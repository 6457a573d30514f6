import assert from 'node:assert/strict';
import { exampleOf, train } from '../../server/scripts/train/trainer.ts';
import { modelLines, type Label, type LabelledPage } from '../../server/scripts/train/pages.ts';
import { judgePage } from '../../server/src/service/page/model/verdicts.ts';
import { readModel, writeModel } from '../../server/src/service/page/model/weights.ts';
import { fillSlots, slotOf, SLOTS } from '../../server/src/service/page/model/slots.ts';

const OPTIONS = {
  epochs: 6,
  trialEpochs: 3,
  rate: 0.3,
  decay: 1e-4,
  fewestGroups: 2,
  wordless: 0.2,
  seed: 0,
};
const TOWNS = ['青川', '河湾', '临溪', '云岭', '南浦', '石桥', '东渡', '白沙'];

/** Pages of invented sites, one a town: a menu, an article, links. */
const pages = TOWNS.map((town): LabelledPage => {
  const rows: readonly (readonly [string, Label])[] = [
    ['首页', 'furniture'],
    ['要闻', 'furniture'],
    ['民生', 'furniture'],
    [`${town}水库完成加固`, 'article'],
    [`2024-05-10 来源：${town}日报`, 'credit'],
    [`${town}水库的加固工程昨天完工，比计划早了二十天，下游三个乡镇的农田灌溉有了保证。`, 'article'],
    [`${town}县水利局说，今年还要修三十公里的渠道，年底以前全部通水，两万多名村民受益。`, 'article'],
    ['相关新闻', 'furniture'],
    [`${town}公园新添步道`, 'furniture'],
    [`${town}地铁年底试运行`, 'furniture'],
    ['返回顶部', 'furniture'],
  ];
  return {
    id: `invented/${town}`,
    group: town,
    genre: 'local',
    lines: rows.map(([line]) => line),
    labels: rows.map(([, label]) => label),
  };
});
const examplesOf = (some: readonly LabelledPage[]) =>
  some.map((page) => {
    const { shown, labels } = modelLines(page);
    return exampleOf(shown, labels, page.group);
  });

describe('the trainer of the page model', () => {
  it('learns to judge the page of a site that it has not seen', () => {
    const [held, ...others] = pages;
    const weights = train(examplesOf(others), OPTIONS);
    const { shown, labels } = modelLines(held!);
    const { furniture } = judgePage(shown, weights);
    labels.forEach((label, i) => {
      if (label !== 'credit')
        assert.equal(furniture[i]! > 0.5, label === 'furniture', `${held!.lines[i]}: ${furniture[i]}`);
    });
  });

  it('gives the same model for the same seed, and another for another', () => {
    const written = (seed: number): string =>
      writeModel(train(examplesOf(pages), { ...OPTIONS, seed })).slots;
    assert.equal(written(0), written(0));
    assert.notEqual(written(0), written(1));
  });

  it('does not learn the words of one site alone', () => {
    const examples = examplesOf(pages);
    const { prints } = train(examples, { ...OPTIONS, fewestGroups: TOWNS.length });
    const own = examples.map(
      ({ features }) =>
        new Set(Array.from({ length: features.lineCount }, (_, line) => [...features.of(line)]).flat()),
    );
    const common = [...own[0]!].filter((hash) => own.every((hashes) => hashes.has(hash)));
    assert.ok(prints.filter((print) => print > 0).length <= common.length);
  });

  it('writes a model down and reads it again with little loss', () => {
    const weights = train(examplesOf(pages), OPTIONS);
    const again = readModel(writeModel(weights));
    assert.deepEqual(again.prints, weights.prints);
    assert.deepEqual(writeModel(again).slots, writeModel(weights).slots);
  });
});

describe('slots of the page model', () => {
  it('a feature that has one is found there, the most important first; others are hardly ever taken for one', () => {
    let state = 1;
    const next = (): number => (state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const hashes = Array.from({ length: SLOTS }, next);
    const { prints, features } = fillSlots(hashes);
    features.forEach((feature, slot) => {
      if (feature !== -1) assert.equal(slotOf(hashes[feature]!, prints), slot);
    });
    const lost = hashes.slice(0, SLOTS / 4).filter((hash) => slotOf(hash, prints) === -1);
    assert.ok(lost.length < SLOTS / 100, String(lost.length));
    const strangers = Array.from({ length: 10_000 }, next).filter((hash) => slotOf(hash, prints) !== -1);
    assert.ok(strangers.length < 500, String(strangers.length));
  });
});
