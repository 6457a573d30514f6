import { parseDocument } from 'yaml';

/** What is added to a config: a word that is never flagged, or a rule that is off. */
export type ConfigChange = { readonly word: string } | { readonly ruleOff: string };

/**
 * The text of a config file after a change; comments, order and the rest stay.
 *
 * @param within path to the config inside the file, e.g. `['gaojian']` in package.json
 * @returns undefined when the file cannot be read, or has something else where the change belongs
 */
export function editConfig(
  text: string,
  change: ConfigChange,
  within: readonly string[] = [],
): string | undefined {
  // JSON has no comments to lose, and YAML's writer would wrap it in YAML's way.
  const json = asJson(text);
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  try {
    if ('word' in change) {
      const path = [...within, 'dictionary'];
      if (document.hasIn(path)) document.addIn(path, change.word);
      else document.setIn(path, [change.word]);
    } else {
      const path = [...within, 'rules', change.ruleOff];
      const before = (document.toJS() as { rules?: Record<string, unknown> } | null)?.rules;
      // A rule with options keeps them for the day when it is on again.
      if (Array.isArray(before?.[change.ruleOff]) && within.length === 0) document.setIn([...path, 0], 'off');
      else document.setIn(path, 'off');
    }
    if (!json) return document.toString({ lineWidth: 0 });
    const end = text.endsWith('\n') ? '\n' : '';
    return `${JSON.stringify(document.toJS(), undefined, json.indent)}${end}`;
  } catch {
    return undefined;
  }
}

function asJson(text: string): { readonly indent: string } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null) return undefined;
    return { indent: /^[{[]\s*\n([\t ]+)/.exec(text)?.[1] ?? '  ' };
  } catch {
    return undefined;
  }
}
