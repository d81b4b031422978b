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
  ciliumServiceInstanceProtocolCallDurationMetric,
  ciliumServiceInstanceProtocolDnsCallDurationMetric,
  ciliumServiceInstanceProtocolHttpCallDurationMetric,
  ciliumServiceInstanceProtocolKafkaCallDurationMetric,
  kubernetesServiceInstanceReadNetfilterCpmMetric,
  kubernetesServiceInstanceReadNetfilterDurationMetric,
  kubernetesServiceInstanceReadPackageCpmMetric,
  kubernetesServiceInstanceReadPackageSizeMetric,
  kubernetesServiceInstanceResolveMacCpmMetric,
  kubernetesServiceInstanceResolveMacDurationMetric,
  kubernetesServiceInstanceWriteNetfilterCpmMetric,
  kubernetesServiceInstanceWriteNetfilterDurationMetric,
  kubernetesServiceInstanceWritePackageCpmMetric,
  kubernetesServiceInstanceWritePackageSizeMetric,
  kubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
} from '../metrics/pod-sum-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodSumMetrics take one downstream metric of one stream. */
interface PodSumMetricsBinding extends Binding {
  readonly kubernetes_service_instance_write_package_cpm: boolean;
  readonly kubernetes_service_instance_write_retrains_package_cpm: boolean;
  readonly kubernetes_service_instance_write_package_size: boolean;
  readonly kubernetes_service_instance_read_package_cpm: boolean;
  readonly kubernetes_service_instance_read_package_size: boolean;
  readonly kubernetes_service_instance_resolve_mac_cpm: boolean;
  readonly kubernetes_service_instance_resolve_mac_duration: boolean;
  readonly kubernetes_service_instance_write_netfilter_cpm: boolean;
  readonly kubernetes_service_instance_write_netfilter_duration: boolean;
  readonly kubernetes_service_instance_read_netfilter_cpm: boolean;
  readonly kubernetes_service_instance_read_netfilter_duration: boolean;
  readonly cilium_service_instance_protocol_call_duration: boolean;
  readonly cilium_service_instance_protocol_http_call_duration: boolean;
  readonly cilium_service_instance_protocol_dns_call_duration: boolean;
  readonly cilium_service_instance_protocol_kafka_call_duration: boolean;
}

/** The tables of one time bucket, one per metric over PodSumMetrics. */
class PodSumMetricsTables {
  readonly kubernetes_service_instance_write_package_cpm: SumMetricsAddTable;
  readonly kubernetes_service_instance_write_retrains_package_cpm: SumMetricsAddTable;
  readonly kubernetes_service_instance_write_package_size: SumMetricsAddTable;
  readonly kubernetes_service_instance_read_package_cpm: SumMetricsAddTable;
  readonly kubernetes_service_instance_read_package_size: SumMetricsAddTable;
  readonly kubernetes_service_instance_resolve_mac_cpm: SumMetricsAddTable;
  readonly kubernetes_service_instance_resolve_mac_duration: SumMetricsAddTable;
  readonly kubernetes_service_instance_write_netfilter_cpm: SumMetricsAddTable;
  readonly kubernetes_service_instance_write_netfilter_duration: SumMetricsAddTable;
  readonly kubernetes_service_instance_read_netfilter_cpm: SumMetricsAddTable;
  readonly kubernetes_service_instance_read_netfilter_duration: SumMetricsAddTable;
  readonly cilium_service_instance_protocol_call_duration: SumMetricsAddTable;
  readonly cilium_service_instance_protocol_http_call_duration: SumMetricsAddTable;
  readonly cilium_service_instance_protocol_dns_call_duration: SumMetricsAddTable;
  readonly cilium_service_instance_protocol_kafka_call_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_write_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWritePackageCpmMetric),
    );
    this.kubernetes_service_instance_write_retrains_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_instance_write_package_size = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWritePackageSizeMetric),
    );
    this.kubernetes_service_instance_read_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadPackageCpmMetric),
    );
    this.kubernetes_service_instance_read_package_size = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadPackageSizeMetric),
    );
    this.kubernetes_service_instance_resolve_mac_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceResolveMacCpmMetric),
    );
    this.kubernetes_service_instance_resolve_mac_duration = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceResolveMacDurationMetric),
    );
    this.kubernetes_service_instance_write_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_write_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_read_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_read_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadNetfilterDurationMetric),
    );
    this.cilium_service_instance_protocol_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolCallDurationMetric),
    );
    this.cilium_service_instance_protocol_http_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpCallDurationMetric),
    );
    this.cilium_service_instance_protocol_dns_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsCallDurationMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over PodSumMetrics. */
