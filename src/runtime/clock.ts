/** Time as the node sees it; injected, so that every test is deterministic. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
  /** Runs `action` once after `milliseconds`. */
  after(milliseconds: number, action: () => void): Timer;
  /** Runs `action` every `milliseconds`, first after one period. */
  every(milliseconds: number, action: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}

/** The machine's clock. Its timers keep no process alive: a node lives by its servers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const handle = setTimeout(action, milliseconds).unref();
    return { cancel: () => clearTimeout(handle) };
  },
  every: (milliseconds, action) => {
    const handle = setInterval(action, milliseconds).unref();
    return { cancel: () => clearInterval(handle) };
  },
};
