import * as v from 'valibot';
import type { CheckResult } from '../../protocol.ts';

/** Of `CheckResult`, everything that is read of it: a kept answer of another form would end the run in its midst. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.object({ start: offset, end: offset });
const spot = v.looseObject({ line: offset, character: offset });
const position = v.looseObject({ start: spot, end: spot });
const fix = v.looseObject({
  title: v.string(),
  safety: v.picklist(['safe', 'review']),
  edits: v.array(v.looseObject({ range, text: v.string() })),
});
const related = v.looseObject({
  range,
  message: v.string(),
  elsewhere: v.optional(v.looseObject({ uri: v.string(), range, start: spot, end: spot })),
});
const finding = v.looseObject({
  ruleId: v.string(),
  messageId: v.string(),
  message: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  range,
  position,
  data: v.record(v.string(), v.union([v.string(), v.number()])),
  fix: v.optional(fix),
  suggestions: v.array(fix),
  related: v.array(related),
});
const place = v.looseObject({ code: v.string(), name: v.string(), path: v.array(v.string()) });
const post = v.looseObject({
  name: v.string(),
  place: v.optional(place),
  body: v.string(),
  head: v.string(),
  isDeputy: v.boolean(),
  isSingle: v.boolean(),
  tenure: v.string(),
  tenureWord: v.string(),
});
const facts = v.looseObject({
  fileName: v.string(),
  date: v.optional(v.string()),
  holdings: v.array(
    v.looseObject({
      name: v.string(),
      post,
      isSole: v.boolean(),
      rules: v.array(v.string()),
      at: v.looseObject({ range, start: spot, end: spot }),
    }),
  ),
  changing: v.array(v.string()),
});
const KeptResult = v.looseObject({
  ignored: v.boolean(),
  findings: v.array(finding),
  // One that failed, or a config with problems, is not kept.
  failures: v.tuple([]),
  configProblems: v.tuple([]),
  hasExcessMarks: v.optional(v.literal(true)),
  facts: v.optional(facts),
  fixed: v.optional(
    v.looseObject({
      text: v.string(),
      converged: v.boolean(),
      changes: v.array(v.looseObject({ range, text: v.string() })),
      findings: v.array(finding),
      facts: v.optional(facts),
    }),
  ),
});

export const isKeptResult = (value: unknown): value is CheckResult => v.is(KeptResult, value);
