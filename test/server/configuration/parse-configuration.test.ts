// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in plain text are what is tested
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseConfiguration } from '../../../src/server/configuration/load-configuration.ts';
import { ConfigurationError } from '../../../src/server/errors.ts';
import type { ModuleProvider } from '../../../src/server/module.ts';

function provider(module: string, name: string, configuration: z.ZodType): ModuleProvider {
  return { module, name, configuration, requires: [], create: () => ({}) };
}

const providers: readonly ModuleProvider[] = [
  provider(
    'core',
    'default',
    z.strictObject({
      gRPCHost: z.string().min(1).default('0.0.0.0'),
      gRPCPort: z.int().min(0).max(65_535).default(11_800),
      persistentPeriod: z.number().positive().max(3_600).default(25),
      enabled: z.boolean().default(true),
      timeZone: z.string().default(''),
      downsampling: z.array(z.enum(['Hour', 'Day'])).default(['Hour', 'Day']),
      tls: z.strictObject({ certificate: z.string().min(1), clients: z.enum(['none', 'required']) }).optional(),
      adminToken: z.string().max(4).optional(),
      zone: z
        .string()
        .refine((zone) => zone !== 'Mars', { message: 'must be on Earth' })
        .optional(),
      limits: z.record(z.string(), z.int().min(1)).optional(),
    }),
  ),
  provider('storage', 'sqlite', z.strictObject({ path: z.string().min(1) })),
  provider('storage', 'postgresql', z.strictObject({ url: z.string() })),
  provider('query', 'rest', z.strictObject({})),
];

function parse(text: string, environment: Record<string, string> = {}, overrides: readonly string[] = []) {
  const modules = parseConfiguration({ text, source: 'application.yml', environment, overrides }, providers);
  return Object.fromEntries(
    modules.map((module) => [`${module.provider.module}.${module.provider.name}`, module.configuration]),
  );
}

