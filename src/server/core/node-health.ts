import type { Server } from '@grpc/grpc-js';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../runtime/clock.ts';
import type { ObservationRelay } from '../../telemetry/observations.ts';
import type { NodeState } from '../services.ts';
import { FlushHealth } from './health-flushes.ts';
import { Readiness } from './health-readiness.ts';
import { addHealthRoutes } from './health-routes.ts';
import { HealthService } from './health-service.ts';
import { createNodeState } from './node-state.ts';

/** How the node is, and all by which it is told: `/healthz`, `/readyz`, and gRPC's health service. */
export class NodeHealth {
  readonly state: NodeState;
  readonly flushes: FlushHealth;
  readonly readiness: Readiness;
  readonly service: HealthService;

  /** `persistentPeriod` in milliseconds. */
  constructor(clock: Clock, persistentPeriod: number, observations: ObservationRelay) {
    this.state = createNodeState(() => this.service.update());
    this.flushes = new FlushHealth(clock);
    this.readiness = new Readiness(this.state, this.flushes, clock, persistentPeriod);
    this.service = new HealthService(this.readiness);
    observations.listen(this.flushes);
    observations.listen({ flushed: () => this.service.update(), failed: () => this.service.update() });
  }

  addTo(http: FastifyInstance, grpc: Server): void {
    addHealthRoutes(http, this.readiness);
    this.service.addTo(grpc);
  }
}
