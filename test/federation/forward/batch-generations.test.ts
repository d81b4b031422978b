import { describe, expect, it } from 'vitest';
import { BatchFormer } from '../../../src/federation/forward/batch-former.ts';
import { BlockSupply } from '../../../src/federation/forward/block-supply.ts';
import type { LostIncrements } from '../../../src/federation/forward/increment-queue.ts';
import { LiveLexicons } from '../../../src/federation/forward/live-lexicons.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { Kernel } from '../../../src/runtime/kernel.ts';
import { TurnoverOnDemand } from '../../support/turnover-on-demand.ts';
import { coreProgram, serviceScope } from '../fake-program.ts';
import { block } from '../raw-stream.ts';

/** Blocks of the service with index 0, each of a generation of its own in which that is the name given. */
function blocksOf(names: readonly string[]) {
  const turnovers = new TurnoverOnDemand();
  const limits = { maxEntitiesPerScope: 10, maxOpenBuckets: 10, apdexThreshold: () => 500 };
  const kernel = new Kernel(coreProgram(), { clock: new FakeClock(), turnover: turnovers.rule, ...limits });
  const blocks = names.map((name) => {
    turnovers.demand();
    kernel.take();
    kernel.registry(serviceScope).intern({ id: name, name, fields: [name] });
    return { block: { ...block([[0, 1, 1]]), generation: kernel.generation }, increments: 1 };
  });
  return { blocks, lexicons: new LiveLexicons(kernel) };
}

describe('parcels of blocks', () => {
  it('are of one generation of entities each, and none is left out, also where all of one is too large', () => {
    const long = 'x'.repeat(1_000);
    const { blocks, lexicons } = blocksOf(['order', long, 'stock', 'user']);
    const dropped: LostIncrements[] = [];
    const former = new BatchFormer(lexicons, (lost) => void dropped.push(lost));
    const supply = BlockSupply.of([blocks[0]!, blocks[0]!, ...blocks.slice(1)]);
    const bounds = { blockBytes: 10_000, messageBytes: 500 };
    const parcels = [1, 2, 3, 4].map(() => former.form(supply, bounds));
    expect(parcels.map((parcel) => parcel?.blocks.length)).toEqual([2, 1, 1, undefined]);
    expect(parcels.map((parcel) => parcel?.lexicon.fields(0, 0)[0])).toEqual(['order', 'stock', 'user', undefined]);
    expect(dropped).toMatchObject([{ reason: 'too-large', increments: 1 }]);
  });
});
