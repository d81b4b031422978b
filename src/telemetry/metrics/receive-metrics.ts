import type { ReceiveLinkDetails, ReceiveLinkStatus } from '../../federation/status.ts';
import type { LinkGroup } from '../bounded-links.ts';
import { byReason } from '../bounded-reasons.ts';
import type { Sample, ScrapedMetric } from '../scraped-metric.ts';

const MINUTE_SECONDS = 60;
const LABELS = ['cluster', 'producer'];

type Value = (link: ReceiveLinkStatus) => number | undefined;
/** What several producers that share their labels show together. */
type Together = (values: readonly number[]) => number;

const sum: Together = (values) => values.reduce((total, value) => total + value, 0);
const least: Together = (values) => Math.min(...values);
const most: Together = (values) => Math.max(...values);
/** The one that is furthest from 0. */
const furthest: Together = (values) => values.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far));

/** `groups` reads the status, once for each scrape; `now` is the node's clock. */
export function receiveMetrics(groups: () => readonly LinkGroup[], now: () => number): ScrapedMetric[] {
  const of = new ReceiveReadings(groups);
  return [...streamMetrics(of), ...trafficMetrics(of), ...lossMetrics(of), ...timeMetrics(of, now)];
}

/** Ways to read a metric off every producer; a provider that does not count the details gives none of theirs. */
class ReceiveReadings {
  readonly #groups: () => readonly LinkGroup[];

  constructor(groups: () => readonly LinkGroup[]) {
    this.#groups = groups;
  }

  each(value: Value, together: Together): () => Sample[] {
    return () =>
      this.#groups().flatMap(({ labels, links }) => {
        const values = links.map(value).filter((read) => read !== undefined);
        return values.length === 0 ? [] : [{ labels, value: together(values) }];
      });
  }

  detail(value: (details: ReceiveLinkDetails) => number): () => Sample[] {
    return this.each(({ details }) => details && value(details), sum);
  }

  reasons(counts: (details: ReceiveLinkDetails) => Readonly<Record<string, number>>): () => Sample[] {
    return () =>
      this.#groups().flatMap(({ labels, links }) =>
        links.flatMap(({ details }) => (details === undefined ? [] : byReason(counts(details), labels))),
      );
  }
}

function streamMetrics(of: ReceiveReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_receive_connected',
      type: 'gauge',
      help: '1 while a stream of the producer is open on this node, 0 otherwise; under `other`, how many are.',
      labels: LABELS,
      read: of.each(({ connected }) => (connected ? 1 : 0), sum),
    },
    {
      name: 'oap_federation_receive_paused',
      type: 'gauge',
      help: '1 while the stream is not read, for lack of room or by a quota, 0 otherwise; under `other`, how many are not.',
      labels: LABELS,
      read: of.detail(({ paused }) => (paused ? 1 : 0)),
    },
    {
      name: 'oap_federation_receive_session_term',
      type: 'gauge',
      help: 'Grows whenever another node over the same store takes over the session; under `other`, their sum.',
      labels: LABELS,
      read: of.detail(({ term }) => term),
    },
  ];
}

function trafficMetrics(of: ReceiveReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_receive_batches_total',
      type: 'counter',
      help: 'Batches that were merged.',
      labels: LABELS,
      read: of.detail(({ batches }) => batches),
    },
    {
      name: 'oap_federation_receive_bytes_total',
      type: 'counter',
      help: 'Bytes of the batches that were merged.',
      labels: LABELS,
      read: of.detail(({ bytes }) => bytes),
    },
    {
      name: 'oap_federation_receive_increments_total',
      type: 'counter',
      help: 'Increments that were merged.',
      labels: LABELS,
      read: of.each(({ receivedIncrements }) => receivedIncrements, sum),
    },
    {
      name: 'oap_federation_receive_duplicate_batches_total',
      type: 'counter',
      help: 'Batches that came again and were passed over.',
      labels: LABELS,
      read: of.each(({ duplicateBatches }) => duplicateBatches, sum),
    },
  ];
}

function lossMetrics(of: ReceiveReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_receive_refused_rows_total',
      type: 'counter',
      help: 'Rows of the producer that were refused, by reason.',
      labels: [...LABELS, 'reason'],
      read: of.reasons(({ refusedByReason }) => refusedByReason),
    },
    {
      name: 'oap_federation_receive_lost_increments_total',
      type: 'counter',
      help: 'Increments that will never come, as the producer reports them, by reason.',
      labels: [...LABELS, 'reason'],
      read: of.reasons(({ gapsByReason }) => gapsByReason),
    },
  ];
}

function timeMetrics(of: ReceiveReadings, now: () => number): ScrapedMetric[] {
  // One that nobody waits for would keep a cluster behind for ever.
  const completeUpTo: Value = ({ watermark, details }) =>
    watermark === undefined || details?.retired ? undefined : (watermark + 1) * MINUTE_SECONDS;
  const lag: Value = (link) => {
    const complete = completeUpTo(link);
    return complete === undefined ? undefined : now() / 1_000 - complete;
  };
  return [
    {
      name: 'oap_federation_receive_complete_up_to_timestamp_seconds',
      type: 'gauge',
      help: 'Everything of the producer before this time (seconds since the epoch) has come; absent until it has said so, and when it has been away for producerTtl.',
      labels: LABELS,
      read: of.each(completeUpTo, least),
    },
    {
      name: 'oap_federation_receive_lag_seconds',
      type: 'gauge',
      help: "Time between that and this node's clock; a minute and watermarkDelay of it are normal.",
      labels: LABELS,
      read: of.each(lag, most),
    },
    {
      name: 'oap_federation_receive_clock_offset_seconds',
      type: 'gauge',
      help: "The producer's clock minus this node's.",
      labels: LABELS,
      read: of.each(({ connected, clockOffset }) => (connected ? clockOffset / 1_000 : undefined), furthest),
    },
  ];
}
