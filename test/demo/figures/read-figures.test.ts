import { afterEach, describe, expect, test } from 'vitest';
import { DemoError } from '../../../src/demo/demo-error.ts';
import { NodeApi } from '../../../src/demo/figures/node-api.ts';
import { readFigures, readFiguresByCluster } from '../../../src/demo/figures/read-figures.ts';
import { FakeNode } from './fake-node.ts';

const RANGE = { from: 1_782_900_000_000, to: 1_782_900_060_000 };

const POINTS: Record<string, object> = {
  service_sla: { value: 9_800, state: { total: 1_000, match: 980 } },
  service_resp_time: { value: 64, state: { summation: 64_000, count: 1_000 } },
  service_percentile: {
    value: { '50': 40, '99': 120 },
    state: {
      precision: 10,
      dataset: [
        [12, 100],
        [4, 900],
      ],
    },
  },
};

const FIGURES = {
  calls: 1_000,
  failures: 20,
  sla: 9_800,
  respTime: 64,
  percentile: {
    precision: 10,
    table: [
      [4, 900],
      [12, 100],
    ],
    ranks: { '50': 40, '99': 120 },
  },
};

let node: FakeNode | undefined;
afterEach(() => node?.close());

async function answering(answer: (metric: string) => object[] | undefined): Promise<NodeApi> {
  node = new FakeNode((path) => {
    const series = answer(path.split('/').at(-1) ?? '');
    return series && { series };
  });
  return node.listen();
}

describe('the figures of a service', () => {
  test('are read from one point over the whole range, with its state', async () => {
    const api = await answering((metric) => [{ points: [POINTS[metric]] }]);
    expect(await readFigures(api, RANGE)).toEqual(FIGURES);
    const query = 'entity=order&from=1782900000000&to=1782900060000&step=total';
    expect(node?.asked.toSorted()).toEqual([
      `/api/v1/metrics/service_percentile?${query}`,
      `/api/v1/metrics/service_resp_time?${query}`,
      `/api/v1/metrics/service_sla?${query}`,
    ]);
  });

  test('are undefined as long as a metric has none', async () => {
    const api = await answering((metric) => (metric === 'service_sla' ? [{ points: [POINTS[metric]] }] : []));
    expect(await readFigures(api, RANGE)).toBeUndefined();
  });

  test('are kept apart by cluster', async () => {
    const api = await answering((metric) => [{ cluster: 'cloud-n', points: [POINTS[metric]] }]);
    expect([...(await readFiguresByCluster(api, RANGE, ['cloud-c', 'cloud-n']))]).toEqual([
      ['cloud-c', undefined],
      ['cloud-n', FIGURES],
    ]);
    expect(node?.asked.every((url) => url.endsWith('&by=cluster'))).toBe(true);
  });

  test('are not made up: what a node does not answer is an error that names it', async () => {
    const api = await answering(() => undefined);
    const sentence = `${api.url}/api/v1/metrics/service_sla?entity=order&from=1782900000000&to=1782900060000&step=total`;
    await expect(readFigures(api, RANGE)).rejects.toThrow(`${sentence} answered 404: {"error":"There is nothing`);
    const broken = await answering((metric) => [{ points: [{ ...POINTS[metric], state: {} }] }]);
    await expect(readFigures(broken, RANGE)).rejects.toThrow("has no number 'total' in its state: {}");
  });

  test('cannot be read from a node that is not there', async () => {
    const gone = new NodeApi('http://127.0.0.1:1');
    await expect(readFigures(gone, RANGE)).rejects.toThrow(DemoError);
    expect(await gone.ready(0)).toBe(false);
  });
});
