import { createRequire } from 'node:module';
import { Server, ServerCredentials, type ServerReadableStream, type sendUnaryData } from '@grpc/grpc-js';

interface SpanMessage {
  getIserror(): boolean;
  getSpantype(): number;
}
interface SegmentMessage {
  getSpansList(): SpanMessage[];
}

// The agent's own classes: what it sends is read with what it was written with.
const { SegmentObject } = createRequire(import.meta.url)(
  'skywalking-backend-js/lib/proto/language-agent/Tracing_pb.js',
) as { SegmentObject: { deserializeBinary(bytes: Uint8Array): SegmentMessage } };

const ENTRY = 0;

/** Takes trace segments as an OAP does, slowly if wanted, and counts their entry spans. */
export class FakeCollector {
  readonly #server = new Server();
  calls = 0;
  failures = 0;
  /** Streams that have begun and not been answered. */
  unanswered = 0;

  /** `answerAfter` milliseconds pass between the end of a stream and its answer. */
  async listen(port: number, answerAfter: number): Promise<number> {
    const bytes = (value: Buffer) => value;
    this.#server.addService(
      {
        collect: {
          path: '/skywalking.v3.TraceSegmentReportService/collect',
          requestStream: true,
          responseStream: false,
          requestSerialize: bytes,
          requestDeserialize: bytes,
          responseSerialize: bytes,
          responseDeserialize: bytes,
        },
      },
      {
        collect: (call: ServerReadableStream<Buffer, Buffer>, answer: sendUnaryData<Buffer>) => {
          call.on('data', (segment: Buffer) => this.#take(segment));
          this.unanswered++;
          call.on('end', () => setTimeout(() => this.#answer(answer), answerAfter));
        },
      },
    );
    return new Promise((resolve, reject) => {
      this.#server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      );
    });
  }

  close(): void {
    this.#server.forceShutdown();
  }

  #answer(answer: sendUnaryData<Buffer>): void {
    this.unanswered--;
    answer(null, Buffer.alloc(0));
  }

  #take(bytes: Buffer): void {
    for (const span of SegmentObject.deserializeBinary(bytes).getSpansList()) {
      if (span.getSpantype() !== ENTRY) continue;
      this.calls++;
      if (span.getIserror()) this.failures++;
    }
  }
}
