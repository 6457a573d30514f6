import { readTable, type GeneratedModule } from './io.ts';

/** Names of policies, one a line with its kind. */
export function policies(): GeneratedModule {
  return {
    file: 'policies.ts',
    source: 'server/data/policies.tsv, notPolicies.tsv, policyWords.tsv',
    constants: {
      POLICIES: readTable('policies.tsv', ['name', 'kind'])
        .map((row) => `${row.name} ${row.kind}`)
        .join('\n'),
      IDIOMS: readTable('notPolicies.tsv', ['idiom'])
        .map((row) => row.idiom)
        .join(' '),
      POLICY_WORDS: readTable('policyWords.tsv', ['word', 'kinds'])
        .map((row) => `${row.word} ${row.kinds}`)
        .join('\n'),
    },
  };
}
