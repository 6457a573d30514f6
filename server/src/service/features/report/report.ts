import type { Finding } from '../../engine/finding.ts';
import { FAMILIES, type Family, type Rule } from '../../engine/rule.ts';
import type { Article } from '../../article/article.ts';
import { citiesOf, cityPairsOf, type City, type CityPair } from './coMentions.ts';
import { peopleByRank, type RankedPerson } from './rankedPeople.ts';

export interface FamilyFindings {
  readonly family: Family;
  readonly findings: readonly Finding[];
}

/** What an editor wants to know of a draft at a glance. */
export interface DraftReport {
  /** families that have findings, in the order of the rules' documentation */
  readonly families: readonly FamilyFindings[];
  readonly people: readonly RankedPerson[];
  readonly cities: readonly City[];
  readonly pairs: readonly CityPair[];
}

export function reportOf(
  rules: readonly Rule[],
  article: Article,
  findings: readonly Finding[],
): DraftReport {
  const cities = citiesOf(article);
  return {
    families: byFamily(rules, findings),
    people: peopleByRank(article.mentions.people),
    cities,
    pairs: cityPairsOf(article, cities),
  };
}

function byFamily(rules: readonly Rule[], findings: readonly Finding[]): FamilyFindings[] {
  const familyOf = new Map(rules.map(({ meta }) => [meta.id, meta.family]));
  return (Object.keys(FAMILIES) as Family[])
    .map((family) => ({ family, findings: findings.filter(({ ruleId }) => familyOf.get(ruleId) === family) }))
    .filter((own) => own.findings.length > 0);
}
