import pino from 'pino';
import { expect, it } from 'vitest';
import { AgentLog } from '../../src/ingest/agent-log.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';

const MESSAGE = 'A message of an agent was not taken.';
const SEGMENT = 'A trace segment could not be analysed.';

function agentLog() {
  const clock = new FakeClock();
  const lines: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'debug', base: null, timestamp: false },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  return { clock, lines, log: new AgentLog(logger, clock) };
}

it('tells of a kind of fault once a minute, and how many there have been', () => {
  const { clock, lines, log } = agentLog();
  for (let i = 0; i < 5; i++) log.fault(new Error(`number ${i}`), MESSAGE, { service: 'order' });
  clock.advance(59_999);
  log.fault(new Error('too early'), MESSAGE);
  clock.advance(1);
  log.fault(new Error('number 6'), MESSAGE);
  expect(lines).toMatchObject([
    { level: 50, msg: MESSAGE, err: { message: 'number 0' }, service: 'order', failedInTotal: 1 },
    { level: 50, msg: MESSAGE, err: { message: 'number 6' }, failedInTotal: 7 },
  ]);
});

it('hides no kind of fault behind another', () => {
  const { lines, log } = agentLog();
  for (let i = 0; i < 2; i++) {
    log.fault(new Error('one'), MESSAGE);
    log.fault(new TypeError('two'), MESSAGE);
    log.fault('three', MESSAGE);
    log.fault(new Error('four'), SEGMENT);
  }
  expect(lines.map(({ msg, failedInTotal }) => [msg, failedInTotal])).toEqual([
    [MESSAGE, 1],
    [MESSAGE, 1],
    [MESSAGE, 1],
    [SEGMENT, 1],
  ]);
});
