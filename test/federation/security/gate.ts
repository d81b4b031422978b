import { vi } from 'vitest';
import { grpcStreams, type StreamSecurity } from '../../../src/federation/forward/grpc-stream.ts';
import type { StreamStatus } from '../../../src/federation/forward/stream-failure.ts';
import type { Hello } from '../../../src/federation/protocol/messages.ts';
import { addExchangeService } from '../../../src/federation/receive/add-exchange-service.ts';
import type { StreamAuthenticator } from '../../../src/federation/receive/stream-authenticator.ts';
import { StreamRefusal } from '../../../src/federation/receive/stream-refusal.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { type CoreConfiguration, coreConfiguration } from '../../../src/server/core/core-configuration.ts';
import { GrpcListener } from '../../../src/server/core/grpc-listener.ts';
import { silent } from '../../server/fake-modules.ts';

/** A real gRPC server that only asks an authenticator: a stream's message is the cluster that it speaks for. */
export class Gate {
  readonly #listener: GrpcListener;
  #port = 0;

  constructor(authenticator: StreamAuthenticator, core: Partial<CoreConfiguration> = {}) {
    const configuration = coreConfiguration.parse({ gRPCHost: '127.0.0.1', gRPCPort: 0, ...core });
    this.#listener = new GrpcListener(configuration, { clock: new FakeClock(Date.now()), log: silent });
    addExchangeService(this.#listener.server, (call) => {
      call.on('data', async (message: Buffer) => {
        try {
          await authenticator.check(call, helloOf(message.toString()));
          call.write(Buffer.from('welcome'));
        } catch (error) {
          if (!(error instanceof StreamRefusal)) throw error;
          call.emit('error', { code: error.code, details: error.message });
        }
      });
    });
  }

  async open(): Promise<this> {
    this.#port = await this.#listener.listen();
    return this;
  }

  async close(): Promise<void> {
    this.#listener.server.forceShutdown();
    await this.#listener.close();
  }

  /** `welcome`, or the status that the stream ended with. */
  async enter(cluster: string, security?: StreamSecurity): Promise<string | StreamStatus> {
    let answer: string | StreamStatus | undefined;
    const events = {
      received: (message: Buffer) => {
        answer = message.toString();
      },
      drained: () => undefined,
      ended: (status: StreamStatus) => {
        answer = status;
      },
    };
    const stream = grpcStreams(security && { security })(`127.0.0.1:${this.#port}`, events);
    stream.write(Buffer.from(cluster));
    await vi.waitUntil(() => answer !== undefined, { interval: 2, timeout: 10_000 });
    stream.cancel();
    return answer!;
  }
}

export function helloOf(cluster: string): Hello {
  return {
    protocolVersion: 1,
    cluster,
    producer: 'node-1',
    epoch: 1,
    program: 'core',
    programDigest: '',
    scopes: [],
    metrics: [],
    persistentPeriodMs: 25_000,
    clockMs: 0,
    members: [],
    earlier: [],
  };
}
