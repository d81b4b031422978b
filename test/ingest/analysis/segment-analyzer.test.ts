import { describe, expect, it } from 'vitest';
import { SOURCE_FIELDS } from '../../../src/ingest/analysis/source-fields.ts';
import { Counters } from '../../../src/ingest/counters.ts';
import { newAnalyzer } from '../analyzer.ts';
import { everySource, LAYER, REQUEST_TYPE, RecordingReceiver } from '../recording-receiver.ts';
import { START, START_MINUTE, segment } from '../segments.ts';

function analyze(spans: readonly object[], more: object = {}, receiver = new RecordingReceiver()) {
  const counters = new Counters();
  newAnalyzer(receiver, counters).analyze(segment(spans, more));
  return {
    receiver,
    sources: receiver.recorded.map(({ source }) => source),
    service: receiver.of('Service')[0],
    instance: receiver.of('ServiceInstance')[0],
    endpoint: receiver.of('Endpoint')[0],
    endpoints: receiver.of('Endpoint'),
    counters: counters.counters(),
  };
}

const REQUEST = {
  timeBucket: START_MINUTE,
  latency: 42,
  status: true,
  httpResponseStatusCode: 201,
  rpcStatusCode: null,
  type: REQUEST_TYPE.HTTP,
  tags: ['http.method:GET', 'http.status_code:201'],
  tag: new Map([
    ['http.method', 'GET'],
    ['http.status_code', '201'],
  ]),
  sideCar: { internalErrorCode: '', internalRequestLatencyNanos: 0, internalResponseLatencyNanos: 0 },
};
const TCP_INFO = { tcpInfo: { receivedBytes: 0, sentBytes: 0 } };
const ATTRIBUTES = { attr0: null, attr1: null, attr2: null, attr3: null, attr4: null, attr5: null };

describe('an entry span', () => {
  const TAGS = [
    { key: 'http.method', value: 'GET' },
    { key: 'http.status_code', value: '201' },
  ];

  it('makes a Service, a ServiceInstance and an Endpoint record with every field', () => {
    expect(analyze([{ tags: TAGS }]).receiver.recorded).toEqual([
      {
        source: 'Service',
        record: {
          ...REQUEST,
          ...TCP_INFO,
          ...ATTRIBUTES,
          name: 'order',
          layer: LAYER.GENERAL,
          serviceInstanceName: 'order-1',
          endpointName: 'GET:/orders',
          tlsMode: null,
        },
      },
      {
        source: 'ServiceInstance',
        record: {
          ...REQUEST,
          ...TCP_INFO,
          name: 'order-1',
          serviceName: 'order',
          serviceLayer: LAYER.GENERAL,
          endpointName: 'GET:/orders',
        },
      },
      {
        source: 'Endpoint',
        record: {
          ...REQUEST,
          ...ATTRIBUTES,
          name: 'GET:/orders',
          serviceName: 'order',
          serviceInstanceName: 'order-1',
          serviceLayer: LAYER.GENERAL,
        },
      },
    ]);
  });

  it('fills exactly the fields that SOURCE_FIELDS promises', () => {
    for (const { source, record } of analyze([{}]).receiver.recorded) {
      const promised = Object.keys(SOURCE_FIELDS[source as keyof typeof SOURCE_FIELDS]);
      expect(Object.keys(record).sort()).toEqual([...promised, 'timeBucket'].sort());
    }
  });

  it('makes records of the sources that the program has, and of no other', () => {
    const { Endpoint } = everySource();
    expect(analyze([{}], {}, new RecordingReceiver({ Endpoint: Endpoint! })).sources).toEqual(['Endpoint']);
    expect(analyze([{}], {}, new RecordingReceiver({})).sources).toEqual([]);
  });

  it('counts once for each caller that it refers to', () => {
    const refs = [{ parentService: 'a' }, { parentService: 'b' }];
    expect(analyze([{ refs, spanLayer: 'MQ' }]).sources).toEqual([
      'Service',
      'ServiceInstance',
      'Endpoint',
      'Service',
      'ServiceInstance',
      'Endpoint',
    ]);
    expect(analyze([{ refs: refs.slice(1) }]).sources).toEqual(['Service', 'ServiceInstance', 'Endpoint']);
  });

  it('makes nothing when the agent asks to skip it, not even logic endpoints', () => {
    const tags = [{ key: 'x-le', value: '{"name":"a","latency":1,"status":true}' }];
    expect(analyze([{ skipAnalysis: true, tags }]).sources).toEqual([]);
  });

  it('makes no endpoint of a function (FAAS), and gives it that layer', () => {
    const { sources, service, instance } = analyze([{ spanLayer: 'FAAS' }]);
    expect(sources).toEqual(['Service', 'ServiceInstance']);
    expect(service).toMatchObject({ layer: LAYER.FAAS, type: REQUEST_TYPE.RPC });
    expect(instance).toMatchObject({ serviceLayer: LAYER.FAAS });
  });

  it.each([
    ['Http', REQUEST_TYPE.HTTP],
    ['Database', REQUEST_TYPE.DATABASE],
    ['MQ', REQUEST_TYPE.MQ],
    ['RPCFramework', REQUEST_TYPE.RPC],
    ['Cache', REQUEST_TYPE.RPC],
    ['Unknown', REQUEST_TYPE.RPC],
    [99, REQUEST_TYPE.RPC],
  ])('of layer %s has type %i', (spanLayer, type) => {
    expect(analyze([{ spanLayer }]).service).toMatchObject({ type, layer: LAYER.GENERAL });
  });

  it.each([
    ['in milliseconds', START, START + 1234, 1234],
    ['negative when the clock was set back', START, START - 5, -5],
    ['the low 32 bits of what is longer', START, START + 2 ** 31, -(2 ** 31)],
    ['the low 32 bits also when the span has no end', START, 0, -START | 0],
  ])('has a latency: %s', (_, startTime, endTime, latency) => {
    expect(analyze([{ startTime, endTime }]).endpoint).toMatchObject({ latency });
  });

  it.each([
    [START, START_MINUTE],
    [START_MINUTE * 60_000, START_MINUTE],
    [START_MINUTE * 60_000 - 1, START_MINUTE - 1],
    [0, 0],
  ])('that starts at %i belongs to minute %i', (startTime, timeBucket) => {
    expect(analyze([{ startTime, endTime: START }]).service).toMatchObject({ timeBucket });
  });

  it('succeeded when the agent does not call it an error, whatever its status code', () => {
    expect(analyze([{ isError: true }]).service).toMatchObject({ status: false });
    expect(analyze([{ tags: [{ key: 'http.status_code', value: '500' }] }]).service).toMatchObject({ status: true });
  });
});

