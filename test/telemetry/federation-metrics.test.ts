import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type {
  ForwardLinkStatus,
  ReceivedClusterStatus,
  ReceiveLinkDetails,
  ReceiveLinkStatus,
} from '../../src/federation/status.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { ModuleProvider } from '../../src/server/module.ts';
import { counterSources, federationLinks } from '../../src/server/services.ts';
import { samplesOf, TelemetryNodes } from './telemetry-node.ts';

const MINUTE = 29_000_000;
const NOW = MINUTE * 60_000;

const FORWARD: ForwardLinkStatus = {
  cluster: 'cloud-c',
  upstream: 'up:11800',
  state: 'established',
  reason: '',
  lastSequence: 9,
  acknowledgedSequence: 8,
  pendingIncrements: 70,
  acknowledgedIncrements: 900,
  refusedIncrements: 3,
  droppedIncrements: 5,
  details: {
    queue: { rows: 40, bytes: 4_096, oldestAge: 2_500 },
    buffer: { parcels: 6, bytes: 65_536, segments: 1, corruptRecords: 2, corruptBytes: 100, trouble: '' },
    lanes: [],
    batchesSent: 11,
    bytesSent: 12_345,
    batchesResent: 2,
    acknowledgementLatency: 20,
    lostByReason: { 'queue-full': 5 },
    refusedByReason: { 'future-bucket': 3 },
    withdrawnIncrements: 4,
    connects: 2,
  },
};

const DETAILS: ReceiveLinkDetails = {
  epoch: 1,
  term: 3,
  lanes: [],
  batches: 7,
  bytes: 700,
  lag: 0,
  paused: false,
  retired: false,
  lostIncrements: 5,
  gapsByReason: { killed: 5 },
  refusedByReason: { 'entity-limit': 1 },
};

function producer(name: string, changes: Partial<ReceiveLinkStatus> = {}): ReceiveLinkStatus {
  return {
    cluster: 'cloud-c',
    producer: name,
    connected: true,
    mergedSequence: 1,
    durableSequence: 1,
    receivedIncrements: 100,
    refusedIncrements: 1,
    duplicateBatches: 2,
    watermark: MINUTE - 2,
    clockOffset: -1_500,
    details: DETAILS,
    ...changes,
  };
}

interface Federation {
  readonly forward?: readonly ForwardLinkStatus[];
  readonly receive?: readonly ReceiveLinkStatus[];
  readonly clusters?: readonly ReceivedClusterStatus[];
}

/** A node whose federation is what the test says. */
async function federating(
  { forward = [], receive = [], clusters = [] }: Federation,
  maxProducers = 1_000,
): Promise<Readonly<Record<string, number>>> {
  const links: ModuleProvider = {
    module: 'links',
    name: 'fake',
    requires: ['core'],
    configuration: z.strictObject({}),
    create(_configuration, { service }) {
      for (const link of forward) service(federationLinks).addForward(() => link);
      service(federationLinks).addReceivers(() => receive);
      service(federationLinks).addClusters(() => clusters);
      const ended = { name: 'federation_stream_end_count', labels: { status: 'ABORTED' }, value: 2 };
      service(counterSources).add(() => [ended]);
      return {};
    },
  };
  const modules = `telemetry: { prometheus: { maxProducers: ${maxProducers} } }\nlinks: { fake: }\n`;
  return samplesOf(await nodes.start({ modules, providers: [links], clock: new FakeClock(NOW) }));
}

const named = (samples: Readonly<Record<string, number>>, name: string) =>
  Object.fromEntries(Object.entries(samples).filter(([key]) => key.startsWith(`${name}{`) || key === name));

const nodes = new TelemetryNodes();

afterEach(() => nodes.stop());

