import { status } from '@grpc/grpc-js';
import { expect, it } from 'vitest';
import { failureOf } from '../../../src/federation/forward/stream-failure.ts';

it('tells what will not be taken as it is from what may be tried again', () => {
  expect(failureOf({ code: status.UNAUTHENTICATED, details: 'No token.' }, 'up:1').kind).toBe('refused');
  expect(failureOf({ code: status.UNAVAILABLE, details: 'Gone.' }, 'up:1').kind).toBe('retry');
  expect(failureOf({ code: status.OK, details: '' }, 'up:1')).toEqual({
    kind: 'retry',
    reason: 'up:1 ended the stream.',
  });
});

it('words the same trouble in the same way at every attempt', () => {
  const details =
    'No connection established. Last error: Failed to connect (2026-11-24T00:12:13.456Z). Resolution note: ';
  const { reason } = failureOf({ code: status.UNAVAILABLE, details }, 'up:1');
  expect(reason).toBe('up:1: No connection established. Last error: Failed to connect. Resolution note: ');
});
