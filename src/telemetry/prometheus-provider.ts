import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../runtime/package-root.ts';
import type { ModuleContext, ModuleProvider } from '../server/module.ts';
import {
  counterSources,
  federationStatus,
  httpServer,
  kernel,
  nodeHealth,
  observations,
  storageErrors,
} from '../server/services.ts';
import { boundedLinks } from './bounded-links.ts';
import { clusterMetrics } from './metrics/cluster-metrics.ts';
import { counterMetrics } from './metrics/counter-metrics.ts';
import { flushDuration, flushMetrics } from './metrics/flush-metrics.ts';
import { acknowledgementLatency, forwardMetrics } from './metrics/forward-metrics.ts';
import { kernelMetrics } from './metrics/kernel-metrics.ts';
import { nodeMetrics } from './metrics/node-metrics.ts';
import { receiveMetrics } from './metrics/receive-metrics.ts';
import { storageMetrics } from './metrics/storage-metrics.ts';
import { MetricsPage } from './metrics-page.ts';
import { OwnListener } from './own-listener.ts';
import { processMetrics } from './process-metrics.ts';
import { addScrapeRoute } from './scrape-route.ts';
import { type TelemetryConfiguration, telemetryConfiguration } from './telemetry-configuration.ts';

/** `telemetry/prometheus`: the node's metrics at `/metrics`. */
export const prometheusProvider: ModuleProvider<TelemetryConfiguration> = {
  module: 'telemetry',
  name: 'prometheus',
  configuration: telemetryConfiguration,
  requires: ['core', 'storage'],
  create(configuration, context) {
    const page = new MetricsPage();
    addNodeMetrics(page, context);
    addFederationMetrics(page, context, configuration.maxProducers);
    if (configuration.port > 0) return new OwnListener(page, configuration.host, configuration.port);
    addScrapeRoute(context.service(httpServer), page);
    return {};
  },
};

function addNodeMetrics(page: MetricsPage, { clock, service }: ModuleContext): void {
  const health = service(nodeHealth);
  const sources = service(counterSources);
  const facts = { version: packageVersion(), program: service(kernel).program.name, startedAt: clock.now() };
  page.add(nodeMetrics(facts, health));
  page.add(kernelMetrics(service(kernel)));
  page.add(flushMetrics(health.flushes));
  page.add(storageMetrics(service(storageErrors)));
  page.add(counterMetrics(page.perScrape(() => sources.counters())));
  const observeFlush = page.addHistogram(flushDuration);
  service(observations).listen({ flushed: ({ milliseconds }) => observeFlush(milliseconds / 1_000) });
  for (const metric of processMetrics()) page.register(metric);
}

function addFederationMetrics(page: MetricsPage, { clock, service }: ModuleContext, maxProducers: number): void {
  const links = service(federationStatus);
  const forward = page.perScrape(() => links.forward());
  const receive = page.perScrape(() => boundedLinks(links.receive(), maxProducers));
  page.add(forwardMetrics(forward));
  page.add(receiveMetrics(receive, () => clock.now()));
  const clusters = page.perScrape(() => links.clusters());
  page.add(clusterMetrics(clusters, maxProducers));
  const observeAcknowledgement = page.addHistogram(acknowledgementLatency);
  service(observations).listen({ acknowledged: (milliseconds) => observeAcknowledgement(milliseconds / 1_000) });
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}
