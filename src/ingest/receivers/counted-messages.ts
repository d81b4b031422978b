import type { Server } from '@grpc/grpc-js';
import type { AgentLog } from '../agent-log.ts';
import type { Counters } from '../counters.ts';
import { agentService, codecOf, messageCodec } from '../protocol/agent-protocol.ts';
import { addAgentService, type TakeMessage } from '../protocol/grpc-service.ts';
import type { TakeBody } from '../protocol/http-routes.ts';

/** Adds a service whose messages are checked, counted and let go. */
export function addCountedService(
  server: Server,
  log: AgentLog,
  counters: Counters,
  service: string,
  methods: readonly string[],
): void {
  const take = (method: string) => countGrpc(counters, service, method);
  addAgentService(server, log, service, Object.fromEntries(methods.map((method) => [method, take(method)])));
}

function countGrpc(counters: Counters, service: string, method: string): TakeMessage {
  const requestType = agentService(service).methods[method]?.resolvedRequestType;
  if (!requestType) throw new Error(`BUG: service ${service} has no method ${method}.`);
  return counting(counters, { protocol: 'grpc', method: `${service}/${method}` }, codecOf(requestType).decode);
}

/** Checks and counts the JSON form of a message, posted to `path`. */
export function countHttp(counters: Counters, path: string, typeName: string): TakeBody {
  return counting(counters, { protocol: 'http', method: path }, messageCodec(typeName).fromJson);
}

function counting<R>(counters: Counters, labels: Readonly<Record<string, string>>, read: (raw: R) => unknown) {
  const received = counters.counter('agent_message_in_count', labels);
  const malformed = counters.counter('agent_message_malformed_count', labels);
  return (raw: R): void => {
    try {
      read(raw);
    } catch (error) {
      malformed.add();
      throw error;
    }
    received.add();
  };
}
