import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { ConfigurationError, OperatingError } from '../../src/server/errors.ts';
import { Lifecycle } from '../../src/server/lifecycle.ts';
import type { RunningModule } from '../../src/server/module.ts';
import { ServiceRegistry } from '../../src/server/service-registry.ts';
import { fakeModule, recordingLog } from './fake-modules.ts';

type Steps = RunningModule & { create?: () => void };

/** Storage, core and query, in this order, with what the modules shall do in their steps. */
function threeModules(behaviour: Readonly<Record<string, Steps>> = {}) {
  const steps: string[] = [];
  const { log, records } = recordingLog();
  const clock = new FakeClock(1_000);
  const lifecycle = new Lifecycle({ log, clock, services: new ServiceRegistry(), stopDeadline: 10_000 });
  const modules = ['storage', 'core', 'query'].map((name) => ({
    provider: fakeModule(name, [], (step) => void steps.push(step), behaviour[name]),
    configuration: {},
  }));
  return { steps, records, clock, lifecycle, start: () => lifecycle.start(modules) };
}

const fail = (error: Error) => () => {
  throw error;
};

describe('a lifecycle', () => {
  it('creates all, then starts all, then opens all, then quiesces all and stops all in reverse order', async () => {
    const { steps, lifecycle, start } = threeModules();
    await start();
    await Promise.all([lifecycle.stop(), lifecycle.stop()]);
    expect(steps).toEqual([
      ...['create storage', 'create core', 'create query'],
      ...['start storage', 'start core', 'start query'],
      ...['open storage', 'open core', 'open query'],
      ...['quiesce query', 'quiesce core', 'quiesce storage'],
      ...['stop query', 'stop core', 'stop storage'],
    ]);
  });

  it('logs one line per state change', async () => {
    const { records, lifecycle, start } = threeModules();
    await start();
    await lifecycle.stop();
    expect(records.map(({ module, msg }) => `${module} ${msg}`)).toEqual([
      ...['storage module started', 'core module started', 'query module started'],
      ...['query module stopped', 'core module stopped', 'storage module stopped'],
    ]);
  });

  it('stops what was created when a later module cannot be created', async () => {
    const { steps, start } = threeModules({ query: { create: fail(new Error('the disk is full')) } });
    await expect(start()).rejects.toThrow(
      new OperatingError('The module query (fake) cannot start: the disk is full.'),
    );
    expect(steps).toEqual(['create storage', 'create core', 'create query', 'stop core', 'stop storage']);
  });

  it('takes down what was started when a later module cannot start', async () => {
    const { steps, start } = threeModules({ core: { start: fail(new OperatingError('Port 1 is in use.')) } });
    await expect(start()).rejects.toThrow(new OperatingError('Port 1 is in use.'));
    expect(steps.slice(3)).toEqual([
      ...['start storage', 'start core', 'quiesce core', 'quiesce storage'],
      ...['stop query', 'stop core', 'stop storage'],
    ]);
  });

  it.each([
    new ConfigurationError('core.default.program is wrong.'),
    new TypeError('x is not a function'),
    new Error('BUG: impossible'),
  ])('passes on as it is: %s', async (error) => {
    const { start } = threeModules({ core: { start: fail(error) } });
    await expect(start()).rejects.toBe(error);
  });

  it('goes on when a module fails to stop, and logs it', async () => {
    const { steps, records, lifecycle, start } = threeModules({
      query: { stop: fail(new Error('no')) },
      core: { quiesce: fail(new Error('never')) },
    });
    await start();
    await lifecycle.stop();
    expect(steps.slice(-3)).toEqual(['stop query', 'stop core', 'stop storage']);
    expect(records.filter(({ level }) => level === 50)).toMatchObject([
      { module: 'core', step: 'quiesce', err: { message: 'never' }, msg: 'module failed to go down' },
      { module: 'query', step: 'stop', err: { message: 'no' }, msg: 'module failed to go down' },
    ]);
  });

  it('goes on without a module that does not end in time', async () => {
    const { promise: begun, resolve } = Promise.withResolvers<void>();
    const never = () => {
      resolve();
      return new Promise<void>(() => undefined);
    };
    const { steps, records, clock, lifecycle, start } = threeModules({ core: { stop: never } });
    await start();
    const stopped = lifecycle.stop();
    await begun;
    clock.advance(9_999);
    expect(steps.at(-1)).toBe('stop core');
    clock.advance(1);
    await stopped;
    expect(steps.at(-1)).toBe('stop storage');
    expect(records.filter(({ level }) => level === 40)).toMatchObject([{ module: 'core', step: 'stop' }]);
  });
});
