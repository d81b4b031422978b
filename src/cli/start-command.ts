import type { Command } from 'commander';

interface StartOptions {
  readonly config?: string;
  readonly set: readonly string[];
}

export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('run a node until SIGINT or SIGTERM; a second signal ends it at once')
    .option('-c, --config <file>', 'the configuration; default: the shipped config/application.yml')
    .option(
      '-s, --set <module.provider.key=value>',
      'override one value of the configuration; may be repeated',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ config, set }: StartOptions) => {
      const { runNode } = await import('./run-node.ts');
      await runNode({ configurationFile: config, overrides: set });
    });
}

const EXAMPLES = `
Examples:
  oap-federation start
  oap-federation start --config my.yml --set core.default.restPort=13800
  SW_RECEIVER_FEDERATION=default SW_CORE_OAL_PROGRAM=federation oap-federation start
  SW_LOG_LEVEL=debug oap-federation start`;
