import type { MetricsAnswer } from '../query/http/present.ts';
import { localMinute } from './local-time.ts';
import { type Column, renderTable } from './table.ts';

type Point = MetricsAnswer['series'][number]['points'][number];

/**
 * One row per time and series, in order of time; a labelled value has a column per label, and each attribute that was asked
 * for has one.
 */
export function renderMetrics(answer: MetricsAnswer, colours: boolean): string {
  const rows = answer.series
    .flatMap((series) => series.points.map((point) => ({ ...series, point })))
    .toSorted(
      (left, right) =>
        compare(left.point.time, right.point.time) ||
        // The node has put the top ones in their order already.
        (answer.top !== undefined
          ? 0
          : compare(left.entity.name, right.entity.name) || compare(left.cluster ?? '', right.cluster ?? '')),
    );
  if (rows.length === 0)
    return `No data of ${answer.metric.name} from ${localMinute(answer.from)} to ${localMinute(answer.to)}.\n`;
  const values = valueColumns(
    answer,
    rows.map(({ point }) => point),
  );
  const byCluster = rows.some(({ cluster }) => cluster !== undefined);
  const attributes = [...new Set(answer.attributes?.map(({ attribute }) => attribute))];
  const columns: Column[] = [
    { title: 'TIME', align: 'left' },
    { title: 'ENTITY', align: 'left' },
    ...(byCluster ? [{ title: 'CLUSTER', align: 'left' } as const] : []),
    ...attributes.map((attribute) => ({ title: attribute.toUpperCase(), align: 'left' }) as const),
    ...values.map(({ title }) => ({ title, align: 'right' }) as const),
  ];
  const cells = rows.map(({ point, entity, cluster }) => [
    localMinute(point.time),
    entity.name,
    ...(byCluster ? [cluster ?? ''] : []),
    ...attributes.map((attribute) => entity.attributes?.[attribute] ?? ''),
    ...values.map(({ of }) => of(point)),
  ]);
  return renderTable(columns, cells, colours);
}

interface ValueColumn {
  readonly title: string;
  readonly of: (point: Point) => string;
}

function valueColumns({ metric }: MetricsAnswer, points: readonly Point[]): ValueColumn[] {
  const labels = new Set(points.flatMap(({ value }) => (typeof value === 'object' ? Object.keys(value ?? {}) : [])));
  const show = metric.value.name === 'percentage' ? asPercentage : String;
  if (labels.size === 0) {
    return [
      { title: metric.value.name.toUpperCase(), of: ({ value }) => (typeof value === 'number' ? show(value) : '') },
    ];
  }
  const prefix = /^labeled<(\w+)>$/.exec(metric.value.type)?.[1] ?? '';
  return [...labels].map((label) => ({
    title: `${prefix}${label}`.toUpperCase(),
    of: ({ value }) => (typeof value !== 'object' || value?.[label] === undefined ? '' : show(value[label])),
  }));
}

/** SkyWalking counts percentages in hundredths: 9975 is 99.75 %. */
function asPercentage(hundredths: number): string {
  return `${(hundredths / 100).toFixed(2)} %`;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