describe('status codes', () => {
  it.each([
    ['none', [], 0, null, 0],
    ['http.status_code', [['http.status_code', '404']], 404, null, 0],
    ['the old status_code', [['status_code', '404']], 404, null, 0],
    [
      'the last of both',
      [
        ['http.status_code', '404'],
        ['status_code', '200'],
      ],
      200,
      null,
      0,
    ],
    [
      'the last that is a number',
      [
        ['status_code', '404'],
        ['status_code', 'OK'],
      ],
      404,
      null,
      1,
    ],
    ['no number', [['http.status_code', '']], 0, null, 1],
    ['rpc.status_code', [['rpc.status_code', 'UNAVAILABLE']], 0, 'UNAVAILABLE', 0],
    [
      'the last rpc.status_code',
      [
        ['rpc.status_code', 'a'],
        ['rpc.status_code', 'b'],
      ],
      0,
      'b',
      0,
    ],
  ] as const)('%s', (_, pairs, httpResponseStatusCode, rpcStatusCode, illegal) => {
    const { endpoint, counters } = analyze([{ tags: pairs.map(([key, value]) => ({ key, value })) }]);
    expect(endpoint).toMatchObject({ httpResponseStatusCode, rpcStatusCode });
    const ignored = counters.find(({ labels }) => labels['reason'] === 'status_code');
    expect(ignored?.value ?? 0).toBe(illegal);
  });
});

describe('tags', () => {
  it('are listed as trimmed key:value, and mapped as the agent sent them', () => {
    const tags = [
      { key: ' mq.topic ', value: '\torders\n' },
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
      { key: 'empty' },
    ];
    expect(analyze([{ tags }]).service).toMatchObject({
      tags: ['mq.topic:orders', 'a:1', 'a:2', 'empty:'],
      tag: new Map([
        [' mq.topic ', '\torders\n'],
        ['a', '2'],
        ['empty', ''],
      ]),
    });
  });
});

describe('names', () => {
  it('are cut to 70, 70 and 150 characters', () => {
    const { service, instance, endpoint } = analyze([{ operationName: 'o'.repeat(151) }], {
      service: 's'.repeat(71),
      serviceInstance: 'i'.repeat(71),
    });
    const names = ['s'.repeat(70), 'i'.repeat(70), 'o'.repeat(150)];
    expect([service?.['name'], service?.['serviceInstanceName'], service?.['endpointName']]).toEqual(names);
    expect([instance?.['serviceName'], instance?.['name'], instance?.['endpointName']]).toEqual(names);
    expect([endpoint?.['serviceName'], endpoint?.['serviceInstanceName'], endpoint?.['name']]).toEqual(names);
  });

  it('of that length stay as they are', () => {
    const more = { service: 's'.repeat(70), serviceInstance: 'i'.repeat(70) };
    expect(analyze([{ operationName: 'o'.repeat(150) }], more).endpoint).toMatchObject({
      name: 'o'.repeat(150),
      serviceName: more.service,
      serviceInstanceName: more.serviceInstance,
    });
  });

  it('may be empty: entity ids stand in for them later; an endpoint without a service is not cut', () => {
    const { endpoint } = analyze([{ operationName: 'o'.repeat(151) }], { service: '', serviceInstance: '' });
    expect(endpoint).toMatchObject({ name: 'o'.repeat(151), serviceName: '', serviceInstanceName: '' });
  });
});

