import assert from 'node:assert/strict';
import {
  addToRoster,
  addToWordList,
  parseGlossary,
  parseRoster,
  rosterDraft,
  type ListedWord,
  type NewsroomFile,
  type RosterPerson,
} from '../../server/src/service/service.ts';
import { isHeldOn } from '../../server/src/service/newsroom/roster.ts';
import { mark } from '../support/marks.ts';

const problemsIn = (text: string, { problems }: NewsroomFile<unknown>): string[] =>
  problems.map(({ range, message }) => `${mark(text, [range])} ${message}`);

describe('roster', () => {
  const expected: RosterPerson[] = [
    {
      name: '李川',
      aliases: ['李穿'],
      posts: [
        { post: '青山市委书记', from: '2023-05' },
        { post: '青山市市长', from: '2019', to: '2023-05-10' },
      ],
      order: 1,
    },
    { name: '周岩', aliases: [], posts: [{ post: '青山市市长' }] },
  ];

  it('YAML', () =>
    assert.deepEqual(
      parseRoster(
        `people:
  - name: 李川
    aliases: [李穿]
    posts:
      - { post: 青山市委书记, from: 2023-05 }
      - { post: 青山市市长, from: 2019, to: 2023-05-10 }
    order: 1
  - name: 周岩
    posts: [{ post: 青山市市长 }]
`,
        false,
      ),
      { content: expected, problems: [] },
    ));

  it('JSON', () =>
    assert.deepEqual(parseRoster(JSON.stringify({ people: expected }), false), {
      content: expected,
      problems: [],
    }));

  for (const [name, header] of [
    ['Chinese', '姓名,职务,起,止,别名,次序'],
    ['English', 'name,post,from,to,aliases,order'],
  ]) {
    it(`a table with ${name} columns, a post a row`, () =>
      assert.deepEqual(
        parseRoster(
          `\ufeff${header}\r\n李川,青山市委书记,2023-05,,李穿,1\r\n李川,"青山市市长",2019,2023-05-10\r\n\r\n周岩,青山市市长\r\n`,
          true,
        ),
        { content: expected, problems: [] },
      ));
  }

  it('an empty file is an empty roster', () => {
    assert.deepEqual(parseRoster('', false), { content: [], problems: [] });
    assert.deepEqual(parseRoster('# 还没有\n', false), { content: [], problems: [] });
    assert.deepEqual(parseRoster('', true), { content: [], problems: [] });
  });

  it('an entry with a problem is left out and shown, the others count', () => {
    const text =
      'people:\n  - { name: 李川, post: 市长 }\n  - { name: 周岩, posts: [{ post: 市长, from: 去年 }] }\n  - { name: 陈默, posts: [{ post: 县长 }] }\n';
    const file = parseRoster(text, false);
    assert.deepEqual(
      file.content.map(({ name }) => name),
      ['陈默'],
    );
    assert.deepEqual(
      file.problems.map(({ range, message }) => [text.slice(range.start, range.end), message]),
      [
        ['{ name: 李川, post: 市长 }', '缺少“posts”'],
        ['post', '没有“post”这个键'],
        ['去年', '“from”的值 "去年" 不对，应为日期，如 2024-05-10、2024-05'],
      ],
    );
  });

  it('problems of a table stand on the cell', () => {
    const text = '姓名,职务,起,电话\n李川,青山市市长,去年,110\n,青山市市长,2024,\n';
    assert.deepEqual(problemsIn(text, parseRoster(text, true)), [
      `${text.replace('电话', '⟦电话⟧')} 没有“电话”这一列；可用的列：name、姓名、post、职务、from、起、to、止、aliases、别名、order、次序`,
      `${text.replace('去年', '⟦去年⟧')} “from”的值 "去年" 不对，应为日期，如 2024-05-10、2024-05`,
      `${text.replace('\n,', '\n⟦⟧,')} 缺少“name”`,
    ]);
  });

  for (const text of ['people: [', '[]', 'people: 李川', '{"people": [*a]}', '3']) {
    it(`${text} has a problem, and does not throw`, () => {
      const { content, problems } = parseRoster(text, false);
      assert.deepEqual(content, []);
      assert.ok(problems.length > 0);
    });
  }

  it('both ends of a time count, a month as an end to its last day', () => {
    const post = { post: '市长', from: '2023-05', to: '2024-05' };
    const days = ['2023-04-30', '2023-05-01', '2024-05-31', '2024-06-01'];
    assert.deepEqual(
      days.map((day) => isHeldOn(post, day)),
      [false, true, true, false],
    );
  });
});

