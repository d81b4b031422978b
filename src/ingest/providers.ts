import { z } from 'zod';
import { type ModuleContext, type ModuleProvider, serviceKey } from '../server/module.ts';
import { coreSettings, counterSources, grpcServer, httpServer, sourceReceiver } from '../server/services.ts';
import { AgentLog } from './agent-log.ts';
import { NamingControl } from './analysis/naming-control.ts';
import { SegmentAnalyzer } from './analysis/segment-analyzer.ts';
import { Counters } from './counters.ts';
import { addCountedService } from './receivers/counted-messages.ts';
import { COUNTED_RECEIVERS, type CountedReceiver } from './receivers/counted-receivers.ts';
import { addManagementRoutes, addManagementService } from './receivers/management-receiver.ts';
import { addTraceRoutes, addTraceService } from './receivers/trace-receiver.ts';

/** Turns trace segments into source records; for every receiver that brings segments. */
export const segmentAnalyzer = serviceKey<SegmentAnalyzer>('agent-analyzer.segment-analyzer');
/** What ingest has received, refused and handed over. */
export const ingestCounters = serviceKey<Counters>('agent-analyzer.counters');

const agentAnalyzer = defaultProvider('agent-analyzer', ['core'], (context) => {
  const counters = new Counters();
  const naming = new NamingControl(context.service(coreSettings));
  context.offer(ingestCounters, counters);
  context.service(counterSources).add(() => counters.counters());
  context.offer(segmentAnalyzer, new SegmentAnalyzer(context.service(sourceReceiver), naming, counters));
});

const traceReceiver = receiver('receiver-trace', (context) => {
  const analyzer = context.service(segmentAnalyzer);
  const counters = context.service(ingestCounters);
  const log = new AgentLog(context.log, context.clock);
  addTraceService(context.service(grpcServer), log, analyzer, counters);
  addTraceRoutes(context.service(httpServer), log, analyzer, counters);
});

const managementReceiver = receiver('receiver-register', (context) => {
  const counters = context.service(ingestCounters);
  addManagementService(context.service(grpcServer), new AgentLog(context.log, context.clock), counters);
  addManagementRoutes(context.service(httpServer), counters);
});

function countedReceiver({ module, service, methods }: CountedReceiver): ModuleProvider {
  return receiver(module, (context) => {
    const log = new AgentLog(context.log, context.clock);
    addCountedService(context.service(grpcServer), log, context.service(ingestCounters), service, methods);
  });
}

/** A receiver needs the servers of core, and agent-analyzer, which keeps the counters. */
function receiver(module: string, create: (context: ModuleContext) => void): ModuleProvider {
  return defaultProvider(module, ['core', 'agent-analyzer'], create);
}

/**
 * Limits of names, messages and bodies are core's, as in SkyWalking, so there is nothing to configure; and everything
 * is done when a call comes in, so there is nothing to start or to stop.
 */
function defaultProvider(
  module: string,
  requires: readonly string[],
  create: (context: ModuleContext) => void,
): ModuleProvider {
  return {
    module,
    name: 'default',
    requires,
    configuration: z.strictObject({}),
    create: (_, context) => {
      create(context);
      return {};
    },
  };
}

/** The modules by which this node speaks the agent protocol; names as in SkyWalking's application.yml. */
export const ingestProviders: readonly ModuleProvider[] = [
  agentAnalyzer,
  traceReceiver,
  managementReceiver,
  ...COUNTED_RECEIVERS.map(countedReceiver),
];