describe('the metrics of forwarding', () => {
  it('are those of the link', async () => {
    const samples = await federating({ forward: [FORWARD] });
    expect(named(samples, 'oap_federation_forward_state')).toEqual({
      'oap_federation_forward_state{cluster="cloud-c",state="disabled"}': 0,
      'oap_federation_forward_state{cluster="cloud-c",state="connecting"}': 0,
      'oap_federation_forward_state{cluster="cloud-c",state="established"}': 1,
      'oap_federation_forward_state{cluster="cloud-c",state="refused"}': 0,
      'oap_federation_forward_state{cluster="cloud-c",state="backing-off"}': 0,
    });
    expect(samples).toMatchObject({
      'oap_federation_forward_connects_total{cluster="cloud-c"}': 2,
      'oap_federation_forward_pending_increments{cluster="cloud-c"}': 70,
      'oap_federation_forward_queue_rows{cluster="cloud-c"}': 40,
      'oap_federation_forward_queue_bytes{cluster="cloud-c"}': 4_096,
      'oap_federation_forward_queue_age_seconds{cluster="cloud-c"}': 2.5,
      'oap_federation_forward_buffer_bytes{cluster="cloud-c"}': 65_536,
      'oap_federation_forward_buffer_parcels{cluster="cloud-c"}': 6,
      'oap_federation_forward_buffer_corrupt_records_total{cluster="cloud-c"}': 2,
      'oap_federation_forward_buffer_troubled{cluster="cloud-c"}': 0,
      'oap_federation_forward_batches_total{cluster="cloud-c"}': 11,
      'oap_federation_forward_resent_batches_total{cluster="cloud-c"}': 2,
      'oap_federation_forward_bytes_total{cluster="cloud-c"}': 12_345,
      'oap_federation_forward_acknowledged_increments_total{cluster="cloud-c"}': 900,
      'oap_federation_forward_lost_increments_total{cluster="cloud-c",reason="queue-full"}': 5,
      'oap_federation_forward_refused_rows_total{cluster="cloud-c",reason="future-bucket"}': 3,
      'oap_federation_forward_withdrawn_increments_total{cluster="cloud-c"}': 4,
    });
  });

  it('leave out what a provider does not know, or a memory queue does not have', async () => {
    const { details, ...own } = FORWARD;
    const memoryOnly = { ...FORWARD, cluster: 'b', details: { ...details!, buffer: undefined } };
    const samples = await federating({ forward: [own, memoryOnly] });
    expect(named(samples, 'oap_federation_forward_pending_increments')).toEqual({
      'oap_federation_forward_pending_increments{cluster="cloud-c"}': 70,
      'oap_federation_forward_pending_increments{cluster="b"}': 70,
    });
    expect(named(samples, 'oap_federation_forward_queue_rows')).toEqual({
      'oap_federation_forward_queue_rows{cluster="b"}': 40,
    });
    expect(named(samples, 'oap_federation_forward_buffer_bytes')).toEqual({});
    expect(named(samples, 'oap_federation_forward_buffer_troubled')).toEqual({});
  });

  it('have a bound on the reasons that an upstream may give', async () => {
    const refusedByReason = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`made-up-${i}`, 1]));
    const samples = await federating({ forward: [{ ...FORWARD, details: { ...FORWARD.details!, refusedByReason } }] });
    const refused = named(samples, 'oap_federation_forward_refused_rows_total');
    expect(Object.keys(refused).length).toBe(31);
    expect(refused['oap_federation_forward_refused_rows_total{cluster="cloud-c",reason="other"}']).toBe(70);
  });
});

