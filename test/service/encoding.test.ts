import assert from 'node:assert/strict';
import { bytesOf, LOST } from '../../server/src/service/encoding/codecs/charset.ts';
import { readPairs, readUtf8, utf8Around } from '../../server/src/service/encoding/codecs/decode.ts';
import { fill, sketch } from '../../server/src/service/encoding/repair/fill.ts';
import { gbkCharacter, gbkCode } from '../../server/src/service/encoding/codecs/gbk.ts';
import { likelihood, wordsOf } from '../../server/src/service/words/likelihood.ts';
import { misalignedAt } from '../../server/src/service/encoding/repair/misaligned.ts';
import { Article } from '../../server/src/service/service.ts';

const damageOf = (text: string) => new Article({ text }).damage;

describe('GBK table', () => {
  it('goes both ways, the user-defined zones included', () => {
    for (const [character, code] of [
      ['發', 0xb06c],
      ['。', 0xa1a3],
      ['\ue49d', 0xfed6],
      ['\ue5c9', 0xa384],
    ] as const) {
      assert.equal(gbkCode(character), code);
      assert.equal(gbkCharacter(code >> 8, code & 0xff), character);
    }
  });

  it('has no code for ASCII and for what is beyond it', () => {
    assert.equal(gbkCode('a'), undefined);
    assert.equal(gbkCode('𠮷'), undefined);
    assert.equal(gbkCharacter(0x20, 0x40), '');
  });

  it('re-creates every character that the decoder of the platform reads', () => {
    const decoder = new TextDecoder('gb18030');
    for (const character of '青山市发展改革委員會產業，。“”《》') {
      const code = gbkCode(character)!;
      assert.equal(decoder.decode(new Uint8Array([code >> 8, code & 0xff])), character);
    }
  });
});

describe('bytes of a wrong reading', () => {
  it('Windows-1252 and Latin-1 at once, lost bytes marked', () => {
    assert.deepEqual(bytesOf('é\ufffd’a\u009d', 'latin')?.bytes, [0xe9, LOST, 0x92, 0x61, 0x9d]);
  });

  it('undefined when a character cannot come from that encoding', () => {
    assert.equal(bytesOf('é青', 'latin'), undefined);
    assert.equal(bytesOf('é', 'big5'), undefined);
  });

  it('half-width katakana are single bytes of Shift_JIS', () => {
    assert.deepEqual(bytesOf('ｱ螂', 'shift_jis')?.bytes, [0xb1, 0xe5, 0xa5]);
  });
});

describe('decoding', () => {
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

  it('UTF-8 as it is, emoji included', () => {
    assert.deepEqual(fill(readUtf8(utf8('青山a😀')).units), {
      text: '青山a😀',
      guessed: 0,
      missing: 0,
      isDoubtful: false,
    });
  });

  it('a lost byte is guessed from the words around', () => {
    const { units } = readUtf8(utf8('企业生产恢复').with(14, LOST));
    assert.deepEqual(fill(units), { text: '企业生产恢复', guessed: 1, missing: 0, isDoubtful: false });
    assert.equal(sketch(units).text, '企业生产\ufffd复');
  });

  it('a lost lead byte, or two bytes of one character, leave a hole', () => {
    const bytes = utf8('企业生产');
    assert.equal(fill(readUtf8(bytes.with(3, LOST)).units).text, '企\ufffd生产');
    assert.equal(fill(readUtf8(bytes.with(4, LOST).with(5, LOST)).units).missing, 1);
  });

  it('UTF-8 is read to the byte that is none', () => {
    assert.equal(readUtf8([0xb9, 0xfa]).end, 0);
    assert.equal(readUtf8([0x41, 0xe9, 0x41, 0x41]).end, 1);
    assert.deepEqual(utf8Around([0xb9, 0xe9, 0x9d, 0x92, 0xb9], 2), { start: 1, end: 4 });
  });

  const read = (bytes: readonly number[]): string => sketch(readPairs(bytes, 'gb18030')).text;

  it('a mark in double-byte text stands for one lost byte or for two', () => {
    const bytes = [0xc6, 0xf3, 0xd2, 0xb5, 0xc9, 0xfa, 0xb2, 0xfa, 0xbb, 0xd6, 0xb8, 0xb4];
    assert.equal(read(bytes), '企业生产恢复');
    assert.equal(read(bytes.with(2, LOST)), '企\ufffd生产恢复');
    assert.equal(read(bytes.with(2, LOST).toSpliced(3, 1)), '企\ufffd生产恢复');
    assert.equal(read(bytes.slice(0, 3)), '企\ufffd');
  });
});

