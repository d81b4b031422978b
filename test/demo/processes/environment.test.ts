import { expect, test } from 'vitest';
import {
  applicationEnvironment,
  downstreamEnvironment,
  upstreamEnvironment,
} from '../../../src/demo/processes/environment.ts';
import { CLOUDS } from '../../../src/demo/topology.ts';

const INHERITED = { PATH: '/bin', SW_DISABLE: 'true', SW_CORE: '-', SW_COLD_ENDPOINT: 'true' };
const PORTS = { grpc: 11_801, http: 12_801 };

test('a downstream forwards to the upstream under its name', () => {
  expect(downstreamEnvironment(INHERITED, PORTS, '/tmp/c.db', 'cloud-c', 11_800)).toEqual({
    PATH: '/bin',
    NODE_DISABLE_COMPILE_CACHE: '1',
    SW_CORE_GRPC_HOST: '127.0.0.1',
    SW_CORE_GRPC_PORT: '11801',
    SW_CORE_REST_HOST: '127.0.0.1',
    SW_CORE_REST_PORT: '12801',
    SW_CORE_PERSISTENT_PERIOD: '2',
    SW_CORE_OAL_PROGRAM: 'core',
    SW_STORAGE_SQLITE_PATH: '/tmp/c.db',
    SW_FEDERATION_FORWARD: 'grpc',
    SW_FEDERATION_CLUSTER: 'cloud-c',
    SW_FEDERATION_UPSTREAM: '127.0.0.1:11800',
  });
});

test('the upstream receives', () => {
  const environment = upstreamEnvironment(INHERITED, PORTS, '/tmp/u.db');
  expect(environment).toMatchObject({ SW_CORE_OAL_PROGRAM: 'federation', SW_RECEIVER_FEDERATION: 'default' });
  expect(environment).not.toHaveProperty('SW_FEDERATION_FORWARD');
});

test('an application reports to the node of its cloud, whatever agent settings the user has', () => {
  const environment = applicationEnvironment(INHERITED, CLOUDS[1]!, 'order-n-1', 7, 11_802);
  expect(environment).toMatchObject({
    SW_AGENT_NAME: 'order',
    SW_AGENT_INSTANCE: 'order-n-1',
    SW_AGENT_COLLECTOR_BACKEND_SERVICES: '127.0.0.1:11802',
    ORDER_SEED: '7',
  });
  expect(environment).not.toHaveProperty('SW_DISABLE');
  expect(environment).not.toHaveProperty('SW_COLD_ENDPOINT');
});
