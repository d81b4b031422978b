import { join } from 'node:path';
import pino from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { LoopMerger } from '../../../src/persistence/merge/loop-merger.ts';
import { MergeThread } from '../../../src/persistence/merge/merge-thread.ts';
import type { MergeWork } from '../../../src/persistence/merge/merger.ts';
import { packageRoot } from '../../../src/runtime/package-root.ts';
import { createMerger } from '../../../src/server/core/create-merger.ts';
import { findProgram, importProgram } from '../../../src/server/core/load-program.ts';
import { packBytes } from '../../../src/storage/packed.ts';
import { newNode } from '../../law/federate.ts';
import { compileLongestJob } from './longest-job.ts';

/** More than any loop would take. */
const LARGE = 1 << 30;

it('merges on threads with a compiled program and its function’s module, as on the loop', async () => {
  const origin = await findProgram(compileLongestJob());
  const node = newNode(await importProgram(origin));
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void logged.push(line) });
  const { merger, close } = createMerger(1, origin, node, log);
  onTestFinished(close);
  for (const took of [3, 7, 5]) node.source('Job')!.dispatch({ timeBucket: 1, name: 'nightly', took } as never);
  const [block] = node.take();
  const work = (): MergeWork => ({
    function: block!.metric.function,
    granularity: 'minute',
    chunks: Int32Array.of(0),
    stored: packBytes([undefined]),
    stamps: Uint32Array.of(1),
    parts: [structuredClone({ entities: block!.entities, columns: block!.columns })],
  });
  expect(await merger.perform('merge', LARGE, work)).toEqual(await new LoopMerger(node).perform('merge', LARGE, work));
  expect(merger.figures).toMatchObject({ threadMilliseconds: expect.any(Number), loopMilliseconds: 0 });
  expect(merger.figures.threadMilliseconds).toBeGreaterThan(0);
  expect(logged).toEqual([]);
});

it('the build makes the threads’ file, which finds the shipped programs', async () => {
  const script = join(packageRoot(), 'dist', 'merge-worker.js');
  const thread = new MergeThread({ script, workerData: { shipped: 'federation' } }, 'whatever was built last');
  onTestFinished(() => thread.close());
  expect(await thread.opened).toBe(false);
});
