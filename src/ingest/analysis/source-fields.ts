/**
 * The fields that ingest supplies for every source that it feeds: those of SkyWalking's source classes of the same
 * names, with their OAL types. A program may declare fewer, and none else.
 */

const REQUEST = {
  latency: 'int',
  status: 'bool',
  httpResponseStatusCode: 'int',
  rpcStatusCode: 'string',
  type: 'RequestType',
  tags: 'list<string>',
  tag: 'map<string, string>',
  sideCar: { internalErrorCode: 'string', internalRequestLatencyNanos: 'long', internalResponseLatencyNanos: 'long' },
} as const;

/** Where SkyWalking kept the bytes of TCP traffic until 9.2. */
const TCP_INFO = { receivedBytes: 'long', sentBytes: 'long' } as const;

const ATTRIBUTES = {
  attr0: 'string',
  attr1: 'string',
  attr2: 'string',
  attr3: 'string',
  attr4: 'string',
  attr5: 'string',
} as const;

export type FieldType = string | Readonly<Record<string, string>>;

export const SOURCE_FIELDS = {
  Service: {
    name: 'string',
    layer: 'Layer',
    serviceInstanceName: 'string',
    endpointName: 'string',
    ...REQUEST,
    tcpInfo: TCP_INFO,
    tlsMode: 'string',
    ...ATTRIBUTES,
  },
  ServiceInstance: {
    name: 'string',
    serviceName: 'string',
    serviceLayer: 'Layer',
    endpointName: 'string',
    ...REQUEST,
    tcpInfo: TCP_INFO,
  },
  Endpoint: {
    name: 'string',
    serviceName: 'string',
    serviceInstanceName: 'string',
    serviceLayer: 'Layer',
    ...REQUEST,
    ...ATTRIBUTES,
  },
} as const satisfies Record<string, Readonly<Record<string, FieldType>>>;

export type SourceName = keyof typeof SOURCE_FIELDS;
