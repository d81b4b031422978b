/** What has gone over a link since start. */
export class Traffic {
  batches = 0;
  bytes = 0;
  /** Batches that had been written to a stream before. */
  resent = 0;
  connects = 0;
  /** Milliseconds from writing a batch to its last acknowledgement; undefined before the first. */
  latency: number | undefined;
}
