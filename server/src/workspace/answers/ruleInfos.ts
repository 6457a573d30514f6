import type { RuleInfo } from '../../protocol.ts';
import { FAMILIES, RULES, type Family, type Locale } from '../../service/service.ts';

/** Answers for `Requests.rules`. */
export const ruleInfos = (locale: Locale): RuleInfo[] =>
  (Object.keys(FAMILIES) as Family[]).flatMap((family) =>
    RULES.filter(({ meta }) => meta.family === family).map(({ meta: { id, name, description } }) => ({
      id,
      family,
      familyLabel: FAMILIES[family][locale],
      title: name[locale],
      description: description[locale],
    })),
  );
