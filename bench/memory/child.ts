/** Measures in a process of its own, started with --expose-gc: `child.ts rows|churn <JSON>`; prints JSON. */
import { type ChurnSize, churn } from './churn.ts';
import type { RowsAsked } from './in-child.ts';
import { rowBytes } from './row-bytes.ts';

const [what, json] = process.argv.slice(2);
const asked: unknown = JSON.parse(json ?? '{}');

function measure(): object {
  if (what === 'churn') return churn(asked as ChurnSize);
  const { kind, entities, minutes, step } = asked as RowsAsked;
  return rowBytes(kind, entities, minutes, step);
}

process.stdout.write(JSON.stringify(measure()));