describe('roster draft', () => {
  it('is a roster that can be read, posts in full, with the dates they were seen on', () => {
    const text = rosterDraft([
      { name: '李川', posts: ['青山市委书记', '书记'], date: '2024-05-10' },
      { name: '周岩', posts: ['局长'], date: null },
      { name: '李川', posts: ['青山市委书记', '江川省委常委'], date: '2024-03-01' },
    ]);
    assert.match(text, /青山市委书记 # seen 2024-03-01…2024-05-10\n/);
    assert.deepEqual(parseRoster(text, false), {
      content: [{ name: '李川', aliases: [], posts: [{ post: '青山市委书记' }, { post: '江川省委常委' }] }],
      problems: [],
    });
  });

  it('of nobody is an empty roster', () =>
    assert.deepEqual(parseRoster(rosterDraft([]), false), { content: [], problems: [] }));
});

describe('somebody who goes into the roster', () => {
  const person = { name: '李川', posts: ['青山市委书记', '江川省委副书记'] };
  const inYaml = `people:
  - name: 李川
    posts:
      - post: 青山市委书记
      - post: 江川省委副书记
`;
  const rows: readonly (readonly [
    what: string,
    before: string,
    isCsv: boolean,
    after: string | undefined,
  ])[] = [
    ['makes a file that was not there', '', false, inYaml],
    [
      'comes behind the others, whose comments stay',
      'people:\n  - name: 周岩 # 常务\n    posts:\n      - post: 青山市市长\n',
      false,
      `people:\n  - name: 周岩 # 常务\n    posts:\n      - post: 青山市市长\n${inYaml.slice('people:\n'.length)}`,
    ],
    [
      'gets the posts that are new, the others keep their dates',
      'people:\n  - name: 李川\n    posts:\n      - post: 青山市委书记\n        from: 2024-05\n',
      false,
      'people:\n  - name: 李川\n    posts:\n      - post: 青山市委书记\n        from: 2024-05\n      - post: 江川省委副书记\n',
    ],
    ['changes nothing where all is there', inYaml, false, inYaml],
    [
      'in JSON',
      '{\n  "people": []\n}\n',
      false,
      '{\n  "people": [\n    {\n      "name": "李川",\n      "posts": [\n        {\n          "post": "青山市委书记"\n        },\n        {\n          "post": "江川省委副书记"\n        }\n      ]\n    }\n  ]\n}\n',
    ],
    ['in a table, a post a row', '', true, '姓名,职务\n李川,青山市委书记\n李川,江川省委副书记\n'],
    [
      'in a table with its own columns and separator',
      '职务;起;姓名\r\n青山市市长;2024;周岩\r\n江川省委副书记;;李川',
      true,
      '职务;起;姓名\r\n青山市市长;2024;周岩\r\n江川省委副书记;;李川\r\n青山市委书记;;李川\r\n',
    ],
    ['leaves a file alone that cannot be read', 'people: [', false, undefined],
    ['leaves a file alone that has something else', 'terms: []\n', false, undefined],
    ['leaves a file alone that has a mistake', 'people:\n  - nam: 周岩\n', false, undefined],
  ];
  for (const [what, before, isCsv, after] of rows)
    it(what, () => assert.equal(addToRoster(before, isCsv, person), after));

  it('is read as it was meant', () => {
    for (const isCsv of [false, true]) {
      const { content, problems } = parseRoster(addToRoster('', isCsv, person)!, isCsv);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        content.map(({ name, posts }) => ({ name, posts: posts.map(({ post }) => post) })),
        [person],
      );
    }
  });
});

