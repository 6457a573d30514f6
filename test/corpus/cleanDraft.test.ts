import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { cleaned, cleanedByHand, fixedByCommand } from '../../server/scripts/measures/cleaning.ts';

function textsIn(folder: string): { readonly name: string; readonly text: string }[] {
  const place = new URL(`${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') }));
}

/** Each article in one frame, the examples, and the drafts of the scenarios. */
function drafts(): { readonly name: string; readonly text: string }[] {
  const frames = textsIn('frames');
  const framed = textsIn('articles').map(({ name, text }, i) => {
    const frame = frames[i % frames.length]!;
    return { name: `${name} in ${frame.name}`, text: frame.text.replace('{article}', () => text.trimEnd()) };
  });
  return [...framed, ...textsIn('../../examples'), ...textsIn('../scenarios/drafts')];
}

describe('生成干净稿 and --fix', () => {
  for (const { name, text } of drafts())
    it(`are one: ${name}`, () => {
      assert.equal(cleaned(text, 'certain'), fixedByCommand(text, 'safe'), 'the certain is --fix');
      const all = fixedByCommand(text, 'all');
      assert.equal(cleaned(text), all, 'all of it is --fix=all');
      const { text: end, rounds } = cleanedByHand(text);
      assert.equal(end, all, 'step by step to the end too');
      assert.ok(rounds <= 2, `${rounds} rounds`);
    });
});
