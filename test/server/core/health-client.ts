import { type Client, Metadata, type ServiceError } from '@grpc/grpc-js';
import { service as definition } from 'grpc-health-check';
import { vi } from 'vitest';

interface HealthAnswer {
  readonly status: string;
}

/** Asks a node's health service once. */
export function check(client: Client, service: string): Promise<string> {
  const { path, requestSerialize, responseDeserialize } = definition['Check']!;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, { service }, (error, answer) => {
      if (error === null) resolve((answer as HealthAnswer).status);
      else reject(error);
    });
  });
}

/** What a watcher has been told so far, and how its watch ended. */
export function watch(client: Client, service: string) {
  const { path, requestSerialize, responseDeserialize } = definition['Watch']!;
  const call = client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, { service }, new Metadata());
  const told: string[] = [];
  const ended = Promise.withResolvers<ServiceError>();
  call.on('data', (answer: HealthAnswer) => told.push(answer.status));
  call.on('error', (error: ServiceError) => ended.resolve(error));
  return { told, ended: ended.promise };
}

/** Waits until a watcher has been told so often. */
export function heard(told: readonly string[], count: number): Promise<boolean> {
  return vi.waitUntil(() => told.length >= count, { timeout: 10_000 });
}
