import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { compileModel } from '../../src/compiler/compile-model.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { blocksIn } from './markdown.ts';

/** Every example in the documents is tried: scripts are compiled, commands and their options must exist. */

const root = packageRoot();
const documents = ['README.md', ...globSync('docs/*.md', { cwd: root })];
const library = globSync('oal/lib/**/*.oal', { cwd: root }).sort().map(read);

function read(path: string): { path: string; text: string } {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** A block with a file's name is part of a tutorial, which language.test.ts follows. */
function blocks(document: string, language: string): string[] {
  const found = blocksIn(read(document).text);
  return found.filter((block) => block.language === language && block.info === '').map(({ text }) => text);
}

/** Calls of the command in shell blocks, continued lines joined, variables before it and comments left out. */
function calls(document: string): string[] {
  return blocks(document, 'sh')
    .flatMap((block) => block.replace(/\\\n/g, ' ').split('\n'))
    .flatMap((line) => /(?:npx )?oap-federation (.*?)(?: #.*)?$/.exec(line)?.[1] ?? []);
}

/** The library without what an example declares itself, to show it. */
function libraryFor(example: string): typeof library {
  const shown = [...example.matchAll(/^(function|source|scope|enum) (\w+)/gm)];
  return library.map(({ path, text }) => {
    const kept = shown.reduce(
      (rest, [, kind, name]) => rest.replace(new RegExp(`^${kind} ${name}\\b(.*;|[\\s\\S]*?^})$`, 'm'), ''),
      text,
    );
    return { path, text: kept };
  });
}

describe.each(documents.filter((document) => blocks(document, 'oal').length + calls(document).length > 0))(
  '%s',
  (document) => {
    it.each(blocks(document, 'oal').map((text, i) => [i + 1, text] as const))('script %i compiles', (_i, text) => {
      const { diagnostics } = compileModel([...libraryFor(text), { path: 'example.oal', text }], 'example');
      expect(diagnostics.map((diagnostic) => JSON.stringify(diagnostic))).toEqual([]);
    });

    it.each(calls(document))('oap-federation %s exists', (call) => {
      const program: Command = createProgram();
      const [name, ...words] = call.trim().split(/\s+/);
      if (name!.startsWith('-')) return;
      const command = program.commands.find((candidate) => candidate.name() === name);
      expect(command, name).toBeDefined();
      const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0]);
      const known = [...command!.options.map((option) => option.long), '--help'];
      for (const option of options) expect(known, `${name} ${option}`).toContain(option);
    });
  },
);

it('there are examples to try', () => {
  expect(blocks('README.md', 'oal').length).toBeGreaterThan(1);
  expect(calls('README.md').length).toBeGreaterThan(5);
  expect(blocks('docs/language.md', 'oal').length).toBeGreaterThan(3);
});
