import assert from 'node:assert/strict';
import {
  nodeAt,
  outlineTree,
  withDescendants,
  type OutlineNode,
} from '../../client/src/outline/outlineTree.ts';
import type { Outline, OutlinePlace, OutlineSection, TextMention } from '../../server/src/protocol.ts';

const EMPTY: Outline = {
  version: 1,
  variant: 'hans',
  date: null,
  sections: [],
  places: [],
  policies: [],
  people: [],
};

/** A mention alone in its line. */
const mention = (text: string, line: number): TextMention => ({
  text,
  range: { start: { line, character: 0 }, end: { line, character: text.length } },
  offsets: { start: 0, end: text.length },
});

const place = (path: string[], ...lines: number[]): OutlinePlace => ({
  name: path.at(-1)!,
  code: '',
  level: ['province', 'prefecture', 'county'][path.length - 1]!,
  path,
  mentions: lines.map((line) => mention(path.at(-1)!, line)),
});

const section = (title: string, level: number): OutlineSection => {
  const { range, offsets } = mention(title, level);
  return { title, level, titleRange: range, range, offsets };
};

/** id, and the lines that a click visits */
const shown = (nodes: readonly OutlineNode[], indent = ''): string[] =>
  nodes.flatMap(({ id, targets, children }) => [
    `${indent}${id} ${targets.map(({ start }) => start.line).join(' ')}`.trimEnd(),
    ...shown(children, `${indent}  `),
  ]);

const tree = (outline: Partial<Outline>): string[] => shown(outlineTree({ ...EMPTY, ...outline }));

describe('outline tree', () => {
  it('of nothing is empty', () => {
    assert.deepEqual(tree({}), []);
  });

  it('puts places below province and prefecture; those only implied have no mentions', () => {
    assert.deepEqual(
      tree({
        places: [
          place(['浙江省', '嘉兴市'], 1),
          place(['浙江省', '宁波市', '镇海区'], 2),
          place(['浙江省'], 3),
          place(['江苏省', '苏州市'], 4),
        ],
      }),
      [
        'places',
        '  places/浙江省 3',
        '    places/浙江省/嘉兴市 1',
        '    places/浙江省/宁波市',
        '      places/浙江省/宁波市/镇海区 2',
        '  places/江苏省',
        '    places/江苏省/苏州市 4',
      ],
    );
  });

  it('gives each of several mentions a line, below a place only where no smaller place is', () => {
    assert.deepEqual(tree({ places: [place(['浙江省'], 1, 2), place(['浙江省', '嘉兴市'], 3, 4)] }), [
      'places',
      '  places/浙江省 1 2',
      '    places/浙江省/嘉兴市 3 4',
      '      places/浙江省/嘉兴市#0 3',
      '      places/浙江省/嘉兴市#1 4',
    ]);
  });

  it('names people with their posts, policies with their kind', () => {
    const [policies, people] = outlineTree({
      ...EMPTY,
      policies: [{ name: '八八战略', kind: 'slogan', mentions: [mention('八八战略', 1)] }],
      people: [
        {
          name: '李川',
          posts: ['江川省委副书记', '青山市委书记'],
          mentions: [{ ...mention('李川', 2), name: '李川', title: '' }],
        },
      ],
    });
    assert.deepEqual(
      [policies!.children[0], people!.children[0]].map((node) => [node!.label, node!.detail]),
      [
        ['八八战略', 'slogan'],
        ['李川', '江川省委副书记、青山市委书记'],
      ],
    );
  });

  it('tells two people of one name apart', () => {
    const people = [1, 2].map((line) => ({
      name: '李川',
      posts: [],
      mentions: [{ ...mention('李川', line), name: '李川', title: '' }],
    }));
    assert.deepEqual(tree({ people }), ['people', '  people/李川 1', '  people/李川~2 2']);
  });

  it('nests sections by level', () => {
    const sections = [
      section('甲', 1),
      section('乙', 2),
      section('丙', 2),
      section('丁', 1),
      section('丁', 1),
    ];
    assert.deepEqual(tree({ sections }), [
      'sections',
      '  sections/1/甲 1',
      '    sections/2/乙 2',
      '    sections/2/丙 2',
      '  sections/1/丁 1',
      '  sections/1/丁~2 1',
    ]);
  });

  it('has every id once', () => {
    const ids = shown(
      outlineTree({ ...EMPTY, places: [place(['浙江省'], 1, 2)], sections: [section('甲', 2)] }),
    );
    assert.equal(new Set(ids.map((line) => line.trim())).size, ids.length);
  });

  it('by count puts the most often named first, a place with those in it, sections as they stand', () => {
    const person = (name: string, ...lines: number[]) => ({
      name,
      posts: [],
      mentions: lines.map((line) => ({ ...mention(name, line), name, title: '' })),
    });
    const outline: Outline = {
      ...EMPTY,
      places: [
        place(['江苏省', '苏州市'], 1, 2),
        place(['浙江省', '嘉兴市'], 3),
        place(['浙江省', '宁波市', '镇海区'], 4, 5),
      ],
      people: [person('李川', 1), person('周岩', 2, 4), person('王青', 3)],
      sections: [section('乙', 1), section('甲', 1)],
    };
    const ids = withDescendants(outlineTree(outline, 'count'))
      .filter(({ kind }) => kind !== 'mention')
      .map(({ id }) => id);
    assert.deepEqual(ids, [
      'places',
      'places/浙江省',
      'places/浙江省/宁波市',
      'places/浙江省/宁波市/镇海区',
      'places/浙江省/嘉兴市',
      'places/江苏省',
      'places/江苏省/苏州市',
      'people',
      'people/周岩',
      'people/李川',
      'people/王青',
      'sections',
      'sections/1/乙',
      'sections/1/甲',
    ]);
    const mentions = withDescendants(outlineTree(outline, 'count')).filter(({ kind }) => kind === 'mention');
    assert.deepEqual(
      mentions.map(({ targets }) => targets[0]!.start.line),
      [4, 5, 1, 2, 2, 4],
    );
  });

  it('says where the draft is from below all that it names; the date alone stands above the tree', () => {
    assert.deepEqual(tree({ date: '2024-05-10', source: '青山日报', author: '李川 周岩' }), [
      'provenance',
      '  provenance/date',
      '  provenance/source',
      '  provenance/author',
    ]);
    assert.deepEqual(tree({ date: '2024-05-10' }), []);
  });
});

describe('node at a position', () => {
  const at = (start: number, end: number): TextMention => ({
    text: '',
    range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
    offsets: { start, end },
  });
  // 杭州市市长李川周岩说
  const nodes = withDescendants(
    outlineTree({
      ...EMPTY,
      places: [{ ...place(['浙江省', '杭州市']), mentions: [at(0, 3)] }],
      people: [
        { name: '李川', posts: [], mentions: [{ ...at(0, 7), name: '李川', title: '' }] },
        { name: '周岩', posts: [], mentions: [{ ...at(7, 9), name: '周岩', title: '' }] },
      ],
    }),
  );
  const labelAt = (character: number): string | undefined => nodeAt(nodes, { line: 0, character })?.label;

  it('is the smaller of two, the second of two side by side, and the one that ends there', () => {
    assert.deepEqual([0, 2, 3, 4, 6, 7, 8, 9].map(labelAt), [
      '杭州市',
      '杭州市',
      '李川',
      '李川',
      '李川',
      '周岩',
      '周岩',
      '周岩',
    ]);
  });

  it('elsewhere is none', () => {
    assert.equal(labelAt(10), undefined);
    assert.equal(nodeAt(nodes, { line: 1, character: 1 }), undefined);
  });
});
