import { beforeEach, describe, expect, it } from 'vitest';
import { type Attributes, type Entity, EntityRegistry } from '../../src/runtime/entity.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Refusals } from '../../src/runtime/refusals.ts';

const scope = { name: 'Service', id: 1, catalog: 'SERVICE', entityFields: [{ name: 'name', role: 'id' }] } as const;
const LIMIT = 2;

describe('EntityRegistry', () => {
  let registry: EntityRegistry;
  beforeEach(() => {
    registry = new EntityRegistry(scope, LIMIT, new Refusals(new FakeClock()));
  });

  const order = (attributes?: Attributes): Entity => {
    return { id: 'order.1', name: 'order', fields: ['order'], ...(attributes && { attributes }) };
  };
  const described = () => [...registry.takeDescribed()];

  it('keeps the attributes that an entity has at first, and tells nobody of them', () => {
    const index = registry.intern(order({ 'A.attr0': 'x' }));
    expect(registry.at(index).attributes).toEqual({ 'A.attr0': 'x' });
    expect(described()).toEqual([]);
    expect(registry.intern(order({ 'A.attr0': 'y' }))).toBe(index);
    expect(registry.intern(order())).toBe(index);
    expect(registry.at(index).attributes).toEqual({ 'A.attr0': 'x' });
    expect(described()).toEqual([]);
  });

  it('adds those of other decorators, and what was empty, and tells of it once', () => {
    const index = registry.intern(order());
    registry.intern(order({ 'A.attr0': '', 'A.attr1': 'first' }));
    expect(described()).toEqual([index]);
    registry.intern(order({ 'A.attr0': 'x', 'A.attr1': 'second', 'B.attr0': '' }));
    registry.intern(order({ 'A.attr0': '', 'B.attr0': '' }));
    expect(described()).toEqual([index]);
    expect(described()).toEqual([]);
    expect(registry.at(index)).toEqual(order({ 'A.attr0': 'x', 'A.attr1': 'first', 'B.attr0': '' }));
  });

  it('describes known entities also when the scope is full', () => {
    const indexes = ['a', 'b', 'c'].map((id) => registry.intern({ id, name: id, fields: [id] }));
    expect(indexes).toEqual([0, 1, -1]);
    expect(registry.intern({ id: 'b', name: 'b', fields: ['b'], attributes: { 'A.attr0': 'x' } })).toBe(1);
    expect(registry.at(1).attributes).toEqual({ 'A.attr0': 'x' });
  });
});
