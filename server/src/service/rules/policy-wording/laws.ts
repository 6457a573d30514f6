import { LAW_NAMES } from '../../data/generated/lawNames.ts';
import { lazy } from '../../base/lazy.ts';

const laws = lazy(() => new Map(LAW_NAMES.split('\n').map((line) => line.split(' ') as [string, string])));

const FULL_NAME = /(?<=《中华人民共和国)[^《》（\n]{2,20}(?=》)/g;

/** Laws whose full name is begun and cut short: 《中华人民共和国环保法》. 《环保法》 is what people say. */
export function* misnamedLaws(text: string): Iterable<{ start: number; end: number; meant: string }> {
  for (const { 0: name, index } of text.matchAll(FULL_NAME)) {
    const meant = laws().get(name);
    if (meant !== undefined) yield { start: index, end: index + name.length, meant };
  }
}
