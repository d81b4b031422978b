import { expect, it } from 'vitest';
import { coreConfiguration, effectiveTimeZone } from '../../../src/server/core/core-configuration.ts';

it("has SkyWalking's defaults", () => {
  expect(coreConfiguration.parse({})).toMatchObject({
    gRPCHost: '0.0.0.0',
    gRPCPort: 11_800,
    restHost: '0.0.0.0',
    restPort: 12_800,
    maxMessageSize: 52_428_800,
    persistentPeriod: 25,
    downsampling: ['Hour', 'Day'],
    serviceNameMaxLength: 70,
    instanceNameMaxLength: 70,
    endpointNameMaxLength: 150,
  });
});

it('takes IANA zones only, and the machine zone for none', () => {
  expect(coreConfiguration.safeParse({ timeZone: 'Europe/Berlni' }).error?.issues[0]?.message).toBe(
    "must be an IANA time zone such as Europe/Berlin, or empty for the machine's own",
  );
  expect(effectiveTimeZone(coreConfiguration.parse({ timeZone: 'Asia/Kathmandu' }))).toBe('Asia/Kathmandu');
  expect(effectiveTimeZone(coreConfiguration.parse({}))).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});
