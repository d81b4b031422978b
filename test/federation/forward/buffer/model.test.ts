import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFileBuffer } from '../../../../src/federation/forward/buffer/open-file-buffer.ts';
import { flush, lexicon, parcel } from './parcels.ts';
import { flipBit, type RecordOnFile, recordsOf, twoBytesOf } from './records.ts';
import { crashed, options, segmentsOf, temporaryDirectory } from './samples.ts';
import { expected, found, type Model, type Moment, moment, Run, restarted, type Step } from './scripted.ts';

const lane = fc.integer({ min: 0, max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('append' as const),
      parcels: fc.integer({ min: 1, max: 4 }),
      size: fc.integer({ min: 0, max: 900 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ do: 'commit' as const }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'store' }, { do: 'abort' }, { do: 'epoch' }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('assign' as const), lane, which: fc.nat(50) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('acknowledge' as const), lane, back: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), which: fc.nat(50) }) },
);
const steps = fc.array(step, { minLength: 1, maxLength: 60 });
const small = { segmentBytes: 5_000 };

function stored(model: Model) {
  return options({ ...small, wasStored: ({ number }) => model.stored.has(number) });
}

/** Opens what lies in a directory, and closes it again. */
async function contentOf(directory: string, model: Model) {
  const buffer = openFileBuffer(directory, stored(model));
  try {
    return { parcels: found(buffer), epoch: buffer.epoch, lost: buffer.lost(), status: buffer.status() };
  } finally {
    await buffer.close();
  }
}

