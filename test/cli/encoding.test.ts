import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { DraftError, readDraft, writeDraft } from '../../server/src/cli/drafts/drafts.ts';
import { encode } from '../../server/src/workspace/node/encode.ts';
import { decode, type Decoded } from '../../server/src/workspace/node/decode.ts';
import type { EncodingOption } from '../../server/src/workspace/node/encodings.ts';
import { sayIn } from '../../server/src/cli/words/messages.ts';
import { useTemporaryFolders } from '../support/temporaryFolder.ts';

const HANS = '江川省代表团赴青山市考察，双方就深化合作交换了意见。';
const HANT = '江川省代表團赴青山市考察，雙方就深化合作交換了意見。';

const HONG_KONG = '衞生署派員到深水埗着手跟進,居民讚好。赤鱲角、尖東、佐敦道峯景。';
const CANTONESE = '佢哋話:「呢啲嘢喺邊度嚟㗎？咁嘅天氣唔好出街。」';

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
    ['Big5 of Hong Kong', iconv.encode(HONG_KONG, 'big5'), `big5 ${HONG_KONG}`],
    ['Big5 of Hong Kong, spoken', iconv.encode(CANTONESE, 'big5'), `big5 ${CANTONESE}`],
    ['UTF-8 with stray NULs', bytes(`${HANS}\0\n\0${HANS}`), `utf-8 ${HANS}\0\n\0${HANS}`],
    ['GBK with stray NULs', iconv.encode(`${HANS}\0\n${HANS}`, 'gbk'), `gb18030 ${HANS}\0\n${HANS}`],
    ['stray control characters', bytes(`${HANS}\u000e\u001b\n`), `utf-8 ${HANS}\u000e\u001b\n`],
    ['ASCII with a NUL', bytes('this is English\0'), 'utf-8 this is English\0'],
    ['NULs between most characters', bytes('青\0山\0市\0委\0'), 'binary'],
    ['UTF-16 full of NULs', bytes([0xff, 0xfe], [...iconv.encode('青\0山\0市\0', 'utf-16le')]), 'binary'],
    ['control characters without NULs', bytes([1, 2, 3, 4, 5, 6]), 'binary'],
    ['NULs only', bytes([0, 0, 0, 0]), 'binary'],
    ['UTF-32LE with BOM', bytes([0xff, 0xfe, 0, 0], [...iconv.encode(HANS, 'utf-32le')]), 'unknownEncoding'],
    ['UTF-32BE with BOM', bytes([0, 0, 0xfe, 0xff], [...iconv.encode(HANS, 'utf-32be')]), 'unknownEncoding'],
    ['UTF-32LE without BOM', Buffer.from(iconv.encode(HANS, 'utf-32le')), 'unknownEncoding'],
    ['UTF-32 that is cut', bytes([0xff, 0xfe, 0, 0, 0x52, 0x97]), 'unknownEncoding'],
    ['UTF-8 cut at its end', bytes(HANS).subarray(0, -1), 'undecodable'],
    ['UTF-16 that ends in half a pair', bytes([0xff, 0xfe, 0x42, 0xd8]), 'undecodable'],
    ['UTF-16 of an odd length', bytes([0xff, 0xfe, 0x42]), 'undecodable'],
    ['Latin-1', iconv.encode('Voilà, des élèves à Orléans. Café.', 'latin1'), 'unknownEncoding'],
    ['Shift_JIS', iconv.encode('日本の新聞記事をここに書きます。', 'shift_jis'), 'unknownEncoding'],
    ['Korean', iconv.encode('청산시 대표단이 강천성을 방문했다', 'euc-kr'), 'unknownEncoding'],
    ['Japanese in EUC-JP', iconv.encode('青山市の代表団が江川省を訪れました。', 'euc-jp'), 'unknownEncoding'],
    ['Russian in KOI8-R', iconv.encode('делегация города посетила область', 'koi8-r'), 'unknownEncoding'],
    ['too little GBK to be sure', iconv.encode('骞', 'gbk'), 'unknownEncoding'],
    ['a bad byte in UTF-8', bytes(HANS, [0xff], HANS), 'undecodable'],
    ['a bad byte in GBK', bytes([...iconv.encode(HANS, 'gbk')], [0xff, 0x0a]), 'undecodable'],
  ];
  for (const [name, file, expected] of drafts) it(name, () => assert.equal(read(file), expected));

  it('as it is told to', () => {
    assert.equal(read(iconv.encode('青山', 'gbk'), 'gb18030'), 'gb18030 青山');
    assert.equal(read(iconv.encode('青山', 'big5'), 'big5'), 'big5 青山');
    assert.equal(read(iconv.encode('青山', 'utf-16le'), 'utf-16'), 'utf-16le 青山');
    assert.equal(read(iconv.encode('青山', 'gbk'), 'utf-8'), 'undecodable');
  });

  it('says where the first bytes are that fit nothing', () =>
    assert.deepEqual(decode(bytes('青山\r\n𠮷江川', [0xff], '\n党政'), 'utf-8'), {
      problem: 'undecodable',
      encoding: 'utf-8',
      line: 2,
      before: '𠮷江川',
    }));

  it('a BOM is stronger than what it is told', () =>
    assert.equal(read(bytes('\ufeff青山'), 'gb18030'), 'utf-8 BOM 青山'));

  it('judges a long draft by its head and reads all of it', () => {
    const long = HANS.repeat(5000);
    assert.equal(read(iconv.encode(long, 'gbk')), `gb18030 ${long}`);
    assert.equal(read(iconv.encode(`${long}\n`, 'utf-16le')), `utf-16le ${long}\n`);
  });
});

