import { join } from 'node:path';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { newNode } from '../law/federate.ts';
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

  const calls = fc.array(
    fc.record({
      name: fc.constantFrom('order', 'stock', 'users'),
      latency: fc.integer({ min: -20, max: 60_000 }),
      status: fc.boolean(),
      endpointName: fc.constantFrom('', 'GET:/orders', '第'),
    }),
    { minLength: 1, maxLength: 30 },
  );

  it('reads what the codec of every function writes, and the codec reads what it writes', () => {
    fc.assert(
      fc.property(calls, (measured) => {
        const node = newNode(program);
        for (const call of measured)
          node.source('Service')!.dispatch({ timeBucket: 1, layer: 2, httpResponseStatusCode: 404, ...call } as never);
        for (const { metric, columns } of node.take()) {
          const writer = new ByteWriter();
          metric.function.encode(columns, writer);
          const type = columnsOf(root, metric.function.tag);
          const message = type.decode(writer.take());
          expect(type.verify(message)).toBeNull();
          const theirs = type.encode(message).finish();
          expect(metric.function.decode(new ByteReader(theirs), columns.rows, 5000), metric.name).toEqual(columns);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has a table as it is documented: lengths, keys in runs, weights', () => {
    const table = new Percentile2Table(newNode(program));
    for (const latency of [10, 20, 30, 30, 90]) table.accept(0, latency, 10);
    const writer = new ByteWriter();
    percentile2Function.encode(table.take().columns, writer);
    const type = columnsOf(root, percentile2Function.tag);
    expect(type.toObject(type.decode(writer.take()), { longs: Number })).toEqual({
      precision: [10],
      datasetLengths: [4],
      // 1 and two neighbours; then 9, five beyond the least that may come next.
      datasetKeys: [5, 1, 10],
      datasetWeights: [1, 1, 2, 1],
    });
  });
});

function columnsOf(root: protobuf.Root, tag: number): protobuf.Type {
  const extension = root.lookupType('oap.federation.v1.MetricBlock').fieldsById[tag];
  return extension!.resolve().resolvedType as protobuf.Type;
}
