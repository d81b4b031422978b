import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { EntityDictionary } from '../../runtime/entity.ts';
import type { ScopeDescriptor } from '../protocol/messages.ts';
import type { EntityEntry } from '../protocol/read-batch.ts';

/** The entities of one scope that a stream has named. */
export class ScopeDictionary implements EntityDictionary {
  readonly scope: ScopeDescriptor;
  readonly #entries = new Map<number, readonly string[]>();

  constructor(scope: ScopeDescriptor) {
    this.scope = scope;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(index: number): boolean {
    return this.#entries.has(index);
  }

  fields(index: number): readonly string[] {
    const fields = this.#entries.get(index);
    if (fields === undefined)
      throw new MalformedBytes(`A block uses entity ${index} of scope ${this.scope.name}, which has not been named.`);
    return fields;
  }

  set(index: number, fields: readonly string[]): void {
    this.#entries.set(index, fields);
  }
}

/** The same entities with the fields that one federation source reads, in its order. */
export class ProjectedDictionary implements EntityDictionary {
  readonly #base: ScopeDictionary;
  readonly #positions: readonly number[];

  constructor(base: ScopeDictionary, positions: readonly number[]) {
    this.#base = base;
    this.#positions = positions;
  }

  fields(index: number): readonly string[] {
    const fields = this.#base.fields(index);
    return this.#positions.map((position) => fields[position]!);
  }
}

/** All that a stream has named, scope by scope in the order of its Hello. */
export class StreamDictionary {
  readonly scopes: readonly ScopeDictionary[];
  readonly #maxEntries: number;

  constructor(scopes: readonly ScopeDescriptor[], maxEntries: number) {
    this.scopes = scopes.map((scope) => new ScopeDictionary(scope));
    this.#maxEntries = maxEntries;
  }

  /** Throws MalformedBytes for an entity that the stream has not named. */
  fields(scope: number, entity: number): readonly string[] {
    const dictionary = this.scopes[scope];
    if (dictionary === undefined) throw new Error(`BUG: a stream was asked for scope ${scope}, which it has not.`);
    return dictionary.fields(entity);
  }

  /** Throws MalformedBytes unless the stream has named all of the entities. */
  checkNamed(scope: number, entities: Int32Array): void {
    for (const entity of entities) this.fields(scope, entity);
  }

  /** Throws MalformedBytes. */
  add({ scope, index, fields }: EntityEntry): void {
    const dictionary = this.scopes[scope];
    if (dictionary === undefined)
      throw new MalformedBytes(`An entity is of scope ${scope}, which Hello does not list.`);
    const { name, entityFields } = dictionary.scope;
    if (index >= this.#maxEntries)
      throw new MalformedBytes(
        `Entity ${index} of scope ${name} is beyond the ${this.#maxEntries} entities that a stream may name here.`,
      );
    if (fields.length !== entityFields.length)
      throw new MalformedBytes(
        `Entity ${index} of scope ${name} has ${fields.length} fields; Hello lists ${entityFields.length}.`,
      );
    if (dictionary.has(index)) throw new MalformedBytes(`Entity ${index} of scope ${name} is named twice.`);
    dictionary.set(index, fields);
  }
}
