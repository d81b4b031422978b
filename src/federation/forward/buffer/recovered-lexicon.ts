import type { LexiconRecord } from './lexicon-record.ts';
import type { Lexicon } from './parcel-buffer.ts';

/** The lexicon of an earlier start. Its dictionary grows as parcels are read. */
export class RecoveredLexicon implements Lexicon {
  readonly scopes: Lexicon['scopes'];
  readonly metrics: Lexicon['metrics'];
  readonly #fields: Map<number, readonly string[]>[];

  constructor({ scopes, metrics }: LexiconRecord) {
    this.scopes = scopes;
    this.metrics = metrics;
    this.#fields = scopes.map(() => new Map());
  }

  fields(scope: number, entity: number): readonly string[] {
    const fields = this.#fields[scope]?.get(entity);
    if (fields === undefined)
      throw new Error(`BUG: no parcel that has been read uses entity ${entity} of scope ${scope}.`);
    return fields;
  }

  knows(scope: number, entity: number): boolean {
    return this.#fields[scope]?.has(entity) ?? false;
  }

  learn(scope: number, entity: number, fields: readonly string[]): void {
    this.#fields[scope]?.set(entity, fields);
  }
}
