import { hostname } from 'node:os';
import type { ModuleProvider } from '../server/module.ts';
import {
  boundPorts,
  coreSettings,
  federationLinks,
  federationStatus,
  flushControl,
  grpcServer,
  kernel,
  storage,
} from '../server/services.ts';
import { type ForwardConfiguration, forwardConfiguration, forwardSettings } from './forward/forward-configuration.ts';
import { Forwarder } from './forward/forwarder.ts';
import { openGrpcStream } from './forward/grpc-stream.ts';
import { addExchangeService } from './receive/add-exchange-service.ts';
import { FederationReceiver } from './receive/federation-receiver.ts';
import { type ReceiveConfiguration, receiveConfiguration, receiveLimits } from './receive/receive-configuration.ts';
import { receivedMembers } from './received-members.ts';

const forwardGrpc: ModuleProvider<ForwardConfiguration> = {
  module: 'federation-forward',
  name: 'grpc',
  configuration: forwardConfiguration,
  requires: ['core'],
  create(configuration, context) {
    const { clock, log, service } = context;
    const links = service(federationStatus);
    const settings = forwardSettings(configuration, Math.round(service(coreSettings).persistentPeriod * 1_000));
    const members = () => receivedMembers(links);
    const surroundings = { host: service(kernel), clock, log, random: Math.random, open: openGrpcStream, members };
    const forwarder = new Forwarder(settings, surroundings);
    service(flushControl).addConsumer(forwarder);
    service(federationLinks).addForward(() => forwarder.status());
    return {
      start: () => forwarder.start(configuration.producer.trim() || `${hostname()}:${service(boundPorts).grpc}`),
      // Core has flushed for the last time by then; what is left goes out.
      stop: () => forwarder.stop(),
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
    const receiver = new FederationReceiver({
      kernel: context.service(kernel),
      flush,
      clock: context.clock,
      log: context.log,
      limits: receiveLimits(configuration),
      cluster: configuration.cluster.trim(),
      forwardsAs: () => links.forward().map((link) => link.cluster),
      positions: await context.service(storage).readProducers(),
    });
    flush.addParticipant(receiver);
    context.service(federationLinks).addReceivers(() => receiver.links());
    addExchangeService(context.service(grpcServer), (call) => receiver.accept(call));
    return { quiesce: () => receiver.quiesce() };
  },
};

/** The modules by which a node forwards increments and takes those of others. */
export const federationProviders: readonly ModuleProvider[] = [forwardGrpc, receiverDefault];
