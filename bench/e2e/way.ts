/** What it took until a number of flushes was merged. */
export interface Passage {
  readonly seconds: number;
  /** Seconds of a core, all threads of the process counted. */
  readonly senderCpu: number;
  readonly receiverCpu: number;
}

/** Two processes, one of which sends what the other merges. */
export interface Way {
  /** Sends so many flushes, each an increment of every entity, and waits until all are merged. */
  pass(flushes: number): Promise<Passage>;
}
