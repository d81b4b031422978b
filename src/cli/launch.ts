#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** The Node.js release from which on everything that the command uses is there; package.json says the same. */
const NEEDED = 26;

// npm scripts and npx find the right Node first, for it is a dependency. A shell that calls the command by its path, or a
// global installation, may come with an older one: the command then runs itself again with its own.
if (Number.parseInt(process.versions.node, 10) >= NEEDED) await import('./main.ts');
else runAgain(ownNode());

function ownNode(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return undefined;
  }
}

function runAgain(node: string | undefined): void {
  if (node === undefined) {
    process.stderr.write(`oap-federation needs Node.js ${NEEDED} or newer; this is ${process.version}.\n`);
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; other signals reach this process only.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`oap-federation cannot start its own Node.js, ${node}: ${error.message}.\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 1;
    else process.kill(process.pid, signal === 'SIGINT' ? 'SIGTERM' : signal);
  });
}
