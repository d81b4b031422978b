import type { Machine } from './machine.ts';

/** What a benchmark prints: one headline number, and what stands behind it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly machine: Machine;
  readonly [detail: string]: unknown;
}

/** Every `bench/<name>.ts` exports one as its default. `options`: what the command line says beside its name. */
export type Benchmark = (log: (line: string) => void, options: readonly string[]) => Promise<Figure>;
