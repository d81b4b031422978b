import type { FunctionStatement } from '../../../grammar/syntax.ts';
import { fnv1a } from '../../text/fnv1a.ts';
import type { Report } from '../diagnostics/report.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';

const maxTag = 536_870_911;
const firstGiven = 1000;
const firstHashed = 100_000;
const reserved = { first: 19_000, last: 19_999 } as const;

/** The extension field number of each function: the one that is given, else one from a stable hash of its name. */
export function assignTags(declared: DeclaredByName<FunctionStatement>, report: Report): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const owners = new Map<number, Declared<FunctionStatement>>();
  const functions = checkable(declared);
  // Given tags first: a hashed one has to give way, whatever the order of the declarations.
  for (const one of [...functions.filter(hasTag), ...functions.filter((each) => !hasTag(each))]) {
    const name = one.node.name.text;
    const tag = one.node.tag?.value ?? hashedTag(name);
    if (hasTag(one) && !isTag(tag)) {
      report.add('OAL5008', placeOf(one, one.node.tag ?? one.node), { tag: one.node.tag?.text ?? '' });
      continue;
    }
    const other = owners.get(tag);
    if (other === undefined) {
      owners.set(tag, one);
      tags.set(name, tag);
    } else {
      reportSharedTag(one, other, tag, report);
    }
  }
  return tags;
}

/** The hash of the name, mapped into 100000 to 536870911. */
export function hashedTag(name: string): number {
  return firstHashed + (fnv1a(name) % (maxTag - firstHashed + 1));
}

function hasTag(declared: Declared<FunctionStatement>): boolean {
  return declared.node.tag !== undefined;
}

function isTag(tag: number): boolean {
  const inRange = Number.isInteger(tag) && tag >= firstGiven && tag <= maxTag;
  return inRange && (tag < reserved.first || tag > reserved.last);
}

function reportSharedTag(
  one: Declared<FunctionStatement>,
  other: Declared<FunctionStatement>,
  tag: number,
  report: Report,
): void {
  const code = hasTag(one) ? 'OAL2105' : 'OAL2106';
  const params = { tag, name: one.node.name.text, other: other.node.name.text };
  report.add(
    code,
    placeOf(one, one.node.tag ?? one.node.name),
    params,
    placeOf(other, other.node.tag ?? other.node.name),
  );
}
