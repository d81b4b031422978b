/** A request that cannot be answered as asked; `statusCode` is the HTTP status, the message a sentence for the user. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly statusCode: 400 | 404;

  constructor(statusCode: 400 | 404, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}
