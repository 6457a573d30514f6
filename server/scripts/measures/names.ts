import { Article, type OffsetRange } from '../../src/service/service.ts';
import { placeNames } from '../../src/service/places/divisions.ts';
import { headsOf } from '../../src/service/people/heads.ts';
import type { Figure, Measure, MeasureData } from './measure.ts';

interface Entity extends OffsetRange {
  readonly label: string;
  readonly text: string;
}

interface Row {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** What the sets call people, places, bodies (a place in a body's name is no mention of it) and posts. */
const SETS = [
  { file: 'boson', person: ['person_name'], place: ['location'], body: ['org_name', 'company_name'] },
  {
    file: 'cluener-train-3000',
    person: ['name'],
    place: ['address', 'scene'],
    body: ['organization', 'government', 'company'],
    post: ['position'],
  },
  { file: 'peoplesdaily-dev', person: ['PER'], place: ['LOC'], body: ['ORG'] },
] as const satisfies readonly Labels[];

interface Labels {
  readonly file: string;
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly body: readonly string[];
  readonly post?: readonly string[];
}

/**
 * The labels are noisy: 国家主席 or 江苏 are unlabelled in many rows, a place may be labelled as a body or with the
 * words around it, a body is often labelled as a place. So read the examples before believing a figure.
 */
export const names: Measure = {
  name: 'ner',
  question: 'Are the people, posts and places of labelled sentences read as they are labelled?',
  run: (data) => SETS.flatMap((labels) => figuresOf(labels, data)),
};

/** Counts one figure, with examples of what counts against it. */
class Tally {
  readonly examples: string[] = [];
  count = 0;
  of = 0;

  constructor(readonly label: string) {}

  add(isRight: boolean, row: Row, range: OffsetRange, note = ''): void {
    this.of++;
    if (isRight) this.count++;
    else this.examples.push(excerpt(row.text, range) + note);
  }

  figure(file: string): Figure {
    const { count, of, examples } = this;
    return { label: `${file}: ${this.label}`, count, of, examples };
  }
}

const CONTEXT = 14;
const excerpt = (text: string, { start, end }: OffsetRange): string =>
  `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`.replace(
    /\s/g,
    ' ',
  );

const overlaps = (a: OffsetRange, b: OffsetRange): boolean => a.start < b.end && b.start < a.end;
const isSame = (a: OffsetRange, b: OffsetRange): boolean => a.start === b.start && a.end === b.end;

function figuresOf(labels: Labels, data: MeasureData): Figure[] {
  const person = new Tally('names read that are labelled');
  const afterPost = new Tally('labelled names after a post, read');
  const anyPerson = new Tally('labelled names, read');
  const post = new Tally('labelled posts before a name, read');
  const place = new Tally('places read that are labelled');
  const division = new Tally('labelled divisions, read');
  const inBody = new Tally('places read that lie outside labelled bodies');
  for (const row of data.rows<Row>(`ner/${labels.file}.jsonl`)) {
    const { people, places } = new Article({ text: row.text }).mentions;
    const labelled = (kinds: readonly string[]): Entity[] =>
      row.entities.filter(({ label }) => kinds.includes(label));
    const goldPeople = labelled(labels.person);
    const goldPlaces = labelled(labels.place);
    const goldBodies = labelled(labels.body);
    const mentions = people.flatMap((each) => each.mentions);
    for (const { nameRange } of mentions)
      person.add(
        goldPeople.some((gold) => isSame(gold, nameRange)),
        row,
        nameRange,
      );
    const heads = new Set(headsOf(row.text).map((head) => head.end));
    for (const gold of goldPeople) {
      const isRead = mentions.some(({ nameRange }) => isSame(nameRange, gold));
      anyPerson.add(isRead, row, gold);
      if (heads.has(gold.start)) afterPost.add(isRead, row, gold);
    }
    for (const gold of labels.post ? labelled(labels.post) : [])
      if (goldPeople.some(({ start }) => start === gold.end))
        post.add(
          mentions.some(({ titleRange }) => titleRange?.end === gold.end && titleRange.start <= gold.start),
          row,
          gold,
        );
    const read = places.flatMap((each) => each.mentions);
    for (const range of read) {
      const isPlace = goldPlaces.some((gold) => overlaps(gold, range));
      const isInBody = !isPlace && goldBodies.some((gold) => overlaps(gold, range));
      if (!isInBody) place.add(isPlace, row, range);
      inBody.add(!isInBody, row, range);
    }
    for (const gold of goldPlaces)
      if (isDivision(gold.text))
        division.add(
          read.some((range) => overlaps(range, gold)),
          row,
          gold,
        );
  }
  const tallies = [person, afterPost, anyPerson, ...(labels.post ? [post] : []), place, inBody, division];
  return tallies.map((tally) => tally.figure(labels.file));
}

/** Nothing but names of divisions, one after the other: 浙江, 浙江省杭州市. */
function isDivision(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const match = placeNames().longestAt(text, at);
    if (!match) return false;
    at = match.end;
  }
  return true;
}
