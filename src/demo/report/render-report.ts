import { figuresTable } from '../dashboard/figures-table.ts';
import { count } from '../dashboard/numbers.ts';
import type { Report } from './report.ts';

/** The result for people. */
export function renderReport(report: Report): string {
  const { applications, federated, clusters } = report;
  const rows = [
    ...Object.entries(clusters).map(([name, figures]) => ({ name, figures: figures ?? undefined })),
    { name: 'federated', figures: federated ?? undefined },
  ];
  const lines = [
    `service ${report.service}, ${report.seconds} s of load`,
    '',
    ...figuresTable(rows, { rate: false }).map((line) => `  ${line}`),
    '',
    `The applications themselves counted ${count(applications.calls)} calls, ${count(applications.failures)} failed.`,
    report.equal
      ? 'Equal: every node has counted exactly that.'
      : `Not equal:\n${report.differences.map((difference) => `  ${difference}`).join('\n')}`,
  ];
  return `${lines.join('\n')}\n`;
}
