/** Why a stream is ended: a gRPC status code, and the sentence that goes with it. */
export class StreamRefusal extends Error {
  override readonly name = 'StreamRefusal';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
