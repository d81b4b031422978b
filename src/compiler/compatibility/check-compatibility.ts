import { fingerprintOf } from '../check/fingerprint.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import type { FunctionModel, ProgramModel, StateModel } from '../model.ts';
import { typeText } from '../types.ts';
import { type PreviousColumn, type PreviousFunction, readPreviousFunctions } from './previous-manifest.ts';

export interface CompatibilityPlaces {
  /** Path of the previous manifest, as diagnostics name it. */
  readonly manifest?: string;
  /** Where functions are declared, see `CompiledModel`; those without a place are reported at the manifest. */
  readonly functions?: ReadonlyMap<string, Place>;
}

const startOfFile = { offset: 0, line: 1, column: 1 } as const;

/**
 * What would break peers and stores of the previous build: a function's tag or columns that mean something else now.
 * Columns added at the end and new functions are compatible. `previous` is the parsed manifest of that build, or
 * whatever was found in its place; nothing in it makes this throw.
 */
export function checkCompatibility(
  previous: unknown,
  model: ProgramModel,
  places: CompatibilityPlaces = {},
): Diagnostic[] {
  const report = new Report();
  const manifest: Place = { file: places.manifest ?? 'manifest.json', span: { start: startOfFile, end: startOfFile } };
  const read = readPreviousFunctions(previous);
  if ('problem' in read) {
    report.add('OAL6200', manifest, { problem: read.problem });
    return report.sorted();
  }
  const now = new Map(model.functions.map((each) => [each.name, each]));
  for (const before of read.functions) {
    const after = now.get(before.name);
    if (after === undefined) {
      report.add('OAL6209', manifest, { name: before.name });
    } else {
      checkFunction(before, after, places.functions?.get(after.name) ?? manifest, report);
    }
  }
  const owners = new Map(read.functions.map(({ tag, name }) => [tag, name]));
  for (const { name, tag } of model.functions) {
    const owner = owners.get(tag);
    if (owner !== undefined && owner !== name) {
      report.add('OAL6207', places.functions?.get(name) ?? manifest, { name, tag, owner });
    }
  }
  return report.sorted();
}

function checkFunction(before: PreviousFunction, after: FunctionModel, place: Place, report: Report): void {
  const { name } = after;
  if (before.tag !== after.tag) {
    report.add('OAL6206', place, { name, before: before.tag, after: after.tag });
  }
  const changed = before.columns.filter((column) => !isKept(column, before, after, place, report));
  const prefix = after.states.slice(0, before.columns.length);
  if (changed.length === 0 && fingerprintOf(prefix) !== before.fingerprint) {
    report.add('OAL6208', place, { name, before: before.fingerprint, after: fingerprintOf(prefix) });
  }
}

/** Reports how a column has changed; true when it has not. */
function isKept(
  column: PreviousColumn,
  before: PreviousFunction,
  { name: owner, states }: FunctionModel,
  place: Place,
  report: Report,
): boolean {
  const { name } = column;
  const state = states.find((candidate) => candidate.name === name);
  if (state === undefined) {
    const successor = states.find((candidate) => candidate.number === column.number);
    const renamed = successor !== undefined && before.columns.every((other) => other.name !== successor.name);
    if (renamed) {
      report.add('OAL6204', place, { owner, name, other: successor.name });
    } else {
      report.add('OAL6205', place, { owner, name });
    }
    return false;
  }
  return reportDifferences(column, state, owner, place, report);
}

function reportDifferences(
  before: PreviousColumn,
  after: StateModel,
  owner: string,
  place: Place,
  report: Report,
): boolean {
  const { name } = before;
  const type = typeText(after.type);
  if (before.number !== after.number) {
    report.add('OAL6201', place, { owner, name, before: before.number, after: after.number });
  }
  if (before.type !== type) {
    report.add('OAL6202', place, { owner, name, before: before.type, after: type });
  }
  if (before.merge !== after.merge) {
    report.add('OAL6203', place, { owner, name, before: before.merge, after: after.merge });
  }
  return before.number === after.number && before.type === type && before.merge === after.merge;
}
