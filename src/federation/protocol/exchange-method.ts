export const FEDERATION_SERVICE = 'oap.federation.v1.Federation';

/** `Federation.Exchange` for grpc-js: both directions carry bytes, which the two sides encode and decode themselves. */
export const EXCHANGE_PATH = `/${FEDERATION_SERVICE}/Exchange`;

/** (De)serialises nothing. */
export function raw(bytes: Buffer): Buffer {
  return bytes;
}
