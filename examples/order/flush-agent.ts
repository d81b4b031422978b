import { setTimeout as delay } from 'node:timers/promises';

/** The part of the agent that is needed to flush it. */
export interface FlushableAgent {
  /** Null when no request is under way and nothing waits to be sent. */
  flush(): Promise<unknown> | null;
}

const RETRY_MILLISECONDS = 50;

/**
 * Flushes until the agent holds nothing any more; false when that has not come true after `patience` milliseconds.
 *
 * One flush is not enough: as long as the agent is not connected to its collector, flush() keeps the segments and
 * resolves all the same. Only null says that they have left. They may still be on their way then, so the process has
 * to end by itself and not by process.exit(): the connection keeps it alive until the collector has answered.
 */
export async function flushAgent(agent: FlushableAgent, patience: number): Promise<boolean> {
  const giveUp = AbortSignal.timeout(patience);
  const given = new Promise<void>((resolve) => giveUp.addEventListener('abort', () => resolve(), { once: true }));
  for (;;) {
    const flushing = agent.flush();
    if (flushing === null) return true;
    await Promise.race([flushing, given]);
    if (giveUp.aborted) return false;
    await delay(RETRY_MILLISECONDS);
  }
}
