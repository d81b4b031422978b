import type { FastifyInstance } from 'fastify';
import type { Readiness } from './health-readiness.ts';

/** `/healthz`: the process answers. `/readyz`: the node wants traffic, or why it does not. */
export function addHealthRoutes(server: FastifyInstance, readiness: Readiness): void {
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', (_request, reply) => {
    const { ready, status, reason } = readiness;
    return reply.code(ready ? 200 : 503).send(ready ? { status } : { status, reason });
  });
}
