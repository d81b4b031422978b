import { describe, expect, it } from 'vitest';
import { EntityNames } from '../../src/query/entity-names.ts';
import type { ReadableMetric } from '../../src/query/metric-catalog.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import type { EntitySelection } from '../../src/storage/storage.ts';

const SCOPE = { name: 'Endpoint', id: 3, catalog: 'ENDPOINT', entityFields: ['serviceName', 'name'].map(idField) };
const METRIC = { scope: SCOPE, byCluster: false, info: {} } as unknown as ReadableMetric;

function idField(name: string) {
  return { name, role: 'id' as const };
}

/** A store that has endpoints, and counts what it is asked for. */
async function stored(endpoints: readonly (readonly [service: string, name: string])[]) {
  const storage = new MemoryStorage();
  await add(storage, endpoints);
  const asked: EntitySelection[] = [];
  const read = storage.readEntities.bind(storage);
  storage.readEntities = (scope, selection) => {
    asked.push(selection!);
    return read(scope, selection);
  };
  return { storage, asked, names: new EntityNames(storage) };
}

async function add(storage: MemoryStorage, endpoints: readonly (readonly [service: string, name: string])[]) {
  await storage.transaction(async (transaction) => {
    const entities = endpoints.map(([service, name]) => {
      const described = { group: '', layers: [], attributes: {}, seen: 1 };
      return { entityId: `${service}_${name}`, name, fields: [service, name], ...described };
    });
    await transaction.internEntities(SCOPE.id, entities);
  });
}

async function found(names: EntityNames, wanted: string): Promise<string[]> {
  return (await names.find(METRIC, wanted)).map(({ entityId }) => entityId);
}

describe('entities by what they are called', () => {
  it('are found by id, by name in every service, and by service and name', async () => {
    const { names } = await stored([
      ['order', 'GET:/items'],
      ['stock', 'GET:/items'],
      ['order', 'POST:/items'],
    ]);
    expect(await found(names, 'order_GET:/items')).toEqual(['order_GET:/items']);
    expect(await found(names, 'GET:/items')).toEqual(['order_GET:/items', 'stock_GET:/items']);
    expect(await found(names, 'stock/GET:/items')).toEqual(['stock_GET:/items']);
    expect(await found(names, 'GET:/nothing')).toEqual([]);
  });

  it('are not taken for others whose names have the same hash', async () => {
    const { names } = await stored([
      ['order', 'costarring'],
      ['order', 'liquid'],
    ]);
    expect(await found(names, 'liquid')).toEqual(['order_liquid']);
  });

  it('are read page by page, each once', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => ['order', `endpoint-${i}`] as const);
    const { names, asked, storage } = await stored(many);
    expect(await found(names, 'endpoint-2999')).toEqual(['order_endpoint-2999']);
    const pages = () => asked.filter((selection) => 'ids' in selection && selection.ids.length >= 256);
    expect(pages().map((selection) => 'ids' in selection && selection.ids.length)).toEqual([256, 512, 1_024, 2_048]);
    await add(storage, [['order', 'new']]);
    asked.length = 0;
    expect(await found(names, 'new')).toEqual(['order_new']);
    expect(pages()).toEqual([{ ids: Array.from({ length: 256 }, (_, i) => 3_000 + i) }]);
  });
});
