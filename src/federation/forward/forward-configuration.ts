import { z } from 'zod';
import { forwardSecurityKeys } from '../security/forward-security-configuration.ts';
import type { ForwardSettings } from './forward-settings.ts';

const seconds = (fallback: number) => z.number().min(0.01).max(86_400).default(fallback);
const count = (fallback: number) => z.int().min(1).max(Number.MAX_SAFE_INTEGER).default(fallback);

const queueConfiguration = z.strictObject({
  /** Rows that may wait for the upstream. */
  maxIncrements: count(1_000_000),
  /** Bytes of memory that they may take. */
  maxBytes: count(268_435_456),
  /** Seconds that a block may wait. */
  maxAge: seconds(600),
  /** What a queue does that is full even when coalesced: hold on to everything, or drop the oldest. */
  policy: z.enum(['BLOCKING', 'IF_POSSIBLE']).default('BLOCKING'),
});

const bufferConfiguration = z.strictObject({
  /** Directory of the file buffer, of this node alone; empty for none: then what waits, waits in memory. */
  path: z.string().default(''),
  /** Bytes of all its files. */
  maxBytes: count(4_294_967_296),
  /** Bytes of one file; a file is deleted when nothing in it is needed any more. */
  segmentBytes: z.int().min(65_536).max(1_073_741_824).default(16_777_216),
  /** When what is written has to outlive a power cut: before it counts as kept, every fsyncInterval, or at some time. */
  fsync: z.enum(['always', 'interval', 'never']).default('always'),
  fsyncInterval: seconds(1),
});

/** `federation-forward.grpc` of application.yml. Durations are in seconds, fractions allowed. */
export const forwardConfiguration = z.strictObject({
  cluster: z
    .string()
    .default('')
    .refine((cluster) => cluster.trim() !== '', {
      message: 'is empty; set it to the name by which the upstream is to show this cluster',
    }),
  upstream: z
    .string()
    .default('')
    .refine((upstream) => upstream.trim() !== '', {
      message: "is empty; set it to host:port of the upstream's gRPC server",
    })
    .refine((upstream) => upstream.trim() === '' || upstreamAddresses(upstream).every(isAddress), {
      message: 'must be host:port, or several of them separated by commas',
    }),
  /** This node among the cluster's, the same after a restart; empty for core.nodeName. */
  producer: z.string().max(256).default(''),
  ...forwardSecurityKeys,
  queue: queueConfiguration.prefault({}),
  buffer: bufferConfiguration.prefault({}),
  /** Most bytes of increments in one message. */
  maxBatchBytes: z.int().min(65_536).max(16_777_216).default(262_144),
  /** What has waited longer to be sent is backlog; 0 for two periods of core.persistentPeriod. */
  freshFor: z.number().min(0).max(86_400).default(0),
  /** The part of the upstream's credit that the backlog may use, so that what is fresh gets through beside it. */
  backlogShare: z.number().min(0.05).max(1).default(0.5),
  /** After a minute has ended, how long its records may still come in. */
  watermarkDelay: seconds(30),
  /** How long the upstream may take to answer a new stream. */
  connectTimeout: seconds(10),
  /** How long it may acknowledge nothing of what it has been sent. */
  ackTimeout: seconds(120),
  /** How often a connection is pinged, for proxies that close silent ones; 0 for never. */
  keepAlivePeriod: z.number().min(0).max(86_400).default(60),
  /** Bounds of the pause before the next attempt, which doubles from one to the next. */
  firstRetry: seconds(1),
  longestRetry: seconds(30),
  /** The pause after the upstream has refused this node as it is. */
  refusedRetry: seconds(60),
  /** When the node goes down, how long it waits for the last acknowledgements. */
  drainTimeout: seconds(10),
});

export type ForwardConfiguration = z.infer<typeof forwardConfiguration>;

/** `persistentPeriod` in milliseconds. */
export function forwardSettings(configured: ForwardConfiguration, persistentPeriod: number): ForwardSettings {
  const { queue, buffer, maxBatchBytes, backlogShare } = configured;
  return {
    cluster: configured.cluster.trim(),
    upstreams: upstreamAddresses(configured.upstream),
    persistentPeriod,
    queue: { ...queue, maxAge: queue.maxAge * 1_000 },
    buffer: buffer.path.trim() === '' ? undefined : { ...buffer, fsyncInterval: buffer.fsyncInterval * 1_000 },
    maxBatchBytes,
    freshFor: configured.freshFor === 0 ? persistentPeriod * 2 : configured.freshFor * 1_000,
    backlogShare,
    watermarkDelay: configured.watermarkDelay * 1_000,
    welcomeTimeout: configured.connectTimeout * 1_000,
    ackTimeout: configured.ackTimeout * 1_000,
    firstRetry: configured.firstRetry * 1_000,
    longestRetry: configured.longestRetry * 1_000,
    refusedRetry: configured.refusedRetry * 1_000,
    drainTimeout: configured.drainTimeout * 1_000,
  };
}

/** `host:port` each. */
function upstreamAddresses(upstream: string): string[] {
  return upstream
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function isAddress(address: string): boolean {
  const port = Number(/^(?:\[[0-9A-Fa-f:.]+\]|[^\s:/[\]]+):(\d{1,5})$/.exec(address)?.[1]);
  return port >= 1 && port <= 65_535;
}
