import { join } from 'node:path';
import { packageRoot } from '../../runtime/package-root.ts';

/**
 * A node knows nothing of the demo, so this is loaded before it: when the supervisor is gone, end as on SIGTERM. The
 * channel alone must not keep a node alive that has ended by itself.
 */
const END_WITH_SUPERVISOR =
  'data:text/javascript,process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"));process.channel?.unref()';

/** Arguments of Node that run a node: from the same sources or the same build as the demo itself. */
export function nodeArguments(): readonly string[] {
  const fromSources = import.meta.filename.endsWith('.ts');
  const cli = join(packageRoot(), fromSources ? 'src/cli/main.ts' : 'dist/cli.js');
  return ['--import', END_WITH_SUPERVISOR, cli, 'start'];
}
