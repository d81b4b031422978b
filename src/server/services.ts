import type { Server } from '@grpc/grpc-js';
import type { FastifyInstance } from 'fastify';
import type {
  FederationStatus,
  ForwardLinkStatus,
  ReceivedClusterStatus,
  ReceiveLinkStatus,
} from '../federation/status.ts';
import type { MetricsReader } from '../query/metrics-reader.ts';
import type { FlushControl } from '../runtime/flush.ts';
import type { Kernel } from '../runtime/kernel.ts';
import type { SourceReceiver } from '../runtime/source-receiver.ts';
import type { StorageErrors } from '../storage/counted-storage.ts';
import type { Storage } from '../storage/storage.ts';
import type { CounterSources } from '../telemetry/counter-sources.ts';
import type { ObservationRelay } from '../telemetry/observations.ts';
import type { NodeHealth } from './core/node-health.ts';
import { serviceKey } from './module.ts';
import type { ClientAuth } from './tls/reloading-server-credentials.ts';

/** The node's gRPC server; modules add their services in `create`, core binds it in `start`. */
export const grpcServer = serviceKey<Server>('core.grpc-server');
/** The node's HTTP server; modules add their routes in `create`, core listens in `start`. */
export const httpServer = serviceKey<FastifyInstance>('core.http-server');
/** Where source records go. */
export const sourceReceiver = serviceKey<SourceReceiver>('core.source-receiver');
/** The aggregation kernel of the running program. */
export const kernel = serviceKey<Kernel>('core.kernel');
/** The node's flush. */
export const flushControl = serviceKey<FlushControl>('core.flush-control');
/** Where blocks are kept. */
export const storage = serviceKey<Storage>('storage');
/** What the store could not do since the node's start. */
export const storageErrors = serviceKey<StorageErrors>('storage.errors');
/** Reads metrics out of storage. */
export const metricsReader = serviceKey<MetricsReader>('query.metrics-reader');
/** The links of this node: what it forwards to, who forwards to it. */
export const federationStatus = serviceKey<FederationStatus>('core.federation-status');
/** Registers what federation-status shows; for the modules that hold links. */
export const federationLinks = serviceKey<FederationLinks>('core.federation-links');
/** The part of core's configuration that other modules share. */
export const coreSettings = serviceKey<CoreSettings>('core.settings');
/** Where the node can be reached, once core has started. */
export const boundPorts = serviceKey<BoundPorts>('core.bound-ports');
/** Whether the node wants traffic; what `/readyz` answers. */
export const nodeState = serviceKey<NodeState>('core.node-state');
/** How the node is; modules add their gRPC services to its health service in `create`. */
export const nodeHealth = serviceKey<NodeHealth>('core.node-health');
/** Where modules report durations whose distribution telemetry shows. */
export const observations = serviceKey<ObservationRelay>('core.observations');
/** Where modules register counters of their own for telemetry. */
export const counterSources = serviceKey<CounterSources>('core.counter-sources');

export interface CoreSettings {
  /** This node's name; its own among all that share a store or forward for one cluster. */
  readonly nodeName: string;
  /** Seconds between two flushes. */
  readonly persistentPeriod: number;
  /** Longest names, in UTF-16 code units. */
  readonly serviceNameMaxLength: number;
  readonly instanceNameMaxLength: number;
  readonly endpointNameMaxLength: number;
  /** IANA name of the zone in which hours and days begin. */
  readonly timeZone: string;
  /** Whether the gRPC port is encrypted, and whether clients are asked for a certificate there. */
  readonly gRPCSslEnabled: boolean;
  readonly gRPCSslClientAuth: ClientAuth;
}

/** The ports in use, which differ from the configured ones where those are 0. */
export interface BoundPorts {
  readonly grpc: number;
  readonly http: number;
}

/** Links that federation modules hold; each is asked anew whenever somebody looks. */
export interface FederationLinks {
  addForward(link: () => ForwardLinkStatus): void;
  /** One stream per producer comes and goes, so a receiver gives them all. */
  addReceivers(links: () => readonly ReceiveLinkStatus[]): void;
  addClusters(clusters: () => readonly ReceivedClusterStatus[]): void;
}

export interface NodeState {
  readonly current: 'starting' | 'ready' | 'stopping';
  /** For the composition root alone. */
  set(state: NodeState['current']): void;
}
