import { beforeAll, describe, expect, it } from 'vitest';
import type { MetricModel, ProgramModel, SourceModel } from '../../src/compiler/model.ts';
import { shippedModel } from './programs.ts';

/** What is federated: metrics of one service, not of a call between two. */
const CATALOGS: ReadonlySet<string> = new Set(['SERVICE', 'SERVICE_INSTANCE', 'ENDPOINT']);

let core: ProgramModel;
let federation: ProgramModel;

beforeAll(async () => {
  core = await shippedModel('core');
  federation = await shippedModel('federation');
});

function sourceOf(model: ProgramModel, metric: MetricModel): SourceModel {
  const found = model.sources.find(({ name }) => name === metric.source);
  if (found === undefined) {
    throw new Error(`BUG: no source ${metric.source}`);
  }
  return found;
}

function scopeOf(model: ProgramModel, metric: MetricModel): string {
  return sourceOf(model, metric).scope;
}

function catalogOf(model: ProgramModel, metric: MetricModel): string | undefined {
  return model.scopes.find(({ name }) => name === scopeOf(model, metric))?.catalog;
}

function federable(): MetricModel[] {
  return core.metrics.filter((metric) => CATALOGS.has(catalogOf(core, metric) ?? ''));
}

function federated(name: string): MetricModel | undefined {
  return federation.metrics.find((metric) => metric.name === name);
}

describe('the program federation', () => {
  it('has every metric of services, instances and endpoints twice, and those of clusters', () => {
    const names = federable().flatMap(({ name }) => [name, `cluster_${name}`]);
    const clusters = ['apdex', 'cpm', 'percentile', 'resp_time', 'sla'].map((name) => `federated_cluster_${name}`);
    expect(federation.metrics.map(({ name }) => name).toSorted()).toEqual([...names, ...clusters].toSorted());
    expect(names.length).toBe(2 * 339);
  });

  it('takes each metric by its name, its function and its scope, and decorates it alike', () => {
    for (const metric of federable()) {
      for (const [name, byCluster] of [
        [metric.name, false],
        [`cluster_${metric.name}`, true],
      ] as const) {
        const taker = federated(name);
        expect(taker).toMatchObject({
          function: `${metric.function}MetricsAdd`,
          originMetrics: [metric.name],
          decorator: metric.decorator,
          byCluster,
        });
        expect(taker && sourceOf(federation, taker).origins).toContainEqual({
          scope: scopeOf(core, metric),
          function: metric.function,
        });
        expect(taker && catalogOf(federation, taker)).toBe(catalogOf(core, metric));
      }
    }
  });

  it('takes of a middle level what that level computes', () => {
    const merged = federation.metrics.filter(
      (metric) => !metric.byCluster && scopeOf(federation, metric) !== 'FederatedCluster',
    );
    for (const metric of merged) {
      const { origins } = sourceOf(federation, metric);
      expect(origins).toContainEqual({ scope: scopeOf(federation, metric), function: metric.function });
    }
    for (const { name } of federable()) {
      const [one, each] = [federated(name), federated(`cluster_${name}`)];
      expect(each && sourceOf(federation, each).origins).toEqual(one && sourceOf(federation, one).origins);
    }
  });

  it('takes each increment for one federated metric, one of the cluster', () => {
    const taken = federation.metrics.flatMap((metric) =>
      sourceOf(federation, metric).origins.map(
        ({ scope, function: by }) => `${scope}.${by} ${metric.originMetrics?.join()} ${scopeOf(federation, metric)}`,
      ),
    );
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('uses every federation source of the library', () => {
    const used = new Set(federation.metrics.map(({ source }) => source));
    const sources = federation.sources.filter(({ origins }) => origins.length > 0);
    expect(sources.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('counts for a cluster what its services were asked', () => {
    const clusters = federation.metrics.filter((metric) => scopeOf(federation, metric) === 'FederatedCluster');
    expect(clusters.map(({ name, originMetrics }) => [name, originMetrics])).toEqual([
      ['federated_cluster_cpm', ['service_cpm']],
      ['federated_cluster_sla', ['service_sla']],
      ['federated_cluster_resp_time', ['service_resp_time']],
      ['federated_cluster_percentile', ['service_percentile']],
      ['federated_cluster_apdex', ['service_apdex']],
    ]);
    const scope = federation.scopes.find(({ name }) => name === 'FederatedCluster');
    expect(scope).toMatchObject({ id: 10007, catalog: 'SERVICE', entityFields: [{ name: 'name', role: 'id' }] });
  });
});
