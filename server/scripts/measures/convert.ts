import { Converter } from 'opencc-js';
import { applyEdits, Article, convertDraft, type ConversionTarget } from '../../src/service/service.ts';
import type { Figure, Measure } from './measure.ts';

interface Cases {
  readonly cases: readonly {
    readonly input: string;
    readonly expected: Readonly<Record<string, string>>;
  }[];
}

/** OpenCC's configurations that the conversion of a draft answers to; it finds out by itself whose text it is. */
const CONFIGURATIONS = [
  ['t2s', 't', 'cn', 'hans'],
  ['tw2s', 'tw', 'cn', 'hans'],
  ['hk2s', 'hk', 'cn', 'hans'],
  ['s2tw', 'cn', 'tw', 'hant-tw'],
  ['s2hk', 'cn', 'hk', 'hant-hk'],
] as const satisfies readonly (readonly [string, string, string, ConversionTarget])[];

export const convert: Measure = {
  name: 'convert',
  question: "OpenCC's own cases: converted as OpenCC does, beside opencc-js?",
  run: (data) => {
    // The file has commas before closing brackets.
    const { cases } = JSON.parse(
      data.text('script/testcases.json').replaceAll(/,(?=\s*[\]}])/g, ''),
    ) as Cases;
    return CONFIGURATIONS.flatMap(([name, from, to, target]): Figure[] => {
      const peer = Converter({ from, to });
      const rows = cases.flatMap(({ input, expected }) =>
        expected[name] === undefined ? [] : [{ input, expected: expected[name] }],
      );
      const figure = (label: string, converted: (text: string) => string): Figure => {
        const wrong = rows.filter((row) => converted(row.input) !== row.expected);
        return {
          label: `${name}: ${label}`,
          count: rows.length - wrong.length,
          of: rows.length,
          examples: wrong.map((row) => `${row.input} → ${converted(row.input)}, not ${row.expected}`),
        };
      };
      return [
        figure('gaojian', (text) => applyEdits(text, convertDraft(new Article({ text }), target))),
        figure('opencc-js', peer),
      ];
    });
  },
};
