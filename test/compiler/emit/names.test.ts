import { expect, it } from 'vitest';
import { kebab, pascal, quote, safe } from '../../../src/compiler/emit/names.ts';

it.each([
  ['ServiceInstanceRelation', 'service-instance-relation'],
  ['K8SService', 'k8s-service'],
  ['TCPService', 'tcp-service'],
  ['percentile2MetricsAdd', 'percentile2-metrics-add'],
  ['my_source', 'my-source'],
])('file names: %s -> %s', (name, file) => {
  expect(kebab(name)).toBe(file);
});

it('class names keep the capitals of a name', () => {
  expect([pascal('service_sla'), pascal('endpoint_mq_consume_latency'), pascal('K8SService')]).toEqual([
    'ServiceSla',
    'EndpointMqConsumeLatency',
    'K8SService',
  ]);
});

it('names that TypeScript or the generated classes need are set apart', () => {
  expect([safe('class'), safe('rows'), safe('total')]).toEqual(['class_', 'rows_', 'total']);
});

it('texts become literals that mean the same', () => {
  for (const text of ["it's", 'a "b"', 'back\\slash', 'line\nbreak', '第'])
    expect(new Function(`return ${quote(text)}`)()).toBe(text);
});
