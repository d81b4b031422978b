import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../../src/runtime/package-root.ts';
import { TestCertificates } from '../../server/tls/test-certificates.ts';
import { callsAt, link, report, SecuredNodes, until } from '../secured-nodes.ts';

const TOKEN = 'token-of-cloud-c-1';
const NEXT_TOKEN = 'token-of-cloud-c-2';
let nodes: SecuredNodes;
let certificates: TestCertificates;

beforeEach(() => {
  nodes = new SecuredNodes();
  certificates = new TestCertificates('cloud-c', 'cloud-n');
});

afterEach(async () => {
  await nodes.stop();
  certificates.remove();
});

function tls(clientAuth = 'none') {
  return {
    gRPCSslEnabled: true,
    gRPCSslKeyPath: certificates.path('server.key'),
    gRPCSslCertChainPath: certificates.path('server.crt'),
    gRPCSslTrustedCAPath: certificates.path('ca.crt'),
    gRPCSslClientAuth: clientAuth,
    gRPCSslReloadPeriod: 0.1,
  };
}

function trusting(own?: string) {
  const certificate = own && {
    certChainPath: certificates.path(`${own}.crt`),
    keyPath: certificates.path(`${own}.key`),
  };
  return { enabled: true, caPath: certificates.path('ca.crt'), serverName: 'localhost', ...certificate };
}

describe('two nodes', { timeout: 60_000 }, () => {
  it('federate with TLS and a token, which is rotated under way', async () => {
    const tokensFile = join(nodes.directory, 'tokens.yml');
    const tokenFile = join(nodes.directory, 'token');
    writeFileSync(tokensFile, `cloud-c: ${TOKEN}\n`);
    writeFileSync(tokenFile, TOKEN);
    const upstream = await nodes.upstream({ mode: 'token', tokensFile, reloadPeriod: 0.1 }, tls());
    const address = `127.0.0.1:${upstream.ports.grpc}`;
    const security = { tls: trusting(), tokenFile, securityReloadPeriod: 0.1 };
    const downstream = await nodes.downstream(address, security);
    report(downstream, 10);
    await until(async () => (await callsAt(upstream)) === 10);

    const replaced = (what: string) => until(() => nodes.logged.some(({ msg }) => msg === `${what} has been replaced`));
    writeFileSync(tokensFile, `cloud-c: [${TOKEN}, ${NEXT_TOKEN}]\n`);
    await replaced("the file of clusters' tokens");
    writeFileSync(tokenFile, NEXT_TOKEN);
    await replaced('the token towards the upstream');
    // The running stream goes on, with the certificate that it began with.
    appendFileSync(certificates.path('server.crt'), certificates.read('ca.crt'));
    await replaced('the certificate of the gRPC server');
    report(downstream, 10);
    await until(async () => (await callsAt(upstream)) === 20);
    const ended = () => nodes.logged.some(({ msg }) => msg === 'a federation stream has ended');
    expect(ended()).toBe(false);

    // Until its old token is taken away: then it begins anew with the next one.
    writeFileSync(tokensFile, `cloud-c: ${NEXT_TOKEN}\n`);
    await until(() => nodes.logged.some(({ msg }) => msg === 'a stream is ended because its token holds no more'));
    await until(ended);
    report(downstream, 10);
    await until(async () => (await callsAt(upstream)) === 30);
    expect(link(downstream)).toMatchObject({ state: 'established', droppedIncrements: 0 });
    for (const token of [TOKEN, NEXT_TOKEN]) expect(JSON.stringify(nodes.logged)).not.toContain(token);
  });

  it('do not federate with the token or the certificate of another cluster', async () => {
    const tokens = { 'cloud-c': TOKEN, 'cloud-n': NEXT_TOKEN };
    const upstream = await nodes.upstream({ mode: 'token', tokens }, tls('require'));
    const address = `127.0.0.1:${upstream.ports.grpc}`;
    const downstream = await nodes.downstream(address, { tls: trusting('cloud-c'), token: NEXT_TOKEN });
    await until(() => link(downstream).state === 'refused');
    expect(link(downstream).reason).toContain("is another cluster's, so it does not speak for cloud-c");
    const certificateless = await nodes.downstream(address, { tls: trusting(), token: TOKEN });
    await until(() => link(certificateless).state === 'backing-off');
    expect(await callsAt(upstream)).toBe(0);
  });

  it('federate with certificates alone', async () => {
    const upstream = await nodes.upstream({ mode: 'certificate' }, tls('require'));
    const address = `127.0.0.1:${upstream.ports.grpc}`;
    const wrong = await nodes.downstream(address, { tls: trusting('cloud-n') });
    await until(() => link(wrong).state === 'refused');
    const downstream = await nodes.downstream(address, { tls: trusting('cloud-c'), producer: 'another' });
    report(downstream, 10);
    await until(async () => (await callsAt(upstream)) === 10);
  });

  it('federate as docs/security.md sets them up', async () => {
    const [upstreamYml, tokens, downstreamYml] = documentedYaml();
    const tokensFile = certificates.path('tokens.yml');
    writeFileSync(tokensFile, tokens!);
    writeFileSync(certificates.path('token'), [(parse(tokens!) as Record<string, string>)['cloud-c']].flat()[0]!);
    const { core, ...receives } = parse(upstreamYml!.replaceAll('/etc/oap', certificates.directory));
    const { program, ...secured } = core.default;
    const upstream = await nodes.start('upstream', program, secured, receives);
    const address = `localhost:${upstream.ports.grpc}`;
    const located = downstreamYml!
      .replaceAll('/etc/oap', certificates.directory)
      .replace('upstream.example:11800', address);
    const downstream = await nodes.start('downstream', 'core', {}, parse(located));
    report(downstream, 10);
    await until(async () => (await callsAt(upstream)) === 10);
  });
});

/** The blocks of the set-up with tokens: upstream, tokens file, cloud. */
function documentedYaml(): string[] {
  const document = readFileSync(join(packageRoot(), 'docs', 'security.md'), 'utf8');
  return [...document.matchAll(/```yaml\n([\s\S]*?)```/g)].slice(0, 3).map(([, text]) => text!);
}
