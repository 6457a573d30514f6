import { readTable, type GeneratedModule } from './io.ts';

/** What the order of people is told by. */
export function ranks(): GeneratedModule {
  const posts = readTable('centralPosts.tsv', ['post', 'grade']);
  const places = readTable('placeGrades.tsv', ['code', 'name', 'grade']);
  return {
    file: 'ranks.ts',
    source: 'server/data/centralPosts.tsv, placeGrades.tsv',
    constants: {
      CENTRAL_POSTS: posts.map((row) => `${row.post} ${row.grade}`).join('\n'),
      PLACE_GRADES: places.map((row) => `${row.code} ${row.grade}`).join('\n'),
    },
  };
}
