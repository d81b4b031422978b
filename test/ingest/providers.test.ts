import { status } from '@grpc/grpc-js';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageCodec } from '../../src/ingest/protocol/agent-protocol.ts';
import { ingestCounters, ingestProviders, segmentAnalyzer } from '../../src/ingest/providers.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { ConfigurationError } from '../../src/server/errors.ts';
import type { ModuleContext, ServiceKey } from '../../src/server/module.ts';
import {
  type CoreSettings,
  coreSettings,
  counterSources,
  grpcServer,
  httpServer,
  sourceReceiver,
} from '../../src/server/services.ts';
import { CounterSources } from '../../src/telemetry/counter-sources.ts';
import { GrpcLoopback } from './agent-client.ts';
import { RecordingReceiver } from './recording-receiver.ts';
import { segment, segmentBytes, segmentJson } from './segments.ts';

let grpc: GrpcLoopback;
let http: FastifyInstance;
let receiver: RecordingReceiver;
let services: Map<string, unknown>;

beforeEach(() => {
  grpc = new GrpcLoopback();
  http = fastify();
  receiver = new RecordingReceiver();
  services = new Map<string, unknown>([
    [grpcServer.name, grpc.server],
    [httpServer.name, http],
    [sourceReceiver.name, receiver],
    [counterSources.name, new CounterSources()],
    [
      coreSettings.name,
      {
        nodeName: 'node',
        persistentPeriod: 25,
        serviceNameMaxLength: 3,
        instanceNameMaxLength: 4,
        endpointNameMaxLength: 5,
        timeZone: 'UTC',
        gRPCSslEnabled: false,
        gRPCSslClientAuth: 'none',
      } satisfies CoreSettings,
    ],
  ]);
});

afterEach(async () => {
  grpc.close();
  await http.close();
});

function context(): ModuleContext {
  return {
    log: grpc.logger,
    clock: new FakeClock(),
    service: <T>(key: ServiceKey<T>) => services.get(key.name) as T,
    offer: (key, service) => void services.set(key.name, service),
  };
}

async function createAll(): Promise<void> {
  for (const provider of ingestProviders) await provider.create(provider.configuration.parse({}), context());
  await grpc.listen();
}

function counters(): Readonly<Record<string, number>> {
  const values = (services.get(ingestCounters.name) as typeof ingestCounters.type)!.counters();
  return Object.fromEntries(
    values
      .filter(({ value }) => value > 0)
      .map(({ name, labels, value }) => [[name, ...Object.values(labels)].join(' '), value]),
  );
}

function encoded(type: string, message: object): Buffer {
  return Buffer.from(messageCodec<object>(type).encode(message));
}

const NAMES = { service: 'order', serviceInstance: 'order-1' };
const COUNTED = [
  ['v3.ManagementService/reportInstanceProperties', 'v3.InstanceProperties', { ...NAMES, properties: [{ key: 'a' }] }],
  ['v3.ManagementService/keepAlive', 'v3.InstancePingPkg', NAMES],
  ['v3.JVMMetricReportService/collect', 'v3.JVMMetricCollection', { ...NAMES, metrics: [{ time: 1 }] }],
  ['v3.CLRMetricReportService/collect', 'v3.CLRMetricCollection', { ...NAMES, metrics: [{ time: 1 }] }],
  ['v3.MeterReportService/collect', 'v3.MeterData', { singleValue: { name: 'a', value: 1 } }],
  ['v3.MeterReportService/collectBatch', 'v3.MeterDataCollection', { meterData: [NAMES] }],
  ['v3.LogReportService/collect', 'v3.LogData', { ...NAMES, body: { text: { text: 'a' } } }],
  ['v3.EventService/collect', 'v3.Event', { uuid: 'a', name: 'Start' }],
  ['v3.ProfileTask/getProfileTaskCommands', 'v3.ProfileTaskCommandQuery', NAMES],
  ['v3.ProfileTask/collectSnapshot', 'v3.ThreadSnapshot', { taskId: 'a' }],
  ['v3.ProfileTask/reportTaskFinish', 'v3.ProfileTaskFinishReport', NAMES],
  ['v10.AsyncProfilerTask/getAsyncProfilerTaskCommands', 'v10.AsyncProfilerTaskCommandQuery', NAMES],
  ['v10.PprofTask/getPprofTaskCommands', 'v10.PprofTaskCommandQuery', NAMES],
  ['v3.ConfigurationDiscoveryService/fetchConfigurations', 'v3.ConfigurationSyncRequest', { service: 'order' }],
] as const;

