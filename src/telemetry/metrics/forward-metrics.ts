import type { ForwardLinkDetails, ForwardLinkStatus } from '../../federation/status.ts';
import { byReason } from '../bounded-reasons.ts';
import type { HistogramDefinition } from '../metrics-page.ts';
import { type Sample, type ScrapedMetric, states } from '../scraped-metric.ts';

const STATES: readonly ForwardLinkStatus['state'][] = [
  'disabled',
  'connecting',
  'established',
  'refused',
  'backing-off',
];

export const acknowledgementLatency: HistogramDefinition = {
  name: 'oap_federation_forward_acknowledgement_seconds',
  help: 'Time from writing a batch until the upstream acknowledged it as durable; its persistence period is part of it.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 20, 25, 30, 45, 60, 120, 300],
};

/** `links` reads the status, once for each scrape. Labels are this node's own links: one for each forward module. */
export function forwardMetrics(links: () => readonly ForwardLinkStatus[]): ScrapedMetric[] {
  const of = new ForwardReadings(links);
  return [...linkMetrics(of), ...queueMetrics(of), ...sendingMetrics(of), ...lossMetrics(of)];
}

/** Ways to read a metric off every link; a provider that does not count the details gives none of theirs. */
class ForwardReadings {
  readonly #links: () => readonly ForwardLinkStatus[];

  constructor(links: () => readonly ForwardLinkStatus[]) {
    this.#links = links;
  }

  samples(read: (link: ForwardLinkStatus, labels: { readonly cluster: string }) => readonly Sample[]): () => Sample[] {
    return () => this.#links().flatMap((link) => read(link, { cluster: link.cluster }));
  }

  each(value: (link: ForwardLinkStatus) => number): () => Sample[] {
    return this.samples((link, labels) => [{ labels, value: value(link) }]);
  }

  detail(value: (details: ForwardLinkDetails) => number | undefined): () => Sample[] {
    return this.samples(({ details }, labels) => {
      const read = details === undefined ? undefined : value(details);
      return read === undefined ? [] : [{ labels, value: read }];
    });
  }

  reasons(counts: (details: ForwardLinkDetails) => Readonly<Record<string, number>>): () => Sample[] {
    return this.samples(({ details }, labels) => (details === undefined ? [] : byReason(counts(details), labels)));
  }
}

function linkMetrics(of: ForwardReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_forward_state',
      type: 'gauge',
      help: '1 for the state of the link to the upstream, and 0 for all others.',
      labels: ['cluster', 'state'],
      read: of.samples(({ state }, labels) => states(STATES, state, labels)),
    },
    {
      name: 'oap_federation_forward_connects_total',
      type: 'counter',
      help: 'Streams to an upstream that were begun.',
      labels: ['cluster'],
      read: of.detail(({ connects }) => connects),
    },
  ];
}

function queueMetrics(of: ForwardReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_forward_pending_increments',
      type: 'gauge',
      help: 'Increments that wait, on file or in memory, or are sent and not yet acknowledged.',
      labels: ['cluster'],
      read: of.each(({ pendingIncrements }) => pendingIncrements),
    },
    {
      name: 'oap_federation_forward_queue_rows',
      type: 'gauge',
      help: 'Rows that wait in the memory queue, without a batch number.',
      labels: ['cluster'],
      read: of.detail(({ queue }) => queue.rows),
    },
    {
      name: 'oap_federation_forward_queue_bytes',
      type: 'gauge',
      help: 'Bytes of memory that the memory queue takes.',
      labels: ['cluster'],
      read: of.detail(({ queue }) => queue.bytes),
    },
    {
      name: 'oap_federation_forward_queue_age_seconds',
      type: 'gauge',
      help: 'Time since the oldest block of the memory queue came; 0 when it is empty.',
      labels: ['cluster'],
      read: of.detail(({ queue }) => queue.oldestAge / 1_000),
    },
    {
      name: 'oap_federation_forward_buffer_bytes',
      type: 'gauge',
      help: 'Bytes of the file buffer; absent without one.',
      labels: ['cluster'],
      read: of.detail(({ buffer }) => buffer?.bytes),
    },
    {
      name: 'oap_federation_forward_buffer_parcels',
      type: 'gauge',
      help: 'Parcels in the file buffer; absent without one.',
      labels: ['cluster'],
      read: of.detail(({ buffer }) => buffer?.parcels),
    },
    {
      name: 'oap_federation_forward_buffer_corrupt_records_total',
      type: 'counter',
      help: 'Records of the file buffer that were found damaged and passed over; absent without one.',
      labels: ['cluster'],
      read: of.detail(({ buffer }) => buffer?.corruptRecords),
    },
    {
      name: 'oap_federation_forward_buffer_troubled',
      type: 'gauge',
      help: '1 while the file buffer takes nothing and increments wait in memory instead, 0 otherwise; absent without one.',
      labels: ['cluster'],
      read: of.detail(({ buffer }) => buffer && (buffer.trouble === '' ? 0 : 1)),
    },
  ];
}

function sendingMetrics(of: ForwardReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_forward_batches_total',
      type: 'counter',
      help: 'Batches written to a stream, those that were written again included.',
      labels: ['cluster'],
      read: of.detail(({ batchesSent }) => batchesSent),
    },
    {
      name: 'oap_federation_forward_resent_batches_total',
      type: 'counter',
      help: 'Batches that were written again, on a later stream than their first.',
      labels: ['cluster'],
      read: of.detail(({ batchesResent }) => batchesResent),
    },
    {
      name: 'oap_federation_forward_bytes_total',
      type: 'counter',
      help: 'Bytes of batches written to a stream, those that were written again included.',
      labels: ['cluster'],
      read: of.detail(({ bytesSent }) => bytesSent),
    },
    {
      name: 'oap_federation_forward_acknowledged_increments_total',
      type: 'counter',
      help: 'Increments that the upstream has acknowledged as durable.',
      labels: ['cluster'],
      read: of.each(({ acknowledgedIncrements }) => acknowledgedIncrements),
    },
  ];
}

function lossMetrics(of: ForwardReadings): ScrapedMetric[] {
  return [
    {
      name: 'oap_federation_forward_lost_increments_total',
      type: 'counter',
      help: 'Increments that were given up here, by reason; the upstream is told of them as gaps.',
      labels: ['cluster', 'reason'],
      read: of.reasons(({ lostByReason }) => lostByReason),
    },
    {
      name: 'oap_federation_forward_refused_rows_total',
      type: 'counter',
      help: 'Rows that the upstream has refused, by reason.',
      labels: ['cluster', 'reason'],
      read: of.reasons(({ refusedByReason }) => refusedByReason),
    },
    {
      name: 'oap_federation_forward_withdrawn_increments_total',
      type: 'counter',
      help: 'Increments of metrics that the upstream does not take, which were not sent.',
      labels: ['cluster'],
      read: of.detail(({ withdrawnIncrements }) => withdrawnIncrements),
    },
  ];
}
