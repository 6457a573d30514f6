import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerOptions } from '../../protocol.ts';
import { checkConfig, type Locale } from '../../service/service.ts';
import { UsageError } from '../host.ts';

/** --config, --no-config, --rule and --variant as commander gives them. */
export interface ConfigOptions {
  readonly config?: string | boolean;
  readonly rule: Readonly<Record<string, string>>;
  readonly variant?: string;
}

/** Server options for the command line's own; throws when --rule names no rule or no level. */
export function serverOptions(
  { config, rule, variant }: ConfigOptions,
  cwd: string,
  locale: Locale,
): ServerOptions {
  const overrides = { rules: rule, ...(variant && { variant }) };
  const { problems } = checkConfig(overrides, locale);
  if (problems.length > 0) throw new UsageError(problems.map((problem) => problem.message).join('\n'));
  return {
    locale,
    overrides,
    config:
      config === false
        ? 'none'
        : typeof config === 'string'
          ? { uri: pathToFileURL(path.resolve(cwd, config)).href }
          : 'discover',
  };
}
