import { status } from '@grpc/grpc-js';
import { type Hello, PROTOCOL_VERSION } from '../protocol/messages.ts';
import { StreamRefusal } from './stream-refusal.ts';

const MAX_NAME_LENGTH = 256;

/** Throws a StreamRefusal when this node cannot take the stream, whoever sends it. Tells nothing about this node's set-up. */
export function checkHello(hello: Hello): void {
  checkVersion(hello);
  checkName(hello.cluster, 'cluster');
  checkName(hello.producer, 'producer');
  for (const member of hello.members) checkName(member, 'member');
  if (hello.epoch === 0) throw new StreamRefusal(status.INVALID_ARGUMENT, 'The epoch of a Hello is 0.');
}

function checkVersion({ protocolVersion }: Hello): void {
  if (protocolVersion === PROTOCOL_VERSION) return;
  const versions = `version ${PROTOCOL_VERSION} of the federation protocol, not version ${protocolVersion}`;
  throw new StreamRefusal(status.FAILED_PRECONDITION, `This node speaks ${versions}.`);
}

function checkName(name: string, what: string): void {
  if (name.trim() === '') throw new StreamRefusal(status.INVALID_ARGUMENT, `The ${what} of a Hello is empty.`);
  if (name.length > MAX_NAME_LENGTH)
    throw new StreamRefusal(status.INVALID_ARGUMENT, `The ${what} of a Hello is longer than ${MAX_NAME_LENGTH}.`);
}

/** Throws a StreamRefusal when the sender brings this node's own increments. `own`: the node's names, which the refusal tells. */
export function checkLoop({ cluster, members }: Hello, own: readonly string[]): void {
  const met = own.find((name) => name === cluster || members.includes(name));
  if (met === undefined) return;
  const how = met === cluster ? `calls itself ${met}` : `passes on increments of ${met}`;
  throw new StreamRefusal(
    status.FAILED_PRECONDITION,
    `Cluster ${cluster} ${how}, which is this node's own name: that would be a loop. Give every cluster a name of its own.`,
  );
}
