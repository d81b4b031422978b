import { setTimeout as delay } from 'node:timers/promises';
import { DemoError } from '../demo-error.ts';
import type { Report } from './report.ts';

const POLL_MILLISECONDS = 250;

/**
 * Takes reports until one is equal, or for `patience` milliseconds, and gives the last one taken. What the applications
 * served has to go through two flushes and a link before the upstream can show it. Throws the DemoError of a node that
 * does not answer to the end.
 */
export async function settle(take: () => Promise<Report>, patience: number): Promise<Report> {
  const deadline = performance.now() + patience;
  for (;;) {
    const late = performance.now() >= deadline;
    try {
      const report = await take();
      if (report.equal || late) return report;
    } catch (error) {
      if (late || !(error instanceof DemoError)) throw error;
    }
    await delay(POLL_MILLISECONDS, undefined, { ref: false });
  }
}
