// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { ScopeDefinition } from '../../../../src/runtime/api.ts';
export const federatedServiceScope: ScopeDefinition = {
  name: 'FederatedService',
  id: 10001,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
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
export const serviceScope: ScopeDefinition = {
  name: 'Service',
  id: 1,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