describe('the modules of ingest', () => {
  it("have the names of SkyWalking's application.yml", () => {
    expect(ingestProviders.map(({ module, name }) => `${module}/${name}`)).toEqual([
      'agent-analyzer/default',
      'receiver-trace/default',
      'receiver-register/default',
      'receiver-jvm/default',
      'receiver-clr/default',
      'receiver-meter/default',
      'receiver-log/default',
      'receiver-event/default',
      'receiver-profile/default',
      'receiver-async-profiler/default',
      'receiver-pprof/default',
      'configuration-discovery/default',
    ]);
  });

  it('have nothing to configure', () => {
    for (const { configuration } of ingestProviders) expect(configuration.safeParse({ x: 1 }).success).toBe(false);
  });

  it("bring segments to the analyzer over gRPC and HTTP, names within core's lengths", async () => {
    await createAll();
    const collect = '/skywalking.v3.TraceSegmentReportService/collect';
    expect((await grpc.stream(collect, [segmentBytes([{}])])).error).toBeUndefined();
    const post = await http.inject({ method: 'POST', url: '/v3/segment', payload: segmentJson([{}]) });
    expect(post.statusCode).toBe(200);
    const names = { serviceName: 'ord', serviceInstanceName: 'orde', name: 'GET:/' };
    expect(receiver.of('Endpoint')).toEqual([expect.objectContaining(names), expect.objectContaining(names)]);
    expect(counters()).toMatchObject({ 'trace_in_count grpc': 1, 'trace_in_count http': 1 });
  });

  it('offer the analyzer', async () => {
    await createAll();
    (services.get(segmentAnalyzer.name) as typeof segmentAnalyzer.type)!.analyze(segment([{}]));
    expect(counters()).toEqual({
      'trace_source_count Service': 1,
      'trace_source_count ServiceInstance': 1,
      'trace_source_count Endpoint': 1,
    });
  });

  it('are not created for a program whose sources they cannot fill', () => {
    services.set(sourceReceiver.name, new RecordingReceiver({ Service: [{ name: 'latency', type: 'double' }] }));
    const analyzer = ingestProviders[0]!;
    expect(() => analyzer.create(analyzer.configuration.parse({}), context())).toThrow(ConfigurationError);
  });
});

describe('services whose data has no use yet', () => {
  beforeEach(() => createAll());

  const call = (path: string, bytes: Buffer) =>
    /collect$|collectBatch|collectSnapshot/.test(path) && !/JVM|CLR/.test(path)
      ? grpc.stream(path, [bytes])
      : grpc.unary(path, bytes);

  it.each(COUNTED)('%s counts what it gets and answers with no command', async (method, type, message) => {
    const ending = await call(`/skywalking.${method}`, encoded(`skywalking.${type}`, message));
    expect(ending).toEqual({ answer: Buffer.alloc(0), error: undefined });
    expect(counters()).toEqual({ [`agent_message_in_count grpc skywalking.${method}`]: 1 });
  });

  it.each(COUNTED)('%s refuses what is malformed', async (method, type) => {
    const { error } = await call(`/skywalking.${method}`, Buffer.of(0x0a, 99, 65));
    expect(error?.code).toBe(status.INVALID_ARGUMENT);
    expect(error?.details).toMatch(new RegExp(`^The message is no skywalking.${type}: .*\\.$`));
    expect(counters()).toEqual({ [`agent_message_malformed_count grpc skywalking.${method}`]: 1 });
  });

  it('leave methods that no stock agent calls unasked unimplemented', async () => {
    const { error } = await grpc.stream('/skywalking.v3.ProfileTask/goProfileReport', []);
    expect(error?.code).toBe(status.UNIMPLEMENTED);
  });

  it.each(['reportProperties', 'keepAlive'])('take management/%s over HTTP', async (name) => {
    const url = `/v3/management/${name}`;
    const good = await http.inject({ method: 'POST', url, payload: NAMES });
    expect([good.statusCode, good.json()]).toEqual([200, {}]);
    const bad = await http.inject({ method: 'POST', url, payload: { service: 1 } });
    expect(bad.statusCode).toBe(400);
    expect(bad.json<{ message: string }>().message).toMatch(/service: expected string: 1\.$/);
    expect(counters()).toEqual({
      [`agent_message_in_count http ${url}`]: 1,
      [`agent_message_malformed_count http ${url}`]: 1,
    });
  });
});
