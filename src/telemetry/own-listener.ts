import Fastify, { type FastifyInstance } from 'fastify';
import { listenError } from '../server/core/listen-error.ts';
import type { RunningModule } from '../server/module.ts';
import type { MetricsPage } from './metrics-page.ts';
import { addScrapeRoute } from './scrape-route.ts';

/** A server for /metrics alone, for a network that only the monitoring reaches. */
export class OwnListener implements RunningModule {
  readonly #server: FastifyInstance;
  readonly #host: string;
  readonly #port: number;

  constructor(page: MetricsPage, host: string, port: number) {
    this.#server = Fastify({ forceCloseConnections: 'idle' });
    this.#host = host;
    this.#port = port;
    addScrapeRoute(this.#server, page);
  }

  /** Throws an OperatingError when the port cannot be had. */
  async start(): Promise<void> {
    const { host, port } = { host: this.#host, port: this.#port };
    try {
      await this.#server.listen({ host, port });
    } catch (error) {
      const hostKey = 'telemetry.prometheus.host (SW_TELEMETRY_PROMETHEUS_HOST)';
      const portKey = 'telemetry.prometheus.port (SW_TELEMETRY_PROMETHEUS_PORT)';
      throw listenError(error, { host, port, purpose: 'HTTP', hostKey, portKey });
    }
  }

  async stop(): Promise<void> {
    await this.#server.close();
  }
}
