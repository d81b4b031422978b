import { expect, test } from 'vitest';
import { linkState } from '../../../src/demo/dashboard/link-state.ts';
import { link } from '../samples.ts';

test.each([
  [link({ pendingIncrements: 1_200 }), 'established, 12,345 increments acknowledged, 1,200 waiting'],
  [
    link({ refusedIncrements: 3, droppedIncrements: 4 }),
    'established, 12,345 increments acknowledged, nothing waiting, 7 refused or dropped',
  ],
  [link({ state: 'refused', reason: 'the name is taken' }), 'refused by the upstream: the name is taken'],
  [link({ state: 'disabled' }), 'switched off'],
])('a link in words: %#', (status, words) => {
  expect(linkState(status)).toBe(words);
});
