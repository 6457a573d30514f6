import assert from 'node:assert/strict';
import { outlineTree, type OutlineNode } from '../../client/src/outlineTree.ts';
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
});
