import type { SourceReceiver } from '../../runtime/source-receiver.ts';

/**
 * The numbers of the enum members that analysis gives to records, as the running program declares them; null for a
 * member that it does not declare.
 */
export interface TrafficEnums {
  readonly requestType: Readonly<Record<(typeof REQUEST_TYPES)[number], number | null>>;
  readonly layer: Readonly<Record<(typeof LAYERS)[number], number | null>>;
}

const REQUEST_TYPES = ['HTTP', 'DATABASE', 'MQ', 'RPC', 'LOGIC'] as const;
const LAYERS = ['GENERAL', 'FAAS'] as const;

/** Every enum that a field of a supplied source can have, with the members that ingest gives it. */
export const SUPPLIED_ENUMS: Readonly<Record<string, readonly string[]>> = {
  RequestType: REQUEST_TYPES,
  Layer: LAYERS,
};

export function resolveEnums(receiver: SourceReceiver): TrafficEnums {
  const numbers = <M extends string>(name: string, members: readonly M[]) =>
    Object.fromEntries(members.map((member) => [member, receiver.enumValue(name, member) ?? null])) as Record<
      M,
      number | null
    >;
  return { requestType: numbers('RequestType', REQUEST_TYPES), layer: numbers('Layer', LAYERS) };
}