export class PodSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodSumMetricsTables(host));
  }

  bind(metric: string): PodSumMetricsBinding | undefined {
    const kubernetes_service_instance_write_package_cpm = metric === 'kubernetes_service_instance_write_package_cpm';
    const kubernetes_service_instance_write_retrains_package_cpm = metric === 'kubernetes_service_instance_write_retrains_package_cpm';
    const kubernetes_service_instance_write_package_size = metric === 'kubernetes_service_instance_write_package_size';
    const kubernetes_service_instance_read_package_cpm = metric === 'kubernetes_service_instance_read_package_cpm';
    const kubernetes_service_instance_read_package_size = metric === 'kubernetes_service_instance_read_package_size';
    const kubernetes_service_instance_resolve_mac_cpm = metric === 'kubernetes_service_instance_resolve_mac_cpm';
    const kubernetes_service_instance_resolve_mac_duration = metric === 'kubernetes_service_instance_resolve_mac_duration';
    const kubernetes_service_instance_write_netfilter_cpm = metric === 'kubernetes_service_instance_write_netfilter_cpm';
    const kubernetes_service_instance_write_netfilter_duration = metric === 'kubernetes_service_instance_write_netfilter_duration';
    const kubernetes_service_instance_read_netfilter_cpm = metric === 'kubernetes_service_instance_read_netfilter_cpm';
    const kubernetes_service_instance_read_netfilter_duration = metric === 'kubernetes_service_instance_read_netfilter_duration';
    const cilium_service_instance_protocol_call_duration = metric === 'cilium_service_instance_protocol_call_duration';
    const cilium_service_instance_protocol_http_call_duration = metric === 'cilium_service_instance_protocol_http_call_duration';
    const cilium_service_instance_protocol_dns_call_duration = metric === 'cilium_service_instance_protocol_dns_call_duration';
    const cilium_service_instance_protocol_kafka_call_duration = metric === 'cilium_service_instance_protocol_kafka_call_duration';
    if (!kubernetes_service_instance_write_package_cpm && !kubernetes_service_instance_write_retrains_package_cpm && !kubernetes_service_instance_write_package_size && !kubernetes_service_instance_read_package_cpm && !kubernetes_service_instance_read_package_size && !kubernetes_service_instance_resolve_mac_cpm && !kubernetes_service_instance_resolve_mac_duration && !kubernetes_service_instance_write_netfilter_cpm && !kubernetes_service_instance_write_netfilter_duration && !kubernetes_service_instance_read_netfilter_cpm && !kubernetes_service_instance_read_netfilter_duration && !cilium_service_instance_protocol_call_duration && !cilium_service_instance_protocol_http_call_duration && !cilium_service_instance_protocol_dns_call_duration && !cilium_service_instance_protocol_kafka_call_duration) return undefined;
    return {
      kubernetes_service_instance_write_package_cpm,
      kubernetes_service_instance_write_retrains_package_cpm,
      kubernetes_service_instance_write_package_size,
      kubernetes_service_instance_read_package_cpm,
      kubernetes_service_instance_read_package_size,
      kubernetes_service_instance_resolve_mac_cpm,
      kubernetes_service_instance_resolve_mac_duration,
      kubernetes_service_instance_write_netfilter_cpm,
      kubernetes_service_instance_write_netfilter_duration,
      kubernetes_service_instance_read_netfilter_cpm,
      kubernetes_service_instance_read_netfilter_duration,
      cilium_service_instance_protocol_call_duration,
      cilium_service_instance_protocol_http_call_duration,
      cilium_service_instance_protocol_dns_call_duration,
      cilium_service_instance_protocol_kafka_call_duration,
    };
  }

  merge(binding: PodSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // kubernetes_service_instance_write_package_cpm = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_write_package_cpm) {
      tables.kubernetes_service_instance_write_package_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_retrains_package_cpm = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_write_retrains_package_cpm) {
      tables.kubernetes_service_instance_write_retrains_package_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_package_size = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_package_size")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_write_package_size) {
      tables.kubernetes_service_instance_write_package_size.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_package_cpm = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_read_package_cpm) {
      tables.kubernetes_service_instance_read_package_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_package_size = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_package_size")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_read_package_size) {
      tables.kubernetes_service_instance_read_package_size.merge(block.entities, columns);
    }
    // kubernetes_service_instance_resolve_mac_cpm = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_resolve_mac_cpm) {
      tables.kubernetes_service_instance_resolve_mac_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_resolve_mac_duration = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_resolve_mac_duration")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_resolve_mac_duration) {
      tables.kubernetes_service_instance_resolve_mac_duration.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_netfilter_cpm = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_write_netfilter_cpm) {
      tables.kubernetes_service_instance_write_netfilter_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_netfilter_duration = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_write_netfilter_duration) {
      tables.kubernetes_service_instance_write_netfilter_duration.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_netfilter_cpm = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_read_netfilter_cpm) {
      tables.kubernetes_service_instance_read_netfilter_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_netfilter_duration = from(PodSumMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_instance_read_netfilter_duration) {
      tables.kubernetes_service_instance_read_netfilter_duration.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_call_duration = from(PodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_call_duration) {
      tables.cilium_service_instance_protocol_call_duration.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_call_duration = from(PodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_call_duration) {
      tables.cilium_service_instance_protocol_http_call_duration.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_dns_call_duration = from(PodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_dns_call_duration) {
      tables.cilium_service_instance_protocol_dns_call_duration.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_kafka_call_duration = from(PodSumMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_kafka_call_duration) {
      tables.cilium_service_instance_protocol_kafka_call_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstanceWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_write_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_write_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_read_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_read_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_instance_resolve_mac_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_instance_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_write_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_read_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_read_netfilter_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_duration,
      );
    }
    return closed;
  }
}

export const podSumMetricsSource: FederationSourceDefinition = {
  name: 'PodSumMetrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'sum' },
    { scope: 'CiliumServiceInstance', function: 'sum' },
    { scope: 'FederatedPod', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodSumMetricsDispatcher(host),
};
