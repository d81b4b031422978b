import { StructureKind } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/compiler/emit/module.ts';
import { printDirectly, printPublicly } from '../../../src/compiler/emit/print-structure.ts';

const structure = {
  statements: [
    '// head\n',
    {
      kind: StructureKind.Class as const,
      name: 'Table',
      isExported: true,
      docs: ['What it is.\n\nAnd more.'],
      properties: [{ name: '#rows', isReadonly: true, initializer: 'new Map()' }],
      ctors: [{ parameters: [{ name: 'host', type: 'Host' }], statements: ['this.host = host;'] }],
      methods: [{ name: 'take', returnType: 'void', statements: ['if (a) {\n  b();\n}', 'c();'] }],
    },
    { kind: StructureKind.Interface as const, name: 'Binding', properties: [{ name: 'a', type: 'string' }] },
    { kind: StructureKind.TypeAlias as const, name: 'T', isExported: true, type: 'string | null' },
    "export * from './metrics.ts';",
  ],
};

describe('printing a structure', () => {
  it("by ts-morph's own printer gives what its public way gives; a release without it is noticed here", () => {
    const project = createProject();
    const text = printDirectly(project, structure);
    expect(text).toBeDefined();
    expect(text).toBe(printPublicly(project, 'file.ts', structure));
  });
});
