import { status } from '@grpc/grpc-js';

/** Why a stream to the upstream ended. `refused`: it will not be taken as it is, until somebody changes something. */
export interface StreamFailure {
  readonly kind: 'refused' | 'retry';
  /** A sentence. */
  readonly reason: string;
}

/** How grpc-js tells the end of a call. */
export interface StreamStatus {
  readonly code: number;
  readonly details: string;
}

const REFUSALS: ReadonlySet<number> = new Set([
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.PERMISSION_DENIED,
  status.FAILED_PRECONDITION,
  status.OUT_OF_RANGE,
  status.UNIMPLEMENTED,
  status.UNAUTHENTICATED,
]);

/** grpc-js names the moment; without it the same trouble has the same words at every attempt. */
const TIMES = / \(\d{4}-\d\d-\d\dT[\d:.]+Z\)/g;

export function failureOf({ code, details }: StreamStatus, address: string): StreamFailure {
  if (code === status.UNIMPLEMENTED)
    return refused(`${address} has no federation receiver; switch receiver-federation on there.`);
  if (code === status.OK) return retry(`${address} ended the stream.`);
  const reason = `${address}: ${details === '' ? (status[code] ?? `status ${code}`) : details.replace(TIMES, '')}`;
  return REFUSALS.has(code) ? refused(reason) : retry(reason);
}

export function refused(reason: string): StreamFailure {
  return { kind: 'refused', reason };
}

export function retry(reason: string): StreamFailure {
  return { kind: 'retry', reason };
}
