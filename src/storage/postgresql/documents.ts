import type { DocumentRange, DocumentToWrite, StoredDocument } from '../storage.ts';
import { byteaArray } from './binary-arrays.ts';
import type { Session } from './session.ts';

/** In order of key. Creates a row without a text where there is none: nobody else can do so before this one ends. */
const LOCK = `
  INSERT INTO documents (kind, key)
  SELECT $1, key FROM unnest($2::bytea[]) WITH ORDINALITY AS wanted (key, position) ORDER BY position
  ON CONFLICT (kind, key) DO UPDATE SET text = NULL WHERE false`;

const READ = `
  SELECT wanted.place::int4, documents.text
  FROM unnest($2::bytea[]) WITH ORDINALITY AS wanted (key, place) JOIN documents ON kind = $1 AND documents.key = wanted.key`;

const WRITE = `
  INSERT INTO documents (kind, key, text)
  SELECT $1, key, text FROM unnest($2::bytea[], $3::bytea[]) WITH ORDINALITY AS given (key, text, position) ORDER BY position
  ON CONFLICT (kind, key) DO UPDATE SET text = excluded.text`;

const CLEAN = 'DELETE FROM documents WHERE kind = $1 AND key = ANY ($2::bytea[]) AND text IS NULL';

/** The documents that one transaction reads and writes. */
export class Documents {
  readonly #session: Session;
  /** Rows that may be without a text, by kind: they hold a key's place until the transaction ends. */
  readonly #placeholders = new Map<string, Set<string>>();

  constructor(session: Session) {
    this.#session = session;
  }

  async read(kind: string, keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (keys.length === 0) return [];
    await this.#session.run(LOCK, [kind, byteaArray(inOrder(keys))]);
    const texts = new Array<string | undefined>(keys.length).fill(undefined);
    // A statement of its own, and so a newer snapshot than the one that waited for the locks.
    const rows = await this.#session.run<[number, Buffer | null]>(READ, [kind, byteaArray(keys)]);
    for (const [place, text] of rows) texts[place - 1] = text?.toString();
    keys.forEach((key, index) => {
      if (texts[index] === undefined) this.#expectEmpty(kind, key);
    });
    return texts;
  }

  async write(kind: string, documents: readonly DocumentToWrite[]): Promise<void> {
    if (documents.length === 0) return;
    const texts = new Map(documents.map(({ key, text }) => [key, text ?? null]));
    const keys = inOrder(texts.keys());
    const values = keys.map((key) => texts.get(key) ?? null);
    await this.#session.run(WRITE, [kind, byteaArray(keys), byteaArray(values)]);
    for (const [key, text] of texts) if (text === null) this.#expectEmpty(kind, key);
  }

  /** At the end of the transaction: what was read and not there, and what was deleted, leaves no row behind. */
  async clean(): Promise<void> {
    for (const [kind, keys] of this.#placeholders) await this.#session.run(CLEAN, [kind, byteaArray([...keys])]);
  }

  #expectEmpty(kind: string, key: string): void {
    const keys = this.#placeholders.get(kind) ?? new Set();
    this.#placeholders.set(kind, keys.add(key));
  }
}

/** What is committed of a kind's documents. */
export async function readDocuments(
  session: Session,
  kind: string,
  { from, to }: DocumentRange,
): Promise<readonly StoredDocument[]> {
  const rows = await session.run<[Buffer, Buffer]>(
    `SELECT key, text FROM documents
     WHERE kind = $1 AND key >= $2 AND ($3::bytea IS NULL OR key <= $3) AND text IS NOT NULL ORDER BY key`,
    [kind, Buffer.from(from ?? ''), to === undefined ? null : Buffer.from(to)],
  );
  return rows.map(([key, text]) => ({ key: key.toString(), text: text.toString() }));
}

/** Each once, as the bytes compare: the order in which everybody takes documents. */
function inOrder(keys: Iterable<string>): string[] {
  const bytes = [...new Set(keys)].map((key) => ({ key, bytes: Buffer.from(key) }));
  return bytes.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ key }) => key);
}
