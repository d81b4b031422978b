import { createRequire } from 'node:module';
import { Enum, type Field, type ReflectionObject, Type } from 'protobufjs';
import { describe, expect, it } from 'vitest';
import { agentService, messageCodec } from '../../../src/ingest/protocol/agent-protocol.ts';
import { MalformedMessage } from '../../../src/ingest/protocol/malformed-message.ts';

/** Messages as protoc generated them for the Node.js agent: they drop what they do not know. */
interface GeneratedMessage {
  serializeBinary(): Uint8Array;
  toObject(): object;
}

const require = createRequire(import.meta.url);

function generated(file: string, name: string) {
  const messages = require(`skywalking-backend-js/lib/proto/${file}_pb.js`) as Record<
    string,
    { deserializeBinary(bytes: Uint8Array): GeneratedMessage }
  >;
  return messages[name]!;
}

/** Requests of the agent protocol, by the agent's file in which they are. */
const REQUESTS = {
  'language-agent/Tracing': ['TraceSegmentReportService'],
  'management/Management': ['ManagementService'],
  'language-agent/JVMMetric': ['JVMMetricReportService'],
  'language-agent/CLRMetric': ['CLRMetricReportService'],
  'language-agent/Meter': ['MeterReportService'],
  'language-agent/ConfigurationDiscoveryService': ['ConfigurationDiscoveryService'],
  'profile/Profile': ['ProfileTask'],
  'event/Event': ['EventService'],
  'logging/Logging': ['LogReportService'],
};

/** Fields that the protocol has and the agent's copy of it has not yet. */
const NEWER = ['.skywalking.v3.Event.layer'];

/** A message with every field set to something that is no default; of a oneof, the last field. */
function filled(type: Type): Record<string, unknown> {
  return Object.fromEntries(
    type.fieldsArray
      .filter((field) => !NEWER.includes(field.fullName))
      .filter((field) => field.partOf === null || field.partOf.fieldsArray.at(-1) === field)
      .map((field) => [field.name, field.map ? { key: 'value' } : field.repeated ? [value(field)] : value(field)]),
  );
}

function value(field: Field): unknown {
  const type: ReflectionObject | null = field.resolvedType;
  if (type instanceof Type) return filled(type);
  if (type instanceof Enum) return Object.values(type.values).at(-1);
  if (field.type === 'bool') return true;
  if (field.type === 'string') return field.name;
  return field.type === 'int64' ? 1_700_000_000_000 + field.id : 1000 + field.id;
}

/** protoc's JavaScript has names in lower case, and says of lists and maps that they are some. */
function lowerCased(message: unknown): unknown {
  if (Array.isArray(message)) return message.map(lowerCased);
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(
    Object.entries(message)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => {
        if (name.endsWith('Map')) return [name.slice(0, -3).toLowerCase(), Object.fromEntries(member)];
        return [name.replace(/List$/, '').toLowerCase(), lowerCased(member)];
      }),
  );
}

describe('the .proto files', () => {
  const methods = Object.entries(REQUESTS).flatMap(([file, services]) =>
    services.flatMap((service) =>
      agentService(`skywalking.v3.${service}`).methodsArray.map((method) => ({ file, service, method })),
    ),
  );

  it.each(methods.map(({ file, service, method }) => [`${service}.${method.name}`, file, method] as const))(
    'declare the request of %s as the agent does: same names, same numbers, same types',
    (_, file, method) => {
      const type = method.resolvedRequestType!;
      const message = filled(type);
      const bytes = messageCodec(type.fullName.slice(1)).encode(message);
      const theirs = generated(file, type.name).deserializeBinary(bytes);
      const sent = type.toObject(type.decode(bytes));
      expect(Buffer.from(theirs.serializeBinary()).equals(bytes)).toBe(true);
      expect(lowerCased(theirs.toObject())).toEqual(lowerCased(sent));
      expect(lowerCased(sent)).toEqual(lowerCased(message));
    },
  );

  it.each(
    methods.map(({ file, service, method }) => [`/skywalking.v3.${service}/${method.name}`, file, method] as const),
  )('declare the method %s as the agent calls it', (path, file, method) => {
    const stubs = require(`skywalking-backend-js/lib/proto/${file}_grpc_pb.js`) as Record<
      string,
      Record<string, { path: string; requestStream: boolean; responseStream: boolean }>
    >;
    expect(stubs[`${path.split(/[./]/).at(-2)}Service`]?.[method.name]).toMatchObject({
      path,
      requestStream: method.requestStream ?? false,
      responseStream: false,
    });
    expect(method.resolvedResponseType?.fullName).toBe('.skywalking.v3.Commands');
  });
});

describe('a codec', () => {
  interface Sample {
    readonly startTime: number;
    readonly operationName: string;
    readonly spanType: number;
    readonly tags: readonly { readonly key: string; readonly value: string }[];
  }
  const codec = messageCodec<Sample>('skywalking.v3.SpanObject');

  it('reads times as numbers, exactly', () => {
    expect(codec.decode(codec.encode({ startTime: Number.MAX_SAFE_INTEGER })).startTime).toBe(Number.MAX_SAFE_INTEGER);
    expect(codec.fromJson({ startTime: '1700000000123' }).startTime).toBe(1_700_000_000_123);
    expect(codec.fromJson({ startTime: 1_700_000_000_123 }).startTime).toBe(1_700_000_000_123);
  });

  it.each([
    ['bytes', codec.decode(codec.encode({ tags: [{}] }))],
    ['JSON', codec.fromJson({ tags: [{}] })],
  ])('gives defaults for what is not set in %s, also in nested messages', (_, span) => {
    expect([span.startTime, span.operationName, span.spanType]).toEqual([0, '', 0]);
    expect([span.tags[0]?.key, span.tags[0]?.value]).toEqual(['', '']);
  });

  it('reads enums of JSON by name and by number, and ignores fields that it does not know', () => {
    expect(codec.fromJson({ spanType: 'Local', new: { field: 1 } }).spanType).toBe(2);
    expect(codec.fromJson({ spanType: 1 }).spanType).toBe(1);
  });

  it.each([
    [
      'bytes that end early',
      () => codec.decode(Uint8Array.of(0x32, 9, 65)),
      /no skywalking.v3.SpanObject: index out of/,
    ],
    ['bytes that are none of it', () => codec.decode(Buffer.from('GET / HTTP/1.1')), /no skywalking.v3.SpanObject: /],
    ['a wrong type', () => codec.fromJson({ operationName: 5 }), /SpanObject.operationName: expected string: 5\.$/],
    ['no time', () => codec.fromJson({ startTime: 'soon' }), /SpanObject.startTime: invalid integer: "soon"\.$/],
    ['no object', () => codec.fromJson('span'), /SpanObject: expected object: "span"\.$/],
    ['null', () => codec.fromJson(null), /SpanObject: expected object: null\.$/],
  ])('refuses %s with a sentence', (_, read, message) => {
    expect(read).toThrow(MalformedMessage);
    expect(read).toThrow(message);
  });

  it('does not quote more of a message than helps', () => {
    expect(() => codec.fromJson('x'.repeat(10_000))).toThrow(/^.{200,300}…\.$/);
  });
});
