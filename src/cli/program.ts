import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../runtime/package-root.ts';
import { addCheckCommand } from './check-command.ts';
import { addCompileCommand } from './compile-command.ts';
import { addExplainCommand } from './explain-command.ts';
import { addFmtCommand } from './fmt-command.ts';
import { addMetricsCommand } from './metrics-command.ts';
import { addQueryCommand } from './query-command.ts';
import { addStartCommand } from './start-command.ts';
import { addStatusCommand } from './status-command.ts';

/** The `oap-federation` command. What a subcommand needs is imported when it runs, so that help comes at once. */
export function createProgram(): Command {
  const program = new Command('oap-federation')
    .description('Federation for Apache SkyWalking: run a node, ask it for metrics, compile OAL scripts.')
    .version(version())
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help shows how to call it)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  addStartCommand(program);
  addQueryCommand(program);
  addMetricsCommand(program);
  addStatusCommand(program);
  addCompileCommand(program);
  addCheckCommand(program);
  addFmtCommand(program);
  addExplainCommand(program);
  return program;
}

const EXAMPLES = `
Examples:
  oap-federation start
  oap-federation query service_sla --entity order --from -1h --by cluster
  oap-federation status --url http://upstream:12800
  oap-federation compile my.oal --program my

Exit codes: 0 done, 1 failed, 2 called wrongly, 70 a bug, 78 wrong configuration.`;

function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