describe('the file buffer, beside a model of it', { timeout: 60_000 }, () => {
  it('comes back from closing and from crashing with what it held, and goes on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ steps, crash: fc.boolean() }), { minLength: 1, maxLength: 4 }),
        async (starts) => {
          let directory = temporaryDirectory();
          let model: Model | undefined;
          for (const { steps, crash } of starts) {
            const buffer = openFileBuffer(directory, model === undefined ? options(small) : stored(model));
            if (model !== undefined) expect(found(buffer)).toEqual(expected(model));
            const run: Run = new Run(buffer, model === undefined ? undefined : restarted(model));
            for (const step of steps) await run.take(step);
            ({ model } = run);
            expect(buffer.status().parcels).toBe(model.parcels.size);
            if (crash) directory = crashed(directory);
            await buffer.close();
          }
          if (model === undefined) return;
          const { parcels, epoch, lost, status } = await contentOf(directory, model);
          expect(parcels).toEqual(expected(model));
          expect([epoch, lost, status.corruptRecords]).toEqual([model.epoch, [], 0]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds, wherever its last file is torn, what the records before that say', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (steps, pick) => {
        const directory = temporaryDirectory();
        const buffer = openFileBuffer(directory, options(small));
        const run = new Run(buffer);
        const moments: Moment[] = [];
        const note = () => moments.push(moment(directory, run.model, (path) => statSync(path).size));
        note();
        for (const step of steps) {
          await run.take(step);
          note();
        }
        const last = moments.at(-1)?.segments.at(-1);
        const inLast = moments.filter(({ segments }) => segments.at(-1)?.path === last?.path);
        const [first, most] = [inLast[0]?.segments.at(-1)?.bytes ?? 0, last?.bytes ?? 0];
        const cut = first + (pick % (most - first + 1));
        const copy = crashed(directory);
        await buffer.close();
        truncateSync(join(copy, last?.path ?? ''), cut);
        const then = inLast.findLast(({ segments }) => (segments.at(-1)?.bytes ?? 0) <= cut)?.model;
        if (then === undefined) throw new Error('No moment is early enough.');
        const { parcels, lost, status } = await contentOf(copy, then);
        expect(parcels).toEqual(expected(then));
        expect([lost, status.corruptRecords]).toEqual([[], 0]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses, whichever record is damaged, at most the parcel in it, and tells how much that was', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(), { minLength: 4, maxLength: 8 }), async (steps, picks) => {
        const { directory, model, records } = await written(steps);
        for (const pick of picks) {
          const record = records[pick % records.length];
          if (record !== undefined) await expectDamage(directory, model, record, pick);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('reads around damage to a record of any kind', async () => {
    const append = { do: 'append', parcels: 3, size: 30 } as const;
    const one = { do: 'assign', lane: 0, which: 0 } as const;
    const two = { do: 'assign', lane: 1, which: 1 } as const;
    const settle = { do: 'acknowledge', lane: 0, back: 0 } as const;
    const drop = { do: 'drop', which: 1 } as const;
    const flush: Step[] = [append, { do: 'commit' }, one, two, settle];
    const { directory, model, records } = await written([
      ...flush,
      append,
      { do: 'abort' },
      ...flush,
      drop,
      { do: 'epoch' },
      one,
      two,
    ]);
    expect(new Set(records.map(({ what }) => what))).toEqual(
      new Set(['checkpoint', 'lexicon', 'parcel', 'commit', 'assign', 'acknowledge', 'abort', 'drop', 'epoch']),
    );
    for (const [i, record] of records.entries()) await expectDamage(directory, model, record, i);
  });
});

/** What a run leaves, and what lies there. */
async function written(steps: readonly Step[]) {
  const directory = temporaryDirectory();
  const buffer = openFileBuffer(directory, options(small));
  const run = new Run(buffer);
  for (const step of steps) await run.take(step);
  // The last record has none behind it that would tell of it.
  await buffer.append(flush(1_000), [parcel(1, lexicon())]);
  buffer.abort(flush(1_000));
  await buffer.close();
  return { directory, model: run.model, records: segmentsOf(directory).flatMap(recordsOf) };
}

/** Damages the record's header, and then its content, in copies of the directory. */
async function expectDamage(directory: string, model: Model, record: RecordOnFile, pick: number): Promise<void> {
  for (const position of twoBytesOf(record, pick)) {
    const copy = crashed(directory);
    flipBit(record.path.replace(directory, copy), position, pick % 8);
    await expectLoss(copy, model, record.id);
  }
}

/**
 * All but parcel `id` is there. Its loss is told, once: under its number when it has one, for then only the upstream knows
 * whether it has got it.
 */
async function expectLoss(directory: string, model: Model, id: number | undefined): Promise<void> {
  const damaged = id === undefined ? undefined : restarted(model).parcels.get(id);
  const known = damaged === undefined ? [] : lostOf(damaged.n);
  const numbered = damaged?.assigned !== undefined;
  const { parcels, lost, status } = await contentOf(directory, model);
  const all = expected(model) as { id: number; content: object }[];
  expect(parcels).toEqual(
    numbered
      ? all.map((each) => (each.id === id ? { ...each, content: inPlaceOf(each.content, known) } : each))
      : all.filter((each) => each.id !== id),
  );
  expect(status.corruptRecords).toBe(1);
  // Of what was not committed a second record tells only if a file was begun since.
  const isTold = id === undefined || model.parcels.get(id)?.committed === true || lost.length > 0;
  expect(lost).toEqual(isTold && !numbered ? known : []);
  const again = await contentOf(directory, model);
  expect([again.parcels, again.lost, again.status.corruptRecords <= 1]).toEqual([parcels, lost, true]);
}

/** The content of a parcel of which only its loss is left. */
function inPlaceOf(content: object, lost: readonly object[]): object {
  const gaps = lost.map((gap) => ({ cluster: '', ...gap }));
  return { ...content, gaps, rows: 0, increments: 0, metrics: [], scopes: [], blocks: [], uses: [] };
}

function lostOf(n: number) {
  const { increments, firstBucket, lastBucket, gaps } = parcel(n, lexicon());
  return [...gaps, { reason: 'corrupt-record', increments, firstBucket, lastBucket }];
}
