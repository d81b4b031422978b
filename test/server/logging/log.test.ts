import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/server/logging/create-log.ts';
import { humanLine } from '../../../src/server/logging/human-line.ts';

function lines(human: boolean, colours = false) {
  const written: string[] = [];
  const log = createLog({ level: 'info', human, colours, write: (line) => void written.push(line) });
  return { log, written };
}

describe('the log', () => {
  it('is one JSON object per line, from its level up', () => {
    const { log, written } = lines(false);
    log.debug('not this');
    log.child({ module: 'core' }).info({ port: 1 }, 'listens');
    expect(written.map((line) => JSON.parse(line))).toEqual([
      { level: 30, time: expect.any(Number), module: 'core', port: 1, msg: 'listens' },
    ]);
    expect(written[0]).toMatch(/\n$/);
  });

  it('never shows a secret', () => {
    const { log, written } = lines(false);
    log.info({ token: 't0p', configuration: { password: 't0p', user: 'u' }, headers: { authentication: 't0p' } }, 'x');
    expect(written.join('')).not.toContain('t0p');
    expect(JSON.parse(written[0]!)).toMatchObject({ token: '***', configuration: { password: '***', user: 'u' } });
  });

  it('is a readable line for a person, without stacks', () => {
    const { log, written } = lines(true);
    log.child({ module: 'storage' }).error({ path: 'a b', n: 1, err: new Error('disk\nfull') }, 'flush failed');
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} ERROR storage flush failed path="a b" n=1 - disk full\n$/);
  });

  it('colours only when asked', () => {
    const record = JSON.stringify({ level: 40, time: 0, msg: 'careful' });
    expect(humanLine(record, true)).toContain('\u001b[33mWARN \u001b[39m');
    expect(humanLine(record, false)).not.toContain('\u001b');
  });
});
