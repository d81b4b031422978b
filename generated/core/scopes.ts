// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { ScopeDefinition } from '../../src/runtime/api.ts';
export const serviceScope: ScopeDefinition = {
  name: 'Service',
  id: 1,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const serviceInstanceScope: ScopeDefinition = {
  name: 'ServiceInstance',
  id: 2,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const endpointScope: ScopeDefinition = {
  name: 'Endpoint',
  id: 3,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
