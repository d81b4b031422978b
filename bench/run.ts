/** `npm run bench -- <name> [--json] [options]`: runs one benchmark and prints its figure as JSON, with --json on one line. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from './support/figure.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const [name, ...options] = args.filter((argument) => argument !== '--json');
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .toSorted();

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Say which one: npm run bench -- <name> [--json]; there are ${names.join(', ')}.\n`);
  process.exitCode = 2;
} else if (!existsSync(join(import.meta.dirname, '../dist/cli.js'))) {
  process.stderr.write('dist/cli.js, which is what benchmarks run, is not there: npm run build makes it.\n');
  process.exitCode = 1;
} else {
  const { default: benchmark } = (await import(`./${name}.ts`)) as { readonly default: Benchmark };
  if (options.length > 0 && benchmark.length < 2) throw new Error(`bench ${name} takes no '${options.join(' ')}'.`);
  const tell = (line: string) => void (json || process.stderr.write(`${line}\n`));
  const figure = await benchmark(tell, options);
  process.stdout.write(`${JSON.stringify(figure, undefined, json ? undefined : 2)}\n`);
}
