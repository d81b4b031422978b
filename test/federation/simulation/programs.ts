import type { MetricDefinition, Program } from '../../../src/runtime/program.ts';
import { coreProgram, federationProgram, serviceSla } from '../fake-program.ts';

/** The programs of fake-program.ts with `service_sla` alone: an increment that is not taken would be no loss. */
export function measuringProgram(): Program {
  const program = coreProgram();
  return {
    ...program,
    metrics: program.metrics.filter(isMeasured),
    sources: program.sources.map((source) => ({
      ...source,
      createDispatcher(host) {
        const dispatcher = source.createDispatcher(host);
        return {
          dispatch: (record) => dispatcher.dispatch(record),
          close: () => dispatcher.close().filter(({ metric }) => isMeasured(metric)),
        };
      },
    })),
  };
}

export function addingProgram(): Program {
  const program = federationProgram();
  const metrics = program.metrics.filter(isMeasured);
  const sources = new Set(metrics.map(({ source }) => source));
  return { ...program, metrics, federationSources: program.federationSources.filter(({ name }) => sources.has(name)) };
}

/** Knows nothing: whatever comes is passed on as it is. */
export function passingProgram(): Program {
  return { ...addingProgram(), functions: [], metrics: [], federationSources: [] };
}

function isMeasured({ name }: MetricDefinition): boolean {
  return name === serviceSla.name;
}
