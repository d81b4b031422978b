import type { Served } from '../../../examples/order/tally.ts';
import type { RunningFederation } from '../federation.ts';
import type { Range } from '../figures/node-api.ts';
import { readFigures, readFiguresByCluster } from '../figures/read-figures.ts';
import { buildReport, type Counts, type Report, type Run } from './report.ts';

/** Ends the applications, and gives their last counts: cluster -> instance. */
export async function finishApplications({ clouds }: RunningFederation): Promise<Counts['applications']> {
  return new Map(
    await Promise.all(
      clouds.map(async ({ name, applications }) => {
        const served = await Promise.all(
          applications.map(
            async ({ application }): Promise<[string, Served]> => [application.instance, await application.finish()],
          ),
        );
        return [name, new Map(served)] as const;
      }),
    ),
  );
}

/** Asks every node what it has counted in the range, and compares. Throws a DemoError when one does not answer. */
export async function takeReport(
  { upstream, clouds }: RunningFederation,
  range: Range,
  run: Run,
  applications: Counts['applications'],
): Promise<Report> {
  const names = clouds.map(({ name }) => name);
  const [federated, clusters, downstream] = await Promise.all([
    readFigures(upstream, range),
    readFiguresByCluster(upstream, range, names),
    Promise.all(clouds.map(async ({ name, node }) => [name, await readFigures(node, range)] as const)),
  ]);
  return buildReport(run, { applications, federated, clusters, downstream: new Map(downstream) });
}
