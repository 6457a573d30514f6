import { readTable, type GeneratedModule } from './io.ts';

const lines = (cells: Iterable<readonly string[]>): string =>
  [...cells].map((row) => row.join(' ')).join('\n');

/** Tables that people and their posts are read with. */
export function titles(): GeneratedModule {
  const posts = readTable('posts.tsv', ['head', 'holders']);
  const surnames = readTable('surnames.tsv', ['surname', 'kind']);
  const breakers = readTable('titleBreakers.tsv', ['word', 'kind']);
  const verbs = readTable('appointmentVerbs.tsv', ['verb', 'kind']);
  const foreign = (strength: string): string =>
    readTable('foreignCharacters.tsv', ['characters', 'strength'])
      .filter((row) => row.strength === strength)
      .map((row) => row.characters)
      .join('');
  return {
    file: 'titles.ts',
    source:
      'server/data/posts.tsv, surnames.tsv, nameParts.tsv, notNames.tsv, titleBreakers.tsv, appointmentVerbs.tsv, countries.tsv, foreignCharacters.tsv, japaneseSurnames.tsv, japaneseBodies.tsv',
    constants: {
      POSTS: lines(posts.map((row) => [row.head, row.holders])),
      SURNAMES: lines(surnames.map((row) => [row.surname, row.kind])),
      NOT_NAMES: lines(
        readTable('notNames.tsv', ['word', 'called']).map(({ word, called }) =>
          called === 'nobody' ? [word] : [word, called],
        ),
      ),
      NAME_PARTS: lines(readTable('nameParts.tsv', ['part', 'kind']).map((row) => [row.part, row.kind])),
      JAPANESE_SURNAMES: readTable('japaneseSurnames.tsv', ['surname'])
        .map((row) => row.surname)
        .join(' '),
      JAPANESE_BODIES: readTable('japaneseBodies.tsv', ['name'])
        .map((row) => row.name)
        .join(' '),
      TITLE_BREAKERS: lines(breakers.map((row) => [row.word, row.kind])),
      COUNTRIES: readTable('countries.tsv', ['name'])
        .map((row) => row.name)
        .join(' '),
      APPOINTMENT_VERBS: lines(verbs.map((row) => [row.verb, row.kind])),
      FOREIGN_STRONG: foreign('strong'),
      FOREIGN_WEAK: foreign('weak'),
    },
  };
}
