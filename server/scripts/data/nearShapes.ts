import { readTable, type GeneratedModule } from './io.ts';

/** Groups of characters of like shape. */
export const nearShapes = (): GeneratedModule => ({
  file: 'nearShapes.ts',
  source: 'server/data/nearShapes.tsv, placeShapes.tsv',
  constants: {
    NEAR_SHAPES: groupsOf('nearShapes.tsv'),
    /** more of them, for places behind the place that they lie in */
    PLACE_SHAPES: groupsOf('placeShapes.tsv'),
  },
});

const groupsOf = (file: string): string =>
  readTable(file, ['group'])
    .map(({ group }) => group)
    .join(' ');
