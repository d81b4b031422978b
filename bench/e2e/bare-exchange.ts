import type { MethodDefinition } from '@grpc/grpc-js';
import { raw } from '../../src/federation/protocol/exchange-method.ts';

/** A bidirectional stream of bytes, as the federation's is, with nothing behind it. */
export const BARE_EXCHANGE: MethodDefinition<Buffer, Buffer> = {
  path: '/bench.Bare/Exchange',
  requestStream: true,
  responseStream: true,
  requestSerialize: raw,
  requestDeserialize: raw,
  responseSerialize: raw,
  responseDeserialize: raw,
};
