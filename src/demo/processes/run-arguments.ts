import { join } from 'node:path';
import { packageRoot } from '../../runtime/package-root.ts';

/**
 * Loaded before what a child runs: a child whose supervisor is gone, killed perhaps, ends at once, since nobody is left
 * who would stop it or look at what it does. The channel alone must not keep a child alive that has ended by itself.
 */
export const END_WITH_SUPERVISOR = [
  '--import',
  'data:text/javascript,process.on("disconnect",()=>process.exit(1));process.channel?.unref()',
];

/** Arguments of Node that run a node: from the same sources or the same build as the demo itself. */
export function nodeArguments(): readonly string[] {
  const fromSources = import.meta.filename.endsWith('.ts');
  const cli = join(packageRoot(), fromSources ? 'src/cli/main.ts' : 'dist/cli.js');
  return [...END_WITH_SUPERVISOR, cli, 'start'];
}

/** Arguments of Node that run an instance of the application. */
export function applicationArguments(): readonly string[] {
  return [...END_WITH_SUPERVISOR, join(packageRoot(), 'examples/order/main.ts')];
}
