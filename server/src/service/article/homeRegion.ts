import { toHans } from '../script/convert.ts';
import { placeNames, type Division } from '../places/divisions.ts';

/** The division that a config calls the newsroom's home, in either script. */
export const regionNamed = (name: string): Division | undefined =>
  placeNames().get(toHans(name))?.divisions[0];
