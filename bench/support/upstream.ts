import { program as federation } from '../../generated/federation/index.ts';
import type { Hello } from '../../src/federation/protocol/messages.ts';
import { readBatchHeader } from '../../src/federation/protocol/read-batch.ts';
import { decodeUpward } from '../../src/federation/protocol/upward.ts';
import { BatchMerger } from '../../src/federation/receive/batch-merger.ts';
import { ClusterQuota } from '../../src/federation/receive/cluster-quota.ts';
import { receiveConfiguration, receiveLimits } from '../../src/federation/receive/receive-configuration.ts';
import { RefusedRows } from '../../src/federation/receive/refused-rows.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Program } from '../../src/runtime/program.ts';

/** Room for the largest of the benchmarks, and for what it keeps apart by cluster. */
const MOST_ENTITIES = 4_194_304;

/** The shipped upstream program, or only those of its federation sources. */
export function upstreamProgram(...sources: readonly string[]): Program {
  const federationSources = federation.federationSources.filter(({ name }) => sources.includes(name));
  return sources.length === 0 ? federation : { ...federation, federationSources };
}

/** A node that receives one stream, without its gRPC, its sessions and its store: from message to tables. */
export class Upstream {
  readonly kernel: Kernel;
  readonly refused = new RefusedRows();
  readonly #merger: BatchMerger;

  constructor(program: Program, hello: Hello) {
    this.kernel = new Kernel(program, {
      clock: systemClock,
      maxEntitiesPerScope: MOST_ENTITIES,
      maxOpenBuckets: 1_440,
      apdexThreshold: () => 500,
    });
    const configured = receiveLimits(receiveConfiguration.parse({}));
    const quotas = { ...configured.quotas, maxEntities: MOST_ENTITIES };
    const limits = { ...configured, quotas, maxDictionaryEntries: MOST_ENTITIES };
    const host = { kernel: this.kernel, clock: systemClock, limits, passesOn: false, passOn: () => undefined };
    this.#merger = new BatchMerger(host, hello, this.refused, new ClusterQuota(quotas, 0));
  }

  /** What a session does with a message that is a batch, from its bytes to the kernel's tables. */
  receive(message: Uint8Array): void {
    const upward = decodeUpward(message);
    if (upward.kind !== 'batch') throw new Error(`BUG: a benchmark sent a ${upward.kind} as a batch.`);
    for (const _slice of this.#merger.learn(upward.content));
    this.#merger.prepare(upward.content, readBatchHeader(upward.content)).merge();
  }

  take(): MetricBlock[] {
    return this.kernel.take();
  }
}
