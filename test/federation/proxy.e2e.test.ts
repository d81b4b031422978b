import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Node } from '../../src/server/node.ts';
import { TestCertificates } from '../server/tls/test-certificates.ts';
import { freePort } from '../support/free-port.ts';
import { hasNginx, Nginx } from './nginx.ts';
import { callsAt, link, report, SecuredNodes, until } from './secured-nodes.ts';

const TOKEN = 'token-of-cloud-c-1';
let nodes: SecuredNodes;
let nginx: Nginx | undefined;
let certificates: TestCertificates | undefined;

beforeEach(() => {
  nodes = new SecuredNodes();
});

afterEach(async () => {
  await nodes.stop();
  await nginx?.remove();
  certificates?.remove();
  nginx = undefined;
  certificates = undefined;
});

/** Patience so short that a stream without heartbeats would be cut within the test. */
function passTo(upstream: string): string {
  return `
client_max_body_size 0;
client_body_timeout 2s;
location /oap.federation.v1.Federation/ {
grpc_pass ${upstream};
grpc_read_timeout 2s;
grpc_send_timeout 2s;
}
`;
}

async function arrives(calls: number, upstream: Node): Promise<void> {
  await until(async () => (await callsAt(upstream)) >= calls);
  expect(await callsAt(upstream)).toBe(calls);
}

describe.runIf(hasNginx)('behind nginx', { timeout: 90_000 }, () => {
  it('increments arrive once, through reloads and restarts of the proxy', async () => {
    const upstream = await nodes.upstream({ mode: 'token', tokens: { 'cloud-c': TOKEN } });
    const port = await freePort();
    nginx = new Nginx(port, passTo(`grpc://127.0.0.1:${upstream.ports.grpc}`));
    await nginx.start();
    const downstream = await nodes.downstream(`127.0.0.1:${port}`, { token: TOKEN });
    let calls = 0;
    const reportMore = () => {
      calls += 50;
      report(downstream, 50);
    };
    reportMore();
    await arrives(calls, upstream);
    for (let round = 0; round < 2; round++) {
      reportMore();
      const reloaded = nginx.reload();
      reportMore();
      await reloaded;
      await arrives(calls, upstream);
      reportMore();
      await nginx.kill();
      await until(() => link(downstream).state === 'backing-off');
      reportMore();
      await nginx.start();
      await arrives(calls, upstream);
    }
    // Another flush adds nothing.
    reportMore();
    await arrives(calls, upstream);
    expect(link(downstream)).toMatchObject({ state: 'established', droppedIncrements: 0, refusedIncrements: 0 });
  });

  it('a refusal comes through in words, and so does an upstream that is not there', async () => {
    const upstream = await nodes.upstream({ mode: 'token', tokens: { 'cloud-c': TOKEN } });
    const port = await freePort();
    nginx = new Nginx(port, passTo(`grpc://127.0.0.1:${upstream.ports.grpc}`));
    await nginx.start();
    const downstream = await nodes.downstream(`127.0.0.1:${port}`, { token: `${TOKEN}-no-more` });
    await until(() => link(downstream).state === 'refused');
    expect(link(downstream).reason).toContain('is none of those that this node knows');
    await upstream.stop();
    await until(() => link(downstream).state === 'backing-off');
  });

  it('that ends TLS, both sides are encrypted and the token comes through', async () => {
    certificates = new TestCertificates();
    const [key, cert] = [certificates.path('server.key'), certificates.path('server.crt')];
    const caPath = certificates.path('ca.crt');
    const tls = { gRPCSslEnabled: true, gRPCSslKeyPath: key, gRPCSslCertChainPath: cert };
    const upstream = await nodes.upstream({ mode: 'token', tokens: { 'cloud-c': TOKEN } }, tls);
    const port = await freePort();
    const verified = `grpc_ssl_verify on; grpc_ssl_trusted_certificate ${caPath}; grpc_ssl_name localhost;`;
    const own = `ssl_certificate ${cert}; ssl_certificate_key ${key}; ${verified}`;
    nginx = new Nginx(port, `${own}\n${passTo(`grpcs://127.0.0.1:${upstream.ports.grpc}`)}`, 'ssl');
    await nginx.start();
    const secured = { token: TOKEN, tls: { enabled: true, caPath } };
    const downstream = await nodes.downstream(`localhost:${port}`, secured);
    report(downstream, 100);
    await arrives(100, upstream);
    const plain = await nodes.start(
      'plain',
      'core',
      {},
      {
        'federation-forward': { selector: 'grpc', grpc: { cluster: 'cloud-n', upstream: `localhost:${port}` } },
      },
    );
    await until(() => link(plain).state === 'backing-off' || link(plain).state === 'refused');
  });
});
