import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import protobuf, { type Root, type Service, type Type } from 'protobufjs';
import protojson from 'protobufjs/ext/protojson.js';
import { packageRoot } from '../../runtime/package-root.ts';
import { malformed } from './malformed-message.ts';

let root: Root | undefined;

/** The agent protocol as proto/skywalking/ declares it, loaded once. */
function agentProtocol(): Root {
  root ??= load(join(packageRoot(), 'proto', 'skywalking'));
  return root;
}

function load(directory: string): Root {
  // Without its Long class protobufjs decodes int64 to numbers. Times in milliseconds stay exact for 285,000 years.
  (protobuf.util as { Long: unknown }).Long = null;
  protobuf.configure();
  const files = readdirSync(directory).filter((file) => file.endsWith('.proto'));
  const loaded = new protobuf.Root().loadSync(files.map((file) => join(directory, file)));
  loaded.resolveAll();
  return loaded;
}

/** `agentService('skywalking.v3.ManagementService')`. */
export function agentService(name: string): Service {
  return agentProtocol().lookupService(name);
}

/** Both wire forms of a message. Fields that are not set read as proto3's defaults; enums are numbers. */
export interface MessageCodec<T> {
  /** Throws MalformedMessage. */
  decode(bytes: Uint8Array): T;
  /** From parsed JSON by protobuf's JSON mapping, unknown fields ignored. Throws MalformedMessage. */
  fromJson(value: unknown): T;
  encode(message: object): Uint8Array;
}

/** `messageCodec<Segment>('skywalking.v3.SegmentObject')`; T is what the .proto file says. */
export function messageCodec<T>(typeName: string): MessageCodec<T> {
  return codecOf<T>(agentProtocol().lookupType(typeName));
}

export function codecOf<T>(type: Type): MessageCodec<T> {
  const typeName = type.fullName.slice(1);
  const read = (convert: () => unknown): T => {
    try {
      return convert() as T;
    } catch (error) {
      throw malformed(typeName, error);
    }
  };
  return {
    decode: (bytes) => read(() => type.decode(bytes)),
    // By way of the wire form, since protojson leaves nested messages without the defaults of what they do not set.
    fromJson: (value) =>
      read(() => type.decode(type.encode(protojson.fromJson(type, value, { ignoreUnknownFields: true })).finish())),
    encode: (message) => type.encode(message).finish(),
  };
}
