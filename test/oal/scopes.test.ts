import { beforeAll, describe, expect, it } from 'vitest';
import type { ProgramModel } from '../../src/compiler/model.ts';
import { libraryScripts, modelOf } from './programs.ts';
import { SKYWALKING_SCOPES } from './skywalking-scopes.ts';

const FREE_FOR_USERS = 10_000;

let library: ProgramModel;

beforeAll(async () => {
  library = modelOf(await libraryScripts(), 'library');
});

describe('the scopes of the library', () => {
  it('have the names, ids and catalogs of SkyWalking', () => {
    const stock = library.scopes.filter(({ id }) => id < FREE_FOR_USERS);
    const found = stock.map(({ id, name, catalog }) => [id, name, catalog] as const);
    expect(found.toSorted(([a], [b]) => a - b)).toEqual(SKYWALKING_SCOPES);
  });

  it('have an id each', () => {
    expect(new Set(library.scopes.map(({ id }) => id)).size).toBe(library.scopes.length);
  });

  it('know of every service in an id whether it is virtual, where SkyWalking can tell', () => {
    const unlayered = library.scopes.filter(
      ({ id, catalog, entityFields }) =>
        id < FREE_FOR_USERS &&
        catalog !== 'ALL' &&
        entityFields.length > 0 &&
        !entityFields.some(({ role }) => role === 'layer'),
    );
    // What an agent reports of its own process is of a service that somebody instrumented.
    const pattern =
      /^(ServiceInstance(JVM|CLR)|EnvoyInstanceMetric$|BrowserApp(WebVitals|Resource|WebInteraction)Perf$|Process)/;
    expect(unlayered.map(({ name }) => name).filter((name) => !pattern.test(name))).toEqual([]);
  });
});