describe('likelihood', () => {
  it('is higher for sense than for mojibake, in either script', () => {
    assert.ok(likelihood('我們搶抓疫情后企業') > likelihood('拔覀儞屪ヒ咔楹笃髽'));
    assert.equal(likelihood('發展'), likelihood('发展'));
  });

  it('cuts a text into words', () => {
    assert.deepEqual(wordsOf('發展改革，青山'), ['发展', '改革', '，', '青山']);
    assert.deepEqual(wordsOf(''), []);
  });
});

describe('misaligned pieces', () => {
  it('are read to the letter that their last byte became', () => {
    const article = new Article({ text: '推開?！卑l(fā)展' }).page;
    const piece = misalignedAt(article, 2);
    assert.equal(article.text.slice(piece.start, piece.end), '?！卑l(fā)');
    assert.deepEqual(piece.bytes, [0xa3, 0xa1, 0xb1, 0xb0]);
    assert.equal(piece.trail, 0x6c);
    assert.equal(piece.tailLetters, 'fa');
  });

  it('the gloss between two halves is part of them', () => {
    const piece = misalignedAt(new Article({ text: '日?qǐng)蟮溃a' }).page, 1);
    assert.equal(piece.headLetters, 'qing');
    assert.equal(piece.shown, '蟮溃');
  });

  it('a sound draft has no damage, and nothing is judged for it', () => {
    assert.deepEqual(damageOf('真的吗?！你说。什么?？\n“好!”'), []);
    assert.deepEqual(damageOf(''), []);
  });

  it('a file of question marks is judged', () => {
    for (const unit of ['什么?！你说', '?!?！?；']) assert.deepEqual(damageOf(unit.repeat(5000)), []);
  });
});

describe('misread places', () => {
  it('what only looks like them is none, however long', () => {
    for (const line of ['鼍鼋鳖鲹鳑鲏鲀鲃鲅', '대한민국 정부는 오늘 ', 'Министерство обороны ', 'ㄅㄆㄇㄈ']) {
      assert.deepEqual(damageOf(line.repeat(2000)), [], line);
      assert.deepEqual(damageOf(`${line}\n`.repeat(2000)), [], line);
    }
  });

  it('lost characters all over a draft are one finding', () => {
    assert.equal(damageOf('青\ufffd'.repeat(2000)).length, 1);
  });

  it('a draft with lost bytes is one finding that says how many characters are guesses', () => {
    const line = 'é\ufffd’å±±å¸‚ä»Šå¤©æ™´ï¼Œä¼\ufffdä¸šç”Ÿäº§æ\ufffd¢å¤\ufffdã€‚';
    const [draft, ...others] = damageOf(`${line}\n${line}`);
    assert.equal(draft?.kind, 'draft');
    assert.deepEqual(draft.repairs, ['青山市今天晴，企业生产恢复。\n青山市今天晴，企业生产恢复。']);
    assert.equal(draft.lost, 8);
    assert.equal(draft.isCertain, false);
    assert.equal(draft.written, 'utf-8');
    assert.deepEqual(others, []);
  });

  it('a sound draft around one misread line keeps its own findings', () => {
    const damage = damageOf(
      '青山市今天发布消息，企业生产恢复，项目要落地。\n李川说：闈掑北甯傚彂灞曟敼闈╁\ue759鍙戝竷娑堟伅\n大家说好。',
    );
    assert.deepEqual(
      damage.map(({ kind }) => kind),
      ['misread'],
    );
  });
});

describe('damage', () => {
  it('is ascending and disjoint', () => {
    const places = damageOf(
      '青山��市?！卑l(fā)展，锟斤拷，闈掑北甯傚彂灞曟敼闈╁\ue759鍙戝竷娑堟伅，徐若?的歌',
    );
    assert.ok(places.length >= 4);
    places.forEach((place, i) => assert.ok(i === 0 || places[i - 1]!.end <= place.start));
  });
});
