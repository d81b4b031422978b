import { CounterSources } from '../../telemetry/counter-sources.ts';
import { ObservationRelay } from '../../telemetry/observations.ts';
import type { ModuleContext, ModuleProvider, RunningModule } from '../module.ts';
import {
  boundPorts,
  coreSettings,
  counterSources,
  federationLinks,
  federationStatus,
  flushControl,
  grpcServer,
  httpServer,
  kernel,
  metricsReader,
  nodeHealth,
  nodeState,
  observations,
  sourceReceiver,
} from '../services.ts';
import type { Aggregation, CreateAggregation } from './aggregation.ts';
import {
  type CoreConfiguration,
  coreConfiguration,
  effectiveNodeName,
  effectiveTimeZone,
} from './core-configuration.ts';
import { FederationLinkRegistry } from './federation-links.ts';
import { GrpcListener } from './grpc-listener.ts';
import { HttpListener } from './http-listener.ts';
import { NodeHealth } from './node-health.ts';

/** `core/default`: the node's two servers and its aggregation, which every other module builds on. */
export function coreProvider(createAggregation: CreateAggregation): ModuleProvider<CoreConfiguration> {
  return {
    module: 'core',
    name: 'default',
    configuration: coreConfiguration,
    requires: ['storage'],
    async create(configuration, context) {
      const observed = new ObservationRelay();
      const aggregation = await createAggregation(configuration, context, observed);
      return new RunningCore(configuration, context, aggregation, observed);
    },
  };
}

class RunningCore implements RunningModule {
  readonly #context: ModuleContext;
  readonly #aggregation: Aggregation;
  readonly #grpc: GrpcListener;
  readonly #http: HttpListener;
  readonly #ports = { grpc: 0, http: 0 };

  constructor(
    configuration: CoreConfiguration,
    context: ModuleContext,
    aggregation: Aggregation,
    observed: ObservationRelay,
  ) {
    this.#context = context;
    this.#aggregation = aggregation;
    this.#grpc = new GrpcListener(configuration, context);
    this.#http = new HttpListener(configuration, context.log);
    const health = new NodeHealth(context.clock, configuration.persistentPeriod * 1_000, observed);
    health.addTo(this.#http.server, this.#grpc.server);
    this.#context.offer(observations, observed);
    const counters = new CounterSources();
    counters.add(() => aggregation.counters());
    this.#context.offer(counterSources, counters);
    this.#context.offer(nodeHealth, health);
    this.#context.offer(nodeState, health.state);
    this.#offer(configuration);
  }

  #offer(configuration: CoreConfiguration): void {
    const { kernel: running, flush, reader } = this.#aggregation;
    const links = new FederationLinkRegistry();
    this.#context.offer(grpcServer, this.#grpc.server);
    this.#context.offer(httpServer, this.#http.server);
    this.#context.offer(kernel, running);
    this.#context.offer(sourceReceiver, running);
    this.#context.offer(flushControl, flush);
    this.#context.offer(metricsReader, reader);
    this.#context.offer(federationLinks, links);
    this.#context.offer(federationStatus, links);
    this.#context.offer(boundPorts, this.#ports);
    this.#context.offer(coreSettings, {
      ...configuration,
      nodeName: effectiveNodeName(configuration),
      timeZone: effectiveTimeZone(configuration),
    });
  }

  /** Over HTTP the node tells of its health as soon as it can. */
  async start(): Promise<void> {
    await this.#aggregation.start();
    this.#ports.http = await this.#http.listen();
  }

  async open(): Promise<void> {
    this.#aggregation.open();
    this.#ports.grpc = await this.#grpc.listen();
    this.#context.log.info({ ...this.#ports }, 'servers listen');
  }

  /** No record comes in once the servers are closed, so the flush after that is the last one needed. */
  async quiesce(): Promise<void> {
    await Promise.all([this.#grpc.close(), this.#http.close()]);
    await this.#aggregation.finish();
  }
}
