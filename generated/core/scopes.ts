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
export const serviceRelationScope: ScopeDefinition = {
  name: 'ServiceRelation',
  id: 4,
  catalog: 'SERVICE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'sourceLayer', role: 'layer' },
    { name: 'destLayer', role: 'layer' },
  ],
};
export const serviceInstanceRelationScope: ScopeDefinition = {
  name: 'ServiceInstanceRelation',
  id: 5,
  catalog: 'SERVICE_INSTANCE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'sourceServiceInstanceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'destServiceInstanceName', role: 'id' },
    { name: 'sourceServiceLayer', role: 'layer' },
    { name: 'destServiceLayer', role: 'layer' },
  ],
};
export const endpointRelationScope: ScopeDefinition = {
  name: 'EndpointRelation',
  id: 6,
  catalog: 'ENDPOINT_RELATION',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpoint', role: 'id' },
    { name: 'childServiceName', role: 'id' },
    { name: 'childEndpoint', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
    { name: 'childServiceLayer', role: 'layer' },
  ],
};
export const tCPServiceScope: ScopeDefinition = {
  name: 'TCPService',
  id: 57,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const tCPServiceInstanceScope: ScopeDefinition = {
  name: 'TCPServiceInstance',
  id: 58,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const tCPServiceRelationScope: ScopeDefinition = {
  name: 'TCPServiceRelation',
  id: 59,
  catalog: 'SERVICE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'sourceLayer', role: 'layer' },
    { name: 'destLayer', role: 'layer' },
  ],
};
export const tCPServiceInstanceRelationScope: ScopeDefinition = {
  name: 'TCPServiceInstanceRelation',
  id: 60,
  catalog: 'SERVICE_INSTANCE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'sourceServiceInstanceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'destServiceInstanceName', role: 'id' },
    { name: 'sourceServiceLayer', role: 'layer' },
    { name: 'destServiceLayer', role: 'layer' },
  ],
};
export const databaseAccessScope: ScopeDefinition = {
  name: 'DatabaseAccess',
  id: 17,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const cacheAccessScope: ScopeDefinition = {
  name: 'CacheAccess',
  id: 55,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const mQAccessScope: ScopeDefinition = {
  name: 'MQAccess',
  id: 63,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const mQEndpointAccessScope: ScopeDefinition = {
  name: 'MQEndpointAccess',
  id: 64,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpoint', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const genAIProviderAccessScope: ScopeDefinition = {
  name: 'GenAIProviderAccess',
  id: 96,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const genAIModelAccessScope: ScopeDefinition = {
  name: 'GenAIModelAccess',
  id: 97,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'modelName', role: 'id' },
    { name: 'serviceLayer', role: 'layer' },
  ],
};
export const serviceInstanceJVMCPUScope: ScopeDefinition = {
  name: 'ServiceInstanceJVMCPU',
  id: 8,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceJVMMemoryScope: ScopeDefinition = {
  name: 'ServiceInstanceJVMMemory',
  id: 9,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceJVMMemoryPoolScope: ScopeDefinition = {
  name: 'ServiceInstanceJVMMemoryPool',
  id: 10,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceJVMGCScope: ScopeDefinition = {
  name: 'ServiceInstanceJVMGC',
  id: 11,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceJVMThreadScope: ScopeDefinition = {
  name: 'ServiceInstanceJVMThread',
  id: 33,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceJVMClassScope: ScopeDefinition = {
  name: 'ServiceInstanceJVMClass',
  id: 44,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceCLRCPUScope: ScopeDefinition = {
  name: 'ServiceInstanceCLRCPU',
  id: 19,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceCLRGCScope: ScopeDefinition = {
  name: 'ServiceInstanceCLRGC',
  id: 20,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const serviceInstanceCLRThreadScope: ScopeDefinition = {
  name: 'ServiceInstanceCLRThread',
  id: 21,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
  ],
};
export const browserAppPagePerfScope: ScopeDefinition = {
  name: 'BrowserAppPagePerf',
  id: 36,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const browserAppTrafficScope: ScopeDefinition = {
  name: 'BrowserAppTraffic',
  id: 38,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const browserAppSingleVersionTrafficScope: ScopeDefinition = {
  name: 'BrowserAppSingleVersionTraffic',
  id: 39,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const browserAppPageTrafficScope: ScopeDefinition = {
  name: 'BrowserAppPageTraffic',
  id: 40,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const browserAppWebVitalsPerfScope: ScopeDefinition = {
  name: 'BrowserAppWebVitalsPerf',
  id: 87,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'path', role: 'id' },
  ],
};
export const browserAppResourcePerfScope: ScopeDefinition = {
  name: 'BrowserAppResourcePerf',
  id: 88,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'path', role: 'id' },
  ],
};
export const browserAppWebInteractionPerfScope: ScopeDefinition = {
  name: 'BrowserAppWebInteractionPerf',
  id: 89,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'path', role: 'id' },
  ],
};
export const k8SServiceScope: ScopeDefinition = {
  name: 'K8SService',
  id: 72,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'name', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const k8SServiceInstanceScope: ScopeDefinition = {
  name: 'K8SServiceInstance',
  id: 73,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'serviceInstanceName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const k8SServiceRelationScope: ScopeDefinition = {
  name: 'K8SServiceRelation',
  id: 74,
  catalog: 'SERVICE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'sourceLayer', role: 'layer' },
    { name: 'destLayer', role: 'layer' },
  ],
};
export const k8SServiceInstanceRelationScope: ScopeDefinition = {
  name: 'K8SServiceInstanceRelation',
  id: 75,
  catalog: 'SERVICE_INSTANCE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'sourceServiceInstanceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'destServiceInstanceName', role: 'id' },
    { name: 'sourceLayer', role: 'layer' },
    { name: 'destLayer', role: 'layer' },
  ],
};
export const k8SEndpointScope: ScopeDefinition = {
  name: 'K8SEndpoint',
  id: 76,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpointName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const ciliumServiceScope: ScopeDefinition = {
  name: 'CiliumService',
  id: 78,
  catalog: 'SERVICE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const ciliumServiceInstanceScope: ScopeDefinition = {
  name: 'CiliumServiceInstance',
  id: 79,
  catalog: 'SERVICE_INSTANCE',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'serviceInstanceName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
export const ciliumServiceRelationScope: ScopeDefinition = {
  name: 'CiliumServiceRelation',
  id: 80,
  catalog: 'SERVICE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'sourceLayer', role: 'layer' },
    { name: 'destLayer', role: 'layer' },
  ],
};
export const ciliumServiceInstanceRelationScope: ScopeDefinition = {
  name: 'CiliumServiceInstanceRelation',
  id: 81,
  catalog: 'SERVICE_INSTANCE_RELATION',
  entityFields: [
    { name: 'sourceServiceName', role: 'id' },
    { name: 'sourceServiceInstanceName', role: 'id' },
    { name: 'destServiceName', role: 'id' },
    { name: 'destServiceInstanceName', role: 'id' },
    { name: 'sourceLayer', role: 'layer' },
    { name: 'destLayer', role: 'layer' },
  ],
};
export const ciliumEndpointScope: ScopeDefinition = {
  name: 'CiliumEndpoint',
  id: 82,
  catalog: 'ENDPOINT',
  entityFields: [
    { name: 'serviceName', role: 'id' },
    { name: 'endpointName', role: 'id' },
    { name: 'layer', role: 'layer' },
  ],
};
