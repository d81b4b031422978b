import type { Database, Statement } from 'better-sqlite3';
import type { DocumentRange, DocumentToWrite, StoredDocument } from '../storage.ts';

/** Reads and writes documents by key, for the transaction that runs on its connection. */
export class Documents {
  readonly #read: Statement<[string, string], string>;
  readonly #write: Statement<[string, string, string]>;
  readonly #delete: Statement<[string, string]>;

  constructor(database: Database) {
    this.#read = database
      .prepare<[string, string], string>('SELECT text FROM documents WHERE kind = ? AND key = ?')
      .pluck();
    this.#write = database.prepare(
      'INSERT INTO documents (kind, key, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text',
    );
    this.#delete = database.prepare('DELETE FROM documents WHERE kind = ? AND key = ?');
  }

  read(kind: string, key: string): string | undefined {
    return this.#read.get(kind, key);
  }

  write(kind: string, { key, text }: DocumentToWrite): void {
    if (text === undefined) this.#delete.run(kind, key);
    else this.#write.run(kind, key, text);
  }
}

interface Range {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads what is committed of the documents. */
export class DocumentReader {
  readonly #range: Statement<[Range], StoredDocument>;

  constructor(database: Database) {
    // Two forms of each bound would be four statements; an empty `from` bounds nothing, and `to` is rare.
    this.#range = database.prepare(
      `SELECT key, text FROM documents
       WHERE kind = @kind AND key >= coalesce(@from, '') AND (@to IS NULL OR key <= @to)
       ORDER BY key`,
    );
  }

  read(kind: string, { from, to }: DocumentRange): readonly StoredDocument[] {
    return this.#range.all({ kind, from: from ?? null, to: to ?? null });
  }
}
