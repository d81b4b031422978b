import type { DataDirectory } from './data-directory.ts';
import { DemoError } from './demo-error.ts';
import { NodeApi } from './figures/node-api.ts';
import { Application } from './processes/application.ts';
import type { Children, Tier } from './processes/children.ts';
import { applicationEnvironment, downstreamEnvironment, upstreamEnvironment } from './processes/environment.ts';
import { choosePorts, HOST, type NodePorts } from './processes/ports.ts';
import { applicationArguments, nodeArguments } from './processes/run-arguments.ts';
import { CLOUDS, type Cloud, UPSTREAM } from './topology.ts';

export interface RunningCloud extends Cloud {
  readonly node: NodeApi;
  readonly applications: readonly RunningApplication[];
}

export interface RunningApplication {
  readonly application: Application;
  readonly port: number;
}

export interface RunningFederation {
  readonly upstream: NodeApi;
  readonly clouds: readonly RunningCloud[];
}

export interface FederationParts {
  readonly children: Children;
  readonly directory: DataDirectory;
  readonly seed: number;
  /** Tells what is going on, in a line. */
  readonly tell: (line: string) => void;
}

const READY_PATIENCE = 30_000;

/** Brings up the upstream, then the nodes of the clouds, then the applications, each when those before it are ready. */
export async function startFederation(parts: FederationParts): Promise<RunningFederation> {
  const [upstreamPorts, ...cloudPorts] = await choosePorts(1 + CLOUDS.length);
  parts.tell('Starting the upstream node …');
  const upstream = await startNode(parts, 'upstream', UPSTREAM, upstreamPorts!, (database) =>
    upstreamEnvironment(process.env, upstreamPorts!, database),
  );
  parts.tell(`Starting the nodes and applications of ${CLOUDS.map(({ name }) => name).join(' and ')} …`);
  const clouds = await Promise.all(
    CLOUDS.map((cloud, index) => startCloud(parts, cloud, cloudPorts[index]!, upstreamPorts!.grpc)),
  );
  return { upstream, clouds };
}

async function startCloud(
  parts: FederationParts,
  cloud: Cloud,
  ports: NodePorts,
  upstreamPort: number,
): Promise<RunningCloud> {
  const node = await startNode(parts, 'downstream', cloud.name, ports, (database) =>
    downstreamEnvironment(process.env, ports, database, cloud.name, upstreamPort),
  );
  const applications = await Promise.all(
    cloud.instances.map((instance) => startApplication(parts, cloud, instance, ports.grpc)),
  );
  return { ...cloud, node, applications };
}

async function startNode(
  { children, directory }: FederationParts,
  tier: Tier,
  name: string,
  ports: NodePorts,
  environment: (database: string) => NodeJS.ProcessEnv,
): Promise<NodeApi> {
  const node = new NodeApi(`http://${HOST}:${ports.http}`);
  const logFile = directory.log(name);
  children.start(tier, { name, args: nodeArguments(), environment: environment(directory.database(name)), logFile });
  if (await node.ready(READY_PATIENCE)) return node;
  throw new DemoError(`The node ${name} is not ready after ${READY_PATIENCE / 1_000} s; its log is ${logFile}.`);
}

async function startApplication(
  { children, directory, seed }: FederationParts,
  cloud: Cloud,
  instance: string,
  collectorPort: number,
): Promise<RunningApplication> {
  const logFile = directory.log(instance);
  // Every instance draws numbers of its own: with one seed for all, all would fail at the same requests.
  const ownSeed = (seed * 31 + CLOUDS.indexOf(cloud) * 7 + cloud.instances.indexOf(instance)) % 2 ** 32;
  const environment = applicationEnvironment(process.env, cloud, instance, ownSeed, collectorPort);
  const child = children.start('application', { name: instance, args: applicationArguments(), environment, logFile });
  const application = new Application(instance, child);
  return { application, port: await application.listening };
}
