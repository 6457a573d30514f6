import { Article, lint, resolveConfig, RULES, type Finding } from '../../src/service/service.ts';
import type { Figure, Measure } from './measure.ts';
import {
  breakHierarchy,
  changeTitle,
  mistypeIn,
  mistypeName,
  permuteSlogan,
  replaceHolder,
  type Plant,
  type Planter,
} from './plantedErrors.ts';
import { Random } from './random.ts';
import { NEWS, type Row } from './texts.ts';

const FAMILIES = new Set(['title', 'place', 'policy']);
const rules = RULES.filter(({ meta }) => FAMILIES.has(meta.family) || meta.id === 'punctuation-pair');
const config = resolveConfig();
const SEED = 20241110;

const PLANTERS: readonly (readonly [label: string, planter: Planter])[] = [
  ['a title changed (副)', changeTitle],
  ['another person in a post', replaceHolder],
  ['a name mistyped by sound', mistypeName],
  ['… in an appointment', mistypeIn('appointment')],
  ['… in a list', mistypeIn('list')],
  ['… in a life', mistypeIn('life')],
  ['a place put under another', breakHierarchy],
  ['a slogan permuted', permuteSlogan],
];

const warningsIn = (text: string): readonly Finding[] =>
  lint(new Article({ text }), config, rules).findings.filter(({ severity }) => severity !== 'info');

/** A finding that shows the planted place, itself or as the other place of a contradiction. */
const finds = ({ at }: Plant, { range, related }: Finding): boolean =>
  [range, ...related.map((other) => other.range)].some(({ start, end }) => start < at.end && at.start < end);

const excerpt = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 20), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replaceAll(
    '\n',
    '⏎',
  );

/**
 * Errors planted into clean news, one a text, wherever the text offers a place whose error can be told from the text
 * alone: the person is named in that post twice, the name stands with a post elsewhere, the place stands right before its part,
 * the slogan stands in quotation marks. How many are found, and how much the clean text itself is warned of.
 */
export const plants: Measure = {
  name: 'plants',
  question: 'Are planted contradictions of titles, names, places and slogans found?',
  run: (data) => {
    const texts = data.rows<Row>(NEWS).map(({ text }) => text);
    const figures: Figure[] = PLANTERS.map(([label, planter]) => {
      const random = new Random(SEED);
      const planted = texts.flatMap((text) => planter(text, random) ?? []);
      const missed = planted.filter(
        (plant) => !warningsIn(plant.text).some((finding) => finds(plant, finding)),
      );
      return {
        label,
        count: planted.length - missed.length,
        of: planted.length,
        examples: missed.map((plant) => `${plant.note}: ${excerpt(plant.text, plant.at)}`),
      };
    });
    const warned = texts.flatMap((text) => warningsIn(text).map((finding) => ({ text, finding })));
    figures.push({
      label: 'warnings in the clean texts',
      count: warned.length,
      of: texts.length,
      examples: warned.map(
        ({ text, finding }) => `${finding.ruleId}: ${excerpt(text, finding.range)} ${finding.message}`,
      ),
    });
    return figures;
  },
};
