import { setTimeout as delay } from 'node:timers/promises';
import type { Report } from './report.ts';

const POLL_MILLISECONDS = 250;

/**
 * Takes reports until one is equal, or for `patience` milliseconds, and gives the last one taken. What the applications
 * served has to go through two flushes and a link before the upstream can show it.
 */
export async function settle(take: () => Promise<Report>, patience: number): Promise<Report> {
  const deadline = performance.now() + patience;
  for (;;) {
    const report = await take();
    if (report.equal || performance.now() >= deadline) return report;
    await delay(POLL_MILLISECONDS, undefined, { ref: false });
  }
}
