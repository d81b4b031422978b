import { join } from 'node:path';
import protobuf, { type Root, type Type } from 'protobufjs';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import { packageRoot } from '../../runtime/package-root.ts';

const PACKAGE = 'oap.federation.v1';

let root: Root | undefined;

function federationProtocol(): Root {
  root ??= load();
  return root;
}

function load(): Root {
  // Without its Long class protobufjs reads 64-bit integers as numbers; `exact` refuses those that are not.
  (protobuf.util as { Long: unknown }).Long = null;
  protobuf.configure();
  const loaded = new protobuf.Root().loadSync(join(packageRoot(), 'proto', 'federation.proto'));
  loaded.resolveAll();
  return loaded;
}

/** A message type of the protocol, both ways. `T` is what proto/federation.proto says. */
export class MessageType<T extends object> {
  readonly #name: string;
  #type: Type | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  encode(message: T): Uint8Array {
    return this.#loaded().encode(message).finish();
  }

  /** Throws MalformedBytes. */
  decode(bytes: Uint8Array): T {
    try {
      return this.#loaded().decode(bytes) as unknown as T;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new MalformedBytes(`A ${this.#name} cannot be read: ${why}.`);
    }
  }

  #loaded(): Type {
    this.#type ??= federationProtocol().lookupType(`${PACKAGE}.${this.#name}`);
    return this.#type;
  }
}

/** The number, which a 64-bit field may have made inexact; throws MalformedBytes then. */
export function exact(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new MalformedBytes(`The ${what} is larger than 2^53.`);
  return value;
}
