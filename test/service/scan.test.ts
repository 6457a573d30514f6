import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHAR_CLASS_COUNT, CharClass, classOf } from '../../server/src/service/text/charClass.ts';
import { isLoneCarriageReturn, scan } from '../../server/src/service/text/scan.ts';
import { runsOf } from '../support/views.ts';

describe('scan', () => {
  it('classes the characters of a draft and joins neighbours of one class to a run', () => {
    assert.deepEqual(runsOf('青山发展GDP５％，發'), [
      ['青山', 'Han'],
      ['发', 'HanSimplified'],
      ['展', 'Han'],
      ['GDP', 'Latin'],
      ['５', 'FullDigit'],
      ['％，', 'HanMark'],
      ['發', 'HanTraditional'],
    ]);
  });

  it('tells marked Latin, look-alike scripts and phonetic letters apart', () => {
    assert.deepEqual(runsOf('aǎɡＡаαㄆか한'), [
      ['a', 'Latin'],
      ['ǎɡ', 'LatinMarked'],
      ['Ａ', 'FullLatin'],
      ['аα', 'OtherLetter'],
      ['ㄆ', 'Bopomofo'],
      ['か', 'Kana'],
      ['한', 'Hangul'],
    ]);
  });

  it('classes white space, invisible, control and private characters', () => {
    assert.deepEqual(runsOf(' \t\u3000\u00a0\u200b\ufeff\u00ad\0\u007f\ue000\ufffd'), [
      [' \t\u3000\u00a0', 'Space'],
      ['\u200b\ufeff\u00ad', 'Invisible'],
      ['\0\u007f', 'Control'],
      ['\ue000', 'PrivateUse'],
      ['\ufffd', 'Replacement'],
    ]);
  });

  it('gives both halves of a surrogate pair the class of the pair', () => {
    const { classes } = scan('𠮷😀');
    assert.deepEqual(Array.from(classes), [CharClass.Han, CharClass.Han, CharClass.Symbol, CharClass.Symbol]);
  });

  it('takes combining marks as a class of their own', () => {
    assert.deepEqual(runsOf('da\u030cng'), [
      ['da', 'Latin'],
      ['\u030c', 'Combining'],
      ['ng', 'Latin'],
    ]);
  });

  it('takes unpaired surrogates as damage, in either order and at the end', () => {
    assert.deepEqual(runsOf('青\ud842山\udfb7\ud842'), [
      ['青', 'Han'],
      ['\ud842', 'Replacement'],
      ['山', 'Han'],
      ['\udfb7\ud842', 'Replacement'],
    ]);
  });

  it('masks what is not prose, but not the line ends in it', () => {
    assert.deepEqual(runsOf('青<b\n>山', [{ start: 1, end: 5 }]), [
      ['青', 'Han'],
      ['<b', 'Masked'],
      ['\n', 'LineEnd'],
      ['>', 'Masked'],
      ['山', 'Han'],
    ]);
  });

  it('counts characters, not UTF-16 units', () => {
    const { counts } = scan('𠮷青😀\r\n');
    const counted = Object.fromEntries<number>(
      Array.from(counts, (count, cls) => [CharClass[cls]!, count] as const).filter(([, count]) => count > 0),
    );
    assert.deepEqual(counted, { Han: 2, Symbol: 1, LineEnd: 2 });
  });

  it('knows an empty draft as one empty line without runs', () => {
    const { classes, runStarts, lineStarts, counts } = scan('');
    assert.deepEqual(
      { classes, runStarts, lineStarts, counts },
      {
        classes: new Uint8Array(0),
        runStarts: Uint32Array.of(0),
        lineStarts: Uint32Array.of(0),
        counts: new Uint32Array(CHAR_CLASS_COUNT),
      },
    );
  });

  it('gives every code point a class', () => {
    const wrong: number[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const cls: number = classOf(codePoint);
      if (!(cls >= 0 && cls < CharClass.Masked)) wrong.push(codePoint);
    }
    assert.deepEqual(wrong, []);
  });

  describe('starts lines where vscode-languageserver-textdocument does', () => {
    const drafts = {
      empty: '',
      'one line': '青山',
      'final line end': '青山\n',
      LF: '青\n山\n\n江',
      CRLF: '青\r\n山\r\n\r\n江',
      'lone CR': '青\r山\r\r江\r',
      'mixed line ends': '青\n\r山\r\n\n江\r\r\n',
      'U+2028, U+2029, U+0085, VT and FF, which end no line': '青\u2028山\u2029江\u0085川\v东\f湖',
      BOM: '\ufeff青\n山',
      'surrogate pairs': '𠮷\n😀\r\n𠮷',
      'lone surrogates': '\ud842\n\udfb7\r\ud842',
      'combining marks': 'a\u030c\n\u030ca',
    };
    for (const [name, text] of Object.entries(drafts)) {
      it(name, () => {
        const document = TextDocument.create('file:///draft.txt', 'plaintext', 0, text);
        const expected = Array.from({ length: document.lineCount }, (_, line) =>
          document.offsetAt({ line, character: 0 }),
        );
        assert.deepEqual(Array.from(scan(text).lineStarts), expected);
      });
    }
  });

  it('tells a lone carriage return from the head of a pair', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((offset) => isLoneCarriageReturn('\r\r\n青', offset)),
      [true, false, false, false],
    );
  });
});
