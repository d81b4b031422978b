import { getOrMake } from '../support/get-or-make.ts';
import { PRECISION } from '../support/increments.ts';
import { LONGEST, type Records } from './workload.ts';

const CELLS = LONGEST / PRECISION;
/** Milliseconds within which a response satisfies. */
export const SATISFIED = 500;

/** The columns of what the stock program makes of one source; as large as they will ever be. */
class Columns {
  readonly cpm: Float64Array;
  readonly total: Float64Array;
  readonly match: Float64Array;
  readonly summation: Float64Array;
  readonly count: Float64Array;
  readonly requestNanos: Float64Array;
  readonly requestCount: Float64Array;
  readonly responseNanos: Float64Array;
  readonly responseCount: Float64Array;
  readonly apdexTotal: Float64Array;
  readonly satisfied: Float64Array;
  readonly tolerated: Float64Array;
  readonly cells: Uint32Array;

  constructor(entities: number) {
    const column = () => new Float64Array(entities);
    [this.cpm, this.total, this.match, this.summation, this.count] = [column(), column(), column(), column(), column()];
    [this.requestNanos, this.requestCount, this.responseNanos, this.responseCount] = [
      column(),
      column(),
      column(),
      column(),
    ];
    [this.apdexTotal, this.satisfied, this.tolerated] = [column(), column(), column()];
    this.cells = new Uint32Array(entities * CELLS);
  }

  clear(): void {
    for (const column of Object.values(this) as (Float64Array | Uint32Array)[]) column.fill(0);
  }
}

/**
 * The ceiling of dispatch: the same columns of the same records, updated by code that knows them by heart: one look-up by
 * names, one time bucket, no growth, no limits, dense histograms.
 */
export class StraightLine {
  readonly services: Columns;
  readonly instances: Columns;
  readonly endpoints: Columns;
  readonly #serviceRows = new Map<string, number>();
  readonly #instanceRows = new Map<string, Map<string, number>>();
  readonly #endpointRows = new Map<string, Map<string, number>>();
  #instances = 0;
  #endpoints = 0;

  constructor(services: number, owned: number) {
    this.services = new Columns(services);
    this.instances = new Columns(owned);
    this.endpoints = new Columns(owned);
  }

  /** As after a flush: the rows stay known. */
  clear(): void {
    for (const columns of [this.services, this.instances, this.endpoints]) columns.clear();
  }

  dispatch({ service, instance, endpoint }: Records): void {
    this.#service(service as unknown as Named);
    this.#instance(instance as unknown as Named);
    this.#endpoint(endpoint as unknown as Named);
  }

  #service(record: Named): void {
    const { name, latency, status } = record;
    let row = this.#serviceRows.get(name);
    if (row === undefined) {
      row = this.#serviceRows.size;
      this.#serviceRows.set(name, row);
    }
    const c = this.services;
    addCommon(c, row, record);
    c.cells[row * CELLS + Math.trunc(latency / PRECISION)]! += 1;
    c.apdexTotal[row]! += 1;
    if (status && latency <= SATISFIED) c.satisfied[row]! += 1;
    else if (status && latency <= SATISFIED * 4) c.tolerated[row]! += 1;
  }

  #instance(record: Named): void {
    const rows = getOrMake(this.#instanceRows, record.serviceName, noRows);
    let row = rows.get(record.name);
    if (row === undefined) {
      row = this.#instances++;
      rows.set(record.name, row);
    }
    addCommon(this.instances, row, record);
  }

  #endpoint(record: Named): void {
    const rows = getOrMake(this.#endpointRows, record.serviceName, noRows);
    let row = rows.get(record.name);
    if (row === undefined) {
      row = this.#endpoints++;
      rows.set(record.name, row);
    }
    addCommon(this.endpoints, row, record);
    this.endpoints.cells[row * CELLS + Math.trunc(record.latency / PRECISION)]! += 1;
  }
}

interface Named {
  readonly name: string;
  readonly serviceName: string;
  readonly latency: number;
  readonly status: boolean;
  readonly sideCar: {
    readonly internalRequestLatencyNanos: number;
    readonly internalResponseLatencyNanos: number;
  };
}

const noRows = () => new Map<string, number>();

function addCommon(c: Columns, row: number, { latency, status, sideCar }: Named): void {
  c.cpm[row]! += 1;
  c.total[row]! += 1;
  if (status) c.match[row]! += 1;
  c.summation[row]! += latency;
  c.count[row]! += 1;
  c.requestNanos[row]! += sideCar.internalRequestLatencyNanos;
  c.requestCount[row]! += 1;
  c.responseNanos[row]! += sideCar.internalResponseLatencyNanos;
  c.responseCount[row]! += 1;
}
