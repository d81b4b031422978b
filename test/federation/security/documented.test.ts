import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forwardSecurityKeys } from '../../../src/federation/security/forward-security-configuration.ts';
import { receiveSecurityKeys } from '../../../src/federation/security/receive-security-configuration.ts';
import { packageRoot } from '../../../src/runtime/package-root.ts';
import { serverTlsKeys } from '../../../src/server/tls/server-tls-configuration.ts';

const document = readFileSync(join(packageRoot(), 'docs', 'security.md'), 'utf8');

/** First two cells of the rows of the table that follows `heading`. */
function tableAfter(heading: string): string[][] {
  const [, after] = document.split(`\n${heading}`);
  const table = /\n\n((?:\|.*\n)+)/.exec(after!)![1]!;
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

/** Every key with its default, blocks of keys by their paths. */
function defaultsOf(value: object, prefix = ''): string[][] {
  return Object.entries(value).flatMap(([key, own]) => {
    if (own !== null && typeof own === 'object' && Object.keys(own).length > 0)
      return defaultsOf(own, `${prefix}${key}.`);
    return [[`${prefix}${key}`, typeof own === 'object' ? '{}' : String(own)]];
  });
}

describe('docs/security.md shows every key with its default:', () => {
  it.each([
    ['Of `core.default`', z.object(serverTlsKeys).parse({})],
    ['Of `receiver-federation.default.authentication`', receiveSecurityKeys.authentication.parse({})],
    ['Of `federation-forward.grpc`', z.object(forwardSecurityKeys).parse({})],
  ])('%s', (heading, defaults) => {
    expect(tableAfter(heading)).toEqual(defaultsOf(defaults));
  });
});
