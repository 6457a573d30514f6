import assert from 'node:assert/strict';
import { buildCharacters } from '../../server/scripts/buildCharacters.ts';
import { EXCEPTIONS, SERVER_FLOORS, SERVICE_FLOORS } from '../../server/floors.mjs';
import { circlesOf, importsBelow, reachedFrom, type Graph } from '../support/graph.ts';

const SERVER = 'server/src/';
const SERVICE = 'server/src/service/';

/** Both from the roof down: the floors of the server, and those of the service below it. */
const HOUSE = [
  ...SERVER_FLOORS.filter(({ folder }) => folder !== 'service').map(({ folder }) => `${SERVER}${folder}`),
  ...SERVICE_FLOORS.map(({ folder }) => `${SERVICE}${folder}`),
];
const floorOf = (file: string): number =>
  HOUSE.findIndex((floor) => file === floor || file.startsWith(`${floor}/`));
const foldersOf = (files: Iterable<string>, folder: string): string[] => [
  ...new Set(
    [...files]
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length).split('/')[0]!),
  ),
];

describe('floors of the house', () => {
  const server = importsBelow('server/src');

  it('no circle of imports, types included', () => {
    assert.deepEqual(circlesOf(server), []);
    assert.deepEqual(circlesOf(importsBelow('client/src')), []);
  });

  it('every folder of the service has a floor, and every floor a folder', () => {
    const folders = foldersOf(server.keys(), SERVICE).filter((name) => !name.endsWith('.ts'));
    assert.deepEqual(folders.toSorted(), SERVICE_FLOORS.map(({ folder }) => folder).toSorted());
  });

  it('so has everything of the server', () => {
    const names = foldersOf(server.keys(), SERVER).filter((name) => name !== 'types');
    assert.deepEqual(names.toSorted(), SERVER_FLOORS.map(({ folder }) => folder).toSorted());
  });

  it('no import goes up, but for those that the table names', () => {
    const upwards = [...server].flatMap(([file, imports]) =>
      imports
        .filter((target) => floorOf(file) !== -1 && floorOf(target) !== -1 && floorOf(target) < floorOf(file))
        .map((target) => `${file} → ${target}`),
    );
    const named = EXCEPTIONS.map(({ from, to }) => `${from} → ${to}`);
    assert.deepEqual(upwards, named);
  });
});

describe('generated tables', () => {
  const graph: Graph = new Map([...importsBelow('server/src'), ...importsBelow('server/scripts')]);
  const tablesFor = (step: string): string[] =>
    [...reachedFrom(graph, `server/scripts/${step}.ts`)].filter((file) => file.includes('/generated/'));

  it('are made from nothing: each step needs what an earlier one has made', () => {
    assert.deepEqual(tablesFor('buildCharacters'), []);
    const made = buildCharacters().map(({ path }) => path);
    assert.deepEqual(
      tablesFor('buildData').filter((table) => !made.includes(table)),
      [],
    );
    assert.deepEqual([...tablesFor('buildRegistry'), ...tablesFor('buildReasons')], []);
  });
});

describe('circles of a graph', () => {
  it('are found, also of one file and of a long way round', () => {
    const graph: Graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', []],
      ['e', ['e']],
    ]);
    assert.deepEqual(circlesOf(graph), [['a', 'b', 'c'], ['e']]);
  });
});
