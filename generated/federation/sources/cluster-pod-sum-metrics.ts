// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  clusterCiliumServiceInstanceProtocolCallDurationMetric,
  clusterCiliumServiceInstanceProtocolDnsCallDurationMetric,
  clusterCiliumServiceInstanceProtocolHttpCallDurationMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric,
  clusterKubernetesServiceInstanceReadNetfilterCpmMetric,
  clusterKubernetesServiceInstanceReadNetfilterDurationMetric,
  clusterKubernetesServiceInstanceReadPackageCpmMetric,
  clusterKubernetesServiceInstanceReadPackageSizeMetric,
  clusterKubernetesServiceInstanceResolveMacCpmMetric,
  clusterKubernetesServiceInstanceResolveMacDurationMetric,
  clusterKubernetesServiceInstanceWriteNetfilterCpmMetric,
  clusterKubernetesServiceInstanceWriteNetfilterDurationMetric,
  clusterKubernetesServiceInstanceWritePackageCpmMetric,
  clusterKubernetesServiceInstanceWritePackageSizeMetric,
  clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
} from '../metrics/cluster-pod-sum-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodSumMetrics take one downstream metric of one stream. */
interface ClusterPodSumMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_instance_write_package_cpm: boolean;
  readonly cluster_kubernetes_service_instance_write_retrains_package_cpm: boolean;
  readonly cluster_kubernetes_service_instance_write_package_size: boolean;
  readonly cluster_kubernetes_service_instance_read_package_cpm: boolean;
  readonly cluster_kubernetes_service_instance_read_package_size: boolean;
  readonly cluster_kubernetes_service_instance_resolve_mac_cpm: boolean;
  readonly cluster_kubernetes_service_instance_resolve_mac_duration: boolean;
  readonly cluster_kubernetes_service_instance_write_netfilter_cpm: boolean;
  readonly cluster_kubernetes_service_instance_write_netfilter_duration: boolean;
  readonly cluster_kubernetes_service_instance_read_netfilter_cpm: boolean;
  readonly cluster_kubernetes_service_instance_read_netfilter_duration: boolean;
  readonly cluster_cilium_service_instance_protocol_call_duration: boolean;
  readonly cluster_cilium_service_instance_protocol_http_call_duration: boolean;
  readonly cluster_cilium_service_instance_protocol_dns_call_duration: boolean;
  readonly cluster_cilium_service_instance_protocol_kafka_call_duration: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodSumMetrics. */
class ClusterPodSumMetricsTables {
  readonly cluster_kubernetes_service_instance_write_package_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_retrains_package_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_package_size: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_package_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_package_size: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_resolve_mac_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_resolve_mac_duration: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_netfilter_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_netfilter_duration: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_netfilter_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_netfilter_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_dns_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_kafka_call_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_instance_write_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWritePackageCpmMetric),
    );
    this.cluster_kubernetes_service_instance_write_retrains_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric),
    );
    this.cluster_kubernetes_service_instance_write_package_size = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWritePackageSizeMetric),
    );
    this.cluster_kubernetes_service_instance_read_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadPackageCpmMetric),
    );
    this.cluster_kubernetes_service_instance_read_package_size = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadPackageSizeMetric),
    );
    this.cluster_kubernetes_service_instance_resolve_mac_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceResolveMacCpmMetric),
    );
    this.cluster_kubernetes_service_instance_resolve_mac_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceResolveMacDurationMetric),
    );
    this.cluster_kubernetes_service_instance_write_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteNetfilterCpmMetric),
    );
    this.cluster_kubernetes_service_instance_write_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteNetfilterDurationMetric),
    );
    this.cluster_kubernetes_service_instance_read_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadNetfilterCpmMetric),
    );
    this.cluster_kubernetes_service_instance_read_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadNetfilterDurationMetric),
    );
    this.cluster_cilium_service_instance_protocol_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolCallDurationMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpCallDurationMetric),
    );
    this.cluster_cilium_service_instance_protocol_dns_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolDnsCallDurationMetric),
    );
    this.cluster_cilium_service_instance_protocol_kafka_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterPodSumMetrics. */
