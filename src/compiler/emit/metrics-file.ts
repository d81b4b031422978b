import { StructureKind } from 'ts-morph';
import type { MetricModel, SourceModel } from '../model.ts';
import { Module, type Statement } from './module.ts';
import { quote } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `metrics/<source>.ts`: definition and typed class of each metric over one source. */
export function metricsFile(source: SourceModel, metrics: readonly MetricModel[], runtime: string): Module {
  const module = new Module(paths.metrics(source.name), runtime);
  for (const metric of metrics) module.add(definition(source, metric, module), metricClass(metric, module));
  return module;
}

function definition(source: SourceModel, metric: MetricModel, module: Module): Statement {
  const definedBy = module.local(paths.function(metric.function), symbols.function(metric.function));
  const lines = [
    '{',
    `  name: ${quote(metric.name)},`,
    `  scope: ${module.local(paths.scopes, symbols.scope(source.scope))},`,
    `  function: ${definedBy},`,
    `  source: ${quote(source.name)},`,
    `  statement: ${quote(metric.statement)},`,
    ...(metric.decorator === undefined ? [] : [decoratorLine(metric.decorator, metric)]),
    ...(metric.originMetrics === undefined
      ? []
      : [`  originMetrics: [${metric.originMetrics.map(quote).join(', ')}],`]),
    `  byCluster: ${metric.byCluster},`,
    '}',
  ];
  const type = module.runtimeType('MetricDefinition');
  return `${statementComment(metric.statement)}export const ${symbols.metric(metric.name)}: ${type} = ${lines.join('\n')};`;
}

function decoratorLine(name: string, { attributes }: MetricModel): string {
  const names = attributes.map((attribute) => quote(attribute.name)).join(', ');
  return `  decorator: { name: ${quote(name)}, attributes: [${names}] },`;
}

function metricClass(metric: MetricModel, module: Module): Statement {
  const name = symbols.metricClass(metric.name);
  const path = paths.function(metric.function);
  const columns = module.localType(path, symbols.columns(metric.function));
  const bucket = module.runtimeType('TimeBucket');
  const entity = module.runtimeType('Entity');
  const definedBy = symbols.metric(metric.name);
  return {
    kind: StructureKind.Class,
    name,
    isExported: true,
    extends: module.local(path, symbols.metricsBase(metric.function)),
    docs: [metric.doc === '' ? metric.statement : `${metric.doc}\n\n${metric.statement}`],
    ctors: [
      {
        parameters: [
          { name: 'entity', type: entity },
          { name: 'bucket', type: bucket },
          { name: 'columns', type: columns },
        ],
        statements: [`super(${definedBy}, entity, bucket, columns);`],
      },
    ],
    methods: [
      {
        name: 'deserialize',
        isStatic: true,
        parameters: [
          { name: 'entity', type: entity },
          { name: 'bucket', type: bucket },
          { name: 'bytes', type: 'Uint8Array' },
        ],
        returnType: name,
        docs: ['What `serialize` wrote; throws MalformedBytes for anything else.'],
        statements: [
          `const columns = ${name}.decode<${columns}>(${definedBy}, bytes);`,
          `return new ${name}(entity, bucket, columns);`,
        ],
      },
    ],
  };
}

/** The OAL statement as line comments. */
export function statementComment(statement: string): string {
  return `${statement
    .split('\n')
    .map((line) => `// ${line.trim()}`)
    .join('\n')}\n`;
}
