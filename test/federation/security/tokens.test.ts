import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credentials, Metadata, status } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreamSecurity } from '../../../src/federation/forward/grpc-stream.ts';
import { ForwardSecurity } from '../../../src/federation/security/forward-security.ts';
import { openReceiveSecurity, type ReceiveSecurity } from '../../../src/federation/security/receive-security.ts';
import { receiveSecurityKeys } from '../../../src/federation/security/receive-security-configuration.ts';
import { TokenBook } from '../../../src/federation/security/token-book.ts';
import { readTokensFile } from '../../../src/federation/security/tokens-file.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { recordingLog } from '../../server/fake-modules.ts';
import { Gate } from './gate.ts';

const C = 'token-of-cloud-c-1';
const C_NEXT = 'token-of-cloud-c-2';
const N = 'token-of-cloud-n-1';
const directory = mkdtempSync(join(tmpdir(), 'tokens-'));
const core = { gRPCSslEnabled: false, gRPCSslClientAuth: 'none' } as const;

let clock: FakeClock;
let recorded: ReturnType<typeof recordingLog>;
const cleanups: (() => unknown)[] = [];

beforeEach(() => {
  clock = new FakeClock(1_000_000);
  recorded = recordingLog();
});

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

afterAll(() => rmSync(directory, { recursive: true }));

async function receive(authentication: object): Promise<ReceiveSecurity> {
  const configuration = receiveSecurityKeys.authentication.parse({ mode: 'token', longestDelay: 0, ...authentication });
  const security = await openReceiveSecurity(configuration, { clock, log: recorded.log, core });
  cleanups.push(() => security.close());
  return security;
}

async function gate(authentication: object): Promise<Gate> {
  const opened = await new Gate((await receive(authentication)).authenticator).open();
  cleanups.push(() => opened.close());
  return opened;
}

function withTokens(...tokens: readonly string[]): StreamSecurity {
  const metadata = new Metadata();
  for (const token of tokens) metadata.add('authentication', token);
  return { credentials: () => credentials.createInsecure(), metadata: () => metadata, options: {} };
}

function reload(log: ReturnType<typeof recordingLog>, message: string): Promise<boolean> {
  clock.advance(10_000);
  const told = () => log.records.some(({ msg }) => String(msg).includes(message));
  return vi.waitUntil(told, { interval: 2, timeout: 10_000 });
}

