import { mergeEntity } from '../merge-entity.ts';
import type {
  BlockKey,
  DocumentRange,
  EntitySelection,
  EntityToStore,
  StoredBlock,
  StoredDocument,
  StoredEntity,
  StoredGranularity,
} from '../storage.ts';
import { StagedMap } from './staged-map.ts';

/** All that a memory storage keeps: committed, and beside it what the running transaction has changed. */
export class MemoryTables {
  readonly blocks = new StagedMap<string, StoredBlock>();
  readonly documents = new StagedMap<string, StoredDocument & { readonly kind: string }>();
  readonly #entities = new StagedMap<string, StoredEntity & { readonly scope: number }>();
  readonly #entityCounts = new StagedMap<number, number>();

  commit(): void {
    for (const table of this.#all()) table.commit();
  }

  rollback(): void {
    for (const table of this.#all()) table.rollback();
  }

  intern(scope: number, entity: EntityToStore): number {
    const key = entityKey(scope, entity.entityId);
    const known = this.#entities.get(key);
    const count = this.#entityCounts.get(scope) ?? 0;
    const id = known?.id ?? count;
    if (known === undefined) this.#entityCounts.set(scope, count + 1);
    this.#entities.set(key, { ...mergeEntity(known, id, entity), scope });
    return id;
  }

  readEntities(scope: number, selection: EntitySelection | undefined): StoredEntity[] {
    const withoutScope = ({ scope: _, ...entity }: StoredEntity & { readonly scope: number }) => entity;
    if (selection !== undefined && 'entityIds' in selection) {
      return selection.entityIds
        .flatMap((entityId) => this.#entities.committed.get(entityKey(scope, entityId)) ?? [])
        .map(withoutScope);
    }
    const all = [...this.#entities.committed.values()]
      .filter((entity) => entity.scope === scope)
      .map(withoutScope)
      .sort((a, b) => a.id - b.id);
    // Ids are dense from 0, so an entity's id is its place.
    return selection === undefined ? all : selection.ids.flatMap((id) => all[id] ?? []);
  }

  readDocuments(kind: string, { from, to }: DocumentRange): StoredDocument[] {
    return [...this.documents.committed.values()]
      .filter((document) => document.kind === kind)
      .filter(
        ({ key }) => (from === undefined || compare(key, from) >= 0) && (to === undefined || compare(key, to) <= 0),
      )
      .map(({ key, text }) => ({ key, text }))
      .sort((a, b) => compare(a.key, b.key));
  }

  /** Gives the number of buckets dropped; only between two transactions. */
  dropBlocks(granularity: StoredGranularity, before: number): number {
    const buckets = new Set<number>();
    for (const [key, block] of this.blocks.committed) {
      if (block.granularity !== granularity || block.bucket >= before) continue;
      buckets.add(block.bucket);
      this.blocks.committed.delete(key);
    }
    return buckets.size;
  }

  #all() {
    return [this.blocks, this.documents, this.#entities, this.#entityCounts];
  }
}

export function blockKey({ metric, granularity, bucket, chunk }: BlockKey): string {
  return `${granularity} ${bucket} ${chunk} ${metric}`;
}

export function documentKey(kind: string, key: string): string {
  return JSON.stringify([kind, key]);
}

function entityKey(scope: number, entityId: string): string {
  return `${scope} ${entityId}`;
}

/** UTF-16, in which `<` compares, has another order than UTF-8. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
