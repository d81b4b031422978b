import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** pino's level of an error. */
const ERROR = 50;

/** The lines of a node's log that tell of an error, and those that are none of the log's own. */
export async function errorLines(logFile: string): Promise<string[]> {
  const errors: string[] = [];
  for await (const line of createInterface({ input: createReadStream(logFile) }))
    if (line !== '' && levelOf(line) >= ERROR) errors.push(line);
  return errors;
}

function levelOf(line: string): number {
  // What is no JSON was written by something that had no log left, e.g. an error that nobody caught.
  if (!line.startsWith('{')) return Number.POSITIVE_INFINITY;
  // The last line of a node that was killed may end anywhere.
  return Number(/"level":(\d+)/.exec(line)?.[1] ?? 0);
}
