import type { FastifyInstance } from 'fastify';
import type { MetricsPage } from './metrics-page.ts';

/** `GET /metrics`. */
export function addScrapeRoute(server: FastifyInstance, page: MetricsPage): void {
  server.get('/metrics', async (request, reply) => {
    const { contentType, text } = await page.render(request.headers.accept);
    return reply.header('content-type', contentType).send(text);
  });
}
