import type { ProgramModel } from '../model.ts';
import { code, Module } from './module.ts';
import { quote } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `index.ts`: the program, put together. */
export function indexFile(model: ProgramModel, digest: string, runtime: string): Module {
  const module = new Module(paths.index, runtime);
  const plain = model.sources.filter((source) => source.origins.length === 0);
  const federated = model.sources.filter((source) => source.origins.length > 0);
  const lists: [string, string[]][] = [
    ['scopes', model.scopes.map(({ name }) => module.local(paths.scopes, symbols.scope(name)))],
    ['functions', model.functions.map(({ name }) => module.local(paths.function(name), symbols.function(name)))],
    ['metrics', model.metrics.map(({ name, source }) => module.local(paths.metrics(source), symbols.metric(name)))],
    ['sources', plain.map(({ name }) => module.local(paths.source(name), symbols.source(name)))],
    ['federationSources', federated.map(({ name }) => module.local(paths.source(name), symbols.source(name)))],
  ];
  const enums = module.local(paths.enums, 'enums');
  const type = module.runtimeType('Program');
  module.add(
    code((writer) => {
      writer.write(`export const program: ${type} = `).inlineBlock(() => {
        writer.writeLine(`name: ${quote(model.name)},`);
        writer.writeLine(`digest: ${quote(digest)},`);
        writer.writeLine(`${enums},`);
        for (const [name, members] of lists) {
          if (members.length === 0) writer.writeLine(`${name}: [],`);
          else
            writer
              .writeLine(`${name}: [`)
              .indent(() => {
                for (const member of members) writer.writeLine(`${member},`);
              })
              .writeLine('],');
        }
      });
      writer.write(';');
    }),
  );
  for (const source of model.sources.filter((candidate) => model.metrics.some((m) => m.source === candidate.name)))
    module.add(`export * from './${paths.metrics(source.name)}';`);
  return module;
}
