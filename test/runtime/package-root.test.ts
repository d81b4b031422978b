import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';

it('finds the directory in which proto/ lies', () => {
  expect(packageRoot()).toBe(join(import.meta.dirname, '..', '..'));
  expect(existsSync(join(packageRoot(), 'proto', 'skywalking', 'tracing.proto'))).toBe(true);
});
