import type { MetricPoint, MetricSeries, MetricsExport } from '../metrics-reader.ts';

/** `ndjson`: a JSON object a line; `json`: the same objects as one array; `csv`: a line a value, under a heading. */
export const EXPORT_FORMATS = ['ndjson', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportText {
  readonly contentType: string;
  /** Pieces of some KiB; the next is only made when it is asked for. */
  readonly text: AsyncIterable<string>;
}

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** Characters that are sent at a time. */
const PIECE = 16_384;

export function writeExport(format: ExportFormat, exported: MetricsExport): ExportText {
  const lines = { ndjson: ndjsonLines, json: jsonLines, csv: csvLines }[format](exported);
  return { contentType: CONTENT_TYPES[format], text: inPieces(lines) };
}

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function* ndjsonLines({ series }: MetricsExport): AsyncGenerator<string> {
  for await (const one of series) for (const point of one.points) yield `${JSON.stringify(pointObject(one, point))}\n`;
}

async function* jsonLines({ series }: MetricsExport): AsyncGenerator<string> {
  let before = '[\n';
  for await (const one of series)
    for (const point of one.points) {
      yield `${before}${JSON.stringify(pointObject(one, point))}`;
      before = ',\n';
    }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function pointObject({ entity, cluster }: MetricSeries, { bucket, value, state }: MetricPoint) {
  return { time: isoMinute(bucket), entity, ...(cluster !== undefined && { cluster }), value, state };
}

/**
 * Columns are the same for every metric, so that exports can be put together: a labelled value has a line per label. A
 * point without a value has one line with its state alone.
 */
async function* csvLines({ metric, series }: MetricsExport): AsyncGenerator<string> {
  yield 'metric,time,entity_id,entity,cluster,label,value,state\n';
  for await (const { entity, cluster = '', points } of series)
    for (const { bucket, value, state } of points)
      for (const [label, number] of valuesOf(value))
        yield csvLine([
          metric.name,
          isoMinute(bucket),
          entity.id,
          entity.name,
          cluster,
          label,
          number,
          JSON.stringify(state),
        ]);
}

function valuesOf(value: MetricPoint['value']): readonly (readonly [label: string, value: string])[] {
  if (value === null) return [['', '']];
  if (typeof value === 'number') return [['', String(value)]];
  return Object.entries(value).map(([label, number]) => [label, String(number)]);
}

/** RFC 4180: a cell with a comma, a quote or an end of line is quoted, its quotes doubled. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}

function isoMinute(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}
