import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFixture } from './compile-fixture.ts';

const programs = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** `UPDATE_GOLDEN=1 npx vitest run test/programs` records anew; read the difference before you commit it. */
const update = process.env['UPDATE_GOLDEN'] === '1';

describe.each(programs)('the compiled program %s', (name) => {
  const directory = join(import.meta.dirname, name, 'generated');
  const files = compileFixture(name, '../../../../src/runtime/api.ts');

  if (update) {
    rmSync(directory, { recursive: true, force: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  }

  it('has exactly the recorded files', () => {
    const recorded = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
    expect(recorded.sort()).toEqual(files.map(({ path }) => path).sort());
  });

  it.each(files.map((file) => [file.path, file.text]))('%s is what was recorded, to the byte', (path, text) => {
    expect(text).toBe(readFileSync(join(directory, path), 'utf8'));
  });

  it('comes out the same when it is compiled again', () => {
    expect(compileFixture(name, '../../../../src/runtime/api.ts')).toEqual(files);
  });
});
