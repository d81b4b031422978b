import { beforeAll, describe, expect, it } from 'vitest';
import type { ProgramModel } from '../../src/compiler/model.ts';
import { libraryScripts, modelOf, shippedModel } from './programs.ts';
import { STOCK_METRICS } from './stock-metrics.ts';

let core: ProgramModel;

beforeAll(async () => {
  core = await shippedModel('core');
});

describe('the program core', () => {
  it("computes as many metrics over each source with each function as SkyWalking's stock scripts", () => {
    const found: Record<string, Record<string, number>> = {};
    for (const { source, function: by } of core.metrics) {
      const functions = found[source] ?? {};
      found[source] = { ...functions, [by]: (functions[by] ?? 0) + 1 };
    }
    expect(found).toEqual(STOCK_METRICS);
  });

  it('says of every metric what it is', () => {
    expect(core.metrics.filter(({ doc }) => doc === '').map(({ name }) => name)).toEqual([]);
  });

  it('decorates what SkyWalking decorates', () => {
    const decorated = Map.groupBy(core.metrics, ({ decorator }) => decorator);
    decorated.delete(undefined);
    const names = [...decorated].map(([decorator, metrics]) => [decorator, metrics.map(({ name }) => name).toSorted()]);
    expect(Object.fromEntries(names)).toEqual({
      ServiceDecorator: ['service_apdex', 'service_cpm', 'service_resp_time', 'service_sla'],
      EndpointDecorator: ['endpoint_cpm', 'endpoint_resp_time', 'endpoint_sla'],
      K8SServiceDecorator: [
        'kubernetes_service_apdex',
        'kubernetes_service_http_call_cpm',
        'kubernetes_service_http_call_successful_rate',
        'kubernetes_service_http_call_time',
      ],
    });
  });

  it.each([
    'a = from(Service.latency).percentile(10);',
    'a = from(All.latency).histogram(100, 20);',
    'a = from(EnvoyInstanceMetric.value).filter(metricName == "server.memory_heap_size").maxDouble();',
    'a = from(Event.*).filter(type == "Error").count();',
    'a = from(ServiceInstanceJVMGC.time).filter(phrase == GCPhrase.OLD).longAvg();',
    'a = from(ServiceRelation.tcpInfo.sentBytes).filter(detectPoint == DetectPoint.CLIENT).longAvg();',
    'a = from(BrowserAppWebVitalsPerf.clsTime).filter(clsTime >= 0).longAvg();',
  ])('leaves room for what earlier versions of SkyWalking measured: %s', async (text) => {
    const model = modelOf([...(await libraryScripts()), { path: 'earlier.oal', text }], 'earlier');
    expect(model.metrics).toHaveLength(1);
  });
});