describe('a receiver that wants tokens', () => {
  it('takes a cluster with its own token, and no other', async () => {
    const entrance = await gate({ tokens: { 'cloud-c': [C, C_NEXT], 'cloud-n': N, 'eu/dc-1': 'token-of-eu-dc-1' } });
    expect(await entrance.enter('cloud-c', withTokens(C))).toBe('welcome');
    expect(await entrance.enter('cloud-c', withTokens(C_NEXT))).toBe('welcome');
    expect(await entrance.enter('cloud-n', withTokens(N))).toBe('welcome');
    expect(await entrance.enter('cloud-c', withTokens(N))).toMatchObject({
      code: status.PERMISSION_DENIED,
      details: "The token that has come is another cluster's, so it does not speak for cloud-c.",
    });
    // A path speaks for itself: neither for what is above it, nor for what is below.
    for (const cluster of ['eu', 'eu/dc-1/rack', 'eu/dc-2'])
      expect(await entrance.enter(cluster, withTokens('token-of-eu-dc-1'))).toMatchObject({
        code: status.PERMISSION_DENIED,
      });
  });

  it.each([
    [
      'none',
      [],
      'This node wants a token, and cluster cloud-c has sent none; set federation-forward.grpc.token there.',
    ],
    ['a wrong one', [`${C}x`], 'The token that cluster cloud-c has sent is none of those that this node knows.'],
    ['two', [C, C_NEXT], 'The token that cluster cloud-c has sent is none of those that this node knows.'],
  ])('refuses a stream with %s', async (_case, tokens, details) => {
    const entrance = await gate({ tokens: { 'cloud-c': [C, C_NEXT] } });
    expect(await entrance.enter('cloud-c', withTokens(...tokens))).toMatchObject({
      code: status.UNAUTHENTICATED,
      details,
    });
  });

  it('takes tokens from a file, and learns what it is replaced by', async () => {
    const tokensFile = join(directory, 'tokens.yml');
    writeFileSync(tokensFile, `cloud-c: ${C}\n`);
    const entrance = await gate({ tokensFile, tokens: { 'cloud-n': N } });
    expect(await entrance.enter('cloud-c', withTokens(C))).toBe('welcome');
    expect(await entrance.enter('cloud-n', withTokens(N))).toBe('welcome');
    writeFileSync(tokensFile, `cloud-c: [${C}, ${C_NEXT}]\n`);
    await reload(recorded, 'has been replaced');
    expect(await entrance.enter('cloud-c', withTokens(C))).toBe('welcome');
    expect(await entrance.enter('cloud-c', withTokens(C_NEXT))).toBe('welcome');
    recorded.records.length = 0;
    writeFileSync(tokensFile, `cloud-c: ${C_NEXT}\n`);
    await reload(recorded, 'has been replaced');
    expect(await entrance.enter('cloud-c', withTokens(C))).toMatchObject({ code: status.UNAUTHENTICATED });
    writeFileSync(tokensFile, `cloud-c: [${C}\n`);
    await reload(recorded, 'cannot be replaced');
    expect(await entrance.enter('cloud-c', withTokens(C_NEXT))).toBe('welcome');
  });

  it('never says a token, neither in the log nor to the peer', async () => {
    const tokensFile = join(directory, 'secret.yml');
    writeFileSync(tokensFile, `cloud-c: ${C}\n`);
    const entrance = await gate({ tokensFile });
    const answers = [
      await entrance.enter('cloud-n', withTokens(C)),
      await entrance.enter('cloud-c', withTokens(N)),
      await entrance.enter('cloud-c', withTokens(C)),
    ];
    writeFileSync(tokensFile, `cloud-c: ${C} ${N}\n`);
    await reload(recorded, 'cannot be replaced');
    writeFileSync(tokensFile, `\ncloud-c: *${C}`);
    clock.advance(10_000);
    await vi.waitUntil(() => recorded.records.length >= 4, { interval: 2, timeout: 10_000 });
    const said = JSON.stringify([answers, recorded.records]);
    expect(said).toContain('secret.yml:1:10');
    expect(said).toContain('secret.yml:2:10');
    for (const token of [C, N]) expect(said).not.toContain(token);
  });

  it('warns when tokens come in unencrypted', async () => {
    await receive({ tokens: { 'cloud-c': C } });
    expect(recorded.records).toMatchObject([{ level: 40, msg: expect.stringContaining('unencrypted') }]);
  });

  it('counts failures by address, tells of them once a minute, and holds back their answers only', async () => {
    const { authenticator } = await receive({ tokens: { 'cloud-c': C }, longestDelay: 1 });
    recorded.records.length = 0;
    const opened = await new Gate(authenticator).open();
    cleanups.push(() => opened.close());
    const answers: unknown[] = [];
    const attempt = () => opened.enter('cloud-c', withTokens(N)).then((answer) => void answers.push(answer));
    const first = attempt();
    await vi.waitUntil(() => recorded.records.length === 1, { interval: 2, timeout: 10_000 });
    expect(recorded.records[0]).toMatchObject({ level: 40, cluster: 'cloud-c', failures: 1 });
    clock.advance(99);
    // Whoever has the right token does not wait, though it comes from the same address.
    expect(await opened.enter('cloud-c', withTokens(C))).toBe('welcome');
    expect(answers).toEqual([]);
    clock.advance(1);
    await first;
    for (let i = 0; i < 5; i++) {
      const next = attempt();
      await vi.waitUntil(
        () => {
          clock.advance(100);
          return answers.length === i + 2;
        },
        { interval: 2, timeout: 10_000 },
      );
      await next;
    }
    expect(recorded.records).toHaveLength(1);
    clock.advance(60_000);
    const last = attempt();
    await vi.waitUntil(() => recorded.records.length === 2, { interval: 2, timeout: 10_000 });
    clock.advance(1_000);
    await last;
  });
});