describe('a logic endpoint', () => {
  const LE = (value: unknown) => [{ key: 'x-le', value: typeof value === 'string' ? value : JSON.stringify(value) }];
  const LOGIC = {
    serviceName: 'order',
    serviceInstanceName: 'order-1',
    serviceLayer: LAYER.GENERAL,
    type: REQUEST_TYPE.LOGIC,
    timeBucket: START_MINUTE,
    httpResponseStatusCode: 0,
    rpcStatusCode: null,
    tags: [],
    tag: new Map(),
  };

  it('is a local span that says so', () => {
    const span = { spanType: 'Local', operationName: 'work', isError: true, tags: LE({ 'logic-span': true }) };
    const { sources, endpoint } = analyze([span]);
    expect(sources).toEqual(['Endpoint']);
    expect(endpoint).toMatchObject({ ...LOGIC, name: 'work', latency: 42, status: false });
  });

  it('is described within a local span, which may ask to skip analysis', () => {
    const tags = LE({ name: 'query', latency: 7, status: false });
    expect(analyze([{ spanType: 'Local', tags, skipAnalysis: true }]).endpoint).toMatchObject({
      ...LOGIC,
      name: 'query',
      latency: 7,
      status: false,
    });
  });

  it('is described within an entry span, beside the endpoint of the span itself', () => {
    const { sources, endpoints } = analyze([{ tags: LE({ name: 'query', latency: 7, status: true }) }]);
    expect(sources).toEqual(['Service', 'ServiceInstance', 'Endpoint', 'Endpoint']);
    expect(endpoints.map(({ name }) => name)).toEqual(['GET:/orders', 'query']);
    expect(endpoints[1]).toMatchObject({ ...LOGIC, latency: 7, status: true });
  });

  it('may come several times in one span, and has its name cut', () => {
    const tags = [
      ...LE({ name: 'q'.repeat(151), latency: 1, status: true }),
      ...LE({ name: 'b', latency: 2, status: true }),
    ];
    expect(analyze([{ spanType: 'Local', tags }]).endpoints.map(({ name }) => name)).toEqual(['q'.repeat(150), 'b']);
  });

  it('is read as leniently as SkyWalking reads it', () => {
    const tags = [
      ...LE({ name: 5, latency: '7', status: 'TRUE' }),
      ...LE({ name: true, latency: 7.9, status: 1 }),
      ...LE({ 'logic-span': false, name: 'c', latency: 3, status: true }),
    ];
    const { endpoints } = analyze([{ spanType: 'Local', tags }]);
    expect(endpoints.map(({ name, latency, status }) => [name, latency, status])).toEqual([
      ['5', 7, true],
      ['true', 7, false],
      ['c', 3, true],
    ]);
  });

  it.each([
    ['logic-span on an entry span', { spanType: 'Entry', tags: LE({ 'logic-span': true }) }, ['GET:/orders']],
    ['no latency', { spanType: 'Local', tags: LE({ name: 'a', status: true }) }, []],
    ['an exit span', { spanType: 'Exit', tags: LE({ name: 'a', latency: 1, status: true }) }, []],
    ['no tag', { spanType: 'Local' }, []],
  ])('is not made by %s', (_, span, names) => {
    const { endpoints, counters } = analyze([span]);
    expect(endpoints.map(({ name }) => name)).toEqual(names);
    expect(counters.filter(({ name }) => name === 'trace_ignored_count')).toEqual([]);
  });

  it.each(['', 'no JSON', '[]', 'null', '{"name":null,"latency":1,"status":true}', '{"logic-span":{}}'])(
    'whose description is %j is left out and counted; the rest of the segment counts',
    (value) => {
      const { sources, counters } = analyze([{}, { spanType: 'Local', tags: LE(value) }]);
      expect(sources).toEqual(['Service', 'ServiceInstance', 'Endpoint']);
      expect(counters).toContainEqual({ name: 'trace_ignored_count', labels: { reason: 'logic_endpoint' }, value: 1 });
    },
  );
});

describe('a segment', () => {
  it('makes records of each of its spans, in their order', () => {
    const { endpoints } = analyze([{ operationName: 'a' }, { spanType: 'Exit', peer: 'db:1' }, { operationName: 'b' }]);
    expect(endpoints.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('makes nothing of exit spans, plain local spans and no spans', () => {
    expect(analyze([{ spanType: 'Exit', peer: 'db:5432' }, { spanType: 'Local' }]).sources).toEqual([]);
    expect(analyze([]).sources).toEqual([]);
  });

  it('counts spans of a type that is not known', () => {
    const { sources, counters } = analyze([{ spanType: 9 }, {}]);
    expect(sources).toEqual(['Service', 'ServiceInstance', 'Endpoint']);
    expect(counters).toContainEqual({ name: 'trace_ignored_count', labels: { reason: 'span_type' }, value: 1 });
  });

  it('has its records counted by source', () => {
    expect(analyze([{}, { spanLayer: 'FAAS' }]).counters).toEqual([
      { name: 'trace_source_count', labels: { source: 'Service' }, value: 2 },
      { name: 'trace_source_count', labels: { source: 'ServiceInstance' }, value: 2 },
      { name: 'trace_source_count', labels: { source: 'Endpoint' }, value: 1 },
    ]);
  });
});
