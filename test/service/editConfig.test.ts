import assert from 'node:assert/strict';
import { editConfig, type ConfigChange } from '../../server/src/service/config/editConfig.ts';

const WORD: ConfigChange = { word: '鱼鲞' };
const OFF: ConfigChange = { ruleOff: 'stray-space' };

describe('changing a config file', () => {
  const cases: [string, string, ConfigChange, string][] = [
    ['an empty one', '', WORD, 'dictionary:\n  - 鱼鲞\n'],
    [
      'one with comments',
      '# 甲\ndictionary: # 乙\n  - 云山 # 丙\n',
      WORD,
      '# 甲\ndictionary:\n  # 乙\n  - 云山 # 丙\n  - 鱼鲞\n',
    ],
    ['only comments', '# 甲\n', OFF, '# 甲\n\nrules:\n  stray-space: off\n'],
    ['options stay', 'rules:\n  stray-space: [error, {}]\n', OFF, 'rules:\n  stray-space: [ off, {} ]\n'],
    [
      'JSON keeps its indentation',
      '{\n\t"dictionary": [\n\t\t"云山"\n\t]\n}\n',
      WORD,
      '{\n\t"dictionary": [\n\t\t"云山",\n\t\t"鱼鲞"\n\t]\n}\n',
    ],
  ];
  for (const [name, before, change, after] of cases) {
    it(name, () => assert.equal(editConfig(before, change), after));
  }

  it('inside package.json', () =>
    assert.equal(
      editConfig('{ "name": "desk", "gaojian": {} }', OFF, ['gaojian']),
      JSON.stringify({ name: 'desk', gaojian: { rules: { 'stray-space': 'off' } } }, undefined, 2),
    ));
  it('not one that cannot be read', () => assert.equal(editConfig('rules: [', OFF), undefined));
  it('not where something else stands', () =>
    assert.equal(editConfig('dictionary: 云山\n', WORD), undefined));
});
