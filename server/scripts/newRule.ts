// npm run new-rule -- <rule-id>: makes the rule's folder from templates and registers it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './files.ts';

const id = process.argv[2] ?? '';
const rules = path.join(root, 'server/src/service/rules');
const folder = path.join(rules, id);

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  throw new Error('usage: npm run new-rule -- rule-id (kebab-case, as in the contract)');
}
if (existsSync(folder)) throw new Error(`${folder} exists already`);

const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const templates: Readonly<Record<string, string>> = {
  'rule.ts': `import { defineRule } from '../rule.ts';

export const ${name} = defineRule({
  meta: {
    id: '${id}',
    name: { 'zh-CN': '叫什么', en: 'what editors call it' },
    family: 'punctuation',
    severity: 'warning',
    description: {
      'zh-CN': '一句话：查什么',
      en: 'one line: what it finds',
    },
    messages: {
      found: {
        'zh-CN': '“{text}”错在哪里，为何，怎么改',
        en: '“{text}” is wrong because …: do …',
      },
    },
    labels: {},
  },

  *check({ article }) {
    for (const line of article.lines) {
      const at = article.slice(line).indexOf('${id}');
      if (at === -1) continue;
      const range = { start: line.start + at, end: line.start + at + ${id.length} };
      yield { messageId: 'found', range, data: { text: article.slice(range) } };
    }
  },
});
`,
  'cases.ts': `import type { RuleCases } from '../ruleCases.ts';

export const cases: RuleCases = {
  valid: [{ name: '不该报的', text: '青山市今天天气晴。' }],
  invalid: [{ name: '该报的', text: '青山市⟦${id}⟧今天天气晴。', findings: [{ messageId: 'found' }] }],
};
`,
  'README.md': `## 何为错

## 为何

## 如何改

**错** 

**对** 
`,
};

mkdirSync(folder);
for (const [file, text] of Object.entries(templates)) writeFileSync(path.join(folder, file), text);

const registry = path.join(rules, 'index.ts');
const registered = [
  ...readFileSync(registry, 'utf8').matchAll(/import \{ (\w+) \} from '\.\/([a-z-]+)\/rule\.ts';/g),
].map(([, rule, ruleId]) => ({ rule: rule!, ruleId: ruleId! }));
const all = [...registered, { rule: name, ruleId: id }].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
writeFileSync(
  registry,
  `${all.map(({ rule, ruleId }) => `import { ${rule} } from './${ruleId}/rule.ts';\n`).join('')}import type { Rule } from './rule.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [
${all.map(({ rule }) => `  ${rule},\n`).join('')}];
`,
);
console.log(
  `${path.relative(root, folder)}: write rule.ts, cases.ts and README.md, then npm run gen && npm run test:unit`,
);
