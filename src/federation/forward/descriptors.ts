import type { MetricDefinition, Program, ScopeDefinition } from '../../runtime/program.ts';
import type { MetricDescriptor, ScopeDescriptor } from '../protocol/messages.ts';

/** What a program can send, and the numbers by which batches refer to it: positions in the program's own lists. */
export class Descriptors {
  readonly scopes: readonly ScopeDescriptor[];
  readonly metrics: readonly MetricDescriptor[];
  readonly #scopeNumbers: ReadonlyMap<string, number>;
  readonly #metricNumbers: ReadonlyMap<string, number>;

  constructor(program: Program) {
    this.#scopeNumbers = new Map(program.scopes.map((scope, number) => [scope.name, number]));
    this.#metricNumbers = new Map(program.metrics.map((metric, number) => [metric.name, number]));
    this.scopes = program.scopes.map(({ name, entityFields }) => {
      return { name, entityFields: entityFields.map((field) => field.name) };
    });
    this.metrics = program.metrics.map((metric) => this.#describe(metric));
  }

  scope(scope: ScopeDefinition): number {
    return numberOf(this.#scopeNumbers, 'scope', scope.name);
  }

  metric(metric: MetricDefinition): number {
    return numberOf(this.#metricNumbers, 'metric', metric.name);
  }

  #describe({ name, scope, function: { name: functionName, fingerprint, tag, columns } }: MetricDefinition) {
    return {
      name,
      scope: this.scope(scope),
      function: functionName,
      fingerprint,
      tag,
      columns: columns.map(({ name, type, merge }) => ({ name, type, merge })),
    };
  }
}

function numberOf(numbers: ReadonlyMap<string, number>, what: string, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`BUG: ${what} ${name} is not of the running program.`);
  return number;
}
