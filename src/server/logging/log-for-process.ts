import type { Logger } from 'pino';
import { createLog } from './create-log.ts';

/** The log of a process: readable lines when a person looks at standard output, JSON otherwise. */
export function logForProcess(level: string): Logger {
  const human = process.stdout.isTTY === true;
  return createLog({ level, human, colours: human && (process.env['NO_COLOR'] ?? '') === '' });
}
