import type { MetricDefinition, ScopeDefinition } from '../../runtime/program.ts';
import type { MetricDescriptor, ScopeDescriptor } from '../protocol/messages.ts';
import type { Lexicon } from './buffer/parcel-buffer.ts';
import type { ForwardHost } from './forward-settings.ts';

/** What the running program can send: numbers are positions in its lists, and indexes of the node's registries. */
export class LiveLexicon implements Lexicon {
  readonly scopes: readonly ScopeDescriptor[];
  readonly metrics: readonly MetricDescriptor[];
  readonly #host: ForwardHost;
  readonly #scopeNumbers: ReadonlyMap<string, number>;
  readonly #metricNumbers: ReadonlyMap<string, number>;

  constructor(host: ForwardHost) {
    const { scopes, metrics } = host.program;
    this.#host = host;
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

  fields(scope: number, entity: number): readonly string[] {
    const definition = this.#host.program.scopes[scope];
    if (definition === undefined) throw new Error(`BUG: the running program has no scope ${scope}.`);
    return this.#host.registry(definition).fields(entity);
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
