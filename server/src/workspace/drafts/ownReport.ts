import { GENERATOR } from '../../service/service.ts';

const HEAD = 300;

/** How a report for people ends: so many drafts, so many problems, what is to be decided and what can be fixed, the error rate. */
const SUMMARY =
  /^\d+ (?:篇稿件，\d+ 处问题：错误 \d+，警告 \d+，提示 \d+|problems in \d+ drafts: \d+ errors, \d+ warnings, \d+ infos)$/;
const TAIL = 400;

/** Whether a text is a report that lies among the drafts: `gaojian --output report.html .`, and once more. */
export const isOwnReport = (text: string): boolean =>
  text.slice(0, HEAD).includes(GENERATOR) ||
  text
    .slice(-TAIL)
    .trimEnd()
    .split('\n')
    .slice(-4)
    .some((line) => SUMMARY.test(line));
