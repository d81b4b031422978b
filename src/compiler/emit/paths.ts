import { kebab, pascal } from './names.ts';

/** Where each part of a program is written, relative to the program's directory. */
export const paths = {
  index: 'index.ts',
  enums: 'enums.ts',
  scopes: 'scopes.ts',
  function: (name: string): string => `functions/${kebab(name)}.ts`,
  source: (name: string): string => `sources/${kebab(name)}.ts`,
  metrics: (source: string): string => `metrics/${kebab(source)}.ts`,
};

/** What each part is called in generated code. */
export const symbols = {
  scope: (name: string): string => `${lower(name)}Scope`,
  function: (name: string): string => `${lower(name)}Function`,
  columns: (name: string): string => `${pascal(name)}Columns`,
  state: (name: string): string => `${pascal(name)}State`,
  module: (name: string): string => `${pascal(name)}Module`,
  table: (name: string): string => `${pascal(name)}Table`,
  metricsBase: (name: string): string => `${pascal(name)}Metrics`,
  source: (name: string): string => `${lower(name)}Source`,
  record: (name: string): string => `${pascal(name)}Record`,
  metric: (name: string): string => `${lower(pascal(name))}Metric`,
  metricClass: (name: string): string => `${pascal(name)}Metric`,
};

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
