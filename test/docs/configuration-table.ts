import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { cell, codeCell, table } from './markdown.ts';

interface Setting {
  readonly key: string;
  readonly value: string;
  readonly variable: string;
  readonly meaning: string;
}

/** The keys of a provider as config/application.yml has them, whose defaults another test compares with the schema's. */
export function configurationTable(module: string, provider: string): string {
  const settings = settingsOf(sectionOf(module, provider));
  return table(
    ['key', 'default', 'variable', 'what it is'],
    settings.map(({ key, value, variable, meaning }) => [
      codeCell(key),
      value === '' ? 'empty' : codeCell(value),
      variable === '' ? '' : codeCell(variable),
      cell(meaning),
    ]),
  );
}

/** The lines under `<module>: <provider>:`, less their indentation. */
function sectionOf(module: string, provider: string): string[] {
  const lines = readFileSync(join(packageRoot(), 'config/application.yml'), 'utf8').split('\n');
  const from = lines.indexOf(`  ${provider}:`, lines.indexOf(`${module}:`)) + 1;
  const length = lines.slice(from).findIndex((line) => !line.startsWith('    '));
  return lines.slice(from, length < 0 ? undefined : from + length).map((line) => line.slice(4));
}

/** A comment is about the keys that follow it, up to the next comment. */
function settingsOf(lines: readonly string[]): Setting[] {
  const settings: Setting[] = [];
  let parent = '';
  let comment: string[] = [];
  let commenting = false;
  for (const line of lines) {
    const text = line.trim();
    if (text.startsWith('#')) {
      comment = commenting ? [...comment, text.slice(1).trim()] : [text.slice(1).trim()];
      commenting = true;
      continue;
    }
    commenting = false;
    const [, name = '', value = ''] = /^(\w+):\s*(.*)$/.exec(text) ?? [];
    const nested = line.startsWith('  ');
    if (value === '') {
      parent = name;
      continue;
    }
    const [, variable = '', fallback = value] = /^\$\{(\w+):(.*)\}$/.exec(value) ?? [];
    const key = nested ? `${parent}.${name}` : name;
    settings.push({ key, value: fallback, variable, meaning: comment.join(' ') });
  }
  return settings;
}
