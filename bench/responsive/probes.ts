import { Client, credentials } from '@grpc/grpc-js';
import { raw } from '../../src/federation/protocol/exchange-method.ts';

/** `grpc.health.v1.HealthCheckResponse { status: SERVING }`. */
const SERVING = Buffer.from([8, 1]);

export interface Probed {
  /** Of the HTTP port. */
  readonly url: string;
  /** `host:port` of the gRPC port. */
  readonly grpc: string;
  /** A service that has metrics. */
  readonly service: string;
  /** The first of fifteen minutes in which it has them (epoch minutes). */
  readonly from: number;
}

const MINUTES = 15;

/** What is asked. */
export const PROBES = ['healthz', 'grpcHealth', 'query'] as const;
export type Probe = (typeof PROBES)[number];

/** Each asks once, and rejects when it is not answered as it should be. */
export function probesOf({ url, grpc, service, from }: Probed): Readonly<Record<Probe, () => Promise<void>>> {
  const metric = `${url}/api/v1/metrics/service_sla?from=${from * 60_000}&to=${(from + MINUTES - 1) * 60_000}`;
  const client = new Client(grpc, credentials.createInsecure());
  return {
    healthz: () => get(`${url}/healthz`),
    grpcHealth: () => checkHealth(client),
    query: () => get(`${metric}&entity=${service}`),
  };
}

async function get(address: string): Promise<void> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${text}`);
}

function checkHealth(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest('/grpc.health.v1.Health/Check', raw, raw, Buffer.alloc(0), (error, answer) => {
      if (error !== null) reject(error);
      else if (answer?.equals(SERVING)) resolve();
      else reject(new Error(`The health service answers ${answer?.toString('hex')}.`));
    });
  });
}
