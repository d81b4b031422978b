import { Command, InvalidArgumentError, Option } from 'commander';

export interface DemoOptions {
  /** Seconds of load; undefined runs until Ctrl-C. */
  readonly duration: number | undefined;
  readonly report: 'json' | 'text';
  /** Requests per second and application instance, where a cloud takes its full share. */
  readonly rate: number;
  readonly seed: number;
  readonly keep: boolean;
}

/** Throws a CommanderError, having told the user, for help and for arguments that are wrong. */
export function parseOptions(args: readonly string[]): DemoOptions {
  const command = new Command('npm start --')
    .description('Two clouds, one service, one true success rate: a federation on this machine, under load.')
    .option('--duration <seconds>', 'seconds of load; without it the demo runs until Ctrl-C', numberFrom(1, 86_400))
    .addOption(new Option('--report <format>', 'how the result is printed').choices(['json', 'text']).default('text'))
    .option('--rate <requests>', 'requests per second and instance; cloud-n gets half', numberFrom(1, 200), 30)
    .option('--seed <number>', 'makes latencies and failures repeatable', wholeNumber, 1)
    .option('--keep', 'keep logs and databases, and say where they are', false)
    .allowExcessArguments(false)
    .showHelpAfterError('(npm start -- --help shows how to call it)')
    .exitOverride()
    .addHelpText('after', EXAMPLES)
    .parse(args, { from: 'user' });
  const { duration, ...rest } = command.opts<Partial<DemoOptions>>();
  return { duration, ...rest } as DemoOptions;
}

const EXAMPLES = `
Examples:
  npm start
  npm start -- --duration 60 --report json
  npm start -- --rate 100 --seed 7 --keep

Exit codes: 0 what the federation counted equals what the applications served, 1 it does not, or a part of the demo
failed, 2 called wrongly, 130 stopped before the end.`;

function numberFrom(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is a number from ${least} to ${most}.`);
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value < 2 ** 32) return value;
  throw new InvalidArgumentError('It is a whole number from 0 to 4294967295.');
}
