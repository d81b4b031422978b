import { Command, Option } from 'commander';

export const DEFAULT_URL = 'http://127.0.0.1:12800';

export interface NodeCommandOptions {
  readonly url: string;
  readonly format: 'table' | 'json';
}

/** A subcommand that asks a running node: `--url`, and `--format` with the first one unless given. */
export function nodeCommand(name: string, formats: readonly [string, ...string[]] = ['table', 'json']): Command {
  return new Command(name)
    .addOption(new Option('--url <url>', "the node's HTTP address").env('SW_OAP_URL').default(DEFAULT_URL))
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default(formats[0]));
}
