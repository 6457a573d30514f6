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
    ['a key without a value', 'rules:\nvariant: hans\n', OFF, 'rules:\n  stray-space: off\nvariant: hans\n'],
    ['a list without a value', 'dictionary:\n', WORD, 'dictionary:\n  - 鱼鲞\n'],
    ['another script', '# 甲\nvariant: hans # 乙\n', { variant: 'hant-tw' }, '# 甲\nvariant: hant-tw # 乙\n'],
    ['a script', '{}', { variant: 'hans' }, '{\n  "variant": "hans"\n}'],
    ['options stay', 'rules:\n  stray-space: [error, {}]\n', OFF, 'rules:\n  stray-space: [ off, {} ]\n'],
    [
      'options stay in JSON',
      '{"rules": {"stray-space": ["error", {}]}}',
      OFF,
      '{"rules": {"stray-space": ["off", {}]}}',
    ],
    [
      'JSON keeps its indentation',
      '{\n\t"dictionary": [\n\t\t"云山"\n\t]\n}\n',
      WORD,
      '{\n\t"dictionary": [\n\t\t"云山",\n\t\t"鱼鲞"\n\t]\n}\n',
    ],
    [
      'JSON keeps what is beside, its line ends and its byte order mark',
      '\ufeff{\r\n  "ignore": ["归档/**"],\r\n  "variant": "hans"\r\n}\r\n',
      OFF,
      '\ufeff{\r\n  "ignore": ["归档/**"],\r\n  "variant": "hans",\r\n  "rules": {\r\n    "stray-space": "off"\r\n  }\r\n}\r\n',
    ],
  ];
  for (const [name, before, change, after] of cases) {
    it(name, () => assert.equal(editConfig(before, change), after));
  }

  it('inside package.json', () =>
    assert.equal(
      editConfig('{\n  "files": ["a", "b"],\n  "gaojian": {}\n}\n', OFF, ['gaojian']),
      '{\n  "files": ["a", "b"],\n  "gaojian": {\n    "rules": {\n      "stray-space": "off"\n    }\n  }\n}\n',
    ));
  it('options inside package.json', () =>
    assert.equal(
      editConfig('{"gaojian": {"rules": {"stray-space": ["info", {}]}}}', OFF, ['gaojian']),
      '{"gaojian": {"rules": {"stray-space": ["off", {}]}}}',
    ));
  it('not one that cannot be read', () => assert.equal(editConfig('rules: [', OFF), undefined));
  it('not where something else stands', () => {
    assert.equal(editConfig('dictionary: 云山\n', WORD), undefined);
    assert.equal(editConfig('rules: 甲\n', OFF), undefined);
    assert.equal(editConfig('- 甲\n', OFF), undefined);
  });
});
