import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchedDirectories } from '../../src/cli/watched-directories.ts';
import { scriptsDirectory } from './scripts-directory.ts';

const directory = scriptsDirectory();

it.each([
  ['a/one.oal', ['a']],
  ['a', ['', 'a', 'a/b']],
  ['a/b/*.oal', ['a', 'a/b']],
  ['a/**/*.oal', ['', 'a', 'a/b']],
  ['gone/x.oal', []],
])('watches for %s what may concern it', async (argument, expected) => {
  await directory.write('a/one.oal', '');
  await directory.write('a/b/two.oal', '');
  await directory.write('a/node_modules/three.oal', '');
  await directory.write('a/.git/four.oal', '');
  const watched = await watchedDirectories({ files: [join(directory.path, argument)] });
  const here = [...watched].filter((path) => path.startsWith(directory.path));
  expect(here.toSorted()).toEqual(expected.map((path) => join(directory.path, path)));
});
