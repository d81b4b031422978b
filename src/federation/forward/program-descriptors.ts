import type { MetricDefinition, Program, ScopeDefinition } from '../../runtime/program.ts';
import type { MetricDescriptor, ScopeDescriptor } from '../protocol/messages.ts';

/** The running program's scopes and metrics as a Hello describes them, with their positions in these lists. */
export class ProgramDescriptors {
  readonly scopes: readonly ScopeDescriptor[];
  readonly metrics: readonly MetricDescriptor[];
  readonly #definitions: readonly ScopeDefinition[];
  readonly #scopeNumbers: ReadonlyMap<string, number>;
  readonly #metricNumbers: ReadonlyMap<string, number>;

  constructor({ scopes, metrics }: Program) {
    this.#definitions = scopes;
    this.#scopeNumbers = new Map(scopes.map((scope, number) => [scope.name, number]));
    this.#metricNumbers = new Map(metrics.map((metric, number) => [metric.name, number]));
    this.scopes = scopes.map(({ name, entityFields }) => {
      return { name, entityFields: entityFields.map((field) => field.name) };
    });
    this.metrics = metrics.map((metric) => this.#describe(metric));
  }

  scope(scope: ScopeDefinition): number {
    return numberOf(this.#scopeNumbers, 'scope', scope.name);
  }

  metric(metric: MetricDefinition): number {
    return numberOf(this.#metricNumbers, 'metric', metric.name);
  }

  scopeAt(number: number): ScopeDefinition {
    const scope = this.#definitions[number];
    if (scope === undefined) throw new Error(`BUG: the running program has no scope ${number}.`);
    return scope;
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
