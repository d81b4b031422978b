import { Client, credentials } from '@grpc/grpc-js';
import { EXCHANGE_PATH, raw } from '../protocol/exchange-method.ts';
import type { StreamStatus } from './stream-failure.ts';

/** A stream to an upstream. */
export interface UpstreamStream {
  /** False when the transport wants no more until `drained`. */
  write(message: Buffer): boolean;
  /** Says that no more will be written. */
  end(): void;
  /** Ends both directions at once; no event comes after it. */
  cancel(): void;
}

export interface StreamEvents {
  received(message: Buffer): void;
  drained(): void;
  /** The last event. */
  ended(status: StreamStatus): void;
}

export type OpenStream = (address: string, events: StreamEvents) => UpstreamStream;

/** Opens `Federation.Exchange` on a connection of its own, which ends with the stream. */
export const openGrpcStream: OpenStream = (address, events) => {
  const client = new Client(address, credentials.createInsecure(), {
    // When to try again is decided here, not by grpc-js, which would hold back a connection that failed before.
    'grpc.use_local_subchannel_pool': 1,
    'grpc.enable_retries': 0,
    'grpc.max_receive_message_length': 16 * 1024 * 1024,
  });
  const call = client.makeBidiStreamRequest(EXCHANGE_PATH, raw, raw);
  let live = true;
  call.on('data', (message: Buffer) => live && events.received(message));
  call.on('drain', () => live && events.drained());
  // grpc-js gives every end as a status; one that is not OK comes as an error as well.
  call.on('error', () => undefined);
  call.on('status', (status: StreamStatus) => {
    client.close();
    if (!live) return;
    live = false;
    events.ended(status);
  });
  return {
    write: (message) => call.write(message),
    end: () => void call.end(),
    cancel: () => {
      live = false;
      call.cancel();
    },
  };
};