describe('a word that goes into the word list', () => {
  const word = { term: '青山绿道', wrong: '青山绿到', note: '见文件' };
  const rows: readonly (readonly [
    what: string,
    before: string,
    isCsv: boolean,
    word: ListedWord | null,
    after: string | undefined,
  ])[] = [
    [
      'makes a table that spreadsheets read',
      '',
      true,
      word,
      '\ufeff词,不用,应为,说明\n,青山绿到,青山绿道,见文件\n',
    ],
    ['makes the table alone', '', true, null, '\ufeff词,不用,应为,说明\n'],
    [
      'that is right stands under 词',
      '词,不用,应为,说明\n',
      true,
      { term: '青山绿道', wrong: '', note: '' },
      '词,不用,应为,说明\n青山绿道,,,\n',
    ],
    [
      'stands under 词 where the table has no 应为',
      '词\t不用\r\n东湖经验\t\r\n',
      true,
      word,
      '词\t不用\r\n东湖经验\t\r\n青山绿道\t青山绿到\r\n',
    ],
    [
      'keeps its commas',
      '提法,误\n',
      true,
      { term: '甲,乙', wrong: '甲、乙', note: '' },
      '提法,误\n"甲,乙",甲、乙\n',
    ],
    [
      'is not written twice',
      '提法,误\n青山绿道,青山绿到；青山路道\n',
      true,
      word,
      '提法,误\n青山绿道,青山绿到；青山路道\n',
    ],
    ['leaves a table alone that is about something else', '姓名,职务\n', true, word, undefined],
    [
      'comes behind the others in YAML, whose comments stay',
      'terms:\n  - term: 东湖经验 # 2024\n',
      false,
      word,
      'terms:\n  - term: 东湖经验 # 2024\n  - term: 青山绿道\n    wrong:\n      - 青山绿到\n    note: 见文件\n',
    ],
    ['leaves a file alone that cannot be read', 'terms: [', false, word, undefined],
    ['leaves a file alone that has something else', 'people: []\n', false, word, undefined],
  ];
  for (const [what, before, isCsv, entry, after] of rows)
    it(what, () => assert.equal(addToWordList(before, isCsv, entry), after));

  it('is read as it was meant', () => {
    for (const isCsv of [false, true]) {
      const { content, problems } = parseGlossary(addToWordList('', isCsv, word)!, isCsv);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        content.map(({ term, wrong, note }) => ({ term, wrong, note })),
        [{ term: '青山绿道', wrong: ['青山绿到'], note: '见文件' }],
      );
    }
  });
});

describe('glossary', () => {
  const expected = [
    { term: '青山绿道', kind: 'project', wrong: ['青山绿到', '绿道青山'], note: '见文件' },
    { term: '东湖经验', kind: 'slogan', wrong: [] },
  ];

  it('YAML', () =>
    assert.deepEqual(
      parseGlossary(
        'terms:\n  - { term: 青山绿道, kind: project, wrong: [青山绿到, 绿道青山], note: 见文件 }\n  - term: 东湖经验\n',
        false,
      ),
      { content: expected, problems: [] },
    ));

  it('reads the word list of a newsroom as spreadsheets save it', () => {
    const expected = [
      { term: '登录', kind: 'slogan', wrong: ['登陆'], note: '网站用登录' },
      { term: '青山晚报', kind: 'slogan', wrong: [] },
    ];
    for (const separator of [',', ';', '\t']) {
      const rows = [
        ['词', '不用', '应为', '说明'],
        ['登录网站', '登陆', '登录', '网站用登录'],
        ['青山晚报', '', '', ''],
      ];
      const text = `\ufeff${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;
      const file = parseGlossary(text, true);
      assert.deepEqual(file.problems, []);
      assert.deepEqual(file.content, expected, JSON.stringify(separator));
    }
  });

  it('a table', () =>
    assert.deepEqual(
      parseGlossary('提法,类,误,说明\n青山绿道,project,青山绿到；绿道青山,见文件\n东湖经验,,,\n', true),
      {
        content: expected,
        problems: [],
      },
    ));
});
