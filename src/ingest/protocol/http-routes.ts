import type { FastifyInstance } from 'fastify';
import { MalformedMessage } from './malformed-message.ts';

/** Takes the parsed JSON body of a request. Throws MalformedMessage. */
export type TakeBody = (body: unknown) => void;

/** Answered with status 400. */
class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly statusCode = 400;
}

/**
 * Adds the HTTP forms of the agent protocol: JSON is posted, and the answer is `Commands` without a command. A body
 * that is malformed gets 400 with a sentence.
 */
export function addAgentRoutes(server: FastifyInstance, routes: Readonly<Record<string, TakeBody>>): void {
  for (const [path, take] of Object.entries(routes)) {
    server.post(path, async (request) => {
      try {
        take(request.body);
      } catch (error) {
        throw error instanceof MalformedMessage ? new BadRequest(error.message) : error;
      }
      return {};
    });
  }
}
