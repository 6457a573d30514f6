import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CASES } from '../../server/scripts/generated/ruleModules.ts';
import * as template from '../../server/scripts/ruleTemplate/cases.ts';
import { myRule } from '../../server/scripts/ruleTemplate/rule.ts';
import { RULES } from '../../server/src/service/service.ts';
import { checkInvalid, checkSilentInFoot, checkValid } from '../support/ruleTester.ts';

const rulesFolder = new URL('../../server/src/service/rules/', import.meta.url);

describe('the template of a rule', () => {
  for (const draft of template.cases.valid) {
    const valid = typeof draft === 'string' ? { text: draft } : draft;
    it(`✓ ${valid.name ?? valid.text}`, () => checkValid(myRule, valid));
  }
  for (const draft of template.cases.invalid)
    it(`✗ ${draft.name ?? draft.text}`, () => checkInvalid(myRule, draft));
});

describe('rules', () => {
  it('registry holds every rule folder, sorted', () => {
    const folders = readdirSync(rulesFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    assert.deepEqual(
      RULES.map((rule) => rule.meta.id),
      folders,
    );
  });

  for (const rule of RULES) {
    const { id, messages, options, fixable, reads } = rule.meta;
    const { valid, invalid } = CASES[id]!;

    describe(id, () => {
      it('has its parts', () => {
        const readme = new URL(`${id}/README.md`, rulesFolder);
        assert.ok(existsSync(readme), 'README.md');
        const text = readFileSync(readme, 'utf8');
        for (const heading of ['## 何为错', '## 为何', '## 如何改'])
          assert.ok(text.includes(heading), heading);
        assert.ok(valid.length > 0 && invalid.length > 0, 'both valid and invalid cases');
      });

      it('no case stands twice, and options are given to a rule that has some', () => {
        const all = [...valid.map((c) => (typeof c === 'string' ? { text: c } : c)), ...invalid];
        const keys = all.map((c) =>
          JSON.stringify([c.text, c.options, c.languageId, c.variant, c.homeRegion, c.fileName, c.others]),
        );
        assert.equal(new Set(keys).size, keys.length);
        assert.ok(options !== undefined || all.every((c) => c.options === undefined));
      });

      it('every message of a finding has a case', () => {
        const shown = new Set(invalid.flatMap((c) => c.findings.map((f) => f.messageId)));
        assert.deepEqual([...shown].sort(), Object.keys(messages).sort());
      });

      it('the best fix of the cases is the one that it declares', () => {
        const best = invalid.some((c) => c.output !== undefined)
          ? 'safe'
          : invalid.some((c) => c.reviewed !== undefined)
            ? 'review'
            : undefined;
        assert.equal(best, fixable);
      });

      for (const draft of valid) {
        const valid = typeof draft === 'string' ? { text: draft } : draft;
        it(`✓ ${valid.name ?? valid.text}`, () => checkValid(rule, valid));
      }
      for (const draft of invalid) {
        it(`✗ ${draft.name ?? draft.text}`, () => checkInvalid(rule, draft));
        if (reads !== 'page')
          it(`✓ in the foot of a page: ${draft.name ?? draft.text}`, () => checkSilentInFoot(rule, draft));
      }
    });
  }
});
