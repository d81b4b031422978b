import { federationProviders } from '../federation/providers.ts';
import { ingestProviders } from '../ingest/providers.ts';
import { restProvider } from '../query/http/rest-provider.ts';
import { storageProviders } from '../storage/providers.ts';
import { telemetryProviders } from '../telemetry/providers.ts';
import { createAggregation } from './core/aggregation.ts';
import { coreProvider } from './core/core-provider.ts';
import type { ModuleProvider } from './module.ts';

/** Every provider that a node knows by name; application.yml chooses among them. */
export const providers: readonly ModuleProvider[] = [
  coreProvider(createAggregation),
  ...storageProviders,
  ...ingestProviders,
  ...federationProviders,
  restProvider,
  ...telemetryProviders,
];
