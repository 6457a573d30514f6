import type { Locale, Severity } from '../../service/service.ts';
import type { EncodingOption } from '../../workspace/node/encodings.ts';
import type { Format } from '../formatters/formats.ts';
import type { Shard } from '../filters/shard.ts';
import type { Host } from '../host.ts';
import type { ConfigOptions } from '../server/serverOptions.ts';
import type { Say } from '../words/messages.ts';

export interface LintOptions extends ConfigOptions {
  readonly fix?: boolean;
  readonly fixAll?: boolean;
  readonly fixDryRun?: boolean;
  readonly diff?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly format: Format;
  readonly output?: string;
  /** the list of what --fix changes */
  readonly changes?: string;
  readonly encoding: EncodingOption;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly jobs?: number;
  /** the drafts are checked by a language server in a process of its own */
  readonly server?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** true: since HEAD */
  readonly changed?: string | true;
  readonly shard?: Shard;
  readonly color?: boolean;
  readonly progress?: boolean;
}

export interface LintCommand {
  readonly host: Host;
  readonly locale: Locale;
  readonly say: Say;
  readonly paths: readonly string[];
  readonly options: LintOptions;
}