describe('the metrics of receiving', () => {
  const of = (name: string) => `oap_federation_receive_${name}{cluster="cloud-c",producer="p"}`;

  it('are those of each producer', async () => {
    const samples = await federating({ receive: [producer('p')] });
    expect(samples).toMatchObject({
      [of('connected')]: 1,
      [of('paused')]: 0,
      [of('session_term')]: 3,
      [of('batches_total')]: 7,
      [of('bytes_total')]: 700,
      [of('increments_total')]: 100,
      [of('duplicate_batches_total')]: 2,
      'oap_federation_receive_refused_rows_total{cluster="cloud-c",producer="p",reason="entity-limit"}': 1,
      'oap_federation_receive_lost_increments_total{cluster="cloud-c",producer="p",reason="killed"}': 5,
      'oap_federation_receive_streams_ended_total{status="ABORTED"}': 2,
      [of('complete_up_to_timestamp_seconds')]: (MINUTE - 1) * 60,
      [of('lag_seconds')]: 60,
      [of('clock_offset_seconds')]: -1.5,
    });
  });

  it('are silent about what is not known', async () => {
    const { details: _, ...brief } = producer('p', { connected: false, watermark: undefined });
    const samples = await federating({ receive: [brief] });
    expect(samples[of('connected')]).toBe(0);
    for (const name of ['complete_up_to_timestamp_seconds', 'lag_seconds', 'clock_offset_seconds', 'batches_total'])
      expect(samples).not.toHaveProperty(of(name));
  });

  it('leave out how far a producer is that nobody waits for, which others would seem to wait for', async () => {
    const gone = { connected: false, watermark: MINUTE - 5_000, details: { ...DETAILS, retired: true } };
    const samples = await federating({ receive: [producer('p'), producer('q', gone), producer('r', gone)] }, 1);
    expect(named(samples, 'oap_federation_receive_complete_up_to_timestamp_seconds')).toEqual({
      [of('complete_up_to_timestamp_seconds')]: (MINUTE - 1) * 60,
    });
    expect(named(samples, 'oap_federation_receive_lag_seconds')).toEqual({ [of('lag_seconds')]: 60 });
    const counted = 'oap_federation_receive_increments_total{cluster="cloud-c",producer="other"}';
    expect(samples[counted]).toBe(200);
  });

  it('sum producers beyond the bound under other', async () => {
    const samples = await federating(
      {
        receive: [
          producer('p'),
          producer('q', { watermark: MINUTE - 10, clockOffset: 2_000 }),
          producer('r', { connected: false, clockOffset: -9_000 }),
          producer('s', { cluster: 'cloud-n', clockOffset: -3_000 }),
          producer('t', { cluster: 'cloud-o', clockOffset: 1_000 }),
        ],
      },
      1,
    );
    const labels = (cluster: string) => `{cluster="${cluster}",producer="other"}`;
    expect(named(samples, 'oap_federation_receive_connected')).toEqual({
      [of('connected')]: 1,
      [`oap_federation_receive_connected${labels('cloud-c')}`]: 1,
      [`oap_federation_receive_connected${labels('other')}`]: 2,
    });
    expect(samples).toMatchObject({
      [`oap_federation_receive_increments_total${labels('cloud-c')}`]: 200,
      [`oap_federation_receive_lag_seconds${labels('cloud-c')}`]: 540,
      [`oap_federation_receive_complete_up_to_timestamp_seconds${labels('cloud-c')}`]: (MINUTE - 9) * 60,
      [`oap_federation_receive_clock_offset_seconds${labels('cloud-c')}`]: 2,
      [`oap_federation_receive_clock_offset_seconds${labels('other')}`]: -3,
      'oap_federation_receive_lost_increments_total{cluster="other",producer="other",reason="killed"}': 10,
    });
  });
});

describe('the metrics of a cluster', () => {
  const complete = 'oap_federation_cluster_complete_up_to_timestamp_seconds';
  const lost = 'oap_federation_cluster_lost_increments_total';
  const clusters: ReceivedClusterStatus[] = [
    { cluster: 'cloud-c', completeUpTo: MINUTE - 2, lostIncrements: 5 },
    { cluster: 'eu', completeUpTo: undefined, lostIncrements: 1 },
    { cluster: 'cloud-n', completeUpTo: MINUTE - 3, lostIncrements: 0 },
    { cluster: 'cloud-o', completeUpTo: MINUTE - 7, lostIncrements: 2 },
  ];

  it('tell up to when it is complete, and what it has lost', async () => {
    const samples = await federating({ clusters });
    expect(named(samples, complete)).toEqual({
      [`${complete}{cluster="cloud-c"}`]: (MINUTE - 1) * 60,
      [`${complete}{cluster="cloud-n"}`]: (MINUTE - 2) * 60,
      [`${complete}{cluster="cloud-o"}`]: (MINUTE - 6) * 60,
    });
    expect(named(samples, lost)).toEqual({
      [`${lost}{cluster="cloud-c"}`]: 5,
      [`${lost}{cluster="eu"}`]: 1,
      [`${lost}{cluster="cloud-n"}`]: 0,
      [`${lost}{cluster="cloud-o"}`]: 2,
    });
  });

  it('are shown together beyond the bound', async () => {
    const samples = await federating({ clusters }, 1);
    expect(named(samples, complete)).toEqual({
      [`${complete}{cluster="cloud-c"}`]: (MINUTE - 1) * 60,
      [`${complete}{cluster="other"}`]: (MINUTE - 6) * 60,
    });
    expect(named(samples, lost)).toEqual({ [`${lost}{cluster="cloud-c"}`]: 5, [`${lost}{cluster="other"}`]: 3 });
  });
});
