import type { Database } from 'better-sqlite3';
import type { PackedBlocks } from '../packed.ts';
import { packBlocks } from '../packed.ts';
import type { BlockRange, DocumentRange, EntitySelection, StoredDocument, StoredEntity } from '../storage.ts';
import type { PagePosition } from './block-pages.ts';
import { BlockPages } from './block-pages.ts';
import { DocumentReader } from './documents.ts';
import { EntityReader } from './entities.ts';
import { sqliteFailure } from './sqlite-failure.ts';

/** What the connection that reads does for the node; each call sees all that is committed, and nothing else. */
export class Reader {
  readonly #path: string;
  readonly #pages: BlockPages;
  readonly #entities: EntityReader;
  readonly #documents: DocumentReader;

  constructor(database: Database, path: string) {
    this.#path = path;
    this.#pages = new BlockPages(database);
    this.#entities = new EntityReader(database);
    this.#documents = new DocumentReader(database);
  }

  /** The blocks of `range` after `last`, about a mebibyte of them, and whether there may be more. */
  blocks(range: BlockRange, last: PagePosition | undefined): PackedBlocks & { readonly more: boolean } {
    return this.#explained(() => {
      const { blocks, more } = this.#pages.next(range, last);
      return { ...packBlocks(blocks), more };
    });
  }

  /** At most `limit` entities, in order of their ids, which begin at `from`. */
  entities(scope: number, from: number, limit: number): StoredEntity[] {
    return this.#explained(() => this.#entities.page(scope, from, limit));
  }

  selectedEntities(scope: number, selection: EntitySelection): StoredEntity[] {
    return this.#explained(() =>
      'ids' in selection
        ? this.#entities.byIds(scope, selection.ids)
        : this.#entities.byEntityIds(scope, selection.entityIds),
    );
  }

  documents(kind: string, range: DocumentRange): readonly StoredDocument[] {
    return this.#explained(() => this.#documents.read(kind, range));
  }

  #explained<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(this.#path, error);
    }
  }
}
