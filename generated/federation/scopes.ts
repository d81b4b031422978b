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
export const clusterServiceScope: ScopeDefinition = {
  name: 'ClusterService',
  id: 10002,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedCiliumServiceScope: ScopeDefinition = {
  name: 'FederatedCiliumService',
  id: 10011,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterCiliumServiceScope: ScopeDefinition = {
  name: 'ClusterCiliumService',
  id: 10012,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
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
export const federatedInstanceRuntimeScope: ScopeDefinition = {
  name: 'FederatedInstanceRuntime',
  id: 10013,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const clusterInstanceRuntimeScope: ScopeDefinition = {
  name: 'ClusterInstanceRuntime',
  id: 10014,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const federatedPodScope: ScopeDefinition = {
  name: 'FederatedPod',
  id: 10015,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'serviceInstanceName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterPodScope: ScopeDefinition = {
  name: 'ClusterPod',
  id: 10016,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'serviceInstanceName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedBrowserAppVersionScope: ScopeDefinition = {
  name: 'FederatedBrowserAppVersion',
  id: 10017,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterBrowserAppVersionScope: ScopeDefinition = {
  name: 'ClusterBrowserAppVersion',
  id: 10018,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedGenAIModelScope: ScopeDefinition = {
  name: 'FederatedGenAIModel',
  id: 10019,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'modelName', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const clusterGenAIModelScope: ScopeDefinition = {
  name: 'ClusterGenAIModel',
  id: 10020,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'modelName', role: 'id' },
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
export const federatedMQEndpointScope: ScopeDefinition = {
  name: 'FederatedMQEndpoint',
  id: 10021,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpoint', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const clusterMQEndpointScope: ScopeDefinition = {
  name: 'ClusterMQEndpoint',
  id: 10022,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpoint', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const federatedPodEndpointScope: ScopeDefinition = {
  name: 'FederatedPodEndpoint',
  id: 10023,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpointName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterPodEndpointScope: ScopeDefinition = {
  name: 'ClusterPodEndpoint',
  id: 10024,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpointName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedBrowserAppPageScope: ScopeDefinition = {
  name: 'FederatedBrowserAppPage',
  id: 10025,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const clusterBrowserAppPageScope: ScopeDefinition = {
  name: 'ClusterBrowserAppPage',
  id: 10026,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const federatedBrowserAppPathScope: ScopeDefinition = {
  name: 'FederatedBrowserAppPath',
  id: 10027,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'path', role: 'id' },
  ],
};
export const clusterBrowserAppPathScope: ScopeDefinition = {
  name: 'ClusterBrowserAppPath',
  id: 10028,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'path', role: 'id' },
  ],
};
export const federatedClusterScope: ScopeDefinition = {
  name: 'FederatedCluster',
  id: 10007,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
  ],
};
