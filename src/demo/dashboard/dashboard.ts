import { styleText } from 'node:util';
import type { Served } from '../../../examples/order/tally.ts';
import type { ForwardLinkStatus } from '../../federation/status.ts';
import type { LoadSummary } from '../load/load-statistics.ts';
import { SERVICE, UPSTREAM } from '../topology.ts';
import { type FiguresRow, figuresTable } from './figures-table.ts';
import { linkState } from './link-state.ts';
import { count, elapsed } from './numbers.ts';

/** Everything that the dashboard shows at one moment. */
export interface Snapshot {
  /** Seconds since the load began. */
  readonly elapsed: number;
  /** Of how many; undefined when the demo runs until Ctrl-C. */
  readonly duration: number | undefined;
  /** One per cloud, then the federated service. */
  readonly rows: readonly FiguresRow[];
  /** By cloud. */
  readonly links: ReadonlyMap<string, ForwardLinkStatus | undefined>;
  readonly served: Served;
  readonly load: LoadSummary;
}

/** What does not change while the demo runs. */
export interface Surroundings {
  /** Node -> URL of its HTTP API. */
  readonly urls: ReadonlyMap<string, string>;
  readonly directory: string;
  /** Cloud -> requests per second to each instance. */
  readonly rates: ReadonlyMap<string, number>;
}

/** The dashboard as lines. */
export function renderDashboard(snapshot: Snapshot, surroundings: Surroundings, colours: boolean): readonly string[] {
  const bold = (text: string) => (colours ? styleText('bold', text, { validateStream: false }) : text);
  const faint = (text: string) => (colours ? styleText('dim', text, { validateStream: false }) : text);
  const [titles = '', ...rows] = figuresTable(snapshot.rows, { rate: true });
  const federated = rows.pop() ?? '';
  return [
    bold(`service ${SERVICE} in ${snapshot.links.size} clouds`) + faint(`   ${timeOf(snapshot)}`),
    '',
    faint(`  ${titles}`),
    ...rows.map((row) => `  ${row}`),
    bold(`  ${federated}`),
    '',
    ...[...snapshot.links].map(([cloud, link]) => `  link ${cloud} -> ${UPSTREAM}   ${linkState(link)}`),
    '',
    `  The applications have served ${servedIn(snapshot.served)}.`,
    ...loadTrouble(snapshot.load),
    '',
    ...hints(surroundings).map(faint),
  ];
}

function timeOf({ elapsed: now, duration }: Snapshot): string {
  return duration === undefined ? elapsed(now) : `${elapsed(now)} of ${elapsed(duration)}`;
}

function servedIn({ calls, failures }: Served): string {
  return `${count(calls)} calls, ${count(failures)} of them failed`;
}

function loadTrouble({ broken, skipped }: LoadSummary): readonly string[] {
  const troubles = [
    ...(broken > 0 ? [`${count(broken)} requests got no answer`] : []),
    ...(skipped > 0 ? [`${count(skipped)} were not sent because too many were under way`] : []),
  ];
  return troubles.length === 0 ? [] : [`  Of the load, ${troubles.join(' and ')}.`];
}

function hints({ urls, directory, rates }: Surroundings): readonly string[] {
  const width = Math.max(...[...urls.keys()].map((name) => name.length), 'load'.length);
  const upstream = urls.get(UPSTREAM) ?? '';
  return [
    ...[...urls].map(([name, url]) => `  ${name.padEnd(width)}   ${url}`),
    `  ${'load'.padEnd(width)}   ${loadOf(rates)}`,
    `  ${'logs'.padEnd(width)}   ${directory}`,
    '',
    '  Try in another terminal:',
    `    npx oap-federation query service_percentile --entity ${SERVICE} --from -5m --url ${upstream}`,
    `    npx oap-federation query service_sla --entity ${SERVICE} --by cluster --url ${upstream}`,
    `    npx oap-federation status --url ${upstream}`,
    '  Ctrl-C stops everything.',
  ];
}

function loadOf(rates: Surroundings['rates']): string {
  return `requests/s to each instance: ${[...rates].map(([cloud, rate]) => `${rate} in ${cloud}`).join(', ')}`;
}
