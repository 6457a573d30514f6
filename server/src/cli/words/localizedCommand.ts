import { Command, type Option } from 'commander';
import { UsageError } from '../host.ts';
import type { Say } from './messages.ts';

/** A command that says in the user's language what is wrong with the words after it. */
export class LocalizedCommand extends Command {
  readonly #say: Say;

  constructor(name: string, say: Say) {
    super(name);
    this.#say = say;
  }

  override createCommand(name: string): LocalizedCommand {
    return new LocalizedCommand(name, this.#say);
  }

  // The methods below are commander's own, which its types leave out; badInput.test.ts tells when one is renamed.

  protected unknownOption(option: string): never {
    throw new UsageError(this.#say('unknownOption', { option, command: this.#path }));
  }

  protected optionMissingArgument({ flags }: Option): never {
    throw new UsageError(this.#say('optionNeedsValue', { option: flags }));
  }

  protected missingMandatoryOptionValue({ flags }: Option): never {
    throw new UsageError(this.#say('optionNeeded', { option: flags, command: this.#path }));
  }

  protected missingArgument(): never {
    throw new UsageError(this.#say('pathsNeeded', { command: this.#path }));
  }

  protected unknownCommand(): never {
    throw new UsageError(this.#say('unknownCommand', { argument: this.args[0] ?? '', command: this.#path }));
  }

  protected _excessArguments(given: readonly string[]): never {
    const argument = given[this.registeredArguments.length] ?? '';
    throw new UsageError(this.#say('tooManyArguments', { argument, command: this.#path }));
  }

  /** `gaojian roster extract` */
  get #path(): string {
    const names = [this.name()];
    for (let { parent } = this as Command; parent; { parent } = parent) names.unshift(parent.name());
    return names.join(' ');
  }
}
