import { setImmediate as round } from 'node:timers/promises';
import pino from 'pino';
import { expect, it } from 'vitest';
import { Downstream } from '../../../bench/support/downstream.ts';
import { program } from '../../../generated/core/index.ts';
import { Forwarder } from '../../../src/federation/forward/forwarder.ts';
import type { OpenStream } from '../../../src/federation/forward/grpc-stream.ts';
import { encodeWelcome } from '../../../src/federation/protocol/downward.ts';
import { decodeUpward } from '../../../src/federation/protocol/upward.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import type { Flush } from '../../../src/runtime/flush.ts';
import { Kernel } from '../../../src/runtime/kernel.ts';
import { MemoryStorage } from '../../../src/storage/memory/memory-storage.ts';
import { defaultSettings, MINUTE, NOW } from '../test-node.ts';

const SERVICES = 200_000;
/** Bytes that are written in a round, but for the message that exceeds them. */
const ROUND = 524_288;

/** A stream that takes everything, and answers the Hello. */
function taking(written: Buffer[]): OpenStream {
  return (_address, events) => ({
    write: (message) => {
      const upward = decodeUpward(message);
      if (upward.kind !== 'hello') written.push(message);
      else
        queueMicrotask(() =>
          events.received(
            encodeWelcome({
              protocolVersion: 1,
              cluster: 'up',
              verdicts: upward.hello.metrics.map(() => ({ accepted: true, reason: '' })),
              durable: [],
              creditBytes: 1_000_000_000,
              heartbeatMs: 10_000,
              clockMs: NOW,
              maxBatchBytes: 8_388_608,
            }),
          ),
        );
      return true;
    },
    end: () => undefined,
    cancel: () => undefined,
  });
}

it('a large flush is encoded and written over several rounds of the event loop', async () => {
  const { metric, columns } = new Downstream('percent', SERVICES);
  const limits = { maxEntitiesPerScope: SERVICES, maxOpenBuckets: 1, apdexThreshold: () => 500 };
  const clock = new FakeClock(NOW);
  const kernel = new Kernel(program, { clock, ...limits });
  const registry = kernel.registry(metric.scope);
  const entities = Int32Array.from({ length: SERVICES }, (_, i) =>
    registry.intern({ id: `${i}`, name: `s-${i}`, fields: [`s-${i}`, 'GENERAL'] }),
  );
  const written: Buffer[] = [];
  const settings = { ...defaultSettings, queue: { ...defaultSettings.queue, maxIncrements: SERVICES } };
  const forwarder = new Forwarder(
    { ...settings, cluster: 'cloud-c', upstreams: ['up:1'], maxBatchBytes: 65_536 },
    {
      host: kernel,
      clock,
      log: pino({ level: 'silent' }),
      random: () => 0.5,
      open: taking(written),
      members: () => [],
      storage: new MemoryStorage(),
      wasStored: () => true,
    },
  );
  await forwarder.start('node');
  await round();
  const id = { series: 'a', number: 1 };
  const blocks = [{ metric, bucket: MINUTE, entities, columns, generation: kernel.generation }];
  const flush: Flush = { id, flushedAt: NOW, blocks, foreign: [], gaps: [], receivedUpTo: Number.POSITIVE_INFINITY };
  await forwarder.prepare(flush);
  forwarder.commit(flush);
  let rounds = 0;
  for (let before = 0; written.length > before; rounds++) {
    const inThisRound = written.slice(before, -1).reduce((bytes, { length }) => bytes + length, 0);
    expect(inThisRound).toBeLessThan(ROUND);
    before = written.length;
    await round();
  }
  expect(rounds).toBeGreaterThan(2);
  const { pendingIncrements, details } = forwarder.status();
  expect([pendingIncrements, details!.queue.rows]).toEqual([SERVICES, 0]);
});
