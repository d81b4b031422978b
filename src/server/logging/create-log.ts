import pino, { type Logger } from 'pino';
import { humanLine } from './human-line.ts';

export interface LogOptions {
  /** One of pino's levels, or `silent`. */
  readonly level: string;
  /** One readable line per record instead of JSON. */
  readonly human: boolean;
  readonly colours: boolean;
  /** Where lines go; standard output when absent. */
  readonly write?: (line: string) => void;
}

/** Never written, wherever they turn up: one level deep covers what this program logs. */
const SECRETS = ['password', 'passphrase', 'secret', 'token', 'authentication', 'authorization', 'privateKey'];

/** A structured log: JSON lines for machines, or single readable lines for a terminal. */
export function createLog({ level, human, colours, write }: LogOptions): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '***' },
  };
  const sink = write ?? ((line: string) => void process.stdout.write(line));
  if (human) return pino(options, { write: (json: string) => sink(`${humanLine(json, colours)}\n`) });
  return write === undefined ? pino(options, pino.destination(1)) : pino(options, { write });
}
