import { join } from 'node:path';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { Refusals } from '../../src/runtime/refusals.ts';
import { Percentile2Table, percentile2Function } from '../programs/everything/generated/functions/percentile2.ts';
import { program } from '../programs/everything/generated/index.ts';

const generated = join(packageRoot(), 'test/programs/everything/generated/columns.proto');
const federation = join(packageRoot(), 'proto/federation.proto');

/** A program that knows the .proto files and nothing else of us. */
function load(): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target === 'federation.proto' ? federation : target);
  return root.loadSync(generated);
}

describe('the emitted .proto', () => {
  const root = load();

  it('extends MetricBlock with a columns message per function, under the tags of the generated code', () => {
    const block = root.lookupType('oap.federation.v1.MetricBlock');
    for (const { name, tag, columns } of program.functions) {
      const extension = block.fieldsById[tag];
      expect(extension, name).toBeDefined();
      const message = extension!.resolve().resolvedType as protobuf.Type;
      for (const column of columns) expect(message.fieldsById[column.number], `${name}.${column.name}`).toBeDefined();
    }
  });

  it('reads what the generated codec writes, and writes what it reads', () => {
    const type = root.lookupType('oap.federation.program.everything.Percentile2Columns');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1 }), (latencies) => {
        const table = new Percentile2Table({ refusals: new Refusals(new FakeClock()), apdexThreshold: () => 0 });
        latencies.forEach((latency, i) => void table.accept(i % 3, latency, 10));
        const { columns } = table.take();
        const writer = new ByteWriter();
        percentile2Function.encode(columns, writer);
        const bytes = writer.take();
        const message = type.decode(bytes);
        const read = type.toObject(message, { longs: Number }) as Record<string, number[]>;
        expect(read['precision']).toEqual([...columns.precision]);
        expect(read['datasetLengths']!.reduce((a, b) => a + b)).toBe(columns.dataset.keys.length);
        expect(read['datasetWeights']).toEqual([...columns.dataset.weights]);
        const theirs = type.encode(message).finish();
        expect(percentile2Function.decode(new ByteReader(theirs), columns.rows, 5000)).toEqual(columns);
      }),
    );
  });
});
