import { encodeHello } from '../../src/federation/protocol/upward.ts';
import type { FederationReceiver } from '../../src/federation/receive/federation-receiver.ts';
import { FakeCall, soon } from '../../test/federation/receive/fake-call.ts';
import { UpstreamNode } from '../../test/federation/upstream-node.ts';
import { Downstream, MINUTE } from '../support/downstream.ts';
import { withLongestPause } from '../support/loop-pause.ts';
import { rounded } from '../support/statistics.ts';
import { upstreamProgram } from '../support/upstream.ts';

export interface FirstContact {
  /** From the first batch until all are merged. */
  readonly ms: number;
  /** The longest time for which the receiver computed without a turn for others. */
  readonly busyMs: number;
}

/**
 * A cluster's first batches, which name all its services: to a receiver that has never heard of them, and, on a new stream,
 * to one that knows them. Without a network: the messages are there at once.
 */
export async function firstContact(entities: number): Promise<{ unknown: FirstContact; again: FirstContact }> {
  const downstream = new Downstream('percent', entities);
  const room = { maxEntitiesPerScope: 1_000_000, maxEntitiesPerMetric: 1_000_000 };
  const { receiver } = await new UpstreamNode(upstreamProgram(), room).receiveOnly();
  return { unknown: await meet(receiver, downstream, 1), again: await meet(receiver, downstream, 2) };
}

async function meet(receiver: FederationReceiver, downstream: Downstream, epoch: number): Promise<FirstContact> {
  const messages = downstream.firstBatches(MINUTE).map((message) => Buffer.from(message));
  const call = new FakeCall();
  receiver.accept(call.call);
  call.send(encodeHello({ ...downstream.hello, producer: `node-${epoch}`, epoch }));
  await soon(() => call.welcome !== undefined);
  const { seconds, busyMs } = await withLongestPause(async () => {
    call.send(...messages);
    await soon(() =>
      receiver.merged().some(({ producer, sequence }) => producer === `node-${epoch}` && sequence === messages.length),
    );
  });
  return { ms: Math.round(seconds * 1_000), busyMs: rounded(busyMs, 1) };
}
