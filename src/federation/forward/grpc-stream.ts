import { type ChannelCredentials, type ChannelOptions, Client, credentials, Metadata } from '@grpc/grpc-js';
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

/** How streams prove who they are; asked anew for each of them. */
export interface StreamSecurity {
  credentials(): ChannelCredentials;
  /** Headers of the call. */
  metadata(): Metadata;
  /** Of the channel, e.g. `grpc.ssl_target_name_override`. */
  readonly options: ChannelOptions;
}

const CHANNEL: ChannelOptions = {
  // When to try again is decided here, not by grpc-js, which would hold back a connection that failed before.
  'grpc.use_local_subchannel_pool': 1,
  'grpc.enable_retries': 0,
  'grpc.max_receive_message_length': 16 * 1024 * 1024,
};

const INSECURE: StreamSecurity = {
  credentials: () => credentials.createInsecure(),
  metadata: () => new Metadata(),
  options: {},
};

export interface StreamOptions {
  readonly security?: StreamSecurity;
  /** Milliseconds after which the connection is pinged; 0 for never. */
  readonly keepAlivePeriod?: number;
}

/** Opens `Federation.Exchange` on a connection of its own, which ends with the stream. */
export function grpcStreams({ security = INSECURE, keepAlivePeriod = 0 }: StreamOptions = {}): OpenStream {
  const options = { ...CHANNEL, ...keepAlive(keepAlivePeriod), ...security.options };
  return (address, events) => {
    const client = new Client(address, security.credentials(), options);
    return listen(client, client.makeBidiStreamRequest(EXCHANGE_PATH, raw, raw, security.metadata()), events);
  };
}

/** Without encryption. */
export const openGrpcStream: OpenStream = grpcStreams();

function keepAlive(period: number): ChannelOptions {
  return period === 0 ? {} : { 'grpc.keepalive_time_ms': period, 'grpc.keepalive_timeout_ms': 20_000 };
}

type ExchangeCall = ReturnType<typeof Client.prototype.makeBidiStreamRequest<Buffer, Buffer>>;

function listen(client: Client, call: ExchangeCall, events: StreamEvents): UpstreamStream {
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
}
