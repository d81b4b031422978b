import { writeFileSync } from 'node:fs';
import { connect, type SecureVersion } from 'node:tls';
import {
  type ChannelCredentials,
  Client,
  type ClientDuplexStream,
  credentials,
  type handleBidiStreamingCall,
  type ServiceError,
} from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { coreConfiguration } from '../../../src/server/core/core-configuration.ts';
import { GrpcListener } from '../../../src/server/core/grpc-listener.ts';
import { recordingLog } from '../fake-modules.ts';
import { TestCertificates } from './test-certificates.ts';

const RELOAD = 10_000;
const raw = (bytes: Buffer) => bytes;
const PATH = '/Echo/Say';
const echo: handleBidiStreamingCall<Buffer, Buffer> = (call) => {
  const name = call.getAuthContext().sslPeerCertificate?.subject.CN ?? 'nobody';
  call.on('data', (message: Buffer) => call.write(Buffer.from(`${name}: ${message}`)));
  call.on('end', () => call.end());
};

let certificates: TestCertificates;
let strangers: TestCertificates;
let clock: FakeClock;
let recorded: ReturnType<typeof recordingLog>;
const cleanups: (() => unknown)[] = [];

beforeEach(() => {
  certificates = new TestCertificates('cloud-c');
  strangers = new TestCertificates('cloud-c');
  clock = new FakeClock(Date.now());
  recorded = recordingLog();
});

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
  certificates.remove();
  strangers.remove();
});

/** Gives the port of a server that echoes, behind the certificate of the test. */
async function serve(overrides: Record<string, unknown> = {}): Promise<number> {
  const configuration = coreConfiguration.parse({
    gRPCHost: '127.0.0.1',
    gRPCPort: 0,
    gRPCSslEnabled: true,
    gRPCSslKeyPath: certificates.path('server.key'),
    gRPCSslCertChainPath: certificates.path('server.crt'),
    gRPCSslTrustedCAPath: certificates.path('ca.crt'),
    ...overrides,
  });
  const listener = new GrpcListener(configuration, { clock, log: recorded.log });
  cleanups.push(() => {
    listener.server.forceShutdown();
    return listener.close();
  });
  const common = { path: PATH, requestStream: true, responseStream: true } as const;
  const bytes = { requestSerialize: raw, requestDeserialize: raw, responseSerialize: raw, responseDeserialize: raw };
  listener.server.addService({ say: { ...common, ...bytes } }, { say: echo });
  return listener.listen();
}

class EchoStream {
  readonly heard: string[] = [];
  failure: ServiceError | undefined;
  readonly #call: ClientDuplexStream<Buffer, Buffer>;

  constructor(port: number, channel: ChannelCredentials) {
    const options = { 'grpc.use_local_subchannel_pool': 1, 'grpc.ssl_target_name_override': 'localhost' };
    const client = new Client(`127.0.0.1:${port}`, channel, options);
    cleanups.push(() => client.close());
    this.#call = client.makeBidiStreamRequest(PATH, raw, raw);
    this.#call.on('data', (message: Buffer) => this.heard.push(message.toString()));
    this.#call.on('error', (error: ServiceError) => {
      this.failure = error;
    });
  }

  /** The answer, or why there is none. */
  async say(text: string): Promise<string> {
    const before = this.heard.length;
    this.#call.write(Buffer.from(text));
    await vi.waitUntil(() => this.heard.length > before || this.failure !== undefined, {
      interval: 2,
      timeout: 10_000,
    });
    return this.failure?.details ?? this.heard.at(-1)!;
  }
}

function trusting(authority: TestCertificates, own?: { readonly by: TestCertificates; readonly name: string }) {
  if (own === undefined) return credentials.createSsl(authority.read('ca.crt'));
  return credentials.createSsl(
    authority.read('ca.crt'),
    own.by.read(`${own.name}.key`),
    own.by.read(`${own.name}.crt`),
  );
}

/** Lets the files be looked at until the log tells of it. */
async function reload(times: number): Promise<void> {
  clock.advance(RELOAD);
  await vi.waitUntil(() => recorded.records.length >= times, { interval: 2, timeout: 10_000 });
}

