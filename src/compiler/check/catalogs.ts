import type { Catalog } from '../model.ts';

export interface CatalogShape {
  /** How many id fields an entity of the catalog can have. */
  readonly ids: readonly number[];
  /** Those, in a sentence: what they name. */
  readonly text: string;
  /** How many services the id names; each can have a layer. */
  readonly services: number;
}

/**
 * What SkyWalking's `IDManager` builds the ids of a catalog from. A process relation holds both processes in full,
 * since their ids are hashes that nobody could read the names from.
 */
export const catalogs: Readonly<Record<Catalog, CatalogShape>> = {
  SERVICE: { ids: [1], text: '1, the name', services: 1 },
  SERVICE_INSTANCE: { ids: [2], text: "2, the service's name and the instance's", services: 1 },
  ENDPOINT: { ids: [2], text: "2, the service's name and the endpoint's", services: 1 },
  SERVICE_RELATION: { ids: [2], text: "2, the source service's name and the destination's", services: 2 },
  SERVICE_INSTANCE_RELATION: {
    ids: [4],
    text: '4, the source service, its instance, the destination service, its instance',
    services: 2,
  },
  ENDPOINT_RELATION: { ids: [4], text: '4, the service, its endpoint, the child service, its endpoint', services: 2 },
  PROCESS: { ids: [3], text: '3, the service, its instance, the process', services: 1 },
  PROCESS_RELATION: {
    ids: [6],
    text: '6, service, instance and process of the source, then those of the destination',
    services: 2,
  },
  ALL: { ids: [0, 1], text: 'at most 1, the id itself', services: 0 },
};

export function findCatalog(name: string): Catalog | undefined {
  return Object.hasOwn(catalogs, name) ? (name as Catalog) : undefined;
}
