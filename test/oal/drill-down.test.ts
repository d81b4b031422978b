import { describe, expect, it } from 'vitest';
import { program } from '../../generated/federation/index.ts';

describe('the shipped federation program', () => {
  const federated = program.metrics.filter(({ byCluster, scope }) => !byCluster && scope.name !== 'FederatedCluster');

  it('has one drill-down by cluster for every federated metric', () => {
    const drillDowns = new Set(program.metrics.filter(({ byCluster }) => byCluster).map(({ name }) => name));
    expect(federated.map(({ name }) => `cluster_${name}`).filter((name) => !drillDowns.has(name))).toEqual([]);
    expect(drillDowns.size).toBe(federated.length);
  });

  it('does not take the cloud as an entity for a drill-down', () => {
    const clouds = program.metrics.filter(({ scope }) => scope.name === 'FederatedCluster');
    expect(clouds.length).toBeGreaterThan(0);
    expect(clouds.filter(({ byCluster }) => byCluster)).toEqual([]);
  });
});
