import { afterEach, expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/demo/dashboard/take-snapshot.ts';
import type { RunningFederation } from '../../../src/demo/federation.ts';
import { NodeApi } from '../../../src/demo/figures/node-api.ts';
import { CLOUDS } from '../../../src/demo/topology.ts';
import { FakeNode } from '../figures/fake-node.ts';
import { link } from '../samples.ts';

const RANGE = { from: Date.UTC(2026, 6, 1, 10), to: Date.UTC(2026, 6, 1, 10, 0, 32) };
const REST = { duration: 60, load: { sent: 1, answered: 1, failed: 0, broken: 0, skipped: 0 } };
const GONE = new NodeApi('http://127.0.0.1:1');

const POINTS: Record<string, object> = {
  service_sla: { value: 9_000, state: { total: 100, match: 90 } },
  service_resp_time: { value: 50, state: { summation: 5_000, count: 100 } },
  service_percentile: { value: { '50': 40 }, state: { precision: 10, dataset: [[4, 100]] } },
  service_cpm: { time: new Date(RANGE.from).toISOString(), value: 100, state: { total: 100 } },
};

const nodes: FakeNode[] = [];
afterEach(() => {
  for (const node of nodes.splice(0)) node.close();
});

function fake(answer: ConstructorParameters<typeof FakeNode>[0]): Promise<NodeApi> {
  const node = new FakeNode(answer);
  nodes.push(node);
  return node.listen();
}

function federation(upstream: NodeApi, downstreams: readonly NodeApi[]): RunningFederation {
  return { upstream, clouds: CLOUDS.map((cloud, i) => ({ ...cloud, node: downstreams[i]!, applications: [] })) };
}

test('the dashboard shows the upstream by cluster and in all, and the link of each cloud', async () => {
  const upstream = await fake((path, query) => {
    const points = [POINTS[path.split('/').at(-1)!]];
    return { series: query.has('by') ? [{ cluster: 'cloud-n', points }] : [{ points }] };
  });
  const cloudC = await fake(() => ({ forward: [link()], receive: [] }));
  const snapshot = await takeSnapshot(federation(upstream, [cloudC, GONE]), RANGE, REST);
  const callsPerMinute = { value: 200, estimated: true };
  expect(snapshot).toMatchObject({
    ...REST,
    elapsed: 32,
    rows: [
      { name: 'cloud-c', figures: undefined, callsPerMinute: undefined },
      { name: 'cloud-n', figures: { calls: 100, failures: 10 }, callsPerMinute },
      { name: 'federated', figures: { calls: 100, failures: 10, sla: 9_000 }, callsPerMinute },
    ],
    links: new Map([
      ['cloud-c', link()],
      ['cloud-n', undefined],
    ]),
  });
});

test('the dashboard goes on when nobody answers', async () => {
  const snapshot = await takeSnapshot(federation(GONE, [GONE, GONE]), RANGE, REST);
  expect(snapshot.rows).toEqual(['cloud-c', 'cloud-n', 'federated'].map((name) => ({ name, figures: undefined })));
});
