import { distances, kinshipOf } from './around.ts';
import { bodyOf, echoOf, type Body } from './body.ts';
import { FeatureList, mix } from './featureList.ts';
import { addGrams } from './grams.ts';
import { alikeAround, formOf, interiorForm, log2, runsOfOneShape } from './lineForm.ts';
import { kindNumber, Meta, type PageLine } from './pageLine.ts';
import { Of } from './templates.ts';

/** Lines on either side whose form is a feature of a line. */
const AROUND = 3;
/** www.example.cn, also where blanks were put between its letters */
const DOMAIN = /[a-z\d]{2}\.(?:com|net|org|cn|tw|hk|ca|info|cc|tv)(?![a-z])/;

/** The features of every line of a page. */
export interface PageFeatures {
  readonly list: FeatureList;
  readonly body: Body;
}

export function featuresOf(lines: readonly PageLine[]): PageFeatures {
  const list = new FeatureList();
  const forms = lines.map((line) => (line.isInterior ? interiorForm(line) : formOf(line)));
  const body = bodyOf(lines);
  const counts = new Map<string, number>();
  for (const { facts, isInterior } of lines)
    if (!isInterior) counts.set(facts.tight, (counts.get(facts.tight) ?? 0) + 1);
  const known = lines.filter(({ evidence }) => evidence.isEnough).length;
  const pageWords = Math.min(5, log2(known));
  const short = lines.filter((line) => !line.isProse).length;
  const pageShort = Math.round((8 * short) / lines.length);
  const ups = distances(lines, 1);
  const downs = distances(lines, -1);
  const title = lines[0]?.facts.tight ?? '';
  const runs = runsOfOneShape(forms);
  const kinship = kinshipOf(lines);
  lines.forEach((line, i) => {
    const form = forms[i]!;
    const { facts, evidence } = line;
    list.beginLine();
    if (line.isInterior) return;
    const add = (template: Of, value = 0): void => list.add(template, value);
    add(Of.Bias);
    FORM_TEMPLATES.forEach((template, k) => add(template, form[k]));
    const words = kindNumber(evidence.kind);
    add(Of.Evidence, words * 2 + Number(evidence.isLeaning));
    add(Of.Weight, Math.max(-2, Math.min(6, evidence.weight)));
    add(Of.Coverage, Math.floor(evidence.coverage * 4));
    add(Of.Enough, Number(evidence.isEnough) + 2 * Number(evidence.isCertain) + 4 * Number(evidence.isLate));
    add(Of.Call, kindNumber(line.call));
    add(Of.Meta, line.meta);
    add(Of.Opens, Number(evidence.opensList));
    add(Of.ListItem, Number(facts.isListItem));
    add(Of.Address, Number(facts.hasAddress || DOMAIN.test(facts.tight)) + 2 * Number(line.isMasked));
    for (let d = -3; d <= 3; d++) {
      if (d === 0) continue;
      const base = Of.Beside + 8 * (d + 3);
      const other = lines[i + d];
      if (!other) {
        add(base);
        continue;
      }
      const otherForm = forms[i + d]!;
      if (Math.abs(d) <= 2) {
        add(base + 1, otherForm[0]);
        add(base + 2, otherForm[1]);
        add(base + 3, otherForm[3]);
        add(base + 4, otherForm[10]);
      }
      add(base + 5, kindNumber(other.evidence.kind) * 2 + Number(other.evidence.isEnough));
      add(base + 6, other.meta * 2 + Number(other.evidence.opensList));
      if (Math.abs(d) === 1) add(base + 7, mix(otherForm[0]! * 8 + otherForm[8]!, form[0]! * 8 + form[8]!));
    }
    const { place, distance } = placeOf(body, i);
    add(Of.Place, place);
    add(Of.PlaceDistance, place * 8 + Math.min(6, log2(distance)));
    add(Of.Edge, i < 3 ? i : i >= lines.length - 3 ? 10 + lines.length - i : 5);
    const again = Math.min(3, counts.get(facts.tight)!);
    add(Of.Again, again);
    let shortAround = 0;
    for (let j = Math.max(0, i - AROUND); j < Math.min(lines.length, i + AROUND + 1); j++)
      if (!lines[j]!.isProse) shortAround++;
    add(Of.Short, shortAround);
    add(Of.PlaceShort, place * 8 + shortAround);
    add(Of.Up, Math.min(7, log2(ups[i]!)));
    add(Of.Down, Math.min(7, log2(downs[i]!)));
    add(Of.UpDown, Math.min(5, log2(ups[i]!)) * 8 + Math.min(5, log2(downs[i]!)));
    add(Of.PageWords, pageWords);
    add(Of.PlacePageWords, place * 8 + pageWords);
    add(Of.PageShort, pageShort);
    const ofTitle = i > 0 && facts.tight.length >= 6 && title.includes(facts.tight) ? 1 : 0;
    add(Of.OfTitle, ofTitle + 2 * Math.min(2, again));
    const alike = alikeAround(forms, i);
    add(Of.Alike, alike);
    add(Of.PlaceAlike, place * 16 + alike);
    const run = Math.min(6, log2(runs[i]!));
    add(Of.Run, run);
    add(Of.PlaceRun, (place * 8 + run) * 16 + form[8]!);
    add(Of.PlaceAgain, (place * 4 + again) * 4 + Math.min(3, form[0]! >> 1));
    const kin = kinship[i]!;
    add(Of.Kin, kin);
    add(Of.PlaceKin, (place * 8 + kin) * 8 + Math.min(7, form[0]!));
    for (const k of [0, 1, 2, 3, 10, 8]) list.add(Of.At + k, place * 64 + form[k]!);
    list.add(Of.At + 12, place * 64 + words * 2 + Number(evidence.isEnough));
    list.add(Of.At + 13, place * 64 + line.meta);
    if (place !== Place.In) {
      const echo = Math.floor(5 * echoOf(body, facts.tight));
      add(Of.Echo, echo);
      add(Of.PlaceEcho, place * 8 + echo);
      const nearMeta = Number(isMeta(lines[i + 1])) + 2 * Number(isMeta(lines[i + 2]));
      add(Of.EchoMeta, (echo * 4 + nearMeta) * 4 + place);
    }
    list.beginWords();
    addGrams(list, facts.folded);
  });
  return { list, body };
}

const isMeta = (line: PageLine | undefined): boolean => line !== undefined && line.meta !== Meta.None;

enum Place {
  Before,
  In,
  After,
  /** there is no body */
  Nowhere,
}

function placeOf({ first, last }: Body, at: number): { place: Place; distance: number } {
  if (first === -1) return { place: Place.Nowhere, distance: 0 };
  if (at < first) return { place: Place.Before, distance: first - at };
  return at > last ? { place: Place.After, distance: at - last } : { place: Place.In, distance: 0 };
}

const FORM_TEMPLATES = [
  Of.Length,
  Of.Stops,
  Of.Commas,
  Of.End,
  Of.Digits,
  Of.Han,
  Of.Blanks,
  Of.BlankShare,
  Of.First,
  Of.Density,
  Of.Prose,
  Of.Shape,
];
