import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { encloses } from '../../grammar/span.ts';
import type { Node, SourceFile, Statement } from '../../grammar/syntax.ts';
import { childrenOf } from '../../grammar/walk.ts';

const root = join(import.meta.dirname, '../..');

export interface Script {
  readonly path: string;
  readonly text: string;
}

/** Every script that the project ships. */
export function shippedScripts(pattern = 'oal/**/*.oal'): Script[] {
  const paths = globSync(pattern, { cwd: root }).sort();
  expect(paths.length).toBeGreaterThan(0);
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Parses a script that has no syntax error, and checks that every node lies inside its parent. */
export function parseWhole(text: string, path = 'test.oal'): SourceFile {
  const { file, problems } = parse(path, text);
  expect(problems).toEqual([]);
  expectSpansToNest(file);
  return file;
}

export function parseOne(text: string): Statement {
  const { statements } = parseWhole(text);
  expect(statements).toHaveLength(1);
  const [statement] = statements;
  if (statement === undefined) {
    throw new Error('BUG: no statement');
  }
  return statement;
}

export function expectSpansToNest(node: Node): void {
  for (const child of childrenOf(node)) {
    expect(encloses(node.span, child.span), `${child.kind} lies outside of its ${node.kind}`).toBe(true);
    expectSpansToNest(child);
  }
}
