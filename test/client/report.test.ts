import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { graphOf, GRAPH_WIDTH, MOST_NODES } from '../../client/src/report/graphLayout.ts';
import { readMessage } from '../../client/src/report/messages.ts';
import { reportHtml } from '../../client/src/report/reportHtml.ts';
import { shellHtml } from '../../client/src/report/shellHtml.ts';
import type { DraftReport, ReportCity, ReportPair } from '../../server/src/protocol.ts';

const l10n = {
  t: (message: string, ...values: (string | number)[]): string =>
    message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])),
};

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 2 } });
const times = (count: number) => Array.from({ length: count }, (_, line) => at(line));
const city = (name: string, count: number): ReportCity => ({ code: name, name, mentions: times(count) });
const pair = (a: string, b: string, count: number): ReportPair => ({
  cities: [a, b],
  together: times(count),
});

const EMPTY: DraftReport = {
  version: 1,
  provenance: {},
  families: [],
  errorRate: { characters: 0, errors: 0, rate: 0 },
  people: [],
  cities: [],
  pairs: [],
};

/** A report whose every text is `text`. */
const reportOf = (text: string): DraftReport => ({
  ...EMPTY,
  families: [
    {
      family: text,
      label: text,
      findings: [
        { ruleId: text, name: text, isCertain: false, severity: 'error', message: text, range: at(3) },
      ],
    },
  ],
  people: [{ name: text, posts: [text, text], readings: [text, text], level: 'county', mentions: times(2) }],
  cities: [
    { code: '1', name: text, mentions: times(2) },
    { code: '2', name: text, mentions: times(1) },
    { code: '3', name: text, mentions: times(1) },
  ],
  pairs: [pair('1', '2', 2), pair('2', '3', 1)],
});

/** Elements with their attributes' names, in order; and the text between. */
function parsed(page: string): { markup: string[]; attributes: Record<string, string>[]; text: string } {
  const markup: string[] = [];
  const attributes: Record<string, string>[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, own) => {
      markup.push([name, ...Object.keys(own)].join(' '));
      attributes.push(own);
    },
    onclosetag: (name) => markup.push(`/${name}`),
    oncomment: () => markup.push('comment'),
    ontext: (part) => (text += part),
  });
  parser.end(page);
  return { markup, attributes, text };
}

describe('report page', () => {
  it('has the same markup whatever a draft says: its text is never markup', () => {
    const plain = parsed(reportHtml('稿件', reportOf('稿件'), l10n).body);
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '<!--',
        '&lt;',
      ),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const page = parsed(reportHtml(text, reportOf(text), l10n).body);
        assert.deepEqual(page.markup, plain.markup);
      }),
    );
  });

  it('shows the text of a draft as it is', () => {
    const text = `<b>&amp;"李川"'</b>`;
    const { text: shown } = parsed(reportHtml(text, reportOf(text), l10n).body);
    assert.ok(shown.includes(`${text}、${text}`));
  });

  it('has no handlers and no styles of its own, which the policy would not let run', () => {
    const { attributes } = parsed(reportHtml('稿件', reportOf('稿件'), l10n).body);
    const names = attributes.flatMap((own) => Object.keys(own));
    assert.deepEqual(
      names.filter((name) => name.startsWith('on') || name === 'style'),
      [],
    );
  });

  it('leads to the places of whatever can be clicked, and nowhere else', () => {
    const { body, targets } = reportHtml('稿件', reportOf('青山市'), l10n);
    const keys = parsed(body).attributes.flatMap((own) => own['data-go'] ?? []);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.includes('person/青山市'));
    for (const key of keys) assert.ok(targets.get(key)!.ranges.length > 0, key);
    assert.equal(targets.get('person/别人'), undefined);
  });

  it('keeps two people of one name apart', () => {
    const people = [at(1), at(2)].map((range) => ({
      name: '李川',
      posts: [],
      readings: [],
      level: null,
      mentions: [range],
    }));
    const { targets } = reportHtml('稿件', { ...EMPTY, people }, l10n);
    assert.deepEqual(
      [targets.get('person/李川')?.ranges, targets.get('person/李川~2')?.ranges],
      [[at(1)], [at(2)]],
    );
  });

  it('puts findings that say the same into one line', () => {
    const finding = (message: string, line: number) =>
      ({
        ruleId: 'pinyin-gloss',
        name: '残留注音',
        isCertain: line < 6,
        severity: 'error',
        message,
        range: at(line),
      }) as const;
    const findings = [finding('残留注音', 1), finding('残留注音', 4), finding('残留注音', 6)];
    const { targets, body } = reportHtml(
      '稿件',
      { ...EMPTY, families: [{ family: 'pinyin', label: '拼音', findings }] },
      l10n,
    );
    assert.deepEqual(targets.get('finding/certain/pinyin-gloss/残留注音')?.ranges, [at(1), at(4)]);
    assert.deepEqual(targets.get('finding/undecided/pinyin-gloss/残留注音')?.ranges, [at(6)]);
    assert.ok(
      body.indexOf('list-undecided-') < body.indexOf('list-certain-'),
      'what waits for a person is first',
    );
    assert.match(body, /2 places/);
    assert.match(body, /line 7/);
  });

  it('says so where there is nothing', () => {
    const { text } = parsed(reportHtml('稿件', EMPTY, l10n).body);
    assert.deepEqual(text.match(/No findings|None/g), ['No findings', 'None', 'None']);
  });

  it('reads only messages that it knows', () => {
    assert.deepEqual(readMessage({ ready: true }), { ready: true });
    assert.deepEqual(readMessage({ go: 'city/330400' }), { go: 'city/330400' });
    for (const other of [undefined, null, 'go', { go: 1 }, { command: 'x' }]) {
      assert.equal(readMessage(other), undefined);
    }
  });
});

