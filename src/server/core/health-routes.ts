import type { FastifyInstance } from 'fastify';
import type { NodeState } from '../services.ts';

/** `/healthz`: the process answers. `/readyz`: every module has started and none is going down. */
export function addHealthRoutes(server: FastifyInstance, state: NodeState): void {
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', (_request, reply) => {
    return reply.code(state.current === 'ready' ? 200 : 503).send({ status: state.current });
  });
}
