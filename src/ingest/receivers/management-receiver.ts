import type { Server } from '@grpc/grpc-js';
import type { FastifyInstance } from 'fastify';
import type { AgentLog } from '../agent-log.ts';
import type { Counters } from '../counters.ts';
import { addAgentRoutes } from '../protocol/http-routes.ts';
import { addCountedService, countHttp } from './counted-messages.ts';

/**
 * ManagementService. Instances show themselves by their records; what they say about themselves besides is checked
 * and counted, as nothing reads it yet.
 */
export function addManagementService(server: Server, log: AgentLog, counters: Counters): void {
  addCountedService(server, log, counters, 'skywalking.v3.ManagementService', [
    'reportInstanceProperties',
    'keepAlive',
  ]);
}

/** POST /v3/management/reportProperties and /v3/management/keepAlive. */
export function addManagementRoutes(server: FastifyInstance, counters: Counters): void {
  const properties = '/v3/management/reportProperties';
  const ping = '/v3/management/keepAlive';
  addAgentRoutes(server, {
    [properties]: countHttp(counters, properties, 'skywalking.v3.InstanceProperties'),
    [ping]: countHttp(counters, ping, 'skywalking.v3.InstancePingPkg'),
  });
}
