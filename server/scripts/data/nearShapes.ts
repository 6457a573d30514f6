import { readTable, type GeneratedModule } from './io.ts';

/** Groups of characters of like shape. */
export const nearShapes = (): GeneratedModule => ({
  file: 'nearShapes.ts',
  source: 'server/data/nearShapes.tsv',
  constants: {
    NEAR_SHAPES: readTable('nearShapes.tsv', ['group'])
      .map(({ group }) => group)
      .join(' '),
  },
});
