import { setTimeout as delay } from 'node:timers/promises';
import { renderDashboard } from './dashboard/dashboard.ts';
import type { Screen } from './dashboard/screen.ts';
import { takeSnapshot } from './dashboard/take-snapshot.ts';
import type { DataDirectory } from './data-directory.ts';
import { type RunningFederation, startFederation } from './federation.ts';
import { CloudLoad } from './load/cloud-load.ts';
import type { DemoOptions } from './options.ts';
import type { Children } from './processes/children.ts';
import type { Report } from './report/report.ts';
import { settle } from './report/settle.ts';
import { finishApplications, takeReport } from './report/take-report.ts';
import { UPSTREAM } from './topology.ts';

export interface DemoParts {
  readonly options: DemoOptions;
  readonly children: Children;
  readonly directory: DataDirectory;
  readonly screen: Screen;
  /** Tells what is going on, in a line. */
  readonly tell: (line: string) => void;
  /** Resolves when the load is to end before its time. */
  readonly finish: Promise<void>;
  /** Rejects when the demo cannot go on. */
  readonly failure: Promise<never>;
}

const REDRAW_INTERVAL = 1_000;
/** How long the nodes get to show what the applications served, milliseconds. */
const SETTLE_PATIENCE = 30_000;

/** Brings the federation up, puts it under load, and compares what it counted with what was served. */
export async function runDemo(parts: DemoParts): Promise<Report> {
  const { options, failure, tell } = parts;
  const federation = await Promise.race([startFederation({ ...parts, seed: options.seed }), failure]);
  const load = new CloudLoad(federation, options.rate);
  try {
    const from = Date.now();
    load.start();
    await Promise.race([dashboardUntilEnd(parts, federation, load, from), failure]);
    const to = Date.now();
    tell('Ending the load; the applications hand over what they still hold …');
    await Promise.race([load.stop(), failure]);
    const applications = await Promise.race([finishApplications(federation), failure]);
    tell('Waiting for the upstream to have it all …');
    const run = { from, to, rate: options.rate, seed: options.seed };
    // The last requests may have begun after the load's end, and in another minute than it.
    const range = { from, to: Date.now() };
    const take = () => takeReport(federation, range, run, applications);
    return await Promise.race([settle(take, SETTLE_PATIENCE), failure]);
  } finally {
    load.abort();
  }
}

async function dashboardUntilEnd(
  { options, screen, directory, finish }: DemoParts,
  federation: RunningFederation,
  load: CloudLoad,
  from: number,
): Promise<void> {
  const urls = new Map([
    [UPSTREAM, federation.upstream.url],
    ...federation.clouds.map(({ name, node }) => [name, node.url] as const),
  ]);
  const rates = new Map(federation.clouds.map(({ name, share }) => [name, options.rate * share]));
  const surroundings = { urls, directory: directory.path, rates };
  const end = endOfLoad(options.duration, finish);
  while (!end.reached()) {
    const range = { from, to: Date.now() };
    const taking = takeSnapshot(federation, range, { duration: options.duration, load: load.summary });
    const snapshot = await Promise.race([taking, end.promise]);
    if (snapshot !== undefined) screen.draw(renderDashboard(snapshot, surroundings, screen.colours));
    await Promise.race([delay(REDRAW_INTERVAL, undefined, { ref: false }), end.promise]);
  }
}

function endOfLoad(duration: number | undefined, finish: Promise<void>) {
  let reached = false;
  const over =
    duration === undefined ? finish : Promise.race([finish, delay(duration * 1_000, undefined, { ref: false })]);
  const promise = over.then((): undefined => {
    reached = true;
  });
  return { promise, reached: () => reached };
}
