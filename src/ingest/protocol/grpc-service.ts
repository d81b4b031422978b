import type { MethodDefinition, UntypedHandleCall } from '@grpc/grpc-js';
import { type Server, type ServerReadableStream, type ServiceError, type sendUnaryData, status } from '@grpc/grpc-js';
import type { Method } from 'protobufjs';
import type { AgentLog } from '../agent-log.ts';
import { agentService, messageCodec } from './agent-protocol.ts';
import { MalformedMessage } from './malformed-message.ts';

/** Takes one message: the request of a unary method, or each one of a stream. Throws MalformedMessage. */
export type TakeMessage = (bytes: Buffer) => void;

type Answer = sendUnaryData<object>;

/**
 * Adds a service of the agent protocol whose methods all answer with no command.
 *
 * Messages reach `methods` as bytes, not decoded by the server, so that one that is malformed does not end the stream
 * that it came in: the others are taken, and the answer says INVALID_ARGUMENT at the end. A method of the service
 * that is not in `methods` is UNIMPLEMENTED. Streams are read one message at a time, each taken before the next one is
 * read, so a sender that is too fast waits in HTTP/2's flow control.
 */
export function addAgentService(
  server: Server,
  log: AgentLog,
  serviceName: string,
  methods: Readonly<Record<string, TakeMessage>>,
): void {
  const service = agentService(serviceName);
  const definition: Record<string, MethodDefinition<Buffer, object>> = {};
  const handlers: Record<string, UntypedHandleCall> = {};
  for (const [name, take] of Object.entries(methods)) {
    const method = service.methods[name];
    if (method === undefined) throw new Error(`BUG: service ${serviceName} has no method ${name}.`);
    definition[name] = definitionOf(`/${serviceName}/${name}`, method);
    handlers[name] = method.requestStream ? streamHandler(log, take) : unaryHandler(log, take);
  }
  server.addService(definition, handlers);
}

function definitionOf(path: string, method: Method): MethodDefinition<Buffer, object> {
  const { encode, decode } = messageCodec<object>('skywalking.v3.Commands');
  return {
    path,
    requestStream: method.requestStream ?? false,
    responseStream: false,
    requestSerialize: (bytes) => bytes,
    requestDeserialize: (bytes) => bytes,
    responseSerialize: (commands) => Buffer.from(encode(commands)),
    responseDeserialize: decode,
  };
}

function unaryHandler(log: AgentLog, take: TakeMessage) {
  return (call: { readonly request: Buffer }, answer: Answer): void => {
    const failures = new Failures(log);
    failures.watch(() => take(call.request));
    failures.answer(answer);
  };
}

function streamHandler(log: AgentLog, take: TakeMessage) {
  return (call: ServerReadableStream<Buffer, object>, answer: Answer): void => {
    const failures = new Failures(log);
    call.on('data', (bytes: Buffer) => failures.watch(() => take(bytes)));
    call.on('end', () => failures.answer(answer));
    // A stream that breaks off has nobody to answer; what it brought before is taken.
    call.on('error', (error) => log.brokeOff(error, call.getPeer()));
  };
}

/** What went wrong with the messages of one call. */
class Failures {
  readonly #log: AgentLog;
  #taken = 0;
  #failed = 0;
  #first: unknown;

  constructor(log: AgentLog) {
    this.#log = log;
  }

  watch(take: () => void): void {
    try {
      take();
      this.#taken++;
    } catch (error) {
      if (this.#failed++ === 0) this.#first = error;
      if (!(error instanceof MalformedMessage)) this.#log.fault(error, 'A message of an agent was not taken.');
    }
  }

  answer(answer: Answer): void {
    if (this.#failed === 0) answer(null, {});
    else answer(this.#status());
  }

  #status(): Pick<ServiceError, 'code' | 'details'> {
    const rest =
      this.#taken + this.#failed > 1 ? ` ${this.#failed} of ${this.#taken + this.#failed} messages failed.` : '';
    return this.#first instanceof MalformedMessage
      ? { code: status.INVALID_ARGUMENT, details: `${this.#first.message}${rest}` }
      : { code: status.INTERNAL, details: `This node could not take the message; its log says why.${rest}` };
  }
}
