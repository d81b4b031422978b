import {
  Client,
  type ClientWritableStream,
  credentials,
  Server,
  ServerCredentials,
  type ServiceError,
} from '@grpc/grpc-js';
import pino from 'pino';

const sameBytes = (bytes: Buffer) => bytes;

/** What a call ended with: the answer's bytes, or the error. */
export interface Ending {
  readonly answer: Buffer | undefined;
  readonly error: ServiceError | undefined;
}

/** A gRPC server on the loopback with a client that sends raw bytes to it. */
export class GrpcLoopback {
  readonly server = new Server();
  readonly log: string[] = [];
  readonly logger = pino({ level: 'warn' }, { write: (line: string) => this.log.push(line) });
  #client: Client | undefined;
  port = 0;

  async listen(): Promise<void> {
    this.port = await new Promise<number>((resolve, reject) =>
      this.server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      ),
    );
    this.#client = new Client(`127.0.0.1:${this.port}`, credentials.createInsecure());
  }

  unary(path: string, request: Buffer): Promise<Ending> {
    return new Promise((resolve) => {
      this.#client!.makeUnaryRequest(path, sameBytes, sameBytes, request, ending(resolve));
    });
  }

  /** Opens a client stream; `ended` resolves when the server has answered or the call has failed. */
  open(path: string) {
    let call: ClientWritableStream<Buffer> | undefined;
    const ended = new Promise<Ending>((resolve) => {
      call = this.#client!.makeClientStreamRequest(path, sameBytes, sameBytes, ending(resolve));
    });
    return { call: call!, ended };
  }

  stream(path: string, messages: readonly Buffer[]): Promise<Ending> {
    const { call, ended } = this.open(path);
    for (const message of messages) call.write(message);
    call.end();
    return ended;
  }

  close(): void {
    this.#client?.close();
    this.server.forceShutdown();
  }
}

function ending(resolve: (ending: Ending) => void) {
  return (error: ServiceError | null, answer?: Buffer) => resolve({ answer, error: error ?? undefined });
}