describe('the gRPC server over TLS', () => {
  it('serves those who trust its authority, and nobody else', async () => {
    const port = await serve();
    expect(await new EchoStream(port, trusting(certificates)).say('hello')).toBe('nobody: hello');
    expect(await new EchoStream(port, trusting(strangers)).say('hello')).toMatch(
      /^No connection established.*certificate/,
    );
    expect(await new EchoStream(port, credentials.createInsecure()).say('hello')).not.toMatch(/: hello$/);
  });

  it.each([
    ['TLSv1.1', undefined],
    ['TLSv1.2', 'TLSv1.2'],
    ['TLSv1.3', 'TLSv1.3'],
  ] as const)('asked for %s at most speaks %s', async (maxVersion: SecureVersion, spoken) => {
    const port = await serve();
    const { promise, resolve } = Promise.withResolvers<string | null | undefined>();
    const ca = certificates.read('ca.crt');
    // The lowest security level, so that it is not the client who refuses the old version.
    const ciphers = 'DEFAULT@SECLEVEL=0';
    const options = {
      host: '127.0.0.1',
      port,
      ca,
      maxVersion,
      minVersion: 'TLSv1' as const,
      ciphers,
      ALPNProtocols: ['h2'],
    };
    const socket = connect(options, () => resolve(socket.getProtocol()));
    socket.on('error', () => resolve(undefined));
    expect(await promise).toBe(spoken);
    socket.destroy();
  });

  it('that requires certificates lets in only those that its authority has signed and that are valid', async () => {
    certificates.add(['old'], { DAYS: '-1' });
    const port = await serve({ gRPCSslClientAuth: 'require' });
    const say = (own?: Parameters<typeof trusting>[1]) =>
      new EchoStream(port, trusting(certificates, own)).say('hello');
    expect(await say({ by: certificates, name: 'cloud-c' })).toBe('cloud-c: hello');
    expect(await say()).not.toMatch(/: hello$/);
    expect(await say({ by: strangers, name: 'cloud-c' })).not.toMatch(/: hello$/);
    expect(await say({ by: certificates, name: 'old' })).not.toMatch(/: hello$/);
    // A server's certificate is none of a client.
    expect(await say({ by: certificates, name: 'server' })).not.toMatch(/: hello$/);
  });

  it('to which certificates are optional knows only those that stand up', async () => {
    certificates.add(['old'], { DAYS: '-1' });
    const port = await serve({ gRPCSslClientAuth: 'optional' });
    const say = (own?: Parameters<typeof trusting>[1]) =>
      new EchoStream(port, trusting(certificates, own)).say('hello');
    expect(await say({ by: certificates, name: 'cloud-c' })).toBe('cloud-c: hello');
    expect(await say()).toBe('nobody: hello');
    expect(await say({ by: strangers, name: 'cloud-c' })).toBe('nobody: hello');
    expect(await say({ by: certificates, name: 'old' })).toBe('nobody: hello');
  });

  it('uses replaced files for new connections, and lets old ones go on', async () => {
    const port = await serve({ gRPCSslClientAuth: 'optional' });
    const before = new EchoStream(port, trusting(certificates));
    expect(await before.say('one')).toBe('nobody: one');
    certificates.replaceServerBy(strangers);
    await reload(1);
    expect(recorded.records).toMatchObject([
      { level: 30, msg: 'the certificate of the gRPC server has been replaced' },
    ]);
    expect(await new EchoStream(port, trusting(strangers)).say('two')).toBe('nobody: two');
    expect(await new EchoStream(port, trusting(certificates)).say('two')).toMatch(/^No connection established/);
    expect(await before.say('three')).toBe('nobody: three');
    // The authority of clients as well.
    writeFileSync(certificates.path('ca.crt'), strangers.read('ca.crt'));
    await reload(2);
    expect(await new EchoStream(port, trusting(strangers, { by: strangers, name: 'cloud-c' })).say('four')).toBe(
      'cloud-c: four',
    );
  });

  it('keeps what it has when the new files are broken or do not fit, and says which', async () => {
    const port = await serve();
    writeFileSync(certificates.path('server.key'), strangers.read('server.key'));
    await reload(1);
    writeFileSync(certificates.path('server.crt'), strangers.read('server.crt').subarray(0, 100));
    await reload(2);
    expect(await new EchoStream(port, trusting(certificates)).say('hello')).toBe('nobody: hello');
    const msg = 'the certificate of the gRPC server cannot be replaced; the one before stays';
    expect(recorded.records).toMatchObject([
      { level: 50, msg, reason: expect.stringContaining(certificates.path('server.key')) },
      { level: 50, msg, reason: expect.stringContaining(certificates.path('server.crt')) },
    ]);
    writeFileSync(certificates.path('server.crt'), strangers.read('server.crt'));
    await reload(3);
    expect(await new EchoStream(port, trusting(strangers)).say('hello')).toBe('nobody: hello');
  });

  it('does not start with files that cannot be used', async () => {
    const missing = certificates.path('nowhere.crt');
    await expect(serve({ gRPCSslCertChainPath: missing })).rejects.toThrow(
      `The file ${missing} (core.default.gRPCSslCertChainPath) cannot be read: there is no such file.`,
    );
    await expect(serve({ gRPCSslKeyPath: strangers.path('server.key') })).rejects.toThrow(
      'is not that of the certificate',
    );
  });
});

describe('the configuration of TLS', () => {
  it.each([
    [{ gRPCSslEnabled: true, gRPCSslCertChainPath: 'a.crt' }, ['gRPCSslKeyPath']],
    [{ gRPCSslEnabled: true }, ['gRPCSslKeyPath', 'gRPCSslCertChainPath']],
    [
      { gRPCSslEnabled: true, gRPCSslKeyPath: 'a', gRPCSslCertChainPath: 'b', gRPCSslClientAuth: 'require' },
      ['gRPCSslTrustedCAPath'],
    ],
    [{ gRPCSslEnabled: false, gRPCSslClientAuth: 'require' }, []],
  ])('%j lacks %j', (keys, lacking) => {
    const issues = coreConfiguration.safeParse(keys).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual(lacking);
    for (const { message } of issues) expect(message).toMatch(/^is empty; /);
  });
});
