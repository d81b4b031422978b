import { join } from 'node:path';
import { packageRoot } from '../runtime/package-root.ts';

/** The file behind `oap-federation/runtime`: the source when this code runs from source, else the build of it. */
export function runtimeEntry(): string {
  const fromSource = import.meta.filename.endsWith('.ts');
  return join(packageRoot(), fromSource ? 'src/runtime/api.ts' : 'dist/runtime.js');
}
