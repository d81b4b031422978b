import type {
  BlockKey,
  BlockRange,
  DocumentRange,
  EntityToStore,
  Storage,
  StoredBlock,
  StoredDocument,
  StoredEntity,
} from '../../src/storage/storage.ts';

export function key(overrides: Partial<BlockKey> = {}): BlockKey {
  return { metric: 'service_sla', granularity: 'minute', bucket: 100, chunk: 0, ...overrides };
}

/** A block whose bytes are the UTF-8 of `text`. */
export function block(text: string, overrides: Partial<BlockKey> = {}): StoredBlock {
  return { ...key(overrides), bytes: new TextEncoder().encode(text) };
}

export function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

export async function write(storage: Storage, ...blocks: readonly StoredBlock[]): Promise<void> {
  await storage.transaction((transaction) => transaction.writeBlocks(blocks));
}

/** Everything in the range of `service_sla`'s minutes unless told otherwise, as `bucket/chunk=text`. */
export async function list(storage: Storage, overrides: Partial<BlockRange> = {}): Promise<string[]> {
  const range = { metric: 'service_sla', granularity: 'minute', from: 0, to: 1_000_000, ...overrides } as const;
  const found: string[] = [];
  for await (const { bucket, chunk, bytes } of storage.readBlocks(range)) {
    found.push(`${bucket}/${chunk}=${textOf(bytes)}`);
  }
  return found;
}

/** An entity seen in minute 100, of no group and layer. */
export function entity(name: string, ...fields: readonly string[]): EntityToStore {
  const entityId = `${Buffer.from(name).toString('base64')}.1`;
  return { entityId, name, fields: [name, ...fields], group: '', layers: [], attributes: {}, seen: 100 };
}

/** As the store gives back, under `id`, what it was given once. */
export function storedEntity({ seen, ...given }: EntityToStore, id: number): StoredEntity {
  return { ...given, id, firstSeen: seen, lastSeen: seen };
}

export async function writeDocuments(storage: Storage, kind: string, ...documents: StoredDocument[]): Promise<void> {
  await storage.transaction((transaction) => transaction.writeDocuments(kind, documents));
}

/** Documents of a kind as `key=text`. */
export async function listDocuments(storage: Storage, kind: string, range?: DocumentRange): Promise<string[]> {
  return (await storage.readDocuments(kind, range)).map(({ key, text }) => `${key}=${text}`);
}
