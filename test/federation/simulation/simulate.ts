import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, World } from './world.ts';
import { type WorldName, type WorldPlan, worldOf } from './worlds.ts';

export interface Simulated extends Outcome {
  /** Whether the world kept what it promises. */
  readonly kept: boolean;
  /** What happened, line by line. */
  readonly history: readonly string[];
}

/** Lets one world go through so many milliseconds of faults; the same seed does it again. */
export async function simulate(name: WorldName, seed: number, milliseconds: number): Promise<Simulated> {
  const directory = mkdtempSync(join(tmpdir(), 'oap-simulation-'));
  try {
    const plan = worldOf(name, directory, seed % 2 === 0 ? 'BLOCKING' : 'IF_POSSIBLE');
    const world = new World(seed, plan);
    const outcome = await world.run(milliseconds);
    return { ...outcome, kept: holds(plan, outcome), history: world.history };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function holds({ promised }: WorldPlan, { twice, missing, lost, brokenClaims }: Outcome): boolean {
  if (twice.length > 0 || brokenClaims.length > 0) return false;
  return promised === 'exact' ? missing.length === 0 && lost === 0 : missing.length === lost;
}
