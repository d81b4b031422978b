import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { CoreConfiguration } from './core-configuration.ts';
import { listenError } from './listen-error.ts';

/** The node's HTTP server, from creation to the end of its last request. */
export class HttpListener {
  readonly server: FastifyInstance;
  readonly #configuration: CoreConfiguration;

  constructor(configuration: CoreConfiguration, log: Logger) {
    this.#configuration = configuration;
    this.server = Fastify({
      loggerInstance: warningsOf(log) as FastifyBaseLogger,
      logController: new LogController({ disableRequestLogging: true }),
      bodyLimit: configuration.restMaxBodySize,
      keepAliveTimeout: configuration.restIdleTimeOut,
      // Idle connections of agents that keep them alive must not hold up going down.
      forceCloseConnections: 'idle',
      return503OnClosing: true,
    });
    answerErrorsAsJson(this.server);
  }

  /** Gives the port that is bound. Throws an OperatingError when none can be. */
  async listen(): Promise<number> {
    const { restHost: host, restPort: port } = this.#configuration;
    await this.server.ready();
    try {
      await this.server.listen({ host, port });
    } catch (error) {
      const hostKey = 'core.default.restHost (SW_CORE_REST_HOST)';
      const portKey = 'core.default.restPort (SW_CORE_REST_PORT)';
      throw listenError(error, { host, port, purpose: 'HTTP', hostKey, portKey });
    }
    const address = this.server.server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  /** Takes no new request and waits for those under way. */
  async close(): Promise<void> {
    await this.server.close();
  }
}

/** Fastify tells of every address it listens on; core says that itself, once. */
function warningsOf(log: Logger): Logger {
  return log.child({}, log.isLevelEnabled('info') ? { level: 'warn' } : {});
}

/** Every answer that is no success is `{ "error": "<one sentence>" }`; what went wrong inside stays in the log. */
export function answerErrorsAsJson(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    request.log.error({ err: error, method: request.method, path: request.routeOptions.url }, 'request failed');
    return reply.code(status).send({ error: "The request failed on an error of this node; the node's log says more." });
  });
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0];
    return reply.code(404).send({ error: `There is nothing at ${request.method} ${path}.` });
  });
}
