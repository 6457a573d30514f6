import { Option, type Command } from 'commander';
import { VARIANTS } from '../service/offered.ts';
import { ENCODINGS } from '../workspace/node/encodings.ts';
import { parseShard, type Shard } from './filters/shard.ts';
import { UsageError } from './host.ts';
import type { HelpId } from './words/help.ts';
import type { Say } from './words/messages.ts';

/** Makes options whose help and whose errors are in the user's language. */
export class OptionMaker {
  readonly #say: Say;
  readonly #help: (id: HelpId) => string;

  constructor(say: Say, help: (id: HelpId) => string) {
    this.#say = say;
    this.#help = help;
  }

  /** One of some words. */
  choice(flags: string, description: HelpId, values: readonly string[]): Option {
    // `choices` is for the help; what it throws is English.
    return this.#option(flags, description)
      .choices(values)
      .argParser(oneOf(this.#say, flags, values));
  }

  /** A path. */
  file(flags: string, description: HelpId): Option {
    return this.#option(flags, description).argParser(notEmpty(this.#say, flags));
  }

  number(flags: string, description: HelpId, least: number): Option {
    return this.#option(flags, description).argParser(wholeNumber(this.#say, flags.split(' ')[0]!, least));
  }

  encoding(): Option {
    return this.choice('--encoding <encoding>', 'encoding', ENCODINGS).default('auto');
  }

  shard(): Option {
    return this.#option('--shard <i/n>', 'shard').argParser(shardOf(this.#say));
  }

  /** Those that say which config holds, and what holds above it. */
  addConfig(command: Command): Command {
    return command
      .addOption(this.file('--config <file>', 'config'))
      .option('--no-config', this.#help('noConfig'))
      .addOption(
        this.#option('--rule <rule=level>', 'rule').argParser(collectRules(this.#say)).default({}, ''),
      )
      .addOption(this.choice('--variant <variant>', 'variant', VARIANTS));
  }

  #option(flags: string, description: HelpId): Option {
    return new Option(flags, this.#help(description));
  }
}

/** An unset variable in a script, and '' would be the folder itself. */
const notEmpty =
  (say: Say, flags: string) =>
  (value: string): string => {
    if (value === '') throw new UsageError(say('emptyValue', { option: /--[\w-]+/.exec(flags)![0] }));
    return value;
  };

const oneOf =
  (say: Say, flags: string, values: readonly string[]) =>
  (value: string): string => {
    if (!values.includes(value))
      throw new UsageError(
        say('badChoice', { option: flags.split(' ')[0]!, value, values: values.join(say('listSeparator')) }),
      );
    return value;
  };

const collectRules =
  (say: Say) =>
  (value: string, previous: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const [rule, level, ...rest] = value.split('=');
    if (!rule || !level || rest.length > 0) throw new UsageError(say('badRule', { value }));
    return { ...previous, [rule]: level };
  };

const shardOf =
  (say: Say) =>
  (value: string): Shard => {
    const shard = parseShard(value);
    if (!shard) throw new UsageError(say('badShard', { value }));
    return shard;
  };

const wholeNumber =
  (say: Say, option: string, least: number) =>
  (value: string): number => {
    if (!/^\d+$/.test(value) || Number(value) < least)
      throw new UsageError(say('badNumber', { option, value, least }));
    return Number(value);
  };
