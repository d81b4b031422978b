/** `npm run bench -- <name> [--json]`: runs one benchmark and prints its figure, with --json on one line. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Benchmark } from './figure.ts';

const SUPPORT = new Set(['run.ts', 'figure.ts', 'machine.ts', 'statistics.ts']);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [name] = positionals;
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !SUPPORT.has(file))
  .map((file) => file.slice(0, -'.ts'.length));
if (positionals.length !== 1 || name === undefined || !names.includes(name)) {
  process.stderr.write(`Say which one: npm run bench -- <name> [--json], with ${names.toSorted().join(', ')}.\n`);
  process.exitCode = 2;
} else if (!existsSync(join(import.meta.dirname, '..', 'dist', 'cli.js'))) {
  process.stderr.write('What is measured is dist/cli.js, which is not there: npm run build.\n');
  process.exitCode = 1;
} else {
  const { default: benchmark } = (await import(`./${name}.ts`)) as { readonly default: Benchmark };
  const figure = await benchmark(values.json === true ? () => undefined : (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(figure, undefined, values.json === true ? undefined : 2)}\n`);
}
