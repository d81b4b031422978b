// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { EnumDefinition } from '../../src/runtime/api.ts';
/**
 * The kind of system that a service belongs to; names and numbers are SkyWalking's (server-core,
 * analysis/Layer.java). A `virtual` layer holds services that nobody instrumented: they are conjectured from their
 * callers' side, and their ids end in `.0`.
 */
export const Layer = {
  UNDEFINED: 0,
  MESH: 1,
  GENERAL: 2,
  OS_LINUX: 3,
  K8S: 4,
  FAAS: 5,
  MESH_CP: 6,
  MESH_DP: 7,
  DATABASE: 8,
  CACHE: 9,
  BROWSER: 10,
  SO11Y_OAP: 11,
  SO11Y_SATELLITE: 12,
  MQ: 13,
  VIRTUAL_DATABASE: 14,
  VIRTUAL_MQ: 15,
  VIRTUAL_GATEWAY: 16,
  K8S_SERVICE: 17,
  MYSQL: 18,
  VIRTUAL_CACHE: 19,
  POSTGRESQL: 20,
  APISIX: 21,
  AWS_EKS: 22,
  OS_WINDOWS: 23,
  AWS_S3: 24,
  AWS_DYNAMODB: 25,
  AWS_GATEWAY: 26,
  REDIS: 27,
  ELASTICSEARCH: 28,
  RABBITMQ: 29,
  MONGODB: 30,
  KAFKA: 31,
  PULSAR: 32,
  BOOKKEEPER: 33,
  NGINX: 34,
  ROCKETMQ: 35,
  CLICKHOUSE: 36,
  ACTIVEMQ: 37,
  CILIUM_SERVICE: 38,
  SO11Y_JAVA_AGENT: 39,
  KONG: 40,
  SO11Y_GO_AGENT: 41,
  FLINK: 42,
  BANYANDB: 43,
  GENAI: 44,
  VIRTUAL_GENAI: 45,
  ENVOY_AI_GATEWAY: 46,
  IOS: 47,
  WECHAT_MINI_PROGRAM: 48,
  ALIPAY_MINI_PROGRAM: 49,
  AIRFLOW: 50,
} as const;
export type Layer = (typeof Layer)[keyof typeof Layer];
/** Names of Layer by number: records hold numbers; entities, and so federations, texts. */
export const LayerNames: ReadonlyMap<number, string> = new Map([
  [0, 'UNDEFINED'],
  [1, 'MESH'],
  [2, 'GENERAL'],
  [3, 'OS_LINUX'],
  [4, 'K8S'],
  [5, 'FAAS'],
  [6, 'MESH_CP'],
  [7, 'MESH_DP'],
  [8, 'DATABASE'],
  [9, 'CACHE'],
  [10, 'BROWSER'],
  [11, 'SO11Y_OAP'],
  [12, 'SO11Y_SATELLITE'],
  [13, 'MQ'],
  [14, 'VIRTUAL_DATABASE'],
  [15, 'VIRTUAL_MQ'],
  [16, 'VIRTUAL_GATEWAY'],
  [17, 'K8S_SERVICE'],
  [18, 'MYSQL'],
  [19, 'VIRTUAL_CACHE'],
  [20, 'POSTGRESQL'],
  [21, 'APISIX'],
  [22, 'AWS_EKS'],
  [23, 'OS_WINDOWS'],
  [24, 'AWS_S3'],
  [25, 'AWS_DYNAMODB'],
  [26, 'AWS_GATEWAY'],
  [27, 'REDIS'],
  [28, 'ELASTICSEARCH'],
  [29, 'RABBITMQ'],
  [30, 'MONGODB'],
  [31, 'KAFKA'],
  [32, 'PULSAR'],
  [33, 'BOOKKEEPER'],
  [34, 'NGINX'],
  [35, 'ROCKETMQ'],
  [36, 'CLICKHOUSE'],
  [37, 'ACTIVEMQ'],
  [38, 'CILIUM_SERVICE'],
  [39, 'SO11Y_JAVA_AGENT'],
  [40, 'KONG'],
  [41, 'SO11Y_GO_AGENT'],
  [42, 'FLINK'],
  [43, 'BANYANDB'],
  [44, 'GENAI'],
  [45, 'VIRTUAL_GENAI'],
  [46, 'ENVOY_AI_GATEWAY'],
  [47, 'IOS'],
  [48, 'WECHAT_MINI_PROGRAM'],
  [49, 'ALIPAY_MINI_PROGRAM'],
  [50, 'AIRFLOW'],
]);
/** Layers whose services are conjectured: their ids end in .0. */
export const virtualLayers: ReadonlySet<string> = new Set([
  'UNDEFINED',
  'VIRTUAL_DATABASE',
  'VIRTUAL_MQ',
  'VIRTUAL_GATEWAY',
  'VIRTUAL_CACHE',
  'VIRTUAL_GENAI',
]);
/**
 * What kind of request a record stands for. LOGIC is work inside the process only.
 */
