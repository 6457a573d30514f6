import { lazy } from '../base/lazy.ts';
import type { Localized } from '../base/locale.ts';
import type { ErrorKind } from '../engine/rule.ts';
import { RULES } from '../rules/index.ts';

/**
 * 编校差错率, as newsrooms are measured by it: weighted errors for every 10,000 characters; a newspaper passes at 3. The
 * weights come from 《报纸编校差错率计算方法》, an annex of 《报纸期刊质量管理规定》 (国家新闻出版署, 2020), and where that one
 * could not be read from the rules for books; docs/error-rate.md says which could be checked. What comes out is an
 * estimate: it knows only what these rules see, of the draft and not of the printed page; an error of several
 * characters and one in a headline, which the annex counts twice and more, count once.
 */
export interface ErrorRate {
  /** of the draft without its white space */
  readonly characters: number;
  /** weighted */
  readonly errors: number;
  /** errors for every 10,000 characters */
  readonly rate: number;
}

interface Weight {
  readonly errors: number;
  /** the most that all of them together count in one draft */
  readonly most?: number;
  /** what the rules call such errors, and the clause */
  readonly name: string;
  readonly clause: string;
}

/** What a finding counts, by the kind of error that its rule names: the weights of the annex, in errors. */
const WEIGHTS: Readonly<Record<ErrorKind, Weight>> = {
  fact: {
    errors: 1,
    name: '事实性、知识性、逻辑性、语法性错误',
    clause: '《报纸编校差错率计算方法》三.2(1)',
  },
  /** each character */
  character: {
    errors: 1,
    name: '错字、别字、多字、漏字',
    clause: '《报纸编校差错率计算方法》三.2(2)',
  },
  number: {
    errors: 0.1,
    most: 1,
    name: '阿拉伯数字和汉字数字用法',
    clause: '《报纸编校差错率计算方法》三.2(3)',
  },
  foreignWord: { errors: 1, name: '外文，以单词计', clause: '《报纸编校差错率计算方法》三.2(4)' },
  /** from the rules for books: what the annex for newspapers says of it could not be read */
  script: { errors: 0.5, name: '简化字、繁体字混用', clause: '《图书质量管理规定》附件' },
  /** as newsrooms count marks; no clause could be checked */
  mark: { errors: 0.1, name: '标点符号差错', clause: '通行的计法，条文未能核到' },
  none: { errors: 0, name: '不计', clause: '登出来以前不算编校差错' },
};

const kinds = lazy(() => new Map(RULES.map(({ meta }) => [meta.id, meta.counts])));

/** What a rule's findings count; nothing where the rule is not known. */
export const weightOf = (ruleId: string): Weight => WEIGHTS[kinds().get(ruleId) ?? 'none'];

/** 三.2: an error that comes again counts three times at most; 简繁混用 likewise, 1.5 in all. */
const MOST_OF_ONE = 3;

export const ERROR_RATE_NAME = { 'zh-CN': '编校差错率', en: 'error rate' } as const satisfies Localized;

interface Counted {
  readonly ruleId: string;
  readonly message: string;
  /** what is only a hint is no error yet */
  readonly isHint: boolean;
}

export function errorRateOf(findings: Iterable<Counted>, characters: number): ErrorRate {
  const same = new Map<string, number>();
  const byWeight = new Map<Weight, number>();
  for (const { ruleId, message, isHint } of findings) {
    const weight = weightOf(ruleId);
    if (weight.errors === 0 || isHint) continue;
    const key = `${ruleId} ${message}`;
    const count = (same.get(key) ?? 0) + 1;
    same.set(key, count);
    if (count <= MOST_OF_ONE) byWeight.set(weight, (byWeight.get(weight) ?? 0) + weight.errors);
  }
  const sum = [...byWeight].reduce((all, [{ most = Infinity }, errors]) => all + Math.min(errors, most), 0);
  const errors = Math.round(sum * 10) / 10;
  return { characters, errors, rate: rateOf(errors, characters) };
}

/** Of many drafts: their errors in their characters. */
export const rateOf = (errors: number, characters: number): number =>
  characters === 0 ? 0 : Math.round((errors / characters) * 100_000) / 10;

/** 字数 without white space. */
export function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (code > 32 && code !== 0x3000 && code !== 0xa0 && !isLow) count++;
  }
  return count;
}
