/**
 * Makes generated/ from Oal.g4: `node bench/antlr/generate.ts`. The generator is no dependency of this project; npx
 * fetches it. Only its runtime, antlr4ng, is one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GENERATOR = 'antlr-ng@1.0.10';

const grammar = join(import.meta.dirname, 'Oal.g4');
const output = mkdtempSync(join(tmpdir(), 'antlr-'));
const options = ['-Dlanguage=TypeScript', '-l', 'false', '-v', 'false', '--exact-output-dir', '-o', output];
execFileSync('npx', ['--yes', GENERATOR, ...options, grammar], { stdio: ['ignore', 'ignore', 'inherit'] });
const digest = createHash('sha256').update(readFileSync(grammar)).digest('hex');
for (const file of ['OalLexer.ts', 'OalParser.ts']) {
  // Unused names in what ANTLR writes are none of our type check's business.
  const head = `// @ts-nocheck: made by ${GENERATOR} from Oal.g4, ${digest}\n`;
  writeFileSync(join(import.meta.dirname, 'generated', file), head + readFileSync(join(output, file), 'utf8'));
}
rmSync(output, { recursive: true });
