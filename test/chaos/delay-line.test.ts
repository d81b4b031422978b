import type { Socket } from 'node:net';
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { DelayLine } from './delay-line.ts';

it('bytes keep their order when the delay changes', async () => {
  const arrived: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const to = new Writable({
    write(chunk, _encoding, done) {
      if (arrived.push(String(chunk)) === 3) resolve();
      done();
    },
  });
  const line = new DelayLine(to as Socket);
  line.pass(Buffer.from('late'), 30);
  line.pass(Buffer.from('sooner'), 5);
  line.pass(Buffer.from('at once'), 0);
  await promise;
  line.pass(Buffer.from('with nothing before it'), 0);
  expect(arrived).toEqual(['late', 'sooner', 'at once', 'with nothing before it']);
});
