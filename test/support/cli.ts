import { Readable, Writable } from 'node:stream';
import type { Host } from '../../server/src/cli/host.ts';
import { othersOff } from './rules.ts';

/** What a run of the command line answered. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  constructor(readonly isTTY: boolean) {
    super({
      write: (chunk: Buffer, _encoding, done) => {
        this.#chunks.push(chunk);
        done();
      },
    });
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

/** As bin.ts runs it: one that a test required would meet commands of another copy, which it reads by `import()`. */
export async function main(host: Host): Promise<number> {
  const program = await import('../../server/src/cli/main.ts');
  return program.main(host);
}

/** Runs the command line in this process. */
export async function gaojian(
  argv: readonly string[],
  { cwd, stdin = '', env = {}, isTTY = false }: World,
): Promise<Run> {
  const stdout = new Collected(isTTY);
  const stderr = new Collected(isTTY);
  const exitCode = await main({ argv, cwd, stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** Arguments that leave one rule on. */
export const ONLY_GLOSSES: readonly string[] = Object.keys(othersOff('pinyin-gloss')).map(
  (id) => `--rule=${id}=off`,
);

/** `gaojian lint …` with the one rule on that these tests speak of. */
export const lint = (argv: readonly string[], world: World): Promise<Run> =>
  gaojian([...ONLY_GLOSSES, ...argv], world);