export const RequestType = {
  DATABASE: 0,
  HTTP: 1,
  RPC: 2,
  gRPC: 3,
  LOGIC: 4,
  TCP: 5,
  MQ: 6,
  GenAI: 7,
} as const;
export type RequestType = (typeof RequestType)[keyof typeof RequestType];
/**
 * Which side of a call measured it.
 */
export const DetectPoint = {
  SERVER: 0,
  CLIENT: 1,
  PROXY: 2,
  UNRECOGNIZED: 3,
} as const;
export type DetectPoint = (typeof DetectPoint)[keyof typeof DetectPoint];
/**
 * What is done to a cache.
 */
export const VirtualCacheOperation = {
  Write: 0,
  Read: 1,
  Others: 2,
} as const;
export type VirtualCacheOperation = (typeof VirtualCacheOperation)[keyof typeof VirtualCacheOperation];
/**
 * What is done to a message queue.
 */
export const MQOperation = {
  Consume: 0,
  Produce: 1,
} as const;
export type MQOperation = (typeof MQOperation)[keyof typeof MQOperation];
/**
 * Which kind of garbage collection a Java virtual machine made. NORMAL has no generations.
 */
export const GCPhase = {
  NEW: 0,
  OLD: 1,
  NORMAL: 2,
} as const;
export type GCPhase = (typeof GCPhase)[keyof typeof GCPhase];
/**
 * The name and the members of GCPhase until SkyWalking 9.2.
 */
export const GCPhrase = {
  NEW: 0,
  OLD: 1,
} as const;
export type GCPhrase = (typeof GCPhrase)[keyof typeof GCPhrase];
/**
 * A pool of a Java virtual machine's memory, whatever the garbage collector calls it.
 */
export const MemoryPoolType = {
  CODE_CACHE_USAGE: 0,
  NEWGEN_USAGE: 1,
  OLDGEN_USAGE: 2,
  SURVIVOR_USAGE: 3,
  PERMGEN_USAGE: 4,
  METASPACE_USAGE: 5,
  ZHEAP_USAGE: 6,
  COMPRESSED_CLASS_SPACE_USAGE: 7,
  CODEHEAP_NON_NMETHODS_USAGE: 8,
  CODEHEAP_PROFILED_NMETHODS_USAGE: 9,
  CODEHEAP_NON_PROFILED_NMETHODS_USAGE: 10,
} as const;
export type MemoryPoolType = (typeof MemoryPoolType)[keyof typeof MemoryPoolType];
/**
 * What a record of browser traffic stands for: a view, the first error in it, or a later one.
 */
export const BrowserAppTrafficCategory = {
  NORMAL: 0,
  FIRST_ERROR: 1,
  ERROR: 2,
} as const;
export type BrowserAppTrafficCategory = (typeof BrowserAppTrafficCategory)[keyof typeof BrowserAppTrafficCategory];
/**
 * What failed in a browser.
 */
export const BrowserErrorCategory = {
  AJAX: 0,
  RESOURCE: 1,
  VUE: 2,
  PROMISE: 3,
  JS: 4,
  UNKNOWN: 5,
} as const;
export type BrowserErrorCategory = (typeof BrowserErrorCategory)[keyof typeof BrowserErrorCategory];
/**
 * Whether a connection that the kernel saw is encrypted.
 */
export const AccessLogConnectionTLSMode = {
  Plain: 0,
  TLS: 1,
} as const;
export type AccessLogConnectionTLSMode = (typeof AccessLogConnectionTLSMode)[keyof typeof AccessLogConnectionTLSMode];
export const enums: readonly EnumDefinition[] = [
  { name: 'Layer', members: Layer },
  { name: 'RequestType', members: RequestType },
  { name: 'DetectPoint', members: DetectPoint },
  { name: 'VirtualCacheOperation', members: VirtualCacheOperation },
  { name: 'MQOperation', members: MQOperation },
  { name: 'GCPhase', members: GCPhase },
  { name: 'GCPhrase', members: GCPhrase },
  { name: 'MemoryPoolType', members: MemoryPoolType },
  { name: 'BrowserAppTrafficCategory', members: BrowserAppTrafficCategory },
  { name: 'BrowserErrorCategory', members: BrowserErrorCategory },
  { name: 'AccessLogConnectionTLSMode', members: AccessLogConnectionTLSMode },
];
