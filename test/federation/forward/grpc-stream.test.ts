import dns from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coreProgram, federationProgram } from '../fake-program.ts';
import { TestNodes, until } from '../test-node.ts';

const nodes = new TestNodes();

afterEach(async () => {
  vi.restoreAllMocks();
  await nodes.stop();
});

describe('the stream to an upstream', () => {
  it('goes to the next address of a name when the first is dead', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    // Nothing listens on the first.
    const records = ['127.0.0.2', '127.0.0.1'].map((address) => ({ address, family: 4 }));
    const lookup = vi.spyOn(dns.promises, 'lookup').mockResolvedValue(records as never);
    const down = nodes.create(coreProgram()).forward('cloud-c', [`up.example:${upstream.port}`]);
    await until(() => down.forwarder.status().state === 'established');
    expect(lookup).toHaveBeenCalledWith('up.example', expect.anything());
    expect(down.forwarder.status().details?.connects).toBe(1);
  });

  it('says which address has not been reached, and why', async () => {
    const upstream = await nodes.create(federationProgram()).receive();
    upstream.kill();
    const down = nodes.create(coreProgram()).forward('cloud-c', [upstream.address]);
    await until(() => down.forwarder.status().state === 'backing-off');
    expect(down.forwarder.status().reason).toMatch(new RegExp(`^${upstream.address}: .*ECONNREFUSED`));
  });
});
