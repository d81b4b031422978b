import type { FederationAnswer } from '../query/http/present.ts';
import { localMinute } from './local-time.ts';
import { type Column, renderTable } from './table.ts';

/** The links of a node as one table per direction. */
export function renderStatus({ forward, receive }: FederationAnswer, colours: boolean): string {
  const tables = [
    forward.length === 0 ? 'This node forwards to no upstream.\n' : forwardTable(forward, colours),
    receive.length === 0 ? 'No downstream has sent to this node.\n' : receiveTable(receive, colours),
  ];
  return tables.join('\n');
}

function forwardTable(links: FederationAnswer['forward'], colours: boolean): string {
  const columns = [
    ...left('FORWARDS AS', 'TO', 'STATE'),
    ...right('PENDING', 'ACKNOWLEDGED', 'REFUSED', 'DROPPED', 'BATCH', 'DURABLE'),
    ...left('REASON'),
  ];
  const rows = links.map((link) => [
    link.cluster,
    link.upstream,
    link.state,
    String(link.pendingIncrements),
    String(link.acknowledgedIncrements),
    String(link.refusedIncrements),
    String(link.droppedIncrements),
    String(link.lastSequence),
    String(link.acknowledgedSequence),
    link.reason,
  ]);
  return renderTable(columns, rows, colours);
}

function receiveTable(links: FederationAnswer['receive'], colours: boolean): string {
  const columns = [
    ...left('RECEIVES FROM', 'PRODUCER', 'STATE'),
    ...right('RECEIVED', 'REFUSED', 'DUPLICATE BATCHES', 'BATCH', 'DURABLE'),
    ...left('COMPLETE UP TO'),
    ...right('CLOCK'),
  ];
  const rows = links.map((link) => [
    link.cluster,
    link.producer,
    link.connected ? 'connected' : 'gone',
    String(link.receivedIncrements),
    String(link.refusedIncrements),
    String(link.duplicateBatches),
    String(link.mergedSequence),
    String(link.durableSequence),
    link.watermark === null ? '-' : localMinute(link.watermark),
    `${link.clockOffset > 0 ? '+' : ''}${Math.round(link.clockOffset)} ms`,
  ]);
  return renderTable(columns, rows, colours);
}

function left(...titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'left' }));
}

function right(...titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'right' }));
}
