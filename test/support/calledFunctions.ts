// Run as a program: lints the draft that it is given as its argument, and prints which of our functions ran, as JSON.
import { Session } from 'node:inspector/promises';
import { Article, lint, resolveConfig } from '../../server/src/service/service.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
lint(new Article({ text: process.argv[2]! }), resolveConfig());
const { result } = await session.post('Profiler.takePreciseCoverage');
const called = result.flatMap(({ url, functions }) =>
  functions
    .filter(({ ranges, functionName }) => functionName !== '' && ranges[0]!.count > 0)
    .map(({ functionName }) => `${url.slice(url.lastIndexOf('/') + 1)}: ${functionName}`),
);
console.log(JSON.stringify(called));
