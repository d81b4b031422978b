/** A node whose storage never closes: what a second signal is for. */
import { runNode } from '../../src/cli/run-node.ts';
import { coreProvider } from '../../src/server/core/core-provider.ts';
import { emptyAggregation, fakeModule } from '../server/fake-modules.ts';

const storage = fakeModule('storage', [], (step) => process.stdout.write(`${step}\n`), {
  stop: () => new Promise<void>(() => undefined),
});

await runNode({
  configurationFile: process.argv[2],
  environment: {},
  overrides: ['core.default.gRPCPort=0', 'core.default.restPort=0'],
  providers: [storage, coreProvider(emptyAggregation)],
});
