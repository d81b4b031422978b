import { join } from 'node:path';
import protobuf, { type Type } from 'protobufjs';

/** A message of `bench/wire/<file>.proto`; integers of 64 bits are numbers. */
export function messageType(file: string, name: string): Type {
  (protobuf.util as { Long: unknown }).Long = null;
  protobuf.configure();
  const root = new protobuf.Root();
  root.loadSync(join(import.meta.dirname, `${file}.proto`), { keepCase: true });
  return root.resolveAll().lookupType(name);
}
