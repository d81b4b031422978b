/**
 * The store cannot do what was asked of it. The message is a sentence for the operator: which store, what is wrong
 * with it, what to do. Mistakes of the calling code are plain errors that begin with "BUG:" instead.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** The same call may succeed later with nobody changing the configuration: the disk is full, the file is locked. */
  readonly retryable: boolean;
  /** Of a transaction: whether it was committed is not known. */
  readonly uncertain: boolean;

  constructor(
    message: string,
    options: { readonly retryable?: boolean; readonly uncertain?: boolean; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.retryable = options.retryable ?? false;
    this.uncertain = options.uncertain ?? false;
  }
}
