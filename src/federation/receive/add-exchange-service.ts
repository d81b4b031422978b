import type { Server } from '@grpc/grpc-js';
import { EXCHANGE_PATH, raw } from '../protocol/exchange-method.ts';
import type { ExchangeCall } from './receive-session.ts';

/** Adds `Federation.Exchange` to a server; every stream goes to `accept`. */
export function addExchangeService(server: Server, accept: (call: ExchangeCall) => void): void {
  const exchange = {
    path: EXCHANGE_PATH,
    requestStream: true,
    responseStream: true,
    requestSerialize: raw,
    requestDeserialize: raw,
    responseSerialize: raw,
    responseDeserialize: raw,
  } as const;
  server.addService({ exchange }, { exchange: accept });
}