export class ClusterPodSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodSumMetricsTables(host));
  }

  bind(metric: string): ClusterPodSumMetricsBinding | undefined {
    const cluster_kubernetes_service_instance_write_package_cpm = metric === 'kubernetes_service_instance_write_package_cpm';
    const cluster_kubernetes_service_instance_write_retrains_package_cpm = metric === 'kubernetes_service_instance_write_retrains_package_cpm';
    const cluster_kubernetes_service_instance_write_package_size = metric === 'kubernetes_service_instance_write_package_size';
    const cluster_kubernetes_service_instance_read_package_cpm = metric === 'kubernetes_service_instance_read_package_cpm';
    const cluster_kubernetes_service_instance_read_package_size = metric === 'kubernetes_service_instance_read_package_size';
    const cluster_kubernetes_service_instance_resolve_mac_cpm = metric === 'kubernetes_service_instance_resolve_mac_cpm';
    const cluster_kubernetes_service_instance_resolve_mac_duration = metric === 'kubernetes_service_instance_resolve_mac_duration';
    const cluster_kubernetes_service_instance_write_netfilter_cpm = metric === 'kubernetes_service_instance_write_netfilter_cpm';
    const cluster_kubernetes_service_instance_write_netfilter_duration = metric === 'kubernetes_service_instance_write_netfilter_duration';
    const cluster_kubernetes_service_instance_read_netfilter_cpm = metric === 'kubernetes_service_instance_read_netfilter_cpm';
    const cluster_kubernetes_service_instance_read_netfilter_duration = metric === 'kubernetes_service_instance_read_netfilter_duration';
    const cluster_cilium_service_instance_protocol_call_duration = metric === 'cilium_service_instance_protocol_call_duration';
    const cluster_cilium_service_instance_protocol_http_call_duration = metric === 'cilium_service_instance_protocol_http_call_duration';
    const cluster_cilium_service_instance_protocol_dns_call_duration = metric === 'cilium_service_instance_protocol_dns_call_duration';
    const cluster_cilium_service_instance_protocol_kafka_call_duration = metric === 'cilium_service_instance_protocol_kafka_call_duration';
    if (!cluster_kubernetes_service_instance_write_package_cpm && !cluster_kubernetes_service_instance_write_retrains_package_cpm && !cluster_kubernetes_service_instance_write_package_size && !cluster_kubernetes_service_instance_read_package_cpm && !cluster_kubernetes_service_instance_read_package_size && !cluster_kubernetes_service_instance_resolve_mac_cpm && !cluster_kubernetes_service_instance_resolve_mac_duration && !cluster_kubernetes_service_instance_write_netfilter_cpm && !cluster_kubernetes_service_instance_write_netfilter_duration && !cluster_kubernetes_service_instance_read_netfilter_cpm && !cluster_kubernetes_service_instance_read_netfilter_duration && !cluster_cilium_service_instance_protocol_call_duration && !cluster_cilium_service_instance_protocol_http_call_duration && !cluster_cilium_service_instance_protocol_dns_call_duration && !cluster_cilium_service_instance_protocol_kafka_call_duration) return undefined;
    return {
      cluster_kubernetes_service_instance_write_package_cpm,
      cluster_kubernetes_service_instance_write_retrains_package_cpm,
      cluster_kubernetes_service_instance_write_package_size,
      cluster_kubernetes_service_instance_read_package_cpm,
      cluster_kubernetes_service_instance_read_package_size,
      cluster_kubernetes_service_instance_resolve_mac_cpm,
      cluster_kubernetes_service_instance_resolve_mac_duration,
      cluster_kubernetes_service_instance_write_netfilter_cpm,
      cluster_kubernetes_service_instance_write_netfilter_duration,
      cluster_kubernetes_service_instance_read_netfilter_cpm,
      cluster_kubernetes_service_instance_read_netfilter_duration,
      cluster_cilium_service_instance_protocol_call_duration,
      cluster_cilium_service_instance_protocol_http_call_duration,
      cluster_cilium_service_instance_protocol_dns_call_duration,
      cluster_cilium_service_instance_protocol_kafka_call_duration,
    };
  }

  merge(binding: ClusterPodSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_kubernetes_service_instance_write_package_cpm = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_write_package_cpm) {
      tables.cluster_kubernetes_service_instance_write_package_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_retrains_package_cpm = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_write_retrains_package_cpm) {
      tables.cluster_kubernetes_service_instance_write_retrains_package_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_package_size = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_package_size")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_write_package_size) {
      tables.cluster_kubernetes_service_instance_write_package_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_package_cpm = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_read_package_cpm) {
      tables.cluster_kubernetes_service_instance_read_package_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_package_size = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_package_size")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_read_package_size) {
      tables.cluster_kubernetes_service_instance_read_package_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_resolve_mac_cpm = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_resolve_mac_cpm) {
      tables.cluster_kubernetes_service_instance_resolve_mac_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_resolve_mac_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_resolve_mac_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_resolve_mac_duration) {
      tables.cluster_kubernetes_service_instance_resolve_mac_duration.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_netfilter_cpm = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_write_netfilter_cpm) {
      tables.cluster_kubernetes_service_instance_write_netfilter_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_netfilter_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_write_netfilter_duration) {
      tables.cluster_kubernetes_service_instance_write_netfilter_duration.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_netfilter_cpm = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_read_netfilter_cpm) {
      tables.cluster_kubernetes_service_instance_read_netfilter_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_netfilter_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_read_netfilter_duration) {
      tables.cluster_kubernetes_service_instance_read_netfilter_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_call_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_call_duration) {
      tables.cluster_cilium_service_instance_protocol_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_call_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_call_duration) {
      tables.cluster_cilium_service_instance_protocol_http_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_dns_call_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_dns_call_duration) {
      tables.cluster_cilium_service_instance_protocol_dns_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_kafka_call_duration = from(ClusterPodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_kafka_call_duration) {
      tables.cluster_cilium_service_instance_protocol_kafka_call_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWritePackageCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_package_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWritePackageSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_package_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadPackageCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_package_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadPackageSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_package_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceResolveMacCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_resolve_mac_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceResolveMacDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_resolve_mac_duration,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteNetfilterCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_netfilter_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteNetfilterDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_netfilter_duration,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadNetfilterCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_netfilter_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadNetfilterDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_netfilter_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolDnsCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_kafka_call_duration,
      );
    }
    return closed;
  }
}

export const clusterPodSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodSumMetrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'sum' },
    { scope: 'CiliumServiceInstance', function: 'sum' },
    { scope: 'FederatedPod', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodSumMetricsDispatcher(host),
};
