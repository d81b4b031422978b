import { z } from 'zod';
import { receiveSecurityKeys } from '../security/receive-security-configuration.ts';
import type { ReceiveLimits } from './receive-limits.ts';

const count = (fallback: number, most: number) => z.int().min(1).max(most).default(fallback);
const bytes = (fallback: number) => z.int().min(65_536).max(1_073_741_824).default(fallback);
const seconds = (fallback: number) => z.number().min(0.01).max(86_400).default(fallback);

const entities = z.int().min(1).max(16_777_216);
const producers = z.int().min(1).max(1_000_000);
const perSecond = z.number().min(0).max(1_000_000_000_000);

const quotaConfiguration = z.strictObject({
  maxEntities: entities.default(1_000_000),
  maxProducers: producers.default(1_000),
  incrementsPerSecond: perSecond.default(0),
  bytesPerSecond: perSecond.default(0),
  /** What differs for single clusters, by name. */
  clusters: z
    .record(
      z.string(),
      z.strictObject({
        maxEntities: entities.optional(),
        maxProducers: producers.optional(),
        incrementsPerSecond: perSecond.optional(),
        bytesPerSecond: perSecond.optional(),
      }),
    )
    .default({}),
});

/** `receiver-federation.default` of application.yml: see ReceiveLimits. Durations are in seconds, fractions allowed. */
export const receiveConfiguration = z.strictObject({
  /** This node's own cluster name, by which it tells a loop. What it forwards under counts too. */
  cluster: z.string().max(256).default(''),
  ...receiveSecurityKeys,
  maxStreams: count(1_000, 100_000),
  maxProducers: count(10_000, 1_000_000),
  quotas: quotaConfiguration.prefault({}),
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
  passThrough: z.boolean().default(true),
  producerTtl: z.number().min(60).max(31_536_000).default(86_400),
  forgetAfter: z.number().min(3_600).max(315_360_000).default(2_592_000),
  maxClockOffset: seconds(30),
  helloTimeout: seconds(10),
  heartbeatPeriod: seconds(10),
});

export type ReceiveConfiguration = z.infer<typeof receiveConfiguration>;

export function receiveLimits({
  cluster: _,
  authentication: _authentication,
  ...limits
}: ReceiveConfiguration): ReceiveLimits {
  return {
    ...limits,
    producerTtl: limits.producerTtl * 1_000,
    forgetAfter: limits.forgetAfter * 1_000,
    maxClockOffset: limits.maxClockOffset * 1_000,
    helloTimeout: limits.helloTimeout * 1_000,
    heartbeatPeriod: Math.round(limits.heartbeatPeriod * 1_000),
  };
}
