import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rounded } from '../support/statistics.ts';
import { CLI } from './cold-runs.ts';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

const PHASES = ['startUp', 'parse', 'check', 'emit', 'print'] as const;
type Phase = (typeof PHASES)[number];

/** What a function on the stack means, the innermost first; whatever is under none of them is start-up. */
const phaseOfFunction: ReadonlyMap<string, Phase> = new Map([
  ['parseAll', 'parse'],
  ['checkPrograms', 'check'],
  ['changesIn', 'check'],
  ['print', 'print'],
  ['emitProgram', 'emit'],
]);

/** How the time of one cold `compile` is divided, as shares of 1, by a CPU profile of the process. */
export async function phaseShares(args: readonly string[]): Promise<Record<Phase, number>> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  try {
    const options = ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', directory];
    await promisify(execFile)(process.execPath, [...options, CLI, ...args]);
    const [file] = await readdir(directory);
    return sharesIn(JSON.parse(await readFile(join(directory, file!), 'utf8')) as Profile);
  } finally {
    await rm(directory, { recursive: true });
  }
}

function sharesIn({ nodes, samples, timeDeltas }: Profile): Record<Phase, number> {
  const phases = phasesOfNodes(nodes);
  const times: Record<Phase, number> = { startUp: 0, parse: 0, check: 0, emit: 0, print: 0 };
  let current: Phase = 'startUp';
  for (const [index, sample] of samples.entries()) {
    // The garbage collector's samples have no caller: they belong to what ran before.
    current = phases.get(sample) ?? current;
    times[current] += timeDeltas[index]!;
  }
  const all = PHASES.reduce((sum, phase) => sum + times[phase], 0);
  for (const phase of PHASES) {
    if (times[phase] === 0) throw new Error(`No sample is of the phase '${phase}': has its function another name now?`);
    times[phase] = rounded(times[phase] / all, 3);
  }
  return times;
}

/** Undefined for what has no caller but the root. */
function phasesOfNodes(nodes: readonly ProfileNode[]): Map<number, Phase | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const phases = new Map<number, Phase | undefined>();
  const visit = (node: ProfileNode, around: Phase): void => {
    const phase = phaseOfFunction.get(node.callFrame.functionName) ?? around;
    phases.set(node.id, phase);
    for (const child of node.children ?? []) visit(byId.get(child)!, phase);
  };
  const [root] = nodes;
  for (const child of root?.children ?? []) visit(byId.get(child)!, 'startUp');
  for (const { id, callFrame } of nodes) if (callFrame.functionName.startsWith('(')) phases.set(id, undefined);
  return phases;
}
