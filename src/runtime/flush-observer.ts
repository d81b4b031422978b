/** Hears how the node's flushes end; whoever flushes tells it, and knows no more of it. */
export interface FlushObserver {
  /** A flush is durable and has been handed on; it took `milliseconds` of the clock. */
  flushed(stats: { readonly milliseconds: number; readonly rows: number; readonly blocks: number }): void;
  /** The store refused a flush; its rows are kept and tried again. */
  failed(): void;
}
