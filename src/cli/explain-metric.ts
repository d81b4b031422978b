import { createChecker } from '../compiler/compile-model.ts';
import { explainMetric } from '../compiler/explain/explain-metric.ts';
import type { ProgramModel } from '../compiler/model.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { checkPrograms } from './check-programs.ts';
import { CommandError } from './command-error.ts';
import { hasErrors } from './finding.ts';
import { printFindings } from './print-findings.ts';
import { type Selection, selectPrograms } from './select-programs.ts';

/** `explain`: prints the way of a metric in every program that has it; false when a script has an error. */
export async function explain(metric: string, selection: Selection): Promise<boolean> {
  const { programs, findings } = await checkPrograms(await selectPrograms(selection), createChecker());
  if (hasErrors(findings)) {
    printFindings(findings, 'text');
    return false;
  }
  const models = programs.map(({ model }) => model!);
  const having = models.filter(({ metrics }) => metrics.some(({ name }) => name === metric));
  if (having.length === 0) throw new CommandError(unknownMetric(metric, models));
  const texts = having.map((model) => explainMetric(model, metric).trimEnd());
  const titled = texts.map((text, index) => (having.length > 1 ? `Program ${having[index]!.name}\n\n${text}` : text));
  process.stdout.write(`${titled.join('\n\n')}\n`);
  return true;
}

function unknownMetric(metric: string, models: readonly ProgramModel[]): string {
  const programs = models.map(({ name }) => name).join(' or ');
  const known = models.flatMap(({ metrics }) => metrics.map(({ name }) => name));
  return `There is no metric '${metric}' in ${programs}${didYouMean(metric, known) || '.'}`;
}
