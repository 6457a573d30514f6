// Run as a program: lints the drafts that are its arguments, one after the other, and prints which of our functions ran
// for each, as JSON.
import { Session } from 'node:inspector/promises';
import { Article, lint, resolveConfig } from '../../server/src/service/service.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
const called: string[][] = [];
for (const text of process.argv.slice(2)) {
  lint(new Article({ text }), resolveConfig());
  // Each answer is about what ran since the last one.
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const names = result.flatMap(({ url, functions }) =>
    functions
      .filter(({ ranges, functionName }) => functionName !== '' && ranges[0]!.count > 0)
      .map(({ functionName }) => `${url.slice(url.lastIndexOf('/') + 1)}: ${functionName}`),
  );
  called.push(names);
}
console.log(JSON.stringify(called));