describe('shell of the report page', () => {
  const page = shellHtml({
    script: 'https://own/report.js',
    style: 'https://own/report.css',
    cspSource: 'https://own',
    nonce: 'n0nce',
    language: 'zh-cn',
    title: '报告 <b>',
  });

  it('lets nothing in but its own style and its own script', () => {
    const policy = parsed(page).attributes.find((own) => own['http-equiv'])?.['content'];
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      'style-src https://own',
      "script-src 'nonce-n0nce'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has one script, with the nonce', () => {
    const scripts = parsed(page).attributes.filter((own) => own['src']);
    assert.deepEqual(scripts, [{ nonce: 'n0nce', src: 'https://own/report.js' }]);
  });
});

describe('graph of cities', () => {
  const cities = [city('青山', 9), city('东湖', 4), city('江川', 1), city('西岭', 2)];
  const pairs = [pair('青山', '江川', 4), pair('青山', '东湖', 1)];

  it('shows cities that stand together, larger where they are named more', () => {
    const { nodes } = graphOf(cities, pairs);
    assert.deepEqual(
      nodes.map((node) => [node.city.name, node.radius]),
      [
        ['青山', 18],
        ['江川', 6],
        ['东湖', 12],
      ],
    );
  });

  it('has wider lines where cities stand together more', () => {
    const { edges } = graphOf(cities, pairs);
    assert.deepEqual(
      edges.map(({ from, to, width }) => [from.city.name, to.city.name, width]),
      [
        ['青山', '江川', 7],
        ['青山', '东湖', 1.25],
      ],
    );
  });

  it('is the same for the same draft, lies in the picture, and no two nodes touch', () => {
    const graph = fc.integer({ min: 2, max: 30 }).chain((count) =>
      fc.record({
        cities: fc.tuple(
          ...Array.from({ length: count }, (_, i) =>
            fc.integer({ min: 1, max: 40 }).map((n) => city(`${i}`, n)),
          ),
        ),
        pairs: fc.uniqueArray(
          fc
            .tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 9 }))
            .filter(([a, b]) => a < b)
            .map(([a, b, n]) => pair(`${a}`, `${b}`, n)),
          { selector: (own) => own.cities.join(), minLength: 1 },
        ),
      }),
    );
    fc.assert(
      fc.property(graph, ({ cities: own, pairs: between }) => {
        const drawn = graphOf(own, between);
        const { nodes, top, height } = drawn;
        assert.deepEqual(graphOf(own, between), drawn);
        assert.ok(nodes.length <= MOST_NODES);
        for (const { x, y, radius } of nodes) {
          assert.ok(
            Math.abs(x) + radius <= GRAPH_WIDTH / 2 && y - radius >= top && y + radius <= top + height,
          );
        }
        for (const [i, a] of nodes.entries()) {
          for (const b of nodes.slice(i + 1)) {
            assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius, 'apart');
          }
        }
      }),
    );
  });
});
