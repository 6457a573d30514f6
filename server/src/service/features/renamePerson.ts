import type { Edit } from '../engine/finding.ts';
import { toSimplifiedCharacter } from '../characters/characters.ts';
import type { Article } from '../article/article.ts';
import { floorRange, isInside, mergeRanges, type OffsetRange } from '../text/range.ts';
import type { Person, PersonMention } from '../people/person.ts';
import { surnameOf } from '../names/names.ts';

/** 李川, 欧阳立, 若昂·洛伦索, J·K·罗琳: letters, joined by dots, hyphens or single spaces. */
const NAME = /^\p{L}\p{M}*(?:[·•・‧．. '’-]?\p{L}\p{M}*)*$/u;
const DOT = /[·•・‧．]/;

/** A surname alone is a name only for somebody whom the draft names in no other way. */
export const canBeCalled = (person: Person, name: string): boolean =>
  NAME.test(name) && ([...name].length > 1 || [...person.name].length === 1);

/** Writes another name wherever a person is named: in full where the full name stands, the surname in 陈书记. */
export function renamePerson(article: Article, person: Person, newName: string): Edit[] {
  return person.mentions.flatMap((mention) => {
    const { givenRange } = mention;
    if (givenRange) {
      const surname = surnameIn(newName);
      const given = newName.slice(surname.length);
      return [
        ...replaceName(article, mention.nameRange, surname),
        ...replaceName(article, givenRange, given),
      ];
    }
    const text = formOf(mention, person, newName);
    return text === mention.name ? [] : replaceName(article, mention.nameRange, text);
  });
}

/**
 * The same for where the full name's characters stand but were not read as a name: 陈伟 before a rare word, or in
 * 陈伟大. Somebody has to look.
 */
export function renameUncertain(article: Article, person: Person, newName: string): Edit[] {
  const { reading, mentions } = article;
  const read = mergeRanges(mentions.people.flatMap((one) => one.mentions.map(({ nameRange }) => nameRange)));
  const edits: Edit[] = [];
  const { name } = person;
  for (let at = reading.text.indexOf(name); at !== -1; at = reading.text.indexOf(name, at + name.length)) {
    const range = reading.rangeOf(at, at + name.length);
    const isRead = isInside(read, range.start) || isInside(read, range.end - 1);
    if (isRead) continue;
    for (const edit of replaceName(article, range, newName)) edits.push(edit);
  }
  return edits;
}

function formOf({ name }: PersonMention, person: Person, newName: string): string {
  if (name === person.name) return newName;
  // 洛伦索 of 若昂·曼努埃尔·洛伦索
  if (DOT.test(person.name)) return newName.split(DOT).at(-1)!;
  return DOT.test(newName) ? newName : surnameIn(newName);
}

/** By simplified characters: 歐陽 of 歐陽立. */
const surnameIn = (name: string): string =>
  name.slice(0, surnameOf([...name].map(toSimplifiedCharacter).join('')).length);

/** Markup inside a name stays; a gloss of the old name goes. */
function replaceName({ markup, text }: Article, range: OffsetRange, newName: string): Edit[] {
  const edits: Edit[] = [];
  let at = range.start;
  const replaceUpTo = (end: number): void => {
    if (end > at) edits.push({ range: { start: at, end }, text: edits.length === 0 ? newName : '' });
  };
  for (let i = floorRange(markup.masked, range.start) + 1; i < markup.masked.length; i++) {
    const masked = markup.masked[i]!;
    if (masked.start >= range.end) break;
    replaceUpTo(masked.start);
    at = masked.end;
  }
  replaceUpTo(range.end);
  return edits.filter((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text);
}
