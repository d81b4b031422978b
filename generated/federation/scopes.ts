// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { ScopeDefinition } from '../../src/runtime/api.ts';
export const federatedServiceScope: ScopeDefinition = {
  name: 'FederatedService',
  id: 10001,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedServiceInstanceScope: ScopeDefinition = {
  name: 'FederatedServiceInstance',
  id: 10003,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const federatedEndpointScope: ScopeDefinition = {
  name: 'FederatedEndpoint',
  id: 10005,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const clusterServiceScope: ScopeDefinition = {
  name: 'ClusterService',
  id: 10002,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterServiceInstanceScope: ScopeDefinition = {
  name: 'ClusterServiceInstance',
  id: 10004,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const clusterEndpointScope: ScopeDefinition = {
  name: 'ClusterEndpoint',
  id: 10006,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
