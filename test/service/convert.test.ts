import assert from 'node:assert/strict';
import { toHans, toHant, traditionalFormsOf } from '../../server/src/service/script/convert.ts';
import { regionOf } from '../../server/src/service/script/region.ts';

describe('script conversion', () => {
  it('looks phrases up in a text of one script, however mixed it is', () => {
    assert.equal(toHans('乾安縣'), '乾安县');
    assert.equal(toHans('乾安县'), '乾安县');
    assert.equal(toHans('饼乾'), '饼干');
    assert.equal(toHant('理发', 'tw'), '理髮');
    assert.equal(toHant('這裡的理发師', 'tw'), '這裡的理髮師');
  });

  it('keeps every character in its place', () => {
    for (const text of ['发展𠮷經濟😀后', '', 'abc，', '二噁英']) {
      assert.equal(toHans(text).length, text.length);
      assert.equal(toHant(text, 'hk').length, text.length);
    }
  });

  it('knows the forms that a simplified character stands for, by region', () => {
    assert.deepEqual([...traditionalFormsOf('发', 'tw')].sort(), ['發', '髮'].sort());
    assert.deepEqual(traditionalFormsOf('国', 'tw'), ['國']);
    assert.deepEqual(traditionalFormsOf('说', 'tw'), ['說']);
    assert.deepEqual(traditionalFormsOf('说', 'hk'), ['説']);
    assert.deepEqual(traditionalFormsOf('人', 'tw'), []);
  });

  it('tells Hong Kong’s characters from Taiwan’s', () => {
    assert.equal(regionOf('這裏的鐵路綫'), 'hk');
    assert.equal(regionOf('這裡的鐵路線'), 'tw');
    assert.equal(regionOf('國家'), 'tw');
  });
});
