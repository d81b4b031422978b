import type { SourceRecord } from '../../runtime/source-receiver.ts';
import type { SOURCE_FIELDS, SourceName } from './source-fields.ts';
import type { Traffic } from './traffic.ts';

/** A record with exactly the fields that SOURCE_FIELDS lists for the source. */
export type RecordOf<S extends SourceName> = SourceRecord & Readonly<Record<keyof (typeof SOURCE_FIELDS)[S], unknown>>;

/** No agent reports a sidecar: what SkyWalking's sources hold then. */
const NO_SIDECAR = { internalErrorCode: '', internalRequestLatencyNanos: 0, internalResponseLatencyNanos: 0 };

/** Nor bytes: TCP traffic is reported by meshes, not by agents. */
const NO_BYTES = { receivedBytes: 0, sentBytes: 0 };

/** Set by SkyWalking's source decorators only. */
const NO_ATTRIBUTES = { attr0: null, attr1: null, attr2: null, attr3: null, attr4: null, attr5: null };

export function serviceRecord(traffic: Traffic): RecordOf<'Service'> {
  return {
    name: traffic.service,
    layer: traffic.layer,
    serviceInstanceName: traffic.serviceInstance,
    endpointName: traffic.endpoint,
    ...requestFields(traffic),
    tcpInfo: NO_BYTES,
    tlsMode: null,
    ...NO_ATTRIBUTES,
  };
}

export function serviceInstanceRecord(traffic: Traffic): RecordOf<'ServiceInstance'> {
  return {
    name: traffic.serviceInstance,
    serviceName: traffic.service,
    serviceLayer: traffic.layer,
    endpointName: traffic.endpoint,
    ...requestFields(traffic),
    tcpInfo: NO_BYTES,
  };
}

export function endpointRecord(traffic: Traffic): RecordOf<'Endpoint'> {
  return {
    name: traffic.endpoint,
    serviceName: traffic.service,
    serviceInstanceName: traffic.serviceInstance,
    serviceLayer: traffic.layer,
    ...requestFields(traffic),
    ...NO_ATTRIBUTES,
  };
}

function requestFields(traffic: Traffic) {
  return {
    timeBucket: traffic.timeBucket,
    latency: traffic.latency,
    status: traffic.status,
    httpResponseStatusCode: traffic.httpResponseStatusCode,
    rpcStatusCode: traffic.rpcStatusCode,
    type: traffic.type,
    tags: traffic.tags,
    tag: traffic.tag,
    sideCar: NO_SIDECAR,
  };
}
