import { type Cloud, PERSISTENT_PERIOD, SERVICE } from '../topology.ts';
import { HOST, type NodePorts } from './ports.ts';

type Environment = NodeJS.ProcessEnv;

export function upstreamEnvironment(inherited: Environment, ports: NodePorts, database: string): Environment {
  return {
    ...nodeEnvironment(inherited, ports, database),
    SW_CORE_OAL_PROGRAM: 'federation',
    SW_RECEIVER_FEDERATION: 'default',
  };
}

export function downstreamEnvironment(
  inherited: Environment,
  ports: NodePorts,
  database: string,
  cluster: string,
  upstreamPort: number,
): Environment {
  return {
    ...nodeEnvironment(inherited, ports, database),
    SW_CORE_OAL_PROGRAM: 'core',
    SW_FEDERATION_FORWARD: 'grpc',
    SW_FEDERATION_CLUSTER: cluster,
    SW_FEDERATION_UPSTREAM: `${HOST}:${upstreamPort}`,
  };
}

/**
 * Settings of the agent, and why: a segment that it drops is a call that nobody counts.
 * - Each second it traces at most `maxBufferSize` requests and keeps as many segments, the oldest lost first; 1000 is
 *   less than an instance can serve in the seconds that a downstream may take to start answering.
 * - A report that is not answered within the trace timeout is given up, not repeated.
 * - By default it ignores paths that end like a picture or a script.
 */
export function applicationEnvironment(
  inherited: Environment,
  cloud: Cloud,
  instance: string,
  seed: number,
  collectorPort: number,
): Environment {
  return {
    ...withoutSkyWalking(inherited),
    SW_AGENT_NAME: SERVICE,
    SW_AGENT_INSTANCE: instance,
    SW_AGENT_COLLECTOR_BACKEND_SERVICES: `${HOST}:${collectorPort}`,
    SW_AGENT_MAX_BUFFER_SIZE: '1000000',
    SW_AGENT_TRACE_TIMEOUT: '60000',
    SW_IGNORE_SUFFIX: '',
    SW_AGENT_LOGGING_LEVEL: 'warn',
    SW_LOGGING_TARGET: 'console',
    ORDER_PORT: '0',
    ORDER_SEED: String(seed),
    ORDER_MEDIAN_LATENCY: String(cloud.medianLatency),
    ORDER_FAILURE_SHARE: String(cloud.failureShare),
  };
}

function nodeEnvironment(inherited: Environment, ports: NodePorts, database: string): Environment {
  return {
    ...withoutSkyWalking(inherited),
    // A cache of compiled code would stay behind in the directory for temporary files.
    NODE_DISABLE_COMPILE_CACHE: '1',
    SW_CORE_GRPC_HOST: HOST,
    SW_CORE_GRPC_PORT: String(ports.grpc),
    SW_CORE_REST_HOST: HOST,
    SW_CORE_REST_PORT: String(ports.http),
    SW_CORE_PERSISTENT_PERIOD: String(PERSISTENT_PERIOD),
    SW_STORAGE_SQLITE_PATH: database,
  };
}

/** What somebody has set for an agent or a node of their own must not reach the demo's. */
function withoutSkyWalking(inherited: Environment): Environment {
  return Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('SW_')));
}
