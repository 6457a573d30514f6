import type { TextDocument } from 'vscode';
import type { Outline, TextMention } from '../../../server/src/protocol.ts';

/** An outline of a few known words, in the shape that the server answers. */
export function fakeOutline(document: TextDocument): Outline {
  const text = document.getText();
  const mentionsOf = (pattern: RegExp): TextMention[] =>
    [...text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return {
        text: match[0],
        offsets: { start: match.index, end },
        range: { start: document.positionAt(match.index), end: document.positionAt(end) },
      };
    });
  const people = ['李川', '周岩'].map((name) => ({
    name,
    posts: ['青山市委书记'],
    mentions: mentionsOf(new RegExp(`(?:青山市委书记)?${name}`, 'g')).map((mention) => ({
      ...mention,
      name,
      title: mention.text.slice(0, -name.length),
    })),
  }));
  const places = [
    {
      name: '嘉兴市',
      code: '330400',
      level: 'prefecture',
      path: ['浙江省', '嘉兴市'],
      mentions: mentionsOf(/嘉兴市?/g),
    },
  ];
  return {
    version: document.version,
    variant: 'hans',
    date: null,
    sections: [],
    policies: [],
    people: people.filter(({ mentions }) => mentions.length > 0),
    places: places.filter(({ mentions }) => mentions.length > 0),
  };
}
