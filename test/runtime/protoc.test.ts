import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';

const root = packageRoot();
const installed = spawnSync('protoc', ['--version']).error === undefined;

/** Google's own compiler is the judge. It need not be on every desk; .ci/run installs and demands it. */
describe.skipIf(!installed && process.env['REQUIRE_PROTOC'] === undefined)('protoc', () => {
  it.each(['generated/core', 'generated/federation', 'test/programs/everything/generated'])(
    'accepts the .proto of %s beside the protocol',
    (directory) => {
      const paths = [join(root, 'proto'), join(root, directory)].map((path) => `--proto_path=${path}`);
      const run = spawnSync('protoc', [
        ...paths,
        '--descriptor_set_out=/dev/null',
        'federation.proto',
        'columns.proto',
      ]);
      expect({ status: run.status, complaints: run.stderr.toString() }).toEqual({ status: 0, complaints: '' });
    },
  );

  it("accepts the parts of SkyWalking's protocol", () => {
    const path = join(root, 'proto', 'skywalking');
    const run = spawnSync('bash', [
      '-c',
      `cd '${path}' && protoc --proto_path=. --proto_path=.. --descriptor_set_out=/dev/null $(find . -name '*.proto' | sort)`,
    ]);
    expect({ status: run.status, complaints: run.stderr.toString() }).toEqual({ status: 0, complaints: '' });
  });
});
