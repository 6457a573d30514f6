import { lazy } from '../../base/lazy.ts';
import { allDivisions, placeNames, type Division } from '../../places/divisions.ts';

const AUTONOMOUS = /自治[区州县旗]$/;
const NOT_A_CITY = /(?:自治州|地区|盟)$/;

const stems = lazy(() => {
  const notProvinces = new Map<string, Division>();
  const notCities = new Map<string, Division>();
  const autonomous = new Map<string, Division[]>();
  const byShort = new Map<string, Division[]>();
  for (const division of allDivisions()) {
    const { name, short, level } = division;
    if (!short) continue;
    byShort.set(short, [...(byShort.get(short) ?? []), division]);
    if (AUTONOMOUS.test(name)) autonomous.set(short, [...(autonomous.get(short) ?? []), division]);
    if (level !== 'province' || name.endsWith('省')) continue;
    notProvinces.set(short, division);
    // 广西壮族省, 广西壮族自治省
    const people = name.replace(/自治区$/, '');
    notProvinces.set(people, division).set(`${people}自治`, division).set(`${short}自治`, division);
  }
  notProvinces.set('内蒙', placeNames().get('内蒙古')!.divisions[0]!);
  for (const [short, divisions] of byShort) {
    const [whole, ...others] = divisions;
    const isInWhole = others.every(({ code }) => code.startsWith(whole!.code.slice(0, 4)));
    const isWord = whole!.shortIsAlso !== undefined;
    if (
      !isWord &&
      NOT_A_CITY.test(whole!.name) &&
      isInWhole &&
      !others.some(({ name }) => name.endsWith('市'))
    )
      notCities.set(short, whole!);
  }
  return { notProvinces, notCities, autonomous };
});

const lines = lazy(() => new Map([...allDivisions()].map((division, line) => [division, line])));

/** `恩施 1234`: each stem with the lines of what is called so. */
const rowsOf = (names: Iterable<readonly [stem: string, divisions: readonly Division[]]>): string =>
  Array.from(names, ([stem, divisions]) =>
    [stem, ...divisions.map((division) => lines().get(division)!)].join(' '),
  ).join('\n');

const single = (names: ReadonlyMap<string, Division>): string =>
  rowsOf(Array.from(names, ([stem, division]) => [stem, [division]] as const));

export const notProvinces = lazy(() => single(stems().notProvinces));
export const notCities = lazy(() => single(stems().notCities));
export const autonomous = lazy(() => rowsOf(stems().autonomous));
