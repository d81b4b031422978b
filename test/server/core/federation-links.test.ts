import { expect, it } from 'vitest';
import type { ForwardLinkStatus, ReceiveLinkStatus } from '../../../src/federation/status.ts';
import { FederationLinkRegistry } from '../../../src/server/core/federation-links.ts';

it('asks every link anew each time', () => {
  const links = new FederationLinkRegistry();
  const forward: ForwardLinkStatus = {
    cluster: 'cloud-c',
    upstream: 'up:11800',
    state: 'connecting',
    reason: '',
    lastSequence: 0,
    acknowledgedSequence: 0,
    pendingIncrements: 0,
    acknowledgedIncrements: 0,
    refusedIncrements: 0,
    droppedIncrements: 0,
  };
  let state: ForwardLinkStatus['state'] = 'connecting';
  const received: ReceiveLinkStatus[] = [];
  links.addForward(() => ({ ...forward, state }));
  links.addReceivers(() => received);
  expect(links.forward()).toEqual([forward]);
  expect(links.receive()).toEqual([]);
  state = 'established';
  received.push({
    cluster: 'cloud-n',
    producer: 'p',
    connected: true,
    mergedSequence: 2,
    durableSequence: 1,
    receivedIncrements: 7,
    refusedIncrements: 0,
    duplicateBatches: 0,
    watermark: undefined,
    clockOffset: 3,
  });
  expect(links.forward()).toEqual([{ ...forward, state: 'established' }]);
  expect(links.receive()).toEqual(received);
});
