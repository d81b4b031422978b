import { availableParallelism, hostname } from 'node:os';
import { z } from 'zod';
import { upkeepKeys } from '../../persistence/upkeep.ts';
import { checkServerTls, serverTlsKeys } from '../tls/server-tls-configuration.ts';

const host = z.string().min(1).describe('a host name or address to listen on');
const port = z.int().min(0).max(65_535);
const bytes = z.int().min(65_536).max(1_073_741_824);
const apdexMilliseconds = z.int().min(1).max(500_000_000);
const nameLength = z.int().min(1).max(1_024);

const timeZone = z.string().refine((zone) => zone === '' || isTimeZone(zone), {
  message: "must be an IANA time zone such as Europe/Berlin, or empty for the machine's own",
});

/** Unless more are asked for: a store does not take what more of them merge. */
const MOST_MERGE_THREADS = 2;

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** `core.default` of application.yml. Names are SkyWalking's wherever it has the key. */
export const coreConfiguration = z
  .strictObject({
    /** This node's name, the same after a restart and its own among all that share a store or a cluster; empty for `<host name>:<gRPCPort>`. */
    nodeName: z.string().max(256).default(''),
    gRPCHost: host.default('0.0.0.0'),
    gRPCPort: port.default(11_800),
    /** Largest message taken or sent, in bytes. */
    maxMessageSize: bytes.default(52_428_800),
    /** Calls at a time on one connection; 0 means no limit. */
    maxConcurrentCallsPerConnection: z.int().min(0).max(1_000_000).default(0),
    /** Seconds of silence after which a connection is pinged, and seconds until it then counts as dead. */
    gRPCKeepAlivePeriod: z.number().min(1).max(86_400).default(60),
    gRPCKeepAliveTimeout: z.number().min(1).max(3_600).default(20),
    ...serverTlsKeys,
    restHost: host.default('0.0.0.0'),
    restPort: port.default(12_800),
    /** Milliseconds after which an idle connection is closed. */
    restIdleTimeOut: z.int().min(0).max(3_600_000).default(30_000),
    /** Largest request body, in bytes. */
    restMaxBodySize: bytes.default(52_428_800),
    /** Seconds between two flushes; fractions allowed. */
    persistentPeriod: z.number().min(0.05).max(3_600).default(25),
    /** Threads that merge flushed and compacted rows into stored blocks; 0 for none, -1 for one less than the cores, at most 2. */
    mergeThreads: z.int().min(-1).max(64).default(-1),
    /** A shipped program's name, or the path of a compiled program's directory. */
    program: z.string().min(1).default('core'),
    /** Where hours and days begin; empty for the machine's own zone. */
    timeZone: timeZone.default(''),
    downsampling: z.array(z.enum(['Hour', 'Day'])).default(['Hour', 'Day']),
    serviceNameMaxLength: nameLength.default(70),
    instanceNameMaxLength: nameLength.default(70),
    endpointNameMaxLength: nameLength.default(150),
    /** Entities of one scope beyond which new ones are refused, and counted. */
    maxEntitiesPerScope: z.int().min(1).max(16_777_216).default(1_000_000),
    /** Seconds without a row after which an entity is idle. */
    entityIdlePeriod: z.number().min(0.1).max(31_536_000).default(3_600),
    /** Idle entities, of all scopes, beyond which they are forgotten, once they outnumber the others; that is counted. */
    maxIdleEntities: z.int().min(0).max(16_777_216).default(10_000),
    /** Minutes that records of one source may fall into between two flushes; records of further ones are refused, and counted. */
    maxEntitiesPerMetric: z.int().min(1).max(16_777_216).default(1_000_000),
    maxBytesPerMetric: z.int().min(65_536).max(68_719_476_736).default(536_870_912),
    flushBytes: z.int().min(65_536).max(68_719_476_736).default(268_435_456),
    maxOpenBuckets: z.int().min(1).max(100_000).default(1_440),
    /** Minutes that a record may lie ahead of this node's clock; records further ahead are refused, and counted. */
    maxFutureMinutes: z.int().min(0).max(100_000).default(10),
    ...upkeepKeys,
    /** Milliseconds within which a response satisfies (apdex), and other ones for single services, by name. */
    apdexThreshold: apdexMilliseconds.default(500),
    apdexThresholds: z.record(z.string(), apdexMilliseconds).default({}),
    /** Points (time buckets x entities) of one answer beyond which a query is refused. */
    maxQueryPoints: z.int().min(1).max(100_000_000).default(500_000),
    /** Seconds that the node gives itself to go down in order. */
    shutdownTimeout: z.number().min(0.1).max(3_600).default(20),
    logLevel: z.enum(LOG_LEVELS).default('info'),
  })
  .superRefine(checkServerTls);

export type CoreConfiguration = z.infer<typeof coreConfiguration>;

/** The zone to use: the configured one, or the machine's. */
export function effectiveTimeZone({ timeZone }: CoreConfiguration): string {
  return timeZone === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
}

/** How many merge threads there are to be on a machine of so many cores. */
export function effectiveMergeThreads({ mergeThreads }: CoreConfiguration, cores = availableParallelism()): number {
  return mergeThreads < 0 ? Math.min(cores - 1, MOST_MERGE_THREADS) : mergeThreads;
}

/** The name of this node: the configured one, or host name and port. */
export function effectiveNodeName({ nodeName, gRPCPort }: CoreConfiguration): string {
  return nodeName.trim() || `${hostname()}:${gRPCPort}`;
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
