import {
  SemanticTokensBuilder,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { subjectsOf, type OffsetRange, type Subject } from '../../service/service.ts';
import { toOffsets } from '../../workspace/positions.ts';
import type { Feature } from '../session.ts';
import type { AnalysedDraft } from '../../workspace/workspace.ts';

const TYPES = ['person', 'place', 'policy', 'title'] as const;
const MODIFIERS = ['definition'] as const;

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [...MODIFIERS],
};

export const semanticTokens: Feature = (session) => {
  const { semanticTokens: tokens } = session.connection.languages;
  tokens.on(session.ofDraft({ data: [] }, (draft) => tokensOf(draft)));
  tokens.onRange(session.ofDraft({ data: [] }, (draft, { range }) => tokensOf(draft, range)));
  return { semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true, range: true } };
};

/** What a cell of the canvas holds: 0 for nothing, else 1 + the index of the type, and this bit for a first mention. */
const FIRST = 0x10;

/** People, places, policies and titles, each first mention marked; of the whole draft, or of what lies in `range`. */
function tokensOf({ document, analysis }: AnalysedDraft, range?: Range): SemanticTokens {
  const { mentions, text } = analysis.article;
  const wanted = range ? toOffsets(document, range) : { start: 0, end: text.length };
  const canvas = new Uint8Array(wanted.end - wanted.start);
  const paint = ({ start, end }: OffsetRange, type: (typeof TYPES)[number], isFirst = false): void => {
    const colour = 1 + TYPES.indexOf(type) + (isFirst ? FIRST : 0);
    canvas.fill(colour, Math.max(0, start - wanted.start), Math.max(0, end - wanted.start));
  };
  // Where two meet, the later one shows: 杭州市委书记 is one title, not a place and the rest of a title.
  const subjects = [...subjectsOf(mentions)];
  const paintAll = (type: Subject['kind']): void => {
    for (const { kind, ranges } of subjects)
      if (kind === type) ranges.forEach((own, i) => paint(own, type, i === 0));
  };
  paintAll('policy');
  paintAll('place');
  for (const { mentions: own } of mentions.people)
    for (const { titleRange } of own) if (titleRange) paint(titleRange, 'title');
  paintAll('person');
  return drawn(document, canvas, wanted.start);
}

/** Runs of one colour as tokens; none goes across the end of a line. */
function drawn(document: AnalysedDraft['document'], canvas: Uint8Array, offset: number): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const text = document.getText();
  const isBreak = (at: number): boolean => text[offset + at] === '\n' || text[offset + at] === '\r';
  for (let start = 0; start < canvas.length;) {
    const colour = canvas[start]!;
    let end = start + 1;
    if (colour === 0 || isBreak(start)) {
      start = end;
      continue;
    }
    while (end < canvas.length && canvas[end] === colour && !isBreak(end)) end++;
    const { line, character } = document.positionAt(offset + start);
    builder.push(line, character, end - start, (colour & ~FIRST) - 1, colour & FIRST ? 1 : 0);
    start = end;
  }
  return builder.build();
}
