import type { MessagePort } from 'node:worker_threads';
import { type Answer, buffersOf, type Call } from './call.ts';

/** The thread's side of a WorkerThread. */
export interface CallServer {
  perform(call: Call): unknown;
  /** An error in a form that keeps what the caller must know of it: posting takes away its class. */
  toFailure(error: unknown): unknown;
  /** The method after which no call comes any more: the port is closed, and with it the thread ends. */
  readonly last: string;
}

/** Answers calls in the order in which they come. */
export function serveCalls(port: MessagePort, server: CallServer): void {
  port.on('message', (call: Call) => {
    const answer = answerTo(call, server);
    port.postMessage(answer, 'result' in answer ? buffersOf([answer.result]) : []);
    if (call.method === server.last) port.close();
  });
}

function answerTo(call: Call, server: CallServer): Answer {
  try {
    return { result: server.perform(call) };
  } catch (error) {
    return { failure: server.toFailure(error) };
  }
}
