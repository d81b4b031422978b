import type { ModuleProvider } from '../server/module.ts';
import {
  coreSettings,
  counterSources,
  federationLinks,
  federationStatus,
  flushControl,
  grpcServer,
  httpServer,
  kernel,
  nodeHealth,
  observations,
  storage,
} from '../server/services.ts';
import { countersBy } from '../telemetry/counter-sources.ts';
import { type ForwardConfiguration, forwardConfiguration, forwardSettings } from './forward/forward-configuration.ts';
import { Forwarder } from './forward/forwarder.ts';
import { grpcStreams } from './forward/grpc-stream.ts';
import { forwardModule } from './forward/own/forward-module-provider.ts';
import { FEDERATION_SERVICE } from './protocol/exchange-method.ts';
import { addExchangeService } from './receive/add-exchange-service.ts';
import { FederationReceiver } from './receive/federation-receiver.ts';
import { addCompletenessRoute } from './receive/http/completeness-route.ts';
import { type ReceiveConfiguration, receiveConfiguration, receiveLimits } from './receive/receive-configuration.ts';
import { receivedMembers } from './received-members.ts';
import { ForwardSecurity } from './security/forward-security.ts';
import { openReceiveSecurity } from './security/receive-security.ts';

const forwardGrpc: ModuleProvider<ForwardConfiguration> = {
  module: 'federation-forward',
  name: 'grpc',
  configuration: forwardConfiguration,
  requires: ['core', 'storage'],
  async create(configuration, context) {
    const { clock, log, service } = context;
    const links = service(federationStatus);
    const flush = service(flushControl);
    const settings = forwardSettings(configuration, Math.round(service(coreSettings).persistentPeriod * 1_000));
    const security = await ForwardSecurity.open(configuration, { clock, log, upstreams: settings.upstreams });
    const forwarder = new Forwarder(settings, {
      host: service(kernel),
      clock,
      log,
      random: Math.random,
      open: grpcStreams({ security, keepAlivePeriod: configuration.keepAlivePeriod * 1_000 }),
      members: () => receivedMembers(links),
      storage: service(storage),
      wasStored: (id) => flush.wasStored(id),
      onAcknowledged: (latency) => service(observations).acknowledged(latency),
    });
    flush.addConsumer(forwarder);
    service(federationLinks).addForward(() => forwarder.status());
    return {
      start: () => forwarder.start(configuration.producer.trim() || service(coreSettings).nodeName),
      // Core has flushed for the last time by then; what is left goes out.
      stop: () => forwarder.stop().finally(() => security.close()),
    };
  },
};

const receiverDefault: ModuleProvider<ReceiveConfiguration> = {
  module: 'receiver-federation',
  name: 'default',
  configuration: receiveConfiguration,
  requires: ['core', 'storage'],
  async create(configuration, context) {
    const links = context.service(federationStatus);
    const flush = context.service(flushControl);
    const { clock, log } = context;
    const core = context.service(coreSettings);
    const security = await openReceiveSecurity(configuration.authentication, { clock, log, core });
    const limits = receiveLimits(configuration);
    const receiver = new FederationReceiver({
      kernel: context.service(kernel),
      flush,
      storage: context.service(storage),
      clock,
      log,
      authenticator: security.authenticator,
      limits,
      cluster: configuration.cluster.trim(),
      forwardsAs: () => links.forward().map((link) => link.cluster),
    });
    await receiver.open();
    flush.addParticipant(receiver);
    context.service(federationLinks).addReceivers(() => receiver.links());
    context.service(federationLinks).addClusters(() => receiver.clusters());
    addCompletenessRoute(context.service(httpServer), {
      storage: context.service(storage),
      now: () => clock.now(),
      timeZone: core.timeZone,
      producerTtl: limits.producerTtl,
    });
    addExchangeService(context.service(grpcServer), (call) => receiver.accept(call));
    context.service(nodeHealth).service.add(FEDERATION_SERVICE);
    const endings = () => countersBy('status', 'federation_stream_end_count', receiver.endings);
    context.service(counterSources).add(endings);
    return { quiesce: () => receiver.quiesce(), stop: () => security.close() };
  },
};

/** The modules by which a node forwards increments and takes those of others. */
export const federationProviders: readonly ModuleProvider[] = [forwardGrpc, forwardModule, receiverDefault];
