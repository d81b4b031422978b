import { logVerbosity, Server, ServerCredentials, setLogVerbosity } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import { Deadline } from '../deadline.ts';
import { ServerTls } from '../tls/server-tls.ts';
import type { CoreConfiguration } from './core-configuration.ts';
import { listenError } from './listen-error.ts';

/** Milliseconds that calls under way get to end by themselves before their connections are closed. */
const GRACE_MILLISECONDS = 3_000;

/** The node's gRPC server, from creation to the end of its last call. */
export class GrpcListener {
  readonly server: Server;
  readonly #configuration: CoreConfiguration;
  readonly #clock: Clock;
  readonly #log: Logger;
  #tls: ServerTls | undefined;

  constructor(configuration: CoreConfiguration, { clock, log }: { readonly clock: Clock; readonly log: Logger }) {
    // grpc-js writes to stderr by itself what it also reports to its caller.
    setLogVerbosity(logVerbosity.NONE);
    this.#configuration = configuration;
    this.#clock = clock;
    this.#log = log;
    this.server = new Server({
      'grpc.max_receive_message_length': configuration.maxMessageSize,
      'grpc.max_send_message_length': configuration.maxMessageSize,
      'grpc.keepalive_time_ms': configuration.gRPCKeepAlivePeriod * 1_000,
      'grpc.keepalive_timeout_ms': configuration.gRPCKeepAliveTimeout * 1_000,
      ...(configuration.maxConcurrentCallsPerConnection > 0 && {
        'grpc.max_concurrent_streams': configuration.maxConcurrentCallsPerConnection,
      }),
    });
  }

  /** Gives the port that is bound. Throws an OperatingError when none can be, or the certificate cannot be used. */
  async listen(): Promise<number> {
    return this.#bind(await this.#credentials());
  }

  async #credentials(): Promise<ServerCredentials> {
    if (!this.#configuration.gRPCSslEnabled) return ServerCredentials.createInsecure();
    this.#tls = await ServerTls.open(this.#configuration, { clock: this.#clock, log: this.#log });
    return this.#tls.credentials;
  }

  #bind(credentials: ServerCredentials): Promise<number> {
    const { gRPCHost: host, gRPCPort: port } = this.#configuration;
    const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    return new Promise((resolve, reject) => {
      this.server.bindAsync(address, credentials, (error, bound) => {
        if (error === null) return resolve(bound);
        const hostKey = 'core.default.gRPCHost (SW_CORE_GRPC_HOST)';
        const portKey = 'core.default.gRPCPort (SW_CORE_GRPC_PORT)';
        reject(listenError(error, { host, port, purpose: 'gRPC', hostKey, portKey }));
      });
    });
  }

  /** Refuses new calls, waits a little for those under way, then ends them. */
  async close(): Promise<void> {
    this.#tls?.close();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.server.tryShutdown(() => resolve());
    const ended = await new Deadline(this.#clock, GRACE_MILLISECONDS).finishes(promise, 0);
    if (!ended) this.server.forceShutdown();
  }
}
