import { z } from 'zod';
import type { ReceiveLimits } from './receive-limits.ts';

const count = (fallback: number, most: number) => z.int().min(1).max(most).default(fallback);
const bytes = (fallback: number) => z.int().min(65_536).max(1_073_741_824).default(fallback);
const seconds = (fallback: number) => z.number().min(0.01).max(86_400).default(fallback);

/** `receiver-federation.default` of application.yml: see ReceiveLimits. Durations are in seconds, fractions allowed. */
export const receiveConfiguration = z.strictObject({
  /** This node's own cluster name, by which it tells a loop. What it forwards under counts too. */
  cluster: z.string().max(256).default(''),
  maxStreams: count(1_000, 100_000),
  maxProducers: count(10_000, 1_000_000),
  maxHelloBytes: bytes(1_048_576),
  /** No more than core.maxMessageSize. */
  maxBatchBytes: bytes(8_388_608),
  maxBlocksPerBatch: count(10_000, 1_000_000),
  maxRowsPerBlock: count(1_048_576, 16_777_216),
  maxTableWidth: count(65_536, 16_777_216),
  maxDictionaryEntries: count(1_000_000, 16_777_216),
  maxEntityFieldLength: count(1_024, 65_536),
  maxFutureMinutes: z.int().min(0).max(525_600).default(10),
  creditBytes: bytes(16_777_216),
  maxUnflushedBlocks: count(100_000, 10_000_000),
  helloTimeout: seconds(10),
  heartbeatPeriod: seconds(10),
});

export type ReceiveConfiguration = z.infer<typeof receiveConfiguration>;

export function receiveLimits({ cluster: _, ...limits }: ReceiveConfiguration): ReceiveLimits {
  return {
    ...limits,
    helloTimeout: limits.helloTimeout * 1_000,
    heartbeatPeriod: Math.round(limits.heartbeatPeriod * 1_000),
  };
}