describe('tokens', () => {
  it('of two clusters must differ', () => {
    expect(() => new TokenBook({ 'cloud-c': C }, { 'cloud-n': [N, C] })).toThrow(
      'The clusters cloud-c and cloud-n have the same token, so that each could speak for the other; give every cluster a token of its own.',
    );
    expect(new TokenBook({ 'cloud-c': C }, { 'cloud-c': [C, C_NEXT] }).clusterOf(C)).toBe('cloud-c');
  });

  it.each([
    ['', {}],
    ['cloud-c: 12345678901234567890\n', { 'cloud-c': ['12345678901234567890'] }],
    [`# comment\n"eu/dc": '${C}'\ncloud-n:\n  - ${N}\n  - ${C_NEXT}`, { 'eu/dc': [C], 'cloud-n': [N, C_NEXT] }],
  ])('are read from %j', (text, tokens) => {
    expect(readTokensFile('tokens.yml', text)).toEqual(tokens);
  });

  const rule = 'must be 16 to 1024 printable ASCII characters without blanks.';
  it.each([
    ['- a', 'tokens.yml:1:1: the tokens file must be a block of clusters.'],
    ['a: short', `tokens.yml:1:4: a token of a ${rule}`],
    [`a: ${C}\nb:`, `tokens.yml:2:3: a token of b ${rule}`],
    [`a: ${C}\nb: {c: d}`, `tokens.yml:2:4: a token of b ${rule}`],
    [`a: [${C}`, 'tokens.yml:1:23: the tokens file is not valid YAML here.'],
    [`a: ${C}\na: ${N}`, 'tokens.yml:2:1: the tokens file is not valid YAML here.'],
    [`a: "${C} with blanks"`, `tokens.yml:1:4: a token of a ${rule}`],
  ])('that stand in %j are refused by their place', (text, sentence) => {
    expect(() => readTokensFile('tokens.yml', text)).toThrow(sentence);
  });

  it.each([
    [{ mode: 'token' }, 'mode', 'is token, but there is none; give tokens or a tokensFile'],
    [{ mode: 'token', tokens: { a: 'short' } }, 'tokens.a', undefined],
    [{ mode: 'token', tokens: { a: [] } }, 'tokens.a', undefined],
  ])('must be given as %j does not', (configuration, path, message) => {
    const [issue] = receiveSecurityKeys.authentication.safeParse(configuration).error!.issues;
    expect(issue!.path.join('.')).toBe(path);
    if (message !== undefined) expect(issue!.message).toBe(message);
  });
});

describe('a forwarder', () => {
  const plain = { caPath: '', certChainPath: '', keyPath: '', serverName: '', enabled: false };
  const keys = { tls: plain, token: '', tokenFile: '', securityReloadPeriod: 10 };
  const around = () => ({ clock, log: recorded.log, upstreams: ['127.0.0.1:1'] });

  it('sends its token, and a replaced one on its next stream', async () => {
    const tokenFile = join(directory, 'token');
    writeFileSync(tokenFile, `${C}\n`);
    const security = await ForwardSecurity.open({ ...keys, tokenFile }, around());
    cleanups.push(() => security.close());
    const entrance = await gate({ tokens: { 'cloud-c': C_NEXT } });
    expect(await entrance.enter('cloud-c', security)).toMatchObject({ code: status.UNAUTHENTICATED });
    writeFileSync(tokenFile, C_NEXT);
    await reload(recorded, 'the token towards the upstream has been replaced');
    expect(await entrance.enter('cloud-c', security)).toBe('welcome');
    expect(JSON.stringify(recorded.records)).not.toContain(C_NEXT);
  });

  it('warns that its token goes out unencrypted', async () => {
    (await ForwardSecurity.open({ ...keys, token: C }, around())).close();
    expect(recorded.records).toMatchObject([{ level: 40, msg: expect.stringContaining('unencrypted') }]);
  });

  it('has one token, and a good one', async () => {
    const tokenFile = join(directory, 'bad-token');
    writeFileSync(tokenFile, `${C} ${N}`);
    await expect(ForwardSecurity.open({ ...keys, token: C, tokenFile }, around())).rejects.toThrow(
      'federation-forward.grpc.token and federation-forward.grpc.tokenFile are both set; leave one empty.',
    );
    await expect(ForwardSecurity.open({ ...keys, tokenFile }, around())).rejects.toThrow(
      `The token in ${tokenFile} (federation-forward.grpc.tokenFile) must be 16 to 1024 printable ASCII characters without blanks.`,
    );
  });
});
