import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts';
import type { ProgramModel } from '../compiler/model.ts';
import { type Finding, findingOf } from './finding.ts';
import { previousManifest } from './previous-manifest.ts';
import type { ProgramScripts } from './select-programs.ts';

/** What peers and a store that know a manifest would misread of a program. */
export type Compare = (manifest: unknown, model: ProgramModel) => readonly Diagnostic[];

interface Target extends Pick<ProgramScripts, 'scripts'> {
  readonly model: ProgramModel;
  readonly directory: string;
}

/** What has changed, against the build that lies in the output directory, in a way that peers would misread. */
export async function incompatibleChanges({ scripts, model, directory }: Target, compare: Compare): Promise<Finding[]> {
  const manifest = await previousManifest(directory);
  if (manifest === undefined) return [];
  const texts = new Map(scripts.map(({ path, text }) => [path, text] as const));
  return compare(manifest, model).map((diagnostic) => findingOf(diagnostic, texts));
}
