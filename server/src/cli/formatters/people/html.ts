import {
  ERROR_RATE_NAME,
  FAMILIES,
  GENERATOR,
  isCertain,
  rateOf,
  type Rule,
} from '../../../service/service.ts';
import { printable } from '../../words/printable.ts';
import type { FileResult, Message } from '../../run/results.ts';
import { contextOf } from './excerpt.ts';
import { HTML_SCRIPT, HTML_STYLE } from './htmlAssets.ts';
import type { FormatContext, Formatter } from '../formatter.ts';
import { shownPath } from '../../drafts/location.ts';

const LEVELS = ['info', 'warning', 'error'] as const;
/** Characters of the draft shown on each side of a finding. */
const CONTEXT = 40;
const LONGEST = 200;

/** One page that needs nothing else: findings in their context, counts, filters. It can be mailed to an editor. */
export const html: Formatter = (context) => {
  const { locale, say } = context;
  const counts = {
    files: 0,
    levels: [0, 0, 0],
    certain: 0,
    undecided: 0,
    characters: 0,
    errors: 0,
    rules: new Map<string, number>(),
  };
  let head = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
${GENERATOR}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escape(say('htmlTitle'))}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
`;
  const once = (): string => {
    const piece = head;
    head = '';
    return piece;
  };
  return {
    file(result, text) {
      counts.files++;
      counts.certain += result.certainCount;
      counts.undecided += result.undecidedCount;
      counts.characters += result.errorRate.characters;
      counts.errors += result.errorRate.errors;
      for (const { severity, ruleId } of result.messages) {
        counts.levels[severity]!++;
        counts.rules.set(ruleId, (counts.rules.get(ruleId) ?? 0) + 1);
      }
      return once() + (result.messages.length > 0 ? draftSection(result, text, context) : '');
    },
    end: (isWhole) =>
      `${once()}</main>\n${header(counts, isWhole, context)}<script>${HTML_SCRIPT}</script>\n</body>\n</html>\n`,
  };
};

interface Counts {
  readonly files: number;
  /** by severity: info, warning, error */
  readonly levels: readonly number[];
  readonly certain: number;
  readonly undecided: number;
  readonly characters: number;
  readonly errors: number;
  readonly rules: ReadonlyMap<string, number>;
}

function draftSection(
  { filePath, messages, certainCount, undecidedCount, errorRate }: FileResult,
  text: string,
  context: FormatContext,
): string {
  const name = escape(shownPath(context.cwd, filePath));
  const counted = [
    context.say('fixable', { undecided: undecidedCount, certain: certainCount }),
    `${ERROR_RATE_NAME[context.locale]} ${errorRate.rate}/10000`,
  ].join(' · ');
  const items = messages.map((message) => item(message, filePath, text, context)).join('');
  return `<details class="draft" open><summary><h2>${name}</h2> <span class="count">${escape(counted)}</span></summary>\n<ol>\n${items}</ol>\n</details>\n`;
}

function item(message: Message, filePath: string, text: string, context: FormatContext): string {
  const { say, locale, cwd } = context;
  const { ruleId, severity, line, column, range, fix, suggestions = [], related = [] } = message;
  const level = LEVELS[severity];
  const kind = isCertain(message) ? 'certain' : 'undecided';
  const { before, found, after } = contextOf(text, range, { around: CONTEXT, longest: LONGEST });
  const offers = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)];
  const outcomes = offers.map(
    (offer) =>
      `<li><span class="${offer.safety}">${escape(say(offer.safety))}</span> ${change(text, offer)}</li>`,
  );
  const elsewhere = related.map((other) => {
    // Of another draft the text is not at hand.
    const isHere = other.filePath === filePath;
    const words = isHere ? `：${contextOf(text, other.range, { around: 0, longest: CONTEXT }).found}` : '';
    const place = isHere ? '' : `${shownPath(cwd, other.filePath)} `;
    return `<li>${escape(`${place}${other.message}${words}`)}</li>`;
  });
  return `<li class="finding ${level}" data-level="${level}" data-kind="${kind}" data-rule="${escape(ruleId)}">
<p class="what"><b>${escape(say(level))}</b> ${escape(message.message)} <span class="rule">${escape(metaOf(ruleId, context)?.name[locale] ?? ruleId)}</span> <code>${escape(ruleId)}</code> <span class="place">${line}:${column}</span></p>
<p class="where">${escape(before)}<mark>${escape(found)}</mark>${escape(after)}</p>
${outcomes.length > 0 ? `<ul class="fixes">${outcomes.join('')}</ul>\n` : ''}${elsewhere.length > 0 ? `<ul class="related">${elsewhere.join('')}</ul>\n` : ''}</li>
`;
}

function change(
  text: string,
  { range, text: replacement }: { range: readonly [number, number]; text: string },
): string {
  const { found } = contextOf(text, range, { around: 0, longest: LONGEST });
  // The line ends that go with a whole line are of no interest to a reader.
  const removed = found.replace(/(?<!⏎)⏎+$/, '') || found;
  const inserted = contextOf(replacement, [0, replacement.length], { around: 0, longest: LONGEST }).found;
  return `${removed && `<del>${escape(removed)}</del>`}${inserted && `<ins>${escape(inserted)}</ins>`}`;
}

/** Stands last in the page, as only then the counts are known, and is shown first. */
function header(
  { files, levels, rules, certain, undecided, characters, errors: weighted }: Counts,
  isWhole: boolean,
  context: FormatContext,
): string {
  const { say, locale } = context;
  const [infos, warnings, errors] = levels;
  const total = levels.reduce((sum, count) => sum + count, 0);
  const boxes = LEVELS.toReversed().map((level) =>
    box('level', level, say(level), levels[LEVELS.indexOf(level)]!),
  );
  const kinds = [
    box('kind', 'undecided', say('undecidedKind'), undecided),
    box('kind', 'certain', say('certainKind'), certain),
  ];
  const byFamily = [...rules]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([rule, count]) => {
      const meta = metaOf(rule, context);
      const name = meta ? `${FAMILIES[meta.family][locale]} ${meta.name[locale]}` : rule;
      return box('rule', rule, name, count, meta?.description[locale]);
    });
  return `<header>
<h1>${escape(say('htmlTitle'))}</h1>
<p>${escape(total === 0 ? say(isWhole ? 'clean' : 'incomplete', { files }) : say('summary', { files, total, errors: errors!, warnings: warnings!, infos: infos! }))}</p>
${total === 0 ? '' : `<p>${escape(say('fixable', { undecided, certain }))}</p>\n`}<p>${escape(say('errorRate', { rate: rateOf(weighted, characters) }))}</p>
${total === 0 ? '' : `<form aria-label="${escape(say('htmlFilter'))}"><fieldset>${kinds.join('')}</fieldset><fieldset>${boxes.join('')}</fieldset><fieldset>${byFamily.join('')}</fieldset></form>\n`}</header>
`;
}

const metaOf = (ruleId: string, { rules }: FormatContext): Rule['meta'] | undefined =>
  rules.find(({ meta }) => meta.id === ruleId)?.meta;

const box = (name: string, value: string, label: string, count: number, title = ''): string =>
  count === 0
    ? ''
    : `<label${title && ` title="${escape(title)}"`}><input type="checkbox" name="${name}" value="${escape(value)}" checked> ${escape(label)} <span class="count">${count}</span></label>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (character) => ESCAPES[character]!);
