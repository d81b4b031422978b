import { type ClassDeclarationStructure, StructureKind } from 'ts-morph';
import type { MetricModel, SourceModel } from '../model.ts';
import { code, type Module, type Statement, wrapped } from './module.ts';
import { pascal, safe } from './names.ts';
import { paths, symbols } from './paths.ts';

/** What plain and federation dispatchers share: tables per open bucket, and handing them over. */

export function tablesName(source: SourceModel): string {
  return `${pascal(source.name)}Tables`;
}

/** The tables of one time bucket, a field per metric. */
export function tablesClass(source: SourceModel, metrics: readonly MetricModel[], module: Module): Statement {
  return {
    kind: StructureKind.Class,
    name: tablesName(source),
    docs: [`The tables of one time bucket, one per metric over ${source.name}.`],
    properties: metrics.map((metric) => ({ name: safe(metric.name), isReadonly: true, type: tableOf(metric, module) })),
    ctors: [
      {
        parameters: [{ name: 'host', type: module.runtimeType('DispatchHost') }],
        statements: metrics.map((metric) =>
          wrapped(
            4,
            `this.${safe(metric.name)} = new ${tableOf(metric, module)}(`,
            ['host', `host.budget(${definitionOf(metric, module)})`],
            ');',
          ),
        ),
      },
    ],
  };
}

function tableOf(metric: MetricModel, module: Module): string {
  return module.local(paths.function(metric.function), symbols.table(metric.function));
}

export function openTables(source: SourceModel, module: Module): { name: string; isReadonly: true; type: string } {
  return { name: '#open', isReadonly: true, type: `${module.runtimeType('OpenBuckets')}<${tablesName(source)}>` };
}

export function createOpenTables(source: SourceModel, module: Module): string {
  return `this.#open = new ${module.runtime('OpenBuckets')}(() => new ${tablesName(source)}(host));`;
}

function definitionOf(metric: MetricModel, module: Module): string {
  return module.local(paths.metrics(metric.source), symbols.metric(metric.name));
}

/** `close()`: a table per open bucket and metric that has rows. */
export function closeMethod(
  metrics: readonly MetricModel[],
  module: Module,
): NonNullable<ClassDeclarationStructure['methods']>[number] {
  const type = `${module.runtimeType('ClosedTable')}[]`;
  const statements = code((writer) => {
    writer.writeLine(`const closed: ${type} = [];`);
    writer.write('for (const [bucket, tables] of this.#open.take())').block(() => {
      for (const metric of metrics) {
        const given = ['closed', definitionOf(metric, module), 'bucket', `tables.${safe(metric.name)}`];
        writer.writeLine(wrapped(6, `${module.runtime('closeTable')}(`, given, ');'));
      }
    });
    writer.writeLine('return closed;');
  });
  return { name: 'close', returnType: type, statements: [statements] };
}
