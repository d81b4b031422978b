import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Kind } from '../support/downstream.ts';
import type { Churn, ChurnSize } from './churn.ts';
import type { RowBytes } from './row-bytes.ts';

const run = promisify(execFile);

export interface RowsAsked {
  readonly kind: Kind;
  readonly entities: number;
  readonly minutes: number;
  readonly step: number;
}

export function rowBytesInChild(asked: RowsAsked): Promise<RowBytes> {
  return inChild('rows', asked);
}

export function churnInChild(asked: ChurnSize): Promise<Churn> {
  return inChild('churn', asked);
}

/** What else this process holds would be in the figures. */
async function inChild<T>(what: string, asked: object): Promise<T> {
  const child = join(import.meta.dirname, 'child.ts');
  const { stdout } = await run(process.execPath, ['--expose-gc', child, what, JSON.stringify(asked)]);
  return JSON.parse(stdout) as T;
}
