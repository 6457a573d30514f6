import { agencies } from './data/agencies.ts';
import { bodyNames } from './data/bodyNames.ts';
import { conversionPairs } from './data/conversionPairs.ts';
import { foreignWords } from './data/foreignWords.ts';
import { furniture } from './data/furniture.ts';
import { moduleFile } from './data/io.ts';
import { lawNames } from './data/lawNames.ts';
import { lookalikes } from './data/lookalikes.ts';
import { namesBeyondGb2312 } from './data/namesBeyondGb2312.ts';
import { nameSurroundings } from './data/nameSurroundings.ts';
import { nearShapes } from './data/nearShapes.ts';
import { otherTimes } from './data/otherTimes.ts';
import { pageModel } from './data/pageModel.ts';
import { places } from './data/places.ts';
import { policies } from './data/policies.ts';
import { ranks } from './data/ranks.ts';
import { regionWords } from './data/regionWords.ts';
import { renamedPlaces } from './data/renamedPlaces.ts';
import { termUsage } from './data/termUsage.ts';
import { titles } from './data/titles.ts';
import { givenNameCharacters, wordFigures, words } from './data/words.ts';
import { wrongWords } from './data/wrongWords.ts';
import type { GeneratedFile } from './files.ts';

/** The tables that buildCharacters has not made yet; some are made with what the service knows of characters. */
export const buildData = (): GeneratedFile[] =>
  [
    agencies,
    bodyNames,
    conversionPairs,
    foreignWords,
    furniture,
    givenNameCharacters,
    wordFigures,
    lawNames,
    lookalikes,
    namesBeyondGb2312,
    nameSurroundings,
    nearShapes,
    otherTimes,
    pageModel,
    places,
    policies,
    ranks,
    regionWords,
    renamedPlaces,
    termUsage,
    titles,
    words,
    wrongWords,
  ].map((build) => moduleFile(build()));
