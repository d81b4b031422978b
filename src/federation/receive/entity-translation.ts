import type { ColumnMemory } from '../../runtime/bytes/column-memory.ts';
import type { EntityDictionary } from '../../runtime/entity.ts';
import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import type { FederationSourceDefinition } from '../../runtime/program.ts';
import { GONE } from '../../runtime/scope-entities.ts';
import type { ClusterQuota } from './cluster-quota.ts';

const UNKNOWN = -2;
const NONE = new Int32Array();

/** What a translation is into: the entities that the node meets now. */
export interface TranslationHost {
  readonly generation: EntityGeneration;
}

/** From the indexes of one stream's scope to those of this node's registry, for one federation source. */
export class EntityTranslation {
  readonly #definition: FederationSourceDefinition;
  readonly #dictionary: EntityDictionary;
  readonly #host: TranslationHost;
  readonly #cluster: string;
  readonly #quota: ClusterQuota;
  /** By its number: a stream may be silent for so long that it would hold on to entities that are long forgotten. */
  #generation: number;
  #known = new Int32Array(64).fill(UNKNOWN);
  /** All indexes below are known: streams name their entities in order. */
  #knownUpTo = 0;
  #refuses = false;

  constructor(
    definition: FederationSourceDefinition,
    dictionary: EntityDictionary,
    host: TranslationHost,
    cluster: string,
    quota: ClusterQuota,
  ) {
    this.#definition = definition;
    this.#dictionary = dictionary;
    this.#host = host;
    this.#generation = host.generation.number;
    this.#cluster = cluster;
    this.#quota = quota;
  }

  /** Whether any entity has been refused: as long as none has, nobody has to look for them. */
  get refuses(): boolean {
    return this.#refuses;
  }

  /** Meets an entity that the stream has just named, so that the block which uses it finds it known. */
  meet(index: number): void {
    this.#followTurnover();
    this.#reserve(index);
    if (this.#known[index] === UNKNOWN) this.#intern(index);
  }

  /**
   * BEYOND_SCOPE_LIMIT or BEYOND_CLUSTER_LIMIT for entities that are refused. Throws MalformedBytes for one that the
   * stream has not named. `wire` ascends; the result lies in `memory`.
   */
  translate(wire: Int32Array, memory: ColumnMemory): Int32Array {
    this.#followTurnover();
    const last = wire.at(-1) ?? 0;
    this.#reserve(last);
    const known = this.#known;
    while (known[this.#knownUpTo] !== UNKNOWN && this.#knownUpTo < known.length) this.#knownUpTo++;
    // Of neighbours, which a minute with traffic everywhere consists of, the translation lies there already.
    if (last < this.#knownUpTo && last - wire[0]! === wire.length - 1) return known.subarray(wire[0], last + 1);
    const entities = memory.int32(wire.length);
    for (let i = 0; i < entities.length; i++) {
      const entity = known[wire[i]!]!;
      entities[i] = entity === UNKNOWN ? this.#intern(wire[i]!) : entity;
    }
    return entities;
  }

  #intern(index: number): number {
    const entity = this.#definition.entityOf(this.#dictionary.fields(index), this.#cluster);
    const registered = this.#quota.intern(entity, this.#definition.scope, this.#host.generation);
    this.#known[index] = registered;
    if (registered < 0) this.#refuses = true;
    return registered;
  }

  /** Those that the node has forgotten, and those refused for want of room, are met anew. */
  #followTurnover(): void {
    const { generation } = this.#host;
    if (generation.number === this.#generation) return;
    this.#quota.follow(generation);
    const moved = generation.number === this.#generation + 1 ? generation.moved(this.#definition.scope) : NONE;
    const known = this.#known;
    for (let wire = 0; wire < known.length; wire++) {
      const index = known[wire]!;
      const target = index >= 0 && index < moved.length ? moved[index]! : GONE;
      known[wire] = target === GONE ? UNKNOWN : target;
    }
    this.#generation = generation.number;
    this.#knownUpTo = 0;
    this.#refuses = false;
  }

  #reserve(index: number): void {
    if (index < this.#known.length) return;
    const grown = new Int32Array(Math.max(index + 1, this.#known.length * 2)).fill(UNKNOWN);
    grown.set(this.#known);
    this.#known = grown;
  }
}

/** How many of the translated entities were refused, for one reason. */
export function refusedEntities(entities: Int32Array, why: number): number {
  let refused = 0;
  for (let i = 0; i < entities.length; i++) if (entities[i] === why) refused++;
  return refused;
}
