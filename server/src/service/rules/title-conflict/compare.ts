import type { Holding } from '../../archive/facts.ts';
import { areStates, isAnyones, relationOf } from '../../people/relations.ts';

/** 张伟 there are many: one in this province is not the one in another. */
const SHORT_NAME = 2;

/**
 * Whether two drafts contradict each other in a person's post. Between drafts a name tells less than in one draft, where
 * writers keep two people of one name apart. Heads of two bodies stand side by side in one draft where they go together;
 * two drafts with one each say nothing of it.
 */
export function conflictAcross({ name, post: a }: Holding, { name: otherName, post: b }: Holding): boolean {
  if (name !== otherName) return false;
  const relation = relationOf(a, b);
  if (relation === 'otherBody') return true;
  // 穆罕默德 is president here and there, and 中非 is 中非共和国.
  if (relation !== 'deputy' && (relation !== 'excludes' || areStates(a, b))) return false;
  if (name.length > SHORT_NAME) return true;
  return a.place?.code.slice(0, 2) === b.place?.code.slice(0, 2) && !isAnyones(a);
}
