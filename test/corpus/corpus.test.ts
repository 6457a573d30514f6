import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Article, fixText, lint, resolveConfig, type Finding } from '../../server/src/service/service.ts';

const config = resolveConfig();
const findingsIn = (article: Article): readonly Finding[] => {
  const { findings, failures } = lint(article, config);
  assert.deepEqual(failures, []);
  return findings;
};

interface Text {
  readonly name: string;
  readonly text: string;
}

function textsIn(folder: string): readonly Text[] {
  const place = new URL(`${folder}/`, import.meta.url);
  const names = readdirSync(place).toSorted();
  return names.map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8').trimEnd() }));
}

const isTraditional = ({ text }: Text): boolean => /[縣區們這會國學訊關]/.test(text);

/** Every article in each third frame of its own script, in all of them where there are few. */
const FRAMES_OF_ARTICLE = 3;

interface Page {
  readonly name: string;
  readonly text: string;
  /** by line: whether it is the article's */
  readonly isArticle: readonly boolean[];
  readonly article: Text;
}

function pages(): readonly Page[] {
  const frames = textsIn('frames');
  return textsIn('articles').flatMap((article, i) => {
    const own = frames.filter((frame) => isTraditional(frame) === isTraditional(article));
    return Array.from({ length: Math.min(FRAMES_OF_ARTICLE, own.length) }, (_, n) => {
      const frame = own[(i + n) % own.length]!;
      const [head = '', foot = ''] = frame.text.split('{article}');
      const rows = (text: string, is: boolean): boolean[] => text.split('\n').map(() => is);
      return {
        name: `${article.name} in ${frame.name}`,
        text: head + article.text + foot,
        isArticle: [
          ...rows(head, false).slice(0, -1),
          ...rows(article.text, true),
          ...rows(foot, false).slice(1),
        ],
        article,
      };
    });
  });
}

/** By line: whether spam-line calls all of it furniture. */
function calledFurniture(page: Page, safeOnly = false): readonly boolean[] {
  const article = new Article({ text: page.text });
  const found = findingsIn(article).filter(
    ({ ruleId, fix }) => ruleId === 'spam-line' && (!safeOnly || fix?.safety === 'safe'),
  );
  return article.lines.map(
    ({ content }) =>
      content.end > content.start &&
      found.some(({ range }) => range.start <= content.start && content.end <= range.end),
  );
}

const PAGES = pages();
/** The lowest share of furniture lines that are found, and of lines called furniture that are, over all pages. */
const FLOORS = { recall: 0.94, precision: 0.995 };

describe('corpus', () => {
  it('has forty pages', () => assert.ok(PAGES.length >= 40, `${PAGES.length}`));

  it('of the lines of pages, furniture is told from the article', () => {
    let [right, missed, wrong] = [0, 0, 0];
    const slips: string[] = [];
    for (const page of PAGES) {
      const lines = page.text.split('\n');
      calledFurniture(page).forEach((isCalled, i) => {
        if (lines[i]!.trim() === '') return;
        const isFurniture = !page.isArticle[i]!;
        if (isFurniture && isCalled) right++;
        else if (isFurniture !== isCalled) {
          if (isFurniture) missed++;
          else wrong++;
          slips.push(`${page.name}: ${isFurniture ? 'missed' : 'wrong'} ${lines[i]!}`);
        }
      });
    }
    const figures = { recall: right / (right + missed), precision: right / (right + wrong) };
    const told = `${JSON.stringify(figures)}\n${slips.join('\n')}`;
    assert.ok(figures.recall >= FLOORS.recall, told);
    assert.ok(figures.precision >= FLOORS.precision, told);
  });

  for (const { name, text } of textsIn('articles'))
    it(`an article alone is left alone: ${name}`, () => {
      const article = new Article({ text });
      const heavy = findingsIn(article).filter(({ severity }) => severity !== 'info');
      assert.deepEqual(
        heavy.map(({ ruleId, range }) => `${ruleId}: ${article.slice(range)}`),
        [],
      );
      assert.equal(fixText(article, 'safe', findingsIn).text, text);
    });

  for (const page of PAGES)
    it(`no safe fix takes a line of the article: ${page.name}`, () => {
      const { text } = fixText(new Article({ text: page.text }), 'safe', findingsIn);
      const left = new Set(text.split('\n'));
      for (const line of page.article.text.split('\n')) assert.ok(left.has(line), line);
    });

  for (const page of PAGES)
    it(`the headline stays whatever is fixed: ${page.name}`, () => {
      const { text, converged } = fixText(new Article({ text: page.text }), 'all', findingsIn);
      assert.ok(converged);
      const headline = page.article.text.split('\n')[0]!;
      assert.ok(text.split('\n').includes(headline), text.slice(0, 200));
    });
});