describe('a headline or a caption alone', () => {
  const found: readonly [encoding: 'gb18030' | 'big5', texts: readonly string[]][] = [
    [
      'gb18030',
      [
        '台风路径图',
        '桥梁合龙',
        '全省秋粮入库',
        '市民游园赏菊。',
        '（通讯员 张三 摄）',
        '明日,绍兴地铁2号线试运行.',
        'CPI上涨2.1%',
        'iPhone新机发布',
        '记者 李四 文/图',
        '“双减”落地',
      ],
    ],
    [
      'big5',
      [
        '颱風路徑圖',
        '橋梁合龍',
        '市民遊園賞菊。',
        '（記者陳大文攝）',
        'CPI上漲2.1%',
        '港鐵東鐵綫延誤',
        '長者乘車優惠',
      ],
    ],
  ];
  for (const [encoding, texts] of found) {
    for (const text of texts)
      it(`${encoding}: ${text}`, () =>
        assert.equal(read(iconv.encode(text, encoding)), `${encoding} ${text}`));
  }

  for (const text of ['图3', '统一', '小学', '通讯员', '学习园地', '图1-2', '山水', '系统'])
    it(`GBK that is valid UTF-8: ${text}`, () => {
      assert.ok(!iconv.encode(text, 'gbk').toString('utf8').includes('\ufffd') || text === '学习园地');
      assert.equal(read(iconv.encode(text, 'gbk')), `gb18030 ${text}`);
    });

  for (const text of ['专注', '笑笑', '芦苇'])
    it(`GBK that may as well be Hebrew, Russian or signs: ${text}`, () =>
      assert.equal(read(iconv.encode(text, 'gbk')), 'unknownEncoding'));

  const western = [
    'α=0.05, β=0.2',
    'π ≈ 3.14',
    'λ',
    'Привет',
    'да и нет',
    'Café',
    'Müller, José',
    '25°C ± 2, 5·12',
    '¥100 × 2',
    'Běijīng',
    '«да»',
    'שלום',
    'СOVID-19 in an English text',
  ];
  for (const text of western)
    it(`UTF-8 of letters of the West: ${text}`, () => assert.equal(read(bytes(text)), `utf-8 ${text}`));
});

describe('files that are no drafts', () => {
  const heads: Readonly<Record<string, Buffer>> = {
    PNG: bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    JPEG: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF'),
    GIF: bytes('GIF89a'),
    'a ZIP, as Word writes': bytes([0x50, 0x4b, 3, 4, 0x14, 0]),
    'the Word of old': bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    PDF: bytes('%PDF-1.7\n1 0 obj\n'),
    gzip: bytes([0x1f, 0x8b, 8, 0]),
  };
  for (const [name, head] of Object.entries(heads))
    it(name, () => {
      assert.equal(read(bytes([...head], HANS)), 'binary');
      assert.equal(read(bytes([...head], HANS), 'gb18030'), 'binary');
    });
});

describe('encoding', () => {
  const as = (encoding: Decoded['encoding']): Decoded => ({
    text: '',
    encoding,
    hasBom: false,
    bytes: new Uint8Array(),
  });
  /** A file of these bytes after `from` in it has become `to`; undefined where it cannot be written. */
  function rewrite(file: Uint8Array, encoding: EncodingOption, from: string, to: string): Buffer | undefined {
    const decoded = decode(file, encoding) as Decoded;
    assert.ok(decoded.text.includes(from));
    const encoded = encode(decoded.text.replace(from, to), decoded);
    return encoded && Buffer.from(encoded);
  }

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

  it('holds the characters of Hong Kong both ways', () => {
    for (const text of [HONG_KONG, CANTONESE, '着衞埗鱲喺嘅啲峯㗎嚟粧綫裏艷']) {
      const file = iconv.encode(text, 'big5');
      const decoded = decode(file, 'big5') as Decoded;
      assert.equal(decoded.text, text);
      assert.deepEqual(encode(text, decoded), file);
    }
  });

  it('writes every character as the file does', () => {
    const files: [encoding: EncodingOption, odd: Buffer, character: string][] = [
      ['gb18030', bytes([0x80]), '€'],
      ['gb18030', bytes([0xa6, 0xd9]), '︐'],
      ['big5', bytes([0xa2, 0xcc]), '十'],
      ['big5', bytes([0xf9, 0xf9]), '═'],
      ['big5', bytes([0x9d, 0xef]), '嘅'],
    ];
    for (const [encoding, odd, character] of files) {
      const around = [
        bytes([...iconv.encode('青山', encoding)]),
        bytes([...iconv.encode('市', encoding)]),
      ] as const;
      const file = Buffer.concat([around[0], odd, around[1]]);
      assert.equal((decode(file, encoding) as Decoded).text, `青山${character}市`);
      assert.deepEqual(
        rewrite(file, encoding, '市', `${character}市`),
        Buffer.concat([around[0], odd, odd, around[1]]),
      );
    }
  });

  it('refuses to choose where the file has two forms of one character', () =>
    assert.equal(rewrite(bytes([0x80, 0xa2, 0xe3], ' a'), 'gb18030', 'a', 'b'), undefined));

  it('refuses what the encoding cannot hold', () => {
    assert.equal(encode('们', as('big5')), undefined);
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
    const say = sayIn('zh-CN', '/elsewhere');
    const draft = await readDraft(folder.pathOf('a.txt'), 'auto', say);
    await assert.rejects(
      writeDraft(draft, HANS, say),
      new DraftError(`${folder.pathOf('a.txt')}：改后的文字用 big5 存不下，没有写入，原文件未动`),
    );
    assert.deepEqual(await folder.read('a.txt'), iconv.encode(HANT, 'big5'));
  });
});