function errorsOf(text: string, environment: Record<string, string> = {}, overrides: readonly string[] = []): string {
  try {
    parse(text, environment, overrides);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error('The configuration was accepted.');
}

describe('a right configuration', () => {
  it('is typed, with defaults of the schema for what is left out or empty', () => {
    const text = `
core:
  selector: \${SW_CORE:default}
  default:
    gRPCPort: \${SW_CORE_GRPC_PORT:11800}
    persistentPeriod: \${PERIOD:0.5}
    enabled: \${ENABLED:false}
    timeZone: \${SW_CORE_TIME_ZONE:}
    downsampling: [Hour]
    limits:
      rows: \${ROWS:5}
storage:
  selector: \${SW_STORAGE:sqlite}
  sqlite:
    path: \${DIR:data}/\${FILE:oap.db}
  postgresql:
    url: \${PG_URL:none}
query:
  rest:
`;
    expect(parse(text, { SW_CORE_GRPC_PORT: '0', FILE: 'x.db' })).toEqual({
      'core.default': {
        gRPCHost: '0.0.0.0',
        gRPCPort: 0,
        persistentPeriod: 0.5,
        enabled: false,
        timeZone: '',
        downsampling: ['Hour'],
        limits: { rows: 5 },
      },
      'storage.sqlite': { path: 'data/x.db' },
      'query.rest': {},
    });
  });

  it('leaves out modules that are switched off', () => {
    expect(parse('core:\n  selector: "-"\n  default:\n')).toEqual({});
    expect(parse('core:\n  selector: ${SW_CORE:}\n')).toEqual({});
    expect(parse('core: "-"\nquery:\n  selector: ${Q:-}\n  rest:\n', { Q: 'rest' })).toEqual({ 'query.rest': {} });
  });

  it('takes text as written where text is wanted, whatever YAML would make of it', () => {
    const text = 'storage:\n  sqlite:\n    path: ${P:}\n';
    expect(parse(text, { P: '007' })).toEqual({ 'storage.sqlite': { path: '007' } });
    expect(parse(text, { P: 'true' })).toEqual({ 'storage.sqlite': { path: 'true' } });
  });

  it('understands quotes as SkyWalking does', () => {
    const text = 'core:\n  default:\n    gRPCPort: "${PORT:1}"\n    gRPCHost: ${HOST:"::1"}\n    timeZone: "12"\n';
    expect(parse(text)['core.default']).toMatchObject({ gRPCPort: 1, gRPCHost: '::1', timeZone: '12' });
  });

  it('follows anchors', () => {
    const text = 'core:\n  default:\n    gRPCHost: &host a\n    timeZone: *host\n';
    expect(parse(text)['core.default']).toMatchObject({ gRPCHost: 'a', timeZone: 'a' });
  });

  it('lets overrides win over file and environment', () => {
    const text = 'core:\n  selector: default\n  default:\n    gRPCPort: ${PORT:1}\nquery:\n  selector: rest\n';
    const overrides = ['core.default.gRPCPort=3', 'core.default.downsampling=[Day]', 'query.selector=-'];
    const parsed = parse(text, { PORT: '2' }, ['core.default.gRPCPort=9', ...overrides, 'storage.sqlite.path=${D:d}']);
    expect(parsed['core.default']).toMatchObject({ gRPCPort: 3, downsampling: ['Day'] });
    expect(parsed['storage.sqlite']).toEqual({ path: 'd' });
    expect(parsed['query.rest']).toBeUndefined();
  });
});

describe('a wrong configuration', () => {
  it('is reported whole, each problem once, in order of place', () => {
    const text = `
cores:
  selector: default
core:
  selector: default
  default:
    gRPCprot: 11800
    gRPCPort: \${SW_CORE_GRPC_PORT:11800}
    gRPCHost: ""
    persistentPeriod: 0
    enabled: yes
    downsampling:
      - Hour
      - \${SECOND:Dya}
    tls:
      certficate: a.pem
      clients: [none]
    adminToken: \${ADMIN_TOKEN:}
    zone: \${ZONE:Earth}
    limits:
      rows: many
storage:
  selector: \${SW_STORAGE:sqlit}
query:
  rest: 5
`;
    const environment = { SW_CORE_GRPC_PORT: '118000', ADMIN_TOKEN: 'tok-123', ZONE: 'Mars' };
    expect(errorsOf(text, environment)).toMatchInlineSnapshot(`
      "application.yml:2:1: there is no module 'cores'; did you mean 'core'?
      application.yml:7:5: core.default has no key 'gRPCprot'; did you mean 'gRPCPort'?
      application.yml:8:15: core.default.gRPCPort must be a whole number from 0 to 65535, but is '118000' (from the environment variable SW_CORE_GRPC_PORT).
      application.yml:9:15: core.default.gRPCHost must be text that is not empty, but is empty.
      application.yml:10:23: core.default.persistentPeriod must be a number above 0 and up to 3600, but is '0'.
      application.yml:11:14: core.default.enabled must be true or false, but is 'yes'.
      application.yml:14:9: core.default.downsampling[1] must be 'Hour' or 'Day', but is 'Dya'; did you mean 'Day'?
      application.yml:16:7: core.default.tls.certificate must be text that is not empty, but is missing.
      application.yml:16:7: core.default.tls has no key 'certficate'; did you mean 'certificate'?
      application.yml:17:16: core.default.tls.clients must be 'none' or 'required', but is a list.
      application.yml:18:17: core.default.adminToken must be text of 0 to 4 characters, but is not (from the environment variable ADMIN_TOKEN).
      application.yml:19:11: core.default.zone must be on Earth (from the environment variable ZONE).
      application.yml:21:13: core.default.limits.rows must be a whole number of at least 1, but is 'many'.
      application.yml:23:13: storage.selector is 'sqlit', but storage has no such provider; did you mean 'sqlite'?
      application.yml:25:9: query.rest must be a block of keys."
    `);
  });

  it('names a provider that does not exist, and the variable that asked for it', () => {
    expect(errorsOf('storage:\n  selector: ${SW_STORAGE:sqlite}\n', { SW_STORAGE: 'mysql' })).toMatchInlineSnapshot(
      `"application.yml:2:13: storage.selector is 'mysql' (from the environment variable SW_STORAGE), but storage has no such provider; the providers are sqlite, postgresql."`,
    );
    expect(errorsOf('storage:\n  selector: sqlite\n  sqllite:\n')).toMatchInlineSnapshot(
      `"application.yml:3:3: storage has no provider 'sqllite'; did you mean 'sqlite'?"`,
    );
  });

  it('wants a selector when it cannot choose', () => {
    expect(errorsOf('storage:\n  sqlite:\n    path: a\n  postgresql:\n')).toMatchInlineSnapshot(
      `"application.yml:1:1: storage has no selector; add 'selector: sqlite'."`,
    );
    expect(errorsOf('storage:\n')).toMatchInlineSnapshot(
      `"application.yml:1:9: storage must be a block with a selector and providers."`,
    );
    expect(errorsOf('storage:\n  selector:\n    - a\n')).toMatchInlineSnapshot(
      `"application.yml:3:5: storage.selector must be the name of a provider, or -."`,
    );
    expect(errorsOf('storage: 5\n')).toMatchInlineSnapshot(
      `"application.yml:1:10: storage must be a block with a selector and providers."`,
    );
  });

  it('names a required key that is missing', () => {
    expect(errorsOf('storage:\n  selector: sqlite\n  sqlite:\n')).toMatchInlineSnapshot(
      `"application.yml:3:3: storage.sqlite.path must be text that is not empty, but is missing."`,
    );
    expect(errorsOf('storage:\n  selector: sqlite\n  sqlite:\n    path: ${P:}\n')).toMatchInlineSnapshot(
      `"application.yml:4:11: storage.sqlite.path must be text that is not empty, but is empty."`,
    );
  });

  it('places what a placeholder lacks', () => {
    expect(errorsOf('storage:\n  sqlite:\n    path: ${HERE}/a\nquery:\n  selector: ${NOW}\n')).toMatchInlineSnapshot(
      `
      "application.yml:3:11: the environment variable HERE is not set and \${HERE} has no default.
      application.yml:5:13: the environment variable NOW is not set and \${NOW} has no default."
    `,
    );
  });

  it('does not mind placeholders of what is switched off', () => {
    const text = 'storage:\n  selector: sqlite\n  sqlite:\n    path: a\n  postgresql:\n    url: ${PG_URL}\n';
    expect(parse(text)).toEqual({ 'storage.sqlite': { path: 'a' } });
  });

  it('places what is no YAML', () => {
    expect(errorsOf('core:\n  default: [a\nquery:\n')).toMatchInlineSnapshot(
      `"application.yml:3:1: this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]."`,
    );
    expect(errorsOf('core:\n  selector: -\n  default:\n')).toMatchInlineSnapshot(
      `"application.yml:2:13: this is not valid YAML: a lone - after a key must be quoted, as in selector: "-"."`,
    );
    expect(errorsOf('core:\ncore:\n')).toMatchInlineSnapshot(
      `"application.yml:2:1: this is not valid YAML: Map keys must be unique."`,
    );
    expect(errorsOf('')).toMatchInlineSnapshot(
      `"application.yml:1:1: the file holds no modules; it must be a block such as "core:" with a selector."`,
    );
    expect(errorsOf('- core\n')).toMatchInlineSnapshot(
      `"application.yml:1:1: the file holds no modules; it must be a block such as "core:" with a selector."`,
    );
    expect(errorsOf('core: &a\n  default: *a\n')).toMatchInlineSnapshot(
      `"application.yml:2:12: the alias *a stands inside what it refers to, which would never end."`,
    );
  });

  it('names the override that is wrong', () => {
    const overrides = [
      'core.default.gRPCPort=x',
      'core',
      'core.default.nope=1',
      'a.b.c=1',
      'core.default.adminToken=secret',
    ];
    expect(errorsOf('core:\n  default:\n', {}, overrides)).toMatchInlineSnapshot(`
      "--set core: an override has the form module.provider.key=value or module.selector=value.
      --set a.b.c: there is no module 'a'; the modules are core, storage, query.
      --set core.default.gRPCPort: core.default.gRPCPort must be a whole number from 0 to 65535, but is 'x'.
      --set core.default.adminToken: core.default.adminToken must be text of 0 to 4 characters, but is not.
      --set core.default.nope: core.default has no key 'nope'; its keys are gRPCHost, gRPCPort, persistentPeriod, enabled, timeZone, downsampling, tls, adminToken, zone, limits."
    `);
  });
});
