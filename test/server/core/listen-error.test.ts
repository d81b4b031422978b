import { expect, it } from 'vitest';
import { listenError } from '../../../src/server/core/listen-error.ts';

const address = {
  host: '10.0.0.1',
  port: 80,
  purpose: 'HTTP',
  hostKey: 'core.default.restHost (SW_CORE_REST_HOST)',
  portKey: 'core.default.restPort (SW_CORE_REST_PORT)',
} as const;

it.each([
  [
    Object.assign(new Error('listen EACCES: permission denied 10.0.0.1:80'), { code: 'EACCES' }),
    'HTTP port 80 on 10.0.0.1 may not be opened by this user; set core.default.restPort (SW_CORE_REST_PORT) to a port above 1023.',
  ],
  [
    new Error(
      'No address added out of total 1 resolved errors: [listen EADDRINUSE: address already in use 10.0.0.1:80]',
    ),
    'HTTP port 80 on 10.0.0.1 is already in use; stop the process that holds it, or set core.default.restPort (SW_CORE_REST_PORT) to a free port.',
  ],
  [
    new Error('Name resolution failed for target dns:nowhere:80'),
    '10.0.0.1 is no address of this machine, so the HTTP server cannot listen there; set core.default.restHost (SW_CORE_REST_HOST) to one, or to 0.0.0.0 for all.',
  ],
  [new Error('out of file handles'), 'HTTP port 80 on 10.0.0.1 cannot be opened: out of file handles.'],
])('%s', (error, sentence) => {
  expect(listenError(error, address).message).toBe(sentence);
});
