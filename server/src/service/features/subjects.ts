import type { OffsetRange } from '../text/range.ts';
import type { Person } from '../people/person.ts';
import type { PlaceInDraft } from '../places/place.ts';
import type { Policy } from '../policies/policy.ts';
import type { Mentions } from '../article/mentions.ts';

/** Somebody or something that a draft speaks of, with every place where its name stands, in order of the text. */
export type Subject = { readonly ranges: readonly OffsetRange[] } & (
  | { readonly kind: 'person'; readonly of: Person }
  | { readonly kind: 'place'; readonly of: PlaceInDraft }
  | { readonly kind: 'policy'; readonly of: Policy }
);

/** People by their names alone, without the title beside them. */
export function* subjectsOf({ people, places, policies }: Mentions): Iterable<Subject> {
  for (const person of people)
    yield { kind: 'person', of: person, ranges: person.mentions.map(({ nameRange }) => nameRange) };
  for (const place of places) yield { kind: 'place', of: place, ranges: place.mentions };
  for (const policy of policies) yield { kind: 'policy', of: policy, ranges: policy.mentions };
}

export interface SubjectAt {
  /** the words at the offset */
  readonly range: OffsetRange;
  /** several where a name stands for several places (京津冀), never none */
  readonly subjects: readonly Subject[];
}

/** What is named at `offset`, or else ends there: a cursor often stands behind the word. A person goes before a place. */
export function subjectAt(mentions: Mentions, offset: number): SubjectAt | undefined {
  const touching = [...subjectsOf(mentions)].flatMap((subject) =>
    subject.ranges
      .filter(({ start, end }) => start <= offset && offset <= end)
      .map((range) => ({ subject, range })),
  );
  const here = touching.filter(({ range }) => offset < range.end);
  const found = here.length > 0 ? here : touching;
  const first = found[0];
  if (!first) return undefined;
  const subjects = found
    .filter(({ subject }) => subject.kind === first.subject.kind)
    .map(({ subject }) => subject);
  return { range: first.range, subjects };
}
