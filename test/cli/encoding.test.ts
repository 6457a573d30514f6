import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { DraftError, readDraft, writeDraft } from '../../server/src/cli/drafts.ts';
import { encode } from '../../server/src/lsp/node/encode.ts';
import { decode, type Decoded, type EncodingOption } from '../../server/src/lsp/node/decode.ts';
import { sayIn } from '../../server/src/cli/messages.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const HANS = '江川省代表团赴青山市考察，双方就深化合作交换了意见。';
const HANT = '江川省代表團赴青山市考察，雙方就深化合作交換了意見。';

/** Text and encoding of a draft, or why it cannot be read. */
function read(bytes: Uint8Array, option: EncodingOption = 'auto'): string {
  const decoded = decode(bytes, option);
  if ('problem' in decoded) return decoded.problem;
  return `${decoded.encoding}${decoded.hasBom ? ' BOM' : ''} ${decoded.text}`;
}

const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decoding', () => {
  const drafts: [name: string, bytes: Uint8Array, expected: string][] = [
    ['nothing', bytes(), 'utf-8 '],
    ['a BOM only', bytes('\ufeff'), 'utf-8 BOM '],
    ['ASCII', bytes('GDP 5%\n'), 'utf-8 GDP 5%\n'],
    ['UTF-8', bytes(HANS), `utf-8 ${HANS}`],
    ['a second BOM is text', bytes('\ufeff\ufeff青'), 'utf-8 BOM \ufeff青'],
    ['GBK', iconv.encode(HANS, 'gbk'), `gb18030 ${HANS}`],
    ['GBK, traditional', iconv.encode(HANT, 'gbk'), `gb18030 ${HANT}`],
    ['Big5', iconv.encode(HANT, 'big5'), `big5 ${HANT}`],
    ['UTF-16LE with BOM', bytes([0xff, 0xfe], [...iconv.encode(HANS, 'utf-16le')]), `utf-16le BOM ${HANS}`],
    ['UTF-16BE with BOM', bytes([0xfe, 0xff], [...iconv.encode(HANS, 'utf-16be')]), `utf-16be BOM ${HANS}`],
    ['UTF-16LE, 一 and line end', iconv.encode('一\n青山', 'utf-16le'), 'utf-16le 一\n青山'],
    ['UTF-16BE, 一 and line end', iconv.encode('一\n青山', 'utf-16be'), 'utf-16be 一\n青山'],
    ['UTF-16LE, wide space', iconv.encode('　　青山，江川。', 'utf-16le'), 'utf-16le 　　青山，江川。'],
    ['UTF-16LE, ASCII', iconv.encode('GDP 5%', 'utf-16le'), 'utf-16le GDP 5%'],
    ['UTF-16BE, ASCII', iconv.encode('GDP 5%', 'utf-16be'), 'utf-16be GDP 5%'],
    ['UTF-8 with a NUL', bytes('青山\0市'), 'binary'],
    ['ASCII with a NUL', bytes('this is English\0'), 'binary'],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['NULs only', bytes([0, 0, 0, 0]), 'binary'],
    ['UTF-8 cut at its end', bytes(HANS).subarray(0, -1), 'undecodable'],
    ['UTF-16 that ends in half a pair', bytes([0xff, 0xfe, 0x42, 0xd8]), 'undecodable'],
    ['UTF-16 of an odd length', bytes([0xff, 0xfe, 0x42]), 'undecodable'],
    ['Latin-1', iconv.encode('Voilà, des élèves à Orléans. Café.', 'latin1'), 'unknownEncoding'],
    ['Shift_JIS', iconv.encode('日本の新聞記事をここに書きます。', 'shift_jis'), 'unknownEncoding'],
    ['too little GBK to be sure', iconv.encode('青山', 'gbk'), 'unknownEncoding'],
    ['a bad byte in UTF-8', bytes(HANS, [0xff], HANS), 'unknownEncoding'],
  ];
  for (const [name, file, expected] of drafts) it(name, () => assert.equal(read(file), expected));

  it('as it is told to', () => {
    assert.equal(read(iconv.encode('青山', 'gbk'), 'gb18030'), 'gb18030 青山');
    assert.equal(read(iconv.encode('青山', 'big5'), 'big5'), 'big5 青山');
    assert.equal(read(iconv.encode('青山', 'utf-16le'), 'utf-16'), 'utf-16le 青山');
    assert.equal(read(iconv.encode('青山', 'gbk'), 'utf-8'), 'undecodable');
  });

  it('a BOM is stronger than what it is told', () =>
    assert.equal(read(bytes('\ufeff青山'), 'gb18030'), 'utf-8 BOM 青山'));

  it('judges a long draft by its head and reads all of it', () => {
    const long = HANS.repeat(5000);
    assert.equal(read(iconv.encode(long, 'gbk')), `gb18030 ${long}`);
    assert.equal(read(iconv.encode(`${long}\n`, 'utf-16le')), `utf-16le ${long}\n`);
  });
});

describe('encoding', () => {
  const as = (encoding: Decoded['encoding'], hasBom = false): Decoded => ({ text: '', encoding, hasBom });

  it('gives back the bytes that were read', () => {
    for (const file of [
      bytes('\ufeff青山𠮷'),
      iconv.encode(HANS, 'gbk'),
      iconv.encode(HANT, 'big5'),
      bytes([0xfe, 0xff], [...iconv.encode(HANS, 'utf-16be')]),
    ]) {
      const decoded = decode(file, 'auto') as Decoded;
      assert.deepEqual(encode(decoded.text, decoded), file);
    }
  });

  it('refuses what the encoding cannot hold', () => {
    assert.equal(encode('发', as('big5')), undefined);
    assert.equal(encode('😀', as('big5')), undefined);
    assert.equal(encode('\ud842', as('utf-8')), undefined);
    assert.equal(encode('\ud842', as('gb18030')), undefined);
    assert.deepEqual(encode('😀', as('gb18030')), iconv.encode('😀', 'gb18030'));
  });
});

describe('a fix that the encoding of the file cannot hold', () => {
  const makeFolder = useTemporaryFolders();

  it('is refused, and the file stays as it is', async () => {
    const folder = await makeFolder({ 'a.txt': iconv.encode(HANT, 'big5') });
    const say = sayIn('zh-CN');
    const draft = await readDraft(folder.pathOf('a.txt'), 'auto', say);
    await assert.rejects(
      writeDraft(draft, HANS, say),
      new DraftError(`${folder.pathOf('a.txt')}：改后的文字用 big5 存不下，没有写入，原文件未动`),
    );
    assert.deepEqual(await folder.read('a.txt'), iconv.encode(HANT, 'big5'));
  });
});
