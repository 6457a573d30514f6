import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  Article,
  convertDraft,
  CONVERSION_TARGETS,
  isCut,
  type ConversionTarget,
} from '../../server/src/service/service.ts';
import { assertProperty, draftText } from '../support/arbitraries.ts';

const converted = (text: string, to: ConversionTarget, languageId = 'plaintext'): string =>
  applyEdits(text, convertDraft(new Article({ text, languageId }), to));

describe('conversion of a draft', () => {
  const cases: readonly (readonly [name: string, to: ConversionTarget, before: string, after: string])[] = [
    ['traditional', 'hans', '乾淨的環境，瞭解情況', '干净的环境，了解情况'],
    ['simplified, to Taiwan', 'hant-tw', '理发店里面的面包', '理髮店裡面的麵包'],
    ['simplified, to Hong Kong', 'hant-hk', '理发店里面的面包', '理髮店裏面的麪包'],
    ['what is of the script already', 'hans', '乾隆年间的企业，瞭望塔', '乾隆年间的企业，瞭望塔'],
    ['Taiwan’s particle', 'hans', '看著這裡的著名建築', '看着这里的著名建筑'],
    ['a name of mixed script', 'hans', '錢鍾书與乾安县', '钱锺书与乾安县'],
    ['mixed text, word by word', 'hant-tw', '这裡的理发師與長须老人', '這裡的理髮師與長鬚老人'],
    ['what a conversion got wrong before', 'hans', '着名企业由於经验丰富', '著名企业由于经验丰富'],
    ['the same in traditional text', 'hant-tw', '皇後以后製造制度，裡程', '皇后以後製造制度，里程'],
    [
      'phrases that divide a word',
      'hant-tw',
      '被发送，一个中等城市，头发发白',
      '被發送，一個中等城市，頭髮發白',
    ],
    ['one region to the other', 'hant-hk', '這裡的鐵路線，他說', '這裏的鐵路線，他説'],
    ['notes of the scale', 'hans', '宮商角徵羽，徵羽之音動聽', '宫商角徵羽，徵羽之音动听'],
  ];
  for (const [name, to, before, after] of cases) {
    it(name, () => assert.equal(converted(before, to), after));
  }

  it('keeps what names keep', () => {
    assert.equal(converted('市長李乾在會議上說', 'hans'), '市长李乾在会议上说');
    assert.equal(converted('外長陸徵祥在會議上說', 'hans'), '外长陆徵祥在会议上说');
    assert.equal(converted('青山市市长于洋说', 'hant-tw'), '青山市市長于洋說');
    assert.equal(converted('青山市市长范伟说，范围很广', 'hant-tw'), '青山市市長范偉說，範圍很廣');
  });

  it('leaves code, tags and addresses alone', () => {
    const before = '發展見[說明](發展.html)與`開發`\n\n```\n國際\n```\n';
    assert.equal(
      converted(before, 'hans', 'markdown'),
      '发展见[说明](發展.html)与`開發`\n\n```\n國際\n```\n',
    );
    assert.equal(converted('<p title="國">國</p>', 'hans', 'html'), '<p title="國">国</p>');
  });

  it('touches no more than it changes', () =>
    assert.deepEqual(convertDraft(new Article({ text: '𠮷發展😀國\r\n際' }), 'hans'), [
      { range: { start: 2, end: 3 }, text: '发' },
      { range: { start: 6, end: 7 }, text: '国' },
      { range: { start: 9, end: 10 }, text: '际' },
    ]));

  it('gives ascending edits that cut no character', () =>
    assertProperty(
      fc.property(draftText, fc.constantFrom(...CONVERSION_TARGETS), (text, to) => {
        let end = 0;
        for (const { range } of convertDraft(new Article({ text }), to)) {
          assert.ok(end <= range.start && range.start < range.end && range.end <= text.length);
          assert.ok(!isCut(text, range.start) && !isCut(text, range.end));
          end = range.end;
        }
      }),
    ));
});
