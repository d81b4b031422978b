// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Program } from '../../src/runtime/api.ts';
import { enums } from './enums.ts';
import { apdexMetricsAddFunction } from './functions/apdex-metrics-add.ts';
import { apdexFunction } from './functions/apdex.ts';
import { countMetricsAddFunction } from './functions/count-metrics-add.ts';
import { countFunction } from './functions/count.ts';
import { cpmMetricsAddFunction } from './functions/cpm-metrics-add.ts';
import { cpmFunction } from './functions/cpm.ts';
import { doubleAvgMetricsAddFunction } from './functions/double-avg-metrics-add.ts';
import { doubleAvgFunction } from './functions/double-avg.ts';
import { labelAvgMetricsAddFunction } from './functions/label-avg-metrics-add.ts';
import { labelAvgFunction } from './functions/label-avg.ts';
import { labelCountMetricsAddFunction } from './functions/label-count-metrics-add.ts';
import { labelCountFunction } from './functions/label-count.ts';
import { longAvgMetricsAddFunction } from './functions/long-avg-metrics-add.ts';
import { longAvgFunction } from './functions/long-avg.ts';
import { maxMetricsAddFunction } from './functions/max-metrics-add.ts';
import { maxFunction } from './functions/max.ts';
import { percentMetricsAddFunction } from './functions/percent-metrics-add.ts';
import { percentFunction } from './functions/percent.ts';
import { percentile2MetricsAddFunction } from './functions/percentile2-metrics-add.ts';
import { percentile2Function } from './functions/percentile2.ts';
import { rateMetricsAddFunction } from './functions/rate-metrics-add.ts';
import { rateFunction } from './functions/rate.ts';
import { sumMetricsAddFunction } from './functions/sum-metrics-add.ts';
import { sumFunction } from './functions/sum.ts';
import {
  browserAppPageDnsAvgMetric,
  browserAppPageDomAnalysisAvgMetric,
  browserAppPageDomReadyAvgMetric,
  browserAppPageFirstPackAvgMetric,
  browserAppPageFmpAvgMetric,
  browserAppPageFptAvgMetric,
  browserAppPageLoadPageAvgMetric,
  browserAppPageRedirectAvgMetric,
  browserAppPageResAvgMetric,
  browserAppPageSslAvgMetric,
  browserAppPageTcpAvgMetric,
  browserAppPageTransAvgMetric,
  browserAppPageTtfbAvgMetric,
  browserAppPageTtlAvgMetric,
} from './metrics/browser-app-page-long-avg-metrics.ts';
import {
  browserAppPageDomReadyPercentileMetric,
  browserAppPageFirstPackPercentileMetric,
  browserAppPageFmpPercentileMetric,
  browserAppPageFptPercentileMetric,
  browserAppPageLoadPagePercentileMetric,
  browserAppPageTtlPercentileMetric,
} from './metrics/browser-app-page-percentile2-metrics.ts';
import { browserAppPageErrorRateMetric } from './metrics/browser-app-page-rate-metrics.ts';
import {
  browserAppPageAjaxErrorSumMetric,
  browserAppPageErrorSumMetric,
  browserAppPageJsErrorSumMetric,
  browserAppPagePvMetric,
  browserAppPageResourceErrorSumMetric,
  browserAppPageUnknownErrorSumMetric,
} from './metrics/browser-app-page-sum-metrics.ts';
import {
  browserAppResourceDurationAvgMetric,
  browserAppResourceSizeAvgMetric,
} from './metrics/browser-app-path-label-avg-metrics.ts';
import {
  browserAppResourceProtocolCountMetric,
  browserAppResourceTypeCountMetric,
} from './metrics/browser-app-path-label-count-metrics.ts';
import {
  browserAppWebVitalsClsAvgMetric,
  browserAppWebVitalsFmpAvgMetric,
  browserAppWebVitalsLcpAvgMetric,
} from './metrics/browser-app-path-long-avg-metrics.ts';
import { browserAppWebInteractionInpPercentileMetric } from './metrics/browser-app-path-percentile2-metrics.ts';
import { browserAppSingleVersionErrorRateMetric } from './metrics/browser-app-version-rate-metrics.ts';
import {
  browserAppSingleVersionErrorSumMetric,
  browserAppSingleVersionPvMetric,
} from './metrics/browser-app-version-sum-metrics.ts';
import {
  ciliumServiceL4ReadPkgCpmMetric,
  ciliumServiceL4ReadPkgDropCpmMetric,
  ciliumServiceL4WritePkgCpmMetric,
  ciliumServiceL4WritePkgDropCpmMetric,
  ciliumServiceProtocolCallSuccessCountMetric,
  ciliumServiceProtocolCpmMetric,
  ciliumServiceProtocolDnsCallCpmMetric,
  ciliumServiceProtocolDnsCallSuccessCountMetric,
  ciliumServiceProtocolHttpCallCpmMetric,
  ciliumServiceProtocolHttpCallSuccessCountMetric,
  ciliumServiceProtocolHttpStatus1xxCpmMetric,
  ciliumServiceProtocolHttpStatus2xxCpmMetric,
  ciliumServiceProtocolHttpStatus3xxCpmMetric,
  ciliumServiceProtocolHttpStatus4xxCpmMetric,
  ciliumServiceProtocolHttpStatus5xxCpmMetric,
  ciliumServiceProtocolKafkaCallCpmMetric,
  ciliumServiceProtocolKafkaCallSuccessCountMetric,
} from './metrics/cilium-service-cpm-metrics.ts';
import {
  ciliumServiceL4DropReasonCountMetric,
  ciliumServiceProtocolDnsErrorCountMetric,
  ciliumServiceProtocolKafkaCallErrorCountMetric,
} from './metrics/cilium-service-label-count-metrics.ts';
import {
  ciliumServiceProtocolCallDurationMetric,
  ciliumServiceProtocolDnsCallDurationMetric,
  ciliumServiceProtocolHttpCallDurationMetric,
  ciliumServiceProtocolKafkaCallDurationMetric,
} from './metrics/cilium-service-sum-metrics.ts';
import {
  clusterBrowserAppPageDnsAvgMetric,
  clusterBrowserAppPageDomAnalysisAvgMetric,
  clusterBrowserAppPageDomReadyAvgMetric,
  clusterBrowserAppPageFirstPackAvgMetric,
  clusterBrowserAppPageFmpAvgMetric,
  clusterBrowserAppPageFptAvgMetric,
  clusterBrowserAppPageLoadPageAvgMetric,
  clusterBrowserAppPageRedirectAvgMetric,
  clusterBrowserAppPageResAvgMetric,
  clusterBrowserAppPageSslAvgMetric,
  clusterBrowserAppPageTcpAvgMetric,
  clusterBrowserAppPageTransAvgMetric,
  clusterBrowserAppPageTtfbAvgMetric,
  clusterBrowserAppPageTtlAvgMetric,
} from './metrics/cluster-browser-app-page-long-avg-metrics.ts';
import {
  clusterBrowserAppPageDomReadyPercentileMetric,
  clusterBrowserAppPageFirstPackPercentileMetric,
  clusterBrowserAppPageFmpPercentileMetric,
  clusterBrowserAppPageFptPercentileMetric,
  clusterBrowserAppPageLoadPagePercentileMetric,
  clusterBrowserAppPageTtlPercentileMetric,
} from './metrics/cluster-browser-app-page-percentile2-metrics.ts';
import { clusterBrowserAppPageErrorRateMetric } from './metrics/cluster-browser-app-page-rate-metrics.ts';
import {
  clusterBrowserAppPageAjaxErrorSumMetric,
  clusterBrowserAppPageErrorSumMetric,
  clusterBrowserAppPageJsErrorSumMetric,
  clusterBrowserAppPagePvMetric,
  clusterBrowserAppPageResourceErrorSumMetric,
  clusterBrowserAppPageUnknownErrorSumMetric,
} from './metrics/cluster-browser-app-page-sum-metrics.ts';
import {
  clusterBrowserAppResourceDurationAvgMetric,
  clusterBrowserAppResourceSizeAvgMetric,
} from './metrics/cluster-browser-app-path-label-avg-metrics.ts';
import {
  clusterBrowserAppResourceProtocolCountMetric,
  clusterBrowserAppResourceTypeCountMetric,
} from './metrics/cluster-browser-app-path-label-count-metrics.ts';
import {
  clusterBrowserAppWebVitalsClsAvgMetric,
  clusterBrowserAppWebVitalsFmpAvgMetric,
  clusterBrowserAppWebVitalsLcpAvgMetric,
} from './metrics/cluster-browser-app-path-long-avg-metrics.ts';
import {
  clusterBrowserAppWebInteractionInpPercentileMetric,
} from './metrics/cluster-browser-app-path-percentile2-metrics.ts';
import { clusterBrowserAppSingleVersionErrorRateMetric } from './metrics/cluster-browser-app-version-rate-metrics.ts';
import {
  clusterBrowserAppSingleVersionErrorSumMetric,
  clusterBrowserAppSingleVersionPvMetric,
} from './metrics/cluster-browser-app-version-sum-metrics.ts';
import {
  clusterCiliumServiceL4ReadPkgCpmMetric,
  clusterCiliumServiceL4ReadPkgDropCpmMetric,
  clusterCiliumServiceL4WritePkgCpmMetric,
  clusterCiliumServiceL4WritePkgDropCpmMetric,
  clusterCiliumServiceProtocolCallSuccessCountMetric,
  clusterCiliumServiceProtocolCpmMetric,
  clusterCiliumServiceProtocolDnsCallCpmMetric,
  clusterCiliumServiceProtocolDnsCallSuccessCountMetric,
  clusterCiliumServiceProtocolHttpCallCpmMetric,
  clusterCiliumServiceProtocolHttpCallSuccessCountMetric,
  clusterCiliumServiceProtocolHttpStatus1xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus2xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus3xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus4xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus5xxCpmMetric,
  clusterCiliumServiceProtocolKafkaCallCpmMetric,
  clusterCiliumServiceProtocolKafkaCallSuccessCountMetric,
} from './metrics/cluster-cilium-service-cpm-metrics.ts';
import {
  clusterCiliumServiceL4DropReasonCountMetric,
  clusterCiliumServiceProtocolDnsErrorCountMetric,
  clusterCiliumServiceProtocolKafkaCallErrorCountMetric,
} from './metrics/cluster-cilium-service-label-count-metrics.ts';
import {
  clusterCiliumServiceProtocolCallDurationMetric,
  clusterCiliumServiceProtocolDnsCallDurationMetric,
  clusterCiliumServiceProtocolHttpCallDurationMetric,
  clusterCiliumServiceProtocolKafkaCallDurationMetric,
} from './metrics/cluster-cilium-service-sum-metrics.ts';
import { clusterEndpointCpmMetric } from './metrics/cluster-endpoint-cpm-metrics.ts';
import {
  clusterEndpointMqConsumeLatencyMetric,
  clusterEndpointRespTimeMetric,
  clusterEndpointSidecarInternalReqLatencyNanosMetric,
  clusterEndpointSidecarInternalRespLatencyNanosMetric,
} from './metrics/cluster-endpoint-long-avg-metrics.ts';
import { clusterEndpointSlaMetric } from './metrics/cluster-endpoint-percent-metrics.ts';
import { clusterEndpointPercentileMetric } from './metrics/cluster-endpoint-percentile2-metrics.ts';
import { clusterGenAiModelCallCpmMetric } from './metrics/cluster-gen-ai-model-cpm-metrics.ts';
import {
  clusterGenAiModelAvgEstimatedCostMetric,
  clusterGenAiModelInputTokensAvgMetric,
  clusterGenAiModelLatencyAvgMetric,
  clusterGenAiModelOutputTokensAvgMetric,
  clusterGenAiModelTtftAvgMetric,
} from './metrics/cluster-gen-ai-model-long-avg-metrics.ts';
import { clusterGenAiModelSlaMetric } from './metrics/cluster-gen-ai-model-percent-metrics.ts';
import {
  clusterGenAiModelLatencyPercentileMetric,
  clusterGenAiModelTtftPercentileMetric,
} from './metrics/cluster-gen-ai-model-percentile2-metrics.ts';
import {
  clusterGenAiModelInputTokensSumMetric,
  clusterGenAiModelOutputTokensSumMetric,
  clusterGenAiModelTotalEstimatedCostMetric,
} from './metrics/cluster-gen-ai-model-sum-metrics.ts';
import {
  clusterInstanceClrCpuMetric,
  clusterInstanceJvmCpuMetric,
} from './metrics/cluster-instance-runtime-double-avg-metrics.ts';
import {
  clusterInstanceClrHeapMemoryMetric,
  clusterInstanceJvmClassLoadedClassCountMetric,
  clusterInstanceJvmClassTotalLoadedClassCountMetric,
  clusterInstanceJvmClassTotalUnloadedClassCountMetric,
  clusterInstanceJvmMemoryHeapMaxMetric,
  clusterInstanceJvmMemoryHeapMetric,
  clusterInstanceJvmMemoryNoheapMaxMetric,
  clusterInstanceJvmMemoryNoheapMetric,
  clusterInstanceJvmMemoryPoolCodeCacheMetric,
  clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric,
  clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
  clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
  clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric,
  clusterInstanceJvmMemoryPoolMetaspaceMetric,
  clusterInstanceJvmMemoryPoolNewgenMetric,
  clusterInstanceJvmMemoryPoolOldgenMetric,
  clusterInstanceJvmMemoryPoolPermgenMetric,
  clusterInstanceJvmMemoryPoolSurvivorMetric,
  clusterInstanceJvmMemoryPoolZheapMetric,
  clusterInstanceJvmThreadBlockedStateThreadCountMetric,
  clusterInstanceJvmThreadDaemonCountMetric,
  clusterInstanceJvmThreadLiveCountMetric,
  clusterInstanceJvmThreadPeakCountMetric,
  clusterInstanceJvmThreadRunnableStateThreadCountMetric,
  clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric,
  clusterInstanceJvmThreadWaitingStateThreadCountMetric,
} from './metrics/cluster-instance-runtime-long-avg-metrics.ts';
import {
  clusterInstanceClrAvailableCompletionPortThreadsMetric,
  clusterInstanceClrAvailableWorkerThreadsMetric,
  clusterInstanceClrMaxCompletionPortThreadsMetric,
  clusterInstanceClrMaxWorkerThreadsMetric,
} from './metrics/cluster-instance-runtime-max-metrics.ts';
import {
  clusterInstanceClrGen0CollectCountMetric,
  clusterInstanceClrGen1CollectCountMetric,
  clusterInstanceClrGen2CollectCountMetric,
  clusterInstanceJvmNormalGcCountMetric,
  clusterInstanceJvmNormalGcTimeMetric,
  clusterInstanceJvmOldGcCountMetric,
  clusterInstanceJvmOldGcTimeMetric,
  clusterInstanceJvmYoungGcCountMetric,
  clusterInstanceJvmYoungGcTimeMetric,
} from './metrics/cluster-instance-runtime-sum-metrics.ts';
import {
  clusterMqEndpointConsumeCpmMetric,
  clusterMqEndpointProduceCpmMetric,
} from './metrics/cluster-mq-endpoint-cpm-metrics.ts';
import { clusterMqEndpointConsumeLatencyMetric } from './metrics/cluster-mq-endpoint-long-avg-metrics.ts';
import {
  clusterMqEndpointConsumeSlaMetric,
  clusterMqEndpointProduceSlaMetric,
} from './metrics/cluster-mq-endpoint-percent-metrics.ts';
import { clusterMqEndpointConsumePercentileMetric } from './metrics/cluster-mq-endpoint-percentile2-metrics.ts';
import { clusterKubernetesServiceInstanceApdexMetric } from './metrics/cluster-pod-apdex-metrics.ts';
import {
  clusterCiliumServiceInstanceL4ReadPkgCpmMetric,
  clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric,
  clusterCiliumServiceInstanceL4WritePkgCpmMetric,
  clusterCiliumServiceInstanceL4WritePkgDropCpmMetric,
  clusterCiliumServiceInstanceProtocolCallSuccessCountMetric,
  clusterCiliumServiceInstanceProtocolCpmMetric,
  clusterCiliumServiceInstanceProtocolDnsCallCpmMetric,
  clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric,
  clusterCiliumServiceInstanceProtocolHttpCallCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
  clusterKubernetesServiceInstanceAcceptCpmMetric,
  clusterKubernetesServiceInstanceCloseCpmMetric,
  clusterKubernetesServiceInstanceConnectCpmMetric,
  clusterKubernetesServiceInstanceConnectSuccessCpmMetric,
  clusterKubernetesServiceInstanceHttpCallCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric,
  clusterKubernetesServiceInstanceReadCpmMetric,
  clusterKubernetesServiceInstanceWriteCpmMetric,
} from './metrics/cluster-pod-cpm-metrics.ts';
import {
  clusterCiliumEndpointProtocolCallSuccessCountMetric,
  clusterCiliumEndpointProtocolCpmMetric,
  clusterCiliumEndpointProtocolDnsCallCpmMetric,
  clusterCiliumEndpointProtocolDnsCallSuccessCountMetric,
  clusterCiliumEndpointProtocolHttpCallCpmMetric,
  clusterCiliumEndpointProtocolHttpCallSuccessCountMetric,
  clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric,
  clusterCiliumEndpointProtocolKafkaCallCpmMetric,
  clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric,
  clusterKubernetesServiceEndpointCallCpmMetric,
  clusterKubernetesServiceEndpointHttpCallCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric,
} from './metrics/cluster-pod-endpoint-cpm-metrics.ts';
import {
  clusterCiliumEndpointProtocolDnsErrorCountMetric,
  clusterCiliumEndpointProtocolKafkaCallErrorCountMetric,
} from './metrics/cluster-pod-endpoint-label-count-metrics.ts';
import {
  clusterKubernetesServiceEndpointCallTimeMetric,
  clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric,
  clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
  clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric,
  clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
  clusterKubernetesServiceEndpointHttpCallTimeMetric,
} from './metrics/cluster-pod-endpoint-long-avg-metrics.ts';
import {
  clusterKubernetesServiceEndpointCallSuccessfulRateMetric,
  clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric,
} from './metrics/cluster-pod-endpoint-percent-metrics.ts';
import {
  clusterCiliumEndpointProtocolCallDurationMetric,
  clusterCiliumEndpointProtocolDnsCallDurationMetric,
  clusterCiliumEndpointProtocolHttpCallDurationMetric,
  clusterCiliumEndpointProtocolKafkaCallDurationMetric,
} from './metrics/cluster-pod-endpoint-sum-metrics.ts';
import {
  clusterCiliumServiceInstanceL4DropReasonCountMetric,
  clusterCiliumServiceInstanceProtocolDnsErrorCountMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric,
} from './metrics/cluster-pod-label-count-metrics.ts';
import {
  clusterKubernetesServiceInstanceAcceptTimeMetric,
  clusterKubernetesServiceInstanceCloseTimeMetric,
  clusterKubernetesServiceInstanceConnectTimeMetric,
  clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric,
  clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
  clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric,
  clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
  clusterKubernetesServiceInstanceHttpCallTimeMetric,
  clusterKubernetesServiceInstanceReadL3LocalTimeMetric,
  clusterKubernetesServiceInstanceReadL3RcvTimeMetric,
  clusterKubernetesServiceInstanceReadL3TimeMetric,
  clusterKubernetesServiceInstanceReadL4TimeMetric,
  clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric,
  clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
  clusterKubernetesServiceInstanceReadTimeMetric,
  clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
  clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
  clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric,
  clusterKubernetesServiceInstanceWriteL2TimeMetric,
  clusterKubernetesServiceInstanceWriteL3LocalTimeMetric,
  clusterKubernetesServiceInstanceWriteL3OutputTimeMetric,
  clusterKubernetesServiceInstanceWriteL3TimeMetric,
  clusterKubernetesServiceInstanceWriteL4TimeMetric,
  clusterKubernetesServiceInstanceWriteTimeMetric,
} from './metrics/cluster-pod-long-avg-metrics.ts';
import { clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric } from './metrics/cluster-pod-percent-metrics.ts';
import { clusterKubernetesServiceInstancePercentileMetric } from './metrics/cluster-pod-percentile2-metrics.ts';
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
} from './metrics/cluster-pod-sum-metrics.ts';
import {
  clusterKubernetesServiceApdexMetric,
  clusterServiceApdexMetric,
} from './metrics/cluster-service-apdex-metrics.ts';
import { clusterServiceMqConsumeCountMetric } from './metrics/cluster-service-count-metrics.ts';
import {
  clusterCacheAccessCpmMetric,
  clusterCacheReadCpmMetric,
  clusterCacheWriteCpmMetric,
  clusterDatabaseAccessCpmMetric,
  clusterGenAiProviderCpmMetric,
  clusterKubernetesServiceAcceptCpmMetric,
  clusterKubernetesServiceCloseCpmMetric,
  clusterKubernetesServiceConnectCpmMetric,
  clusterKubernetesServiceConnectSuccessCpmMetric,
  clusterKubernetesServiceHttpCallCpmMetric,
  clusterKubernetesServiceHttpStatus1xxCpmMetric,
  clusterKubernetesServiceHttpStatus2xxCpmMetric,
  clusterKubernetesServiceHttpStatus3xxCpmMetric,
  clusterKubernetesServiceHttpStatus4xxCpmMetric,
  clusterKubernetesServiceHttpStatus5xxCpmMetric,
  clusterKubernetesServiceReadCpmMetric,
  clusterKubernetesServiceWriteCpmMetric,
  clusterMqServiceConsumeCpmMetric,
  clusterMqServiceProduceCpmMetric,
  clusterServiceCpmMetric,
} from './metrics/cluster-service-cpm-metrics.ts';
import { clusterServiceInstanceCpmMetric } from './metrics/cluster-service-instance-cpm-metrics.ts';
import {
  clusterServiceInstanceRespTimeMetric,
  clusterServiceInstanceSidecarInternalReqLatencyNanosMetric,
  clusterServiceInstanceSidecarInternalRespLatencyNanosMetric,
  clusterServiceInstanceThroughputReceivedMetric,
  clusterServiceInstanceThroughputSentMetric,
} from './metrics/cluster-service-instance-long-avg-metrics.ts';
import { clusterServiceInstanceSlaMetric } from './metrics/cluster-service-instance-percent-metrics.ts';
import {
  clusterCacheAccessRespTimeMetric,
  clusterCacheReadRespTimeMetric,
  clusterCacheWriteRespTimeMetric,
  clusterDatabaseAccessRespTimeMetric,
  clusterGenAiProviderAvgEstimatedCostMetric,
  clusterGenAiProviderInputTokensAvgMetric,
  clusterGenAiProviderOutputTokensAvgMetric,
  clusterGenAiProviderRespTimeMetric,
  clusterKubernetesServiceAcceptTimeMetric,
  clusterKubernetesServiceCloseTimeMetric,
  clusterKubernetesServiceConnectTimeMetric,
  clusterKubernetesServiceHttpAvgReqBodySizeMetric,
  clusterKubernetesServiceHttpAvgReqHeaderSizeMetric,
  clusterKubernetesServiceHttpAvgRespBodySizeMetric,
  clusterKubernetesServiceHttpAvgRespHeaderSizeMetric,
  clusterKubernetesServiceHttpCallTimeMetric,
  clusterKubernetesServiceReadL3LocalTimeMetric,
  clusterKubernetesServiceReadL3RcvTimeMetric,
  clusterKubernetesServiceReadL3TimeMetric,
  clusterKubernetesServiceReadL4TimeMetric,
  clusterKubernetesServiceReadPackageToQueueTimeMetric,
  clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric,
  clusterKubernetesServiceReadTimeMetric,
  clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric,
  clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
  clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric,
  clusterKubernetesServiceWriteL2TimeMetric,
  clusterKubernetesServiceWriteL3LocalTimeMetric,
  clusterKubernetesServiceWriteL3OutputTimeMetric,
  clusterKubernetesServiceWriteL3TimeMetric,
  clusterKubernetesServiceWriteL4TimeMetric,
  clusterKubernetesServiceWriteTimeMetric,
  clusterMqServiceConsumeLatencyMetric,
  clusterServiceMqConsumeLatencyMetric,
  clusterServiceRespTimeMetric,
  clusterServiceSidecarInternalReqLatencyNanosMetric,
  clusterServiceSidecarInternalRespLatencyNanosMetric,
  clusterServiceThroughputReceivedMetric,
  clusterServiceThroughputSentMetric,
} from './metrics/cluster-service-long-avg-metrics.ts';
import {
  clusterCacheAccessSlaMetric,
  clusterCacheReadSlaMetric,
  clusterCacheWriteSlaMetric,
  clusterDatabaseAccessSlaMetric,
  clusterGenAiProviderSlaMetric,
  clusterKubernetesServiceHttpCallSuccessfulRateMetric,
  clusterMqServiceConsumeSlaMetric,
  clusterMqServiceProduceSlaMetric,
  clusterServiceSlaMetric,
} from './metrics/cluster-service-percent-metrics.ts';
import {
  clusterCacheAccessPercentileMetric,
  clusterCacheReadPercentileMetric,
  clusterCacheWritePercentileMetric,
  clusterDatabaseAccessPercentileMetric,
  clusterGenAiProviderLatencyPercentileMetric,
  clusterKubernetesServicePercentileMetric,
  clusterMqServiceConsumePercentileMetric,
  clusterServicePercentileMetric,
} from './metrics/cluster-service-percentile2-metrics.ts';
import { clusterBrowserAppErrorRateMetric } from './metrics/cluster-service-rate-metrics.ts';
import {
  clusterBrowserAppErrorSumMetric,
  clusterBrowserAppPvMetric,
  clusterGenAiProviderInputTokensSumMetric,
  clusterGenAiProviderOutputTokensSumMetric,
  clusterGenAiProviderTotalEstimatedCostMetric,
  clusterKubernetesServiceReadNetfilterCpmMetric,
  clusterKubernetesServiceReadNetfilterDurationMetric,
  clusterKubernetesServiceReadPackageCpmMetric,
  clusterKubernetesServiceReadPackageSizeMetric,
  clusterKubernetesServiceResolveMacCpmMetric,
  clusterKubernetesServiceResolveMacDurationMetric,
  clusterKubernetesServiceWriteNetfilterCpmMetric,
  clusterKubernetesServiceWriteNetfilterDurationMetric,
  clusterKubernetesServiceWritePackageCpmMetric,
  clusterKubernetesServiceWritePackageSizeMetric,
  clusterKubernetesServiceWriteRetrainsPackageCpmMetric,
} from './metrics/cluster-service-sum-metrics.ts';
import { endpointCpmMetric } from './metrics/endpoint-cpm-metrics.ts';
import {
  endpointMqConsumeLatencyMetric,
  endpointRespTimeMetric,
  endpointSidecarInternalReqLatencyNanosMetric,
  endpointSidecarInternalRespLatencyNanosMetric,
} from './metrics/endpoint-long-avg-metrics.ts';
import { endpointSlaMetric } from './metrics/endpoint-percent-metrics.ts';
import { endpointPercentileMetric } from './metrics/endpoint-percentile2-metrics.ts';
import { federatedClusterApdexMetric } from './metrics/federated-cluster-apdex-metrics.ts';
import { federatedClusterCpmMetric } from './metrics/federated-cluster-cpm-metrics.ts';
import { federatedClusterRespTimeMetric } from './metrics/federated-cluster-long-avg-metrics.ts';
import { federatedClusterSlaMetric } from './metrics/federated-cluster-percent-metrics.ts';
import { federatedClusterPercentileMetric } from './metrics/federated-cluster-percentile2-metrics.ts';
import { genAiModelCallCpmMetric } from './metrics/gen-ai-model-cpm-metrics.ts';
import {
  genAiModelAvgEstimatedCostMetric,
  genAiModelInputTokensAvgMetric,
  genAiModelLatencyAvgMetric,
  genAiModelOutputTokensAvgMetric,
  genAiModelTtftAvgMetric,
} from './metrics/gen-ai-model-long-avg-metrics.ts';
import { genAiModelSlaMetric } from './metrics/gen-ai-model-percent-metrics.ts';
import {
  genAiModelLatencyPercentileMetric,
  genAiModelTtftPercentileMetric,
} from './metrics/gen-ai-model-percentile2-metrics.ts';
import {
  genAiModelInputTokensSumMetric,
  genAiModelOutputTokensSumMetric,
  genAiModelTotalEstimatedCostMetric,
} from './metrics/gen-ai-model-sum-metrics.ts';
import { instanceClrCpuMetric, instanceJvmCpuMetric } from './metrics/instance-runtime-double-avg-metrics.ts';
import {
  instanceClrHeapMemoryMetric,
  instanceJvmClassLoadedClassCountMetric,
  instanceJvmClassTotalLoadedClassCountMetric,
  instanceJvmClassTotalUnloadedClassCountMetric,
  instanceJvmMemoryHeapMaxMetric,
  instanceJvmMemoryHeapMetric,
  instanceJvmMemoryNoheapMaxMetric,
  instanceJvmMemoryNoheapMetric,
  instanceJvmMemoryPoolCodeCacheMetric,
  instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
  instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
  instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
  instanceJvmMemoryPoolCompressedClassSpaceMetric,
  instanceJvmMemoryPoolMetaspaceMetric,
  instanceJvmMemoryPoolNewgenMetric,
  instanceJvmMemoryPoolOldgenMetric,
  instanceJvmMemoryPoolPermgenMetric,
  instanceJvmMemoryPoolSurvivorMetric,
  instanceJvmMemoryPoolZheapMetric,
  instanceJvmThreadBlockedStateThreadCountMetric,
  instanceJvmThreadDaemonCountMetric,
  instanceJvmThreadLiveCountMetric,
  instanceJvmThreadPeakCountMetric,
  instanceJvmThreadRunnableStateThreadCountMetric,
  instanceJvmThreadTimedWaitingStateThreadCountMetric,
  instanceJvmThreadWaitingStateThreadCountMetric,
} from './metrics/instance-runtime-long-avg-metrics.ts';
import {
  instanceClrAvailableCompletionPortThreadsMetric,
  instanceClrAvailableWorkerThreadsMetric,
  instanceClrMaxCompletionPortThreadsMetric,
  instanceClrMaxWorkerThreadsMetric,
} from './metrics/instance-runtime-max-metrics.ts';
import {
  instanceClrGen0CollectCountMetric,
  instanceClrGen1CollectCountMetric,
  instanceClrGen2CollectCountMetric,
  instanceJvmNormalGcCountMetric,
  instanceJvmNormalGcTimeMetric,
  instanceJvmOldGcCountMetric,
  instanceJvmOldGcTimeMetric,
  instanceJvmYoungGcCountMetric,
  instanceJvmYoungGcTimeMetric,
} from './metrics/instance-runtime-sum-metrics.ts';
import { mqEndpointConsumeCpmMetric, mqEndpointProduceCpmMetric } from './metrics/mq-endpoint-cpm-metrics.ts';
import { mqEndpointConsumeLatencyMetric } from './metrics/mq-endpoint-long-avg-metrics.ts';
import { mqEndpointConsumeSlaMetric, mqEndpointProduceSlaMetric } from './metrics/mq-endpoint-percent-metrics.ts';
import { mqEndpointConsumePercentileMetric } from './metrics/mq-endpoint-percentile2-metrics.ts';
import { kubernetesServiceInstanceApdexMetric } from './metrics/pod-apdex-metrics.ts';
import {
  ciliumServiceInstanceL4ReadPkgCpmMetric,
  ciliumServiceInstanceL4ReadPkgDropCpmMetric,
  ciliumServiceInstanceL4WritePkgCpmMetric,
  ciliumServiceInstanceL4WritePkgDropCpmMetric,
  ciliumServiceInstanceProtocolCallSuccessCountMetric,
  ciliumServiceInstanceProtocolCpmMetric,
  ciliumServiceInstanceProtocolDnsCallCpmMetric,
  ciliumServiceInstanceProtocolDnsCallSuccessCountMetric,
  ciliumServiceInstanceProtocolHttpCallCpmMetric,
  ciliumServiceInstanceProtocolHttpCallSuccessCountMetric,
  ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
  ciliumServiceInstanceProtocolKafkaCallCpmMetric,
  ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
  kubernetesServiceInstanceAcceptCpmMetric,
  kubernetesServiceInstanceCloseCpmMetric,
  kubernetesServiceInstanceConnectCpmMetric,
  kubernetesServiceInstanceConnectSuccessCpmMetric,
  kubernetesServiceInstanceHttpCallCpmMetric,
  kubernetesServiceInstanceHttpStatus1xxCpmMetric,
  kubernetesServiceInstanceHttpStatus2xxCpmMetric,
  kubernetesServiceInstanceHttpStatus3xxCpmMetric,
  kubernetesServiceInstanceHttpStatus4xxCpmMetric,
  kubernetesServiceInstanceHttpStatus5xxCpmMetric,
  kubernetesServiceInstanceReadCpmMetric,
  kubernetesServiceInstanceWriteCpmMetric,
} from './metrics/pod-cpm-metrics.ts';
import {
  ciliumEndpointProtocolCallSuccessCountMetric,
  ciliumEndpointProtocolCpmMetric,
  ciliumEndpointProtocolDnsCallCpmMetric,
  ciliumEndpointProtocolDnsCallSuccessCountMetric,
  ciliumEndpointProtocolHttpCallCpmMetric,
  ciliumEndpointProtocolHttpCallSuccessCountMetric,
  ciliumEndpointProtocolHttpStatus1xxCpmMetric,
  ciliumEndpointProtocolHttpStatus2xxCpmMetric,
  ciliumEndpointProtocolHttpStatus3xxCpmMetric,
  ciliumEndpointProtocolHttpStatus4xxCpmMetric,
  ciliumEndpointProtocolHttpStatus5xxCpmMetric,
  ciliumEndpointProtocolKafkaCallCpmMetric,
  ciliumEndpointProtocolKafkaCallSuccessCountMetric,
  kubernetesServiceEndpointCallCpmMetric,
  kubernetesServiceEndpointHttpCallCpmMetric,
  kubernetesServiceEndpointHttpStatus1xxCpmMetric,
  kubernetesServiceEndpointHttpStatus2xxCpmMetric,
  kubernetesServiceEndpointHttpStatus3xxCpmMetric,
  kubernetesServiceEndpointHttpStatus4xxCpmMetric,
  kubernetesServiceEndpointHttpStatus5xxCpmMetric,
} from './metrics/pod-endpoint-cpm-metrics.ts';
import {
  ciliumEndpointProtocolDnsErrorCountMetric,
  ciliumEndpointProtocolKafkaCallErrorCountMetric,
} from './metrics/pod-endpoint-label-count-metrics.ts';
import {
  kubernetesServiceEndpointCallTimeMetric,
  kubernetesServiceEndpointHttpAvgReqBodySizeMetric,
  kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
  kubernetesServiceEndpointHttpAvgRespBodySizeMetric,
  kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
  kubernetesServiceEndpointHttpCallTimeMetric,
} from './metrics/pod-endpoint-long-avg-metrics.ts';
import {
  kubernetesServiceEndpointCallSuccessfulRateMetric,
  kubernetesServiceEndpointHttpCallSuccessfulRateMetric,
} from './metrics/pod-endpoint-percent-metrics.ts';
import {
  ciliumEndpointProtocolCallDurationMetric,
  ciliumEndpointProtocolDnsCallDurationMetric,
  ciliumEndpointProtocolHttpCallDurationMetric,
  ciliumEndpointProtocolKafkaCallDurationMetric,
} from './metrics/pod-endpoint-sum-metrics.ts';
import {
  ciliumServiceInstanceL4DropReasonCountMetric,
  ciliumServiceInstanceProtocolDnsErrorCountMetric,
  ciliumServiceInstanceProtocolKafkaCallErrorCountMetric,
} from './metrics/pod-label-count-metrics.ts';
import {
  kubernetesServiceInstanceAcceptTimeMetric,
  kubernetesServiceInstanceCloseTimeMetric,
  kubernetesServiceInstanceConnectTimeMetric,
  kubernetesServiceInstanceHttpAvgReqBodySizeMetric,
  kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
  kubernetesServiceInstanceHttpAvgRespBodySizeMetric,
  kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
  kubernetesServiceInstanceHttpCallTimeMetric,
  kubernetesServiceInstanceReadL3LocalTimeMetric,
  kubernetesServiceInstanceReadL3RcvTimeMetric,
  kubernetesServiceInstanceReadL3TimeMetric,
  kubernetesServiceInstanceReadL4TimeMetric,
  kubernetesServiceInstanceReadPackageToQueueTimeMetric,
  kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
  kubernetesServiceInstanceReadTimeMetric,
  kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
  kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
  kubernetesServiceInstanceWriteL2ReadySendTimeMetric,
  kubernetesServiceInstanceWriteL2TimeMetric,
  kubernetesServiceInstanceWriteL3LocalTimeMetric,
  kubernetesServiceInstanceWriteL3OutputTimeMetric,
  kubernetesServiceInstanceWriteL3TimeMetric,
  kubernetesServiceInstanceWriteL4TimeMetric,
  kubernetesServiceInstanceWriteTimeMetric,
} from './metrics/pod-long-avg-metrics.ts';
import { kubernetesServiceInstanceHttpCallSuccessfulRateMetric } from './metrics/pod-percent-metrics.ts';
import { kubernetesServiceInstancePercentileMetric } from './metrics/pod-percentile2-metrics.ts';
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
} from './metrics/pod-sum-metrics.ts';
import { kubernetesServiceApdexMetric, serviceApdexMetric } from './metrics/service-apdex-metrics.ts';
import { serviceMqConsumeCountMetric } from './metrics/service-count-metrics.ts';
import {
  cacheAccessCpmMetric,
  cacheReadCpmMetric,
  cacheWriteCpmMetric,
  databaseAccessCpmMetric,
  genAiProviderCpmMetric,
  kubernetesServiceAcceptCpmMetric,
  kubernetesServiceCloseCpmMetric,
  kubernetesServiceConnectCpmMetric,
  kubernetesServiceConnectSuccessCpmMetric,
  kubernetesServiceHttpCallCpmMetric,
  kubernetesServiceHttpStatus1xxCpmMetric,
  kubernetesServiceHttpStatus2xxCpmMetric,
  kubernetesServiceHttpStatus3xxCpmMetric,
  kubernetesServiceHttpStatus4xxCpmMetric,
  kubernetesServiceHttpStatus5xxCpmMetric,
  kubernetesServiceReadCpmMetric,
  kubernetesServiceWriteCpmMetric,
  mqServiceConsumeCpmMetric,
  mqServiceProduceCpmMetric,
  serviceCpmMetric,
} from './metrics/service-cpm-metrics.ts';
import { serviceInstanceCpmMetric } from './metrics/service-instance-cpm-metrics.ts';
import {
  serviceInstanceRespTimeMetric,
  serviceInstanceSidecarInternalReqLatencyNanosMetric,
  serviceInstanceSidecarInternalRespLatencyNanosMetric,
  serviceInstanceThroughputReceivedMetric,
  serviceInstanceThroughputSentMetric,
} from './metrics/service-instance-long-avg-metrics.ts';
import { serviceInstanceSlaMetric } from './metrics/service-instance-percent-metrics.ts';
import {
  cacheAccessRespTimeMetric,
  cacheReadRespTimeMetric,
  cacheWriteRespTimeMetric,
  databaseAccessRespTimeMetric,
  genAiProviderAvgEstimatedCostMetric,
  genAiProviderInputTokensAvgMetric,
  genAiProviderOutputTokensAvgMetric,
  genAiProviderRespTimeMetric,
  kubernetesServiceAcceptTimeMetric,
  kubernetesServiceCloseTimeMetric,
  kubernetesServiceConnectTimeMetric,
  kubernetesServiceHttpAvgReqBodySizeMetric,
  kubernetesServiceHttpAvgReqHeaderSizeMetric,
  kubernetesServiceHttpAvgRespBodySizeMetric,
  kubernetesServiceHttpAvgRespHeaderSizeMetric,
  kubernetesServiceHttpCallTimeMetric,
  kubernetesServiceReadL3LocalTimeMetric,
  kubernetesServiceReadL3RcvTimeMetric,
  kubernetesServiceReadL3TimeMetric,
  kubernetesServiceReadL4TimeMetric,
  kubernetesServiceReadPackageToQueueTimeMetric,
  kubernetesServiceReadRcvPackageFromQueueTimeMetric,
  kubernetesServiceReadTimeMetric,
  kubernetesServiceWriteL2EnterAvgQueueCountMetric,
  kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
  kubernetesServiceWriteL2ReadyAvgSendDurationMetric,
  kubernetesServiceWriteL2TimeMetric,
  kubernetesServiceWriteL3LocalTimeMetric,
  kubernetesServiceWriteL3OutputTimeMetric,
  kubernetesServiceWriteL3TimeMetric,
  kubernetesServiceWriteL4TimeMetric,
  kubernetesServiceWriteTimeMetric,
  mqServiceConsumeLatencyMetric,
  serviceMqConsumeLatencyMetric,
  serviceRespTimeMetric,
  serviceSidecarInternalReqLatencyNanosMetric,
  serviceSidecarInternalRespLatencyNanosMetric,
  serviceThroughputReceivedMetric,
  serviceThroughputSentMetric,
} from './metrics/service-long-avg-metrics.ts';
import {
  cacheAccessSlaMetric,
  cacheReadSlaMetric,
  cacheWriteSlaMetric,
  databaseAccessSlaMetric,
  genAiProviderSlaMetric,
  kubernetesServiceHttpCallSuccessfulRateMetric,
  mqServiceConsumeSlaMetric,
  mqServiceProduceSlaMetric,
  serviceSlaMetric,
} from './metrics/service-percent-metrics.ts';
import {
  cacheAccessPercentileMetric,
  cacheReadPercentileMetric,
  cacheWritePercentileMetric,
  databaseAccessPercentileMetric,
  genAiProviderLatencyPercentileMetric,
  kubernetesServicePercentileMetric,
  mqServiceConsumePercentileMetric,
  servicePercentileMetric,
} from './metrics/service-percentile2-metrics.ts';
import { browserAppErrorRateMetric } from './metrics/service-rate-metrics.ts';
import {
  browserAppErrorSumMetric,
  browserAppPvMetric,
  genAiProviderInputTokensSumMetric,
  genAiProviderOutputTokensSumMetric,
  genAiProviderTotalEstimatedCostMetric,
  kubernetesServiceReadNetfilterCpmMetric,
  kubernetesServiceReadNetfilterDurationMetric,
  kubernetesServiceReadPackageCpmMetric,
  kubernetesServiceReadPackageSizeMetric,
  kubernetesServiceResolveMacCpmMetric,
  kubernetesServiceResolveMacDurationMetric,
  kubernetesServiceWriteNetfilterCpmMetric,
  kubernetesServiceWriteNetfilterDurationMetric,
  kubernetesServiceWritePackageCpmMetric,
  kubernetesServiceWritePackageSizeMetric,
  kubernetesServiceWriteRetrainsPackageCpmMetric,
} from './metrics/service-sum-metrics.ts';
import {
  clusterBrowserAppPageScope,
  clusterBrowserAppPathScope,
  clusterBrowserAppVersionScope,
  clusterCiliumServiceScope,
  clusterEndpointScope,
  clusterGenAIModelScope,
  clusterInstanceRuntimeScope,
  clusterMQEndpointScope,
  clusterPodEndpointScope,
  clusterPodScope,
  clusterServiceInstanceScope,
  clusterServiceScope,
  federatedBrowserAppPageScope,
  federatedBrowserAppPathScope,
  federatedBrowserAppVersionScope,
  federatedCiliumServiceScope,
  federatedClusterScope,
  federatedEndpointScope,
  federatedGenAIModelScope,
  federatedInstanceRuntimeScope,
  federatedMQEndpointScope,
  federatedPodEndpointScope,
  federatedPodScope,
  federatedServiceInstanceScope,
  federatedServiceScope,
} from './scopes.ts';
import { browserAppPageLongAvgMetricsSource } from './sources/browser-app-page-long-avg-metrics.ts';
import { browserAppPagePercentile2MetricsSource } from './sources/browser-app-page-percentile2-metrics.ts';
import { browserAppPageRateMetricsSource } from './sources/browser-app-page-rate-metrics.ts';
import { browserAppPageSumMetricsSource } from './sources/browser-app-page-sum-metrics.ts';
import { browserAppPathLabelAvgMetricsSource } from './sources/browser-app-path-label-avg-metrics.ts';
import { browserAppPathLabelCountMetricsSource } from './sources/browser-app-path-label-count-metrics.ts';
import { browserAppPathLongAvgMetricsSource } from './sources/browser-app-path-long-avg-metrics.ts';
import { browserAppPathPercentile2MetricsSource } from './sources/browser-app-path-percentile2-metrics.ts';
import { browserAppVersionRateMetricsSource } from './sources/browser-app-version-rate-metrics.ts';
import { browserAppVersionSumMetricsSource } from './sources/browser-app-version-sum-metrics.ts';
import { ciliumServiceCpmMetricsSource } from './sources/cilium-service-cpm-metrics.ts';
import { ciliumServiceLabelCountMetricsSource } from './sources/cilium-service-label-count-metrics.ts';
import { ciliumServiceSumMetricsSource } from './sources/cilium-service-sum-metrics.ts';
import { clusterBrowserAppPageLongAvgMetricsSource } from './sources/cluster-browser-app-page-long-avg-metrics.ts';
import {
  clusterBrowserAppPagePercentile2MetricsSource,
} from './sources/cluster-browser-app-page-percentile2-metrics.ts';
import { clusterBrowserAppPageRateMetricsSource } from './sources/cluster-browser-app-page-rate-metrics.ts';
import { clusterBrowserAppPageSumMetricsSource } from './sources/cluster-browser-app-page-sum-metrics.ts';
import { clusterBrowserAppPathLabelAvgMetricsSource } from './sources/cluster-browser-app-path-label-avg-metrics.ts';
import {
  clusterBrowserAppPathLabelCountMetricsSource,
} from './sources/cluster-browser-app-path-label-count-metrics.ts';
import { clusterBrowserAppPathLongAvgMetricsSource } from './sources/cluster-browser-app-path-long-avg-metrics.ts';
import {
  clusterBrowserAppPathPercentile2MetricsSource,
} from './sources/cluster-browser-app-path-percentile2-metrics.ts';
import { clusterBrowserAppVersionRateMetricsSource } from './sources/cluster-browser-app-version-rate-metrics.ts';
import { clusterBrowserAppVersionSumMetricsSource } from './sources/cluster-browser-app-version-sum-metrics.ts';
import { clusterCiliumServiceCpmMetricsSource } from './sources/cluster-cilium-service-cpm-metrics.ts';
import { clusterCiliumServiceLabelCountMetricsSource } from './sources/cluster-cilium-service-label-count-metrics.ts';
import { clusterCiliumServiceSumMetricsSource } from './sources/cluster-cilium-service-sum-metrics.ts';
import { clusterEndpointCpmMetricsSource } from './sources/cluster-endpoint-cpm-metrics.ts';
import { clusterEndpointLongAvgMetricsSource } from './sources/cluster-endpoint-long-avg-metrics.ts';
import { clusterEndpointPercentMetricsSource } from './sources/cluster-endpoint-percent-metrics.ts';
import { clusterEndpointPercentile2MetricsSource } from './sources/cluster-endpoint-percentile2-metrics.ts';
import { clusterGenAIModelCpmMetricsSource } from './sources/cluster-gen-ai-model-cpm-metrics.ts';
import { clusterGenAIModelLongAvgMetricsSource } from './sources/cluster-gen-ai-model-long-avg-metrics.ts';
import { clusterGenAIModelPercentMetricsSource } from './sources/cluster-gen-ai-model-percent-metrics.ts';
import { clusterGenAIModelPercentile2MetricsSource } from './sources/cluster-gen-ai-model-percentile2-metrics.ts';
import { clusterGenAIModelSumMetricsSource } from './sources/cluster-gen-ai-model-sum-metrics.ts';
import { clusterInstanceRuntimeDoubleAvgMetricsSource } from './sources/cluster-instance-runtime-double-avg-metrics.ts';
import { clusterInstanceRuntimeLongAvgMetricsSource } from './sources/cluster-instance-runtime-long-avg-metrics.ts';
import { clusterInstanceRuntimeMaxMetricsSource } from './sources/cluster-instance-runtime-max-metrics.ts';
import { clusterInstanceRuntimeSumMetricsSource } from './sources/cluster-instance-runtime-sum-metrics.ts';
import { clusterMQEndpointCpmMetricsSource } from './sources/cluster-mq-endpoint-cpm-metrics.ts';
import { clusterMQEndpointLongAvgMetricsSource } from './sources/cluster-mq-endpoint-long-avg-metrics.ts';
import { clusterMQEndpointPercentMetricsSource } from './sources/cluster-mq-endpoint-percent-metrics.ts';
import { clusterMQEndpointPercentile2MetricsSource } from './sources/cluster-mq-endpoint-percentile2-metrics.ts';
import { clusterPodApdexMetricsSource } from './sources/cluster-pod-apdex-metrics.ts';
import { clusterPodCpmMetricsSource } from './sources/cluster-pod-cpm-metrics.ts';
import { clusterPodEndpointCpmMetricsSource } from './sources/cluster-pod-endpoint-cpm-metrics.ts';
import { clusterPodEndpointLabelCountMetricsSource } from './sources/cluster-pod-endpoint-label-count-metrics.ts';
import { clusterPodEndpointLongAvgMetricsSource } from './sources/cluster-pod-endpoint-long-avg-metrics.ts';
import { clusterPodEndpointPercentMetricsSource } from './sources/cluster-pod-endpoint-percent-metrics.ts';
import { clusterPodEndpointSumMetricsSource } from './sources/cluster-pod-endpoint-sum-metrics.ts';
import { clusterPodLabelCountMetricsSource } from './sources/cluster-pod-label-count-metrics.ts';
import { clusterPodLongAvgMetricsSource } from './sources/cluster-pod-long-avg-metrics.ts';
import { clusterPodPercentMetricsSource } from './sources/cluster-pod-percent-metrics.ts';
import { clusterPodPercentile2MetricsSource } from './sources/cluster-pod-percentile2-metrics.ts';
import { clusterPodSumMetricsSource } from './sources/cluster-pod-sum-metrics.ts';
import { clusterServiceApdexMetricsSource } from './sources/cluster-service-apdex-metrics.ts';
import { clusterServiceCountMetricsSource } from './sources/cluster-service-count-metrics.ts';
import { clusterServiceCpmMetricsSource } from './sources/cluster-service-cpm-metrics.ts';
import { clusterServiceInstanceCpmMetricsSource } from './sources/cluster-service-instance-cpm-metrics.ts';
import { clusterServiceInstanceLongAvgMetricsSource } from './sources/cluster-service-instance-long-avg-metrics.ts';
import { clusterServiceInstancePercentMetricsSource } from './sources/cluster-service-instance-percent-metrics.ts';
import { clusterServiceLongAvgMetricsSource } from './sources/cluster-service-long-avg-metrics.ts';
import { clusterServicePercentMetricsSource } from './sources/cluster-service-percent-metrics.ts';
import { clusterServicePercentile2MetricsSource } from './sources/cluster-service-percentile2-metrics.ts';
import { clusterServiceRateMetricsSource } from './sources/cluster-service-rate-metrics.ts';
import { clusterServiceSumMetricsSource } from './sources/cluster-service-sum-metrics.ts';
import { endpointCpmMetricsSource } from './sources/endpoint-cpm-metrics.ts';
import { endpointLongAvgMetricsSource } from './sources/endpoint-long-avg-metrics.ts';
import { endpointPercentMetricsSource } from './sources/endpoint-percent-metrics.ts';
import { endpointPercentile2MetricsSource } from './sources/endpoint-percentile2-metrics.ts';
import { federatedClusterApdexMetricsSource } from './sources/federated-cluster-apdex-metrics.ts';
import { federatedClusterCpmMetricsSource } from './sources/federated-cluster-cpm-metrics.ts';
import { federatedClusterLongAvgMetricsSource } from './sources/federated-cluster-long-avg-metrics.ts';
import { federatedClusterPercentMetricsSource } from './sources/federated-cluster-percent-metrics.ts';
import { federatedClusterPercentile2MetricsSource } from './sources/federated-cluster-percentile2-metrics.ts';
import { genAIModelCpmMetricsSource } from './sources/gen-ai-model-cpm-metrics.ts';
import { genAIModelLongAvgMetricsSource } from './sources/gen-ai-model-long-avg-metrics.ts';
import { genAIModelPercentMetricsSource } from './sources/gen-ai-model-percent-metrics.ts';
import { genAIModelPercentile2MetricsSource } from './sources/gen-ai-model-percentile2-metrics.ts';
import { genAIModelSumMetricsSource } from './sources/gen-ai-model-sum-metrics.ts';
import { instanceRuntimeDoubleAvgMetricsSource } from './sources/instance-runtime-double-avg-metrics.ts';
import { instanceRuntimeLongAvgMetricsSource } from './sources/instance-runtime-long-avg-metrics.ts';
import { instanceRuntimeMaxMetricsSource } from './sources/instance-runtime-max-metrics.ts';
import { instanceRuntimeSumMetricsSource } from './sources/instance-runtime-sum-metrics.ts';
import { mQEndpointCpmMetricsSource } from './sources/mq-endpoint-cpm-metrics.ts';
import { mQEndpointLongAvgMetricsSource } from './sources/mq-endpoint-long-avg-metrics.ts';
import { mQEndpointPercentMetricsSource } from './sources/mq-endpoint-percent-metrics.ts';
import { mQEndpointPercentile2MetricsSource } from './sources/mq-endpoint-percentile2-metrics.ts';
import { podApdexMetricsSource } from './sources/pod-apdex-metrics.ts';
import { podCpmMetricsSource } from './sources/pod-cpm-metrics.ts';
import { podEndpointCpmMetricsSource } from './sources/pod-endpoint-cpm-metrics.ts';
import { podEndpointLabelCountMetricsSource } from './sources/pod-endpoint-label-count-metrics.ts';
import { podEndpointLongAvgMetricsSource } from './sources/pod-endpoint-long-avg-metrics.ts';
import { podEndpointPercentMetricsSource } from './sources/pod-endpoint-percent-metrics.ts';
import { podEndpointSumMetricsSource } from './sources/pod-endpoint-sum-metrics.ts';
import { podLabelCountMetricsSource } from './sources/pod-label-count-metrics.ts';
import { podLongAvgMetricsSource } from './sources/pod-long-avg-metrics.ts';
import { podPercentMetricsSource } from './sources/pod-percent-metrics.ts';
import { podPercentile2MetricsSource } from './sources/pod-percentile2-metrics.ts';
import { podSumMetricsSource } from './sources/pod-sum-metrics.ts';
import { serviceApdexMetricsSource } from './sources/service-apdex-metrics.ts';
import { serviceCountMetricsSource } from './sources/service-count-metrics.ts';
import { serviceCpmMetricsSource } from './sources/service-cpm-metrics.ts';
import { serviceInstanceCpmMetricsSource } from './sources/service-instance-cpm-metrics.ts';
import { serviceInstanceLongAvgMetricsSource } from './sources/service-instance-long-avg-metrics.ts';
import { serviceInstancePercentMetricsSource } from './sources/service-instance-percent-metrics.ts';
import { serviceLongAvgMetricsSource } from './sources/service-long-avg-metrics.ts';
import { servicePercentMetricsSource } from './sources/service-percent-metrics.ts';
import { servicePercentile2MetricsSource } from './sources/service-percentile2-metrics.ts';
import { serviceRateMetricsSource } from './sources/service-rate-metrics.ts';
import { serviceSumMetricsSource } from './sources/service-sum-metrics.ts';
export const program: Program = {
  name: 'federation',
  digest: '8c1c7754d3b2ad2b1e7480ab99380dc3',
  enums,
  scopes: [
    federatedServiceScope,
    clusterServiceScope,
    federatedCiliumServiceScope,
    clusterCiliumServiceScope,
    federatedServiceInstanceScope,
    clusterServiceInstanceScope,
    federatedInstanceRuntimeScope,
    clusterInstanceRuntimeScope,
    federatedPodScope,
    clusterPodScope,
    federatedBrowserAppVersionScope,
    clusterBrowserAppVersionScope,
    federatedGenAIModelScope,
    clusterGenAIModelScope,
    federatedEndpointScope,
    clusterEndpointScope,
    federatedMQEndpointScope,
    clusterMQEndpointScope,
    federatedPodEndpointScope,
    clusterPodEndpointScope,
    federatedBrowserAppPageScope,
    clusterBrowserAppPageScope,
    federatedBrowserAppPathScope,
    clusterBrowserAppPathScope,
    federatedClusterScope,
  ],
  functions: [
    longAvgFunction,
    doubleAvgFunction,
    sumFunction,
    countFunction,
    cpmFunction,
    maxFunction,
    percentFunction,
    rateFunction,
    apdexFunction,
    percentile2Function,
    labelCountFunction,
    labelAvgFunction,
    longAvgMetricsAddFunction,
    doubleAvgMetricsAddFunction,
    sumMetricsAddFunction,
    countMetricsAddFunction,
    cpmMetricsAddFunction,
    maxMetricsAddFunction,
    percentMetricsAddFunction,
    rateMetricsAddFunction,
    apdexMetricsAddFunction,
    percentile2MetricsAddFunction,
    labelCountMetricsAddFunction,
    labelAvgMetricsAddFunction,
  ],
  metrics: [
    federatedClusterCpmMetric,
    federatedClusterSlaMetric,
    federatedClusterRespTimeMetric,
    federatedClusterPercentileMetric,
    federatedClusterApdexMetric,
    endpointCpmMetric,
    clusterEndpointCpmMetric,
    endpointSlaMetric,
    clusterEndpointSlaMetric,
    endpointRespTimeMetric,
    clusterEndpointRespTimeMetric,
    endpointMqConsumeLatencyMetric,
    clusterEndpointMqConsumeLatencyMetric,
    endpointSidecarInternalReqLatencyNanosMetric,
    clusterEndpointSidecarInternalReqLatencyNanosMetric,
    endpointSidecarInternalRespLatencyNanosMetric,
    clusterEndpointSidecarInternalRespLatencyNanosMetric,
    endpointPercentileMetric,
    clusterEndpointPercentileMetric,
    mqEndpointProduceCpmMetric,
    clusterMqEndpointProduceCpmMetric,
    mqEndpointConsumeCpmMetric,
    clusterMqEndpointConsumeCpmMetric,
    mqEndpointProduceSlaMetric,
    clusterMqEndpointProduceSlaMetric,
    mqEndpointConsumeSlaMetric,
    clusterMqEndpointConsumeSlaMetric,
    mqEndpointConsumeLatencyMetric,
    clusterMqEndpointConsumeLatencyMetric,
    mqEndpointConsumePercentileMetric,
    clusterMqEndpointConsumePercentileMetric,
    kubernetesServiceEndpointCallCpmMetric,
    clusterKubernetesServiceEndpointCallCpmMetric,
    kubernetesServiceEndpointHttpCallCpmMetric,
    clusterKubernetesServiceEndpointHttpCallCpmMetric,
    kubernetesServiceEndpointHttpStatus1xxCpmMetric,
    clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric,
    kubernetesServiceEndpointHttpStatus2xxCpmMetric,
    clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric,
    kubernetesServiceEndpointHttpStatus3xxCpmMetric,
    clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric,
    kubernetesServiceEndpointHttpStatus4xxCpmMetric,
    clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric,
    kubernetesServiceEndpointHttpStatus5xxCpmMetric,
    clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric,
    ciliumEndpointProtocolCpmMetric,
    clusterCiliumEndpointProtocolCpmMetric,
    ciliumEndpointProtocolCallSuccessCountMetric,
    clusterCiliumEndpointProtocolCallSuccessCountMetric,
    ciliumEndpointProtocolHttpCallCpmMetric,
    clusterCiliumEndpointProtocolHttpCallCpmMetric,
    ciliumEndpointProtocolHttpCallSuccessCountMetric,
    clusterCiliumEndpointProtocolHttpCallSuccessCountMetric,
    ciliumEndpointProtocolHttpStatus1xxCpmMetric,
    clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric,
    ciliumEndpointProtocolHttpStatus2xxCpmMetric,
    clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric,
    ciliumEndpointProtocolHttpStatus3xxCpmMetric,
    clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric,
    ciliumEndpointProtocolHttpStatus4xxCpmMetric,
    clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric,
    ciliumEndpointProtocolHttpStatus5xxCpmMetric,
    clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric,
    ciliumEndpointProtocolDnsCallCpmMetric,
    clusterCiliumEndpointProtocolDnsCallCpmMetric,
    ciliumEndpointProtocolDnsCallSuccessCountMetric,
    clusterCiliumEndpointProtocolDnsCallSuccessCountMetric,
    ciliumEndpointProtocolKafkaCallCpmMetric,
    clusterCiliumEndpointProtocolKafkaCallCpmMetric,
    ciliumEndpointProtocolKafkaCallSuccessCountMetric,
    clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric,
    kubernetesServiceEndpointCallSuccessfulRateMetric,
    clusterKubernetesServiceEndpointCallSuccessfulRateMetric,
    kubernetesServiceEndpointHttpCallSuccessfulRateMetric,
    clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric,
    kubernetesServiceEndpointCallTimeMetric,
    clusterKubernetesServiceEndpointCallTimeMetric,
    kubernetesServiceEndpointHttpCallTimeMetric,
    clusterKubernetesServiceEndpointHttpCallTimeMetric,
    kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
    clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
    kubernetesServiceEndpointHttpAvgReqBodySizeMetric,
    clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric,
    kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
    clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
    kubernetesServiceEndpointHttpAvgRespBodySizeMetric,
    clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric,
    ciliumEndpointProtocolCallDurationMetric,
    clusterCiliumEndpointProtocolCallDurationMetric,
    ciliumEndpointProtocolHttpCallDurationMetric,
    clusterCiliumEndpointProtocolHttpCallDurationMetric,
    ciliumEndpointProtocolDnsCallDurationMetric,
    clusterCiliumEndpointProtocolDnsCallDurationMetric,
    ciliumEndpointProtocolKafkaCallDurationMetric,
    clusterCiliumEndpointProtocolKafkaCallDurationMetric,
    ciliumEndpointProtocolDnsErrorCountMetric,
    clusterCiliumEndpointProtocolDnsErrorCountMetric,
    ciliumEndpointProtocolKafkaCallErrorCountMetric,
    clusterCiliumEndpointProtocolKafkaCallErrorCountMetric,
    browserAppPageErrorRateMetric,
    clusterBrowserAppPageErrorRateMetric,
    browserAppPageRedirectAvgMetric,
    clusterBrowserAppPageRedirectAvgMetric,
    browserAppPageDnsAvgMetric,
    clusterBrowserAppPageDnsAvgMetric,
    browserAppPageTcpAvgMetric,
    clusterBrowserAppPageTcpAvgMetric,
    browserAppPageSslAvgMetric,
    clusterBrowserAppPageSslAvgMetric,
    browserAppPageTtfbAvgMetric,
    clusterBrowserAppPageTtfbAvgMetric,
    browserAppPageTransAvgMetric,
    clusterBrowserAppPageTransAvgMetric,
    browserAppPageDomAnalysisAvgMetric,
    clusterBrowserAppPageDomAnalysisAvgMetric,
    browserAppPageResAvgMetric,
    clusterBrowserAppPageResAvgMetric,
    browserAppPageFirstPackAvgMetric,
    clusterBrowserAppPageFirstPackAvgMetric,
    browserAppPageFptAvgMetric,
    clusterBrowserAppPageFptAvgMetric,
    browserAppPageFmpAvgMetric,
    clusterBrowserAppPageFmpAvgMetric,
    browserAppPageTtlAvgMetric,
    clusterBrowserAppPageTtlAvgMetric,
    browserAppPageDomReadyAvgMetric,
    clusterBrowserAppPageDomReadyAvgMetric,
    browserAppPageLoadPageAvgMetric,
    clusterBrowserAppPageLoadPageAvgMetric,
    browserAppPageFirstPackPercentileMetric,
    clusterBrowserAppPageFirstPackPercentileMetric,
    browserAppPageFptPercentileMetric,
    clusterBrowserAppPageFptPercentileMetric,
    browserAppPageFmpPercentileMetric,
    clusterBrowserAppPageFmpPercentileMetric,
    browserAppPageTtlPercentileMetric,
    clusterBrowserAppPageTtlPercentileMetric,
    browserAppPageDomReadyPercentileMetric,
    clusterBrowserAppPageDomReadyPercentileMetric,
    browserAppPageLoadPagePercentileMetric,
    clusterBrowserAppPageLoadPagePercentileMetric,
    browserAppPagePvMetric,
    clusterBrowserAppPagePvMetric,
    browserAppPageErrorSumMetric,
    clusterBrowserAppPageErrorSumMetric,
    browserAppPageAjaxErrorSumMetric,
    clusterBrowserAppPageAjaxErrorSumMetric,
    browserAppPageResourceErrorSumMetric,
    clusterBrowserAppPageResourceErrorSumMetric,
    browserAppPageJsErrorSumMetric,
    clusterBrowserAppPageJsErrorSumMetric,
    browserAppPageUnknownErrorSumMetric,
    clusterBrowserAppPageUnknownErrorSumMetric,
    browserAppWebVitalsFmpAvgMetric,
    clusterBrowserAppWebVitalsFmpAvgMetric,
    browserAppWebVitalsLcpAvgMetric,
    clusterBrowserAppWebVitalsLcpAvgMetric,
    browserAppWebVitalsClsAvgMetric,
    clusterBrowserAppWebVitalsClsAvgMetric,
    browserAppWebInteractionInpPercentileMetric,
    clusterBrowserAppWebInteractionInpPercentileMetric,
    browserAppResourceProtocolCountMetric,
    clusterBrowserAppResourceProtocolCountMetric,
    browserAppResourceTypeCountMetric,
    clusterBrowserAppResourceTypeCountMetric,
    browserAppResourceDurationAvgMetric,
    clusterBrowserAppResourceDurationAvgMetric,
    browserAppResourceSizeAvgMetric,
    clusterBrowserAppResourceSizeAvgMetric,
    serviceInstanceCpmMetric,
    clusterServiceInstanceCpmMetric,
    serviceInstanceSlaMetric,
    clusterServiceInstanceSlaMetric,
    serviceInstanceRespTimeMetric,
    clusterServiceInstanceRespTimeMetric,
    serviceInstanceThroughputReceivedMetric,
    clusterServiceInstanceThroughputReceivedMetric,
    serviceInstanceThroughputSentMetric,
    clusterServiceInstanceThroughputSentMetric,
    serviceInstanceSidecarInternalReqLatencyNanosMetric,
    clusterServiceInstanceSidecarInternalReqLatencyNanosMetric,
    serviceInstanceSidecarInternalRespLatencyNanosMetric,
    clusterServiceInstanceSidecarInternalRespLatencyNanosMetric,
    instanceJvmMemoryHeapMetric,
    clusterInstanceJvmMemoryHeapMetric,
    instanceJvmMemoryHeapMaxMetric,
    clusterInstanceJvmMemoryHeapMaxMetric,
    instanceJvmMemoryNoheapMetric,
    clusterInstanceJvmMemoryNoheapMetric,
    instanceJvmMemoryNoheapMaxMetric,
    clusterInstanceJvmMemoryNoheapMaxMetric,
    instanceJvmMemoryPoolNewgenMetric,
    clusterInstanceJvmMemoryPoolNewgenMetric,
    instanceJvmMemoryPoolSurvivorMetric,
    clusterInstanceJvmMemoryPoolSurvivorMetric,
    instanceJvmMemoryPoolOldgenMetric,
    clusterInstanceJvmMemoryPoolOldgenMetric,
    instanceJvmMemoryPoolZheapMetric,
    clusterInstanceJvmMemoryPoolZheapMetric,
    instanceJvmMemoryPoolPermgenMetric,
    clusterInstanceJvmMemoryPoolPermgenMetric,
    instanceJvmMemoryPoolMetaspaceMetric,
    clusterInstanceJvmMemoryPoolMetaspaceMetric,
    instanceJvmMemoryPoolCompressedClassSpaceMetric,
    clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric,
    instanceJvmMemoryPoolCodeCacheMetric,
    clusterInstanceJvmMemoryPoolCodeCacheMetric,
    instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
    clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric,
    instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
    clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
    instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
    clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
    instanceJvmThreadLiveCountMetric,
    clusterInstanceJvmThreadLiveCountMetric,
    instanceJvmThreadDaemonCountMetric,
    clusterInstanceJvmThreadDaemonCountMetric,
    instanceJvmThreadPeakCountMetric,
    clusterInstanceJvmThreadPeakCountMetric,
    instanceJvmThreadRunnableStateThreadCountMetric,
    clusterInstanceJvmThreadRunnableStateThreadCountMetric,
    instanceJvmThreadBlockedStateThreadCountMetric,
    clusterInstanceJvmThreadBlockedStateThreadCountMetric,
    instanceJvmThreadWaitingStateThreadCountMetric,
    clusterInstanceJvmThreadWaitingStateThreadCountMetric,
    instanceJvmThreadTimedWaitingStateThreadCountMetric,
    clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric,
    instanceJvmClassLoadedClassCountMetric,
    clusterInstanceJvmClassLoadedClassCountMetric,
    instanceJvmClassTotalLoadedClassCountMetric,
    clusterInstanceJvmClassTotalLoadedClassCountMetric,
    instanceJvmClassTotalUnloadedClassCountMetric,
    clusterInstanceJvmClassTotalUnloadedClassCountMetric,
    instanceClrHeapMemoryMetric,
    clusterInstanceClrHeapMemoryMetric,
    instanceJvmCpuMetric,
    clusterInstanceJvmCpuMetric,
    instanceClrCpuMetric,
    clusterInstanceClrCpuMetric,
    instanceJvmYoungGcTimeMetric,
    clusterInstanceJvmYoungGcTimeMetric,
    instanceJvmYoungGcCountMetric,
    clusterInstanceJvmYoungGcCountMetric,
    instanceJvmOldGcTimeMetric,
    clusterInstanceJvmOldGcTimeMetric,
    instanceJvmOldGcCountMetric,
    clusterInstanceJvmOldGcCountMetric,
    instanceJvmNormalGcTimeMetric,
    clusterInstanceJvmNormalGcTimeMetric,
    instanceJvmNormalGcCountMetric,
    clusterInstanceJvmNormalGcCountMetric,
    instanceClrGen0CollectCountMetric,
    clusterInstanceClrGen0CollectCountMetric,
    instanceClrGen1CollectCountMetric,
    clusterInstanceClrGen1CollectCountMetric,
    instanceClrGen2CollectCountMetric,
    clusterInstanceClrGen2CollectCountMetric,
    instanceClrAvailableWorkerThreadsMetric,
    clusterInstanceClrAvailableWorkerThreadsMetric,
    instanceClrMaxWorkerThreadsMetric,
    clusterInstanceClrMaxWorkerThreadsMetric,
    instanceClrAvailableCompletionPortThreadsMetric,
    clusterInstanceClrAvailableCompletionPortThreadsMetric,
    instanceClrMaxCompletionPortThreadsMetric,
    clusterInstanceClrMaxCompletionPortThreadsMetric,
    kubernetesServiceInstanceConnectCpmMetric,
    clusterKubernetesServiceInstanceConnectCpmMetric,
    kubernetesServiceInstanceConnectSuccessCpmMetric,
    clusterKubernetesServiceInstanceConnectSuccessCpmMetric,
    kubernetesServiceInstanceAcceptCpmMetric,
    clusterKubernetesServiceInstanceAcceptCpmMetric,
    kubernetesServiceInstanceCloseCpmMetric,
    clusterKubernetesServiceInstanceCloseCpmMetric,
    kubernetesServiceInstanceWriteCpmMetric,
    clusterKubernetesServiceInstanceWriteCpmMetric,
    kubernetesServiceInstanceReadCpmMetric,
    clusterKubernetesServiceInstanceReadCpmMetric,
    kubernetesServiceInstanceHttpCallCpmMetric,
    clusterKubernetesServiceInstanceHttpCallCpmMetric,
    kubernetesServiceInstanceHttpStatus1xxCpmMetric,
    clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric,
    kubernetesServiceInstanceHttpStatus2xxCpmMetric,
    clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric,
    kubernetesServiceInstanceHttpStatus3xxCpmMetric,
    clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric,
    kubernetesServiceInstanceHttpStatus4xxCpmMetric,
    clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric,
    kubernetesServiceInstanceHttpStatus5xxCpmMetric,
    clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric,
    ciliumServiceInstanceL4ReadPkgCpmMetric,
    clusterCiliumServiceInstanceL4ReadPkgCpmMetric,
    ciliumServiceInstanceL4ReadPkgDropCpmMetric,
    clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric,
    ciliumServiceInstanceL4WritePkgCpmMetric,
    clusterCiliumServiceInstanceL4WritePkgCpmMetric,
    ciliumServiceInstanceL4WritePkgDropCpmMetric,
    clusterCiliumServiceInstanceL4WritePkgDropCpmMetric,
    ciliumServiceInstanceProtocolCpmMetric,
    clusterCiliumServiceInstanceProtocolCpmMetric,
    ciliumServiceInstanceProtocolCallSuccessCountMetric,
    clusterCiliumServiceInstanceProtocolCallSuccessCountMetric,
    ciliumServiceInstanceProtocolHttpCallCpmMetric,
    clusterCiliumServiceInstanceProtocolHttpCallCpmMetric,
    ciliumServiceInstanceProtocolHttpCallSuccessCountMetric,
    clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric,
    ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
    clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
    ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
    clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
    ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
    clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
    ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
    clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
    ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
    clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
    ciliumServiceInstanceProtocolDnsCallCpmMetric,
    clusterCiliumServiceInstanceProtocolDnsCallCpmMetric,
    ciliumServiceInstanceProtocolDnsCallSuccessCountMetric,
    clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric,
    ciliumServiceInstanceProtocolKafkaCallCpmMetric,
    clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric,
    ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
    clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
    kubernetesServiceInstanceHttpCallSuccessfulRateMetric,
    clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric,
    kubernetesServiceInstanceConnectTimeMetric,
    clusterKubernetesServiceInstanceConnectTimeMetric,
    kubernetesServiceInstanceAcceptTimeMetric,
    clusterKubernetesServiceInstanceAcceptTimeMetric,
    kubernetesServiceInstanceCloseTimeMetric,
    clusterKubernetesServiceInstanceCloseTimeMetric,
    kubernetesServiceInstanceWriteTimeMetric,
    clusterKubernetesServiceInstanceWriteTimeMetric,
    kubernetesServiceInstanceWriteL4TimeMetric,
    clusterKubernetesServiceInstanceWriteL4TimeMetric,
    kubernetesServiceInstanceWriteL3TimeMetric,
    clusterKubernetesServiceInstanceWriteL3TimeMetric,
    kubernetesServiceInstanceWriteL3LocalTimeMetric,
    clusterKubernetesServiceInstanceWriteL3LocalTimeMetric,
    kubernetesServiceInstanceWriteL3OutputTimeMetric,
    clusterKubernetesServiceInstanceWriteL3OutputTimeMetric,
    kubernetesServiceInstanceWriteL2TimeMetric,
    clusterKubernetesServiceInstanceWriteL2TimeMetric,
    kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
    clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
    kubernetesServiceInstanceWriteL2ReadySendTimeMetric,
    clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric,
    kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
    clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
    kubernetesServiceInstanceReadTimeMetric,
    clusterKubernetesServiceInstanceReadTimeMetric,
    kubernetesServiceInstanceReadL4TimeMetric,
    clusterKubernetesServiceInstanceReadL4TimeMetric,
    kubernetesServiceInstanceReadL3TimeMetric,
    clusterKubernetesServiceInstanceReadL3TimeMetric,
    kubernetesServiceInstanceReadL3RcvTimeMetric,
    clusterKubernetesServiceInstanceReadL3RcvTimeMetric,
    kubernetesServiceInstanceReadL3LocalTimeMetric,
    clusterKubernetesServiceInstanceReadL3LocalTimeMetric,
    kubernetesServiceInstanceReadPackageToQueueTimeMetric,
    clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric,
    kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
    clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
    kubernetesServiceInstanceHttpCallTimeMetric,
    clusterKubernetesServiceInstanceHttpCallTimeMetric,
    kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
    clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
    kubernetesServiceInstanceHttpAvgReqBodySizeMetric,
    clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric,
    kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
    clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
    kubernetesServiceInstanceHttpAvgRespBodySizeMetric,
    clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric,
    kubernetesServiceInstancePercentileMetric,
    clusterKubernetesServiceInstancePercentileMetric,
    kubernetesServiceInstanceApdexMetric,
    clusterKubernetesServiceInstanceApdexMetric,
    kubernetesServiceInstanceWritePackageCpmMetric,
    clusterKubernetesServiceInstanceWritePackageCpmMetric,
    kubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
    clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
    kubernetesServiceInstanceWritePackageSizeMetric,
    clusterKubernetesServiceInstanceWritePackageSizeMetric,
    kubernetesServiceInstanceReadPackageCpmMetric,
    clusterKubernetesServiceInstanceReadPackageCpmMetric,
    kubernetesServiceInstanceReadPackageSizeMetric,
    clusterKubernetesServiceInstanceReadPackageSizeMetric,
    kubernetesServiceInstanceResolveMacCpmMetric,
    clusterKubernetesServiceInstanceResolveMacCpmMetric,
    kubernetesServiceInstanceResolveMacDurationMetric,
    clusterKubernetesServiceInstanceResolveMacDurationMetric,
    kubernetesServiceInstanceWriteNetfilterCpmMetric,
    clusterKubernetesServiceInstanceWriteNetfilterCpmMetric,
    kubernetesServiceInstanceWriteNetfilterDurationMetric,
    clusterKubernetesServiceInstanceWriteNetfilterDurationMetric,
    kubernetesServiceInstanceReadNetfilterCpmMetric,
    clusterKubernetesServiceInstanceReadNetfilterCpmMetric,
    kubernetesServiceInstanceReadNetfilterDurationMetric,
    clusterKubernetesServiceInstanceReadNetfilterDurationMetric,
    ciliumServiceInstanceProtocolCallDurationMetric,
    clusterCiliumServiceInstanceProtocolCallDurationMetric,
    ciliumServiceInstanceProtocolHttpCallDurationMetric,
    clusterCiliumServiceInstanceProtocolHttpCallDurationMetric,
    ciliumServiceInstanceProtocolDnsCallDurationMetric,
    clusterCiliumServiceInstanceProtocolDnsCallDurationMetric,
    ciliumServiceInstanceProtocolKafkaCallDurationMetric,
    clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric,
    ciliumServiceInstanceL4DropReasonCountMetric,
    clusterCiliumServiceInstanceL4DropReasonCountMetric,
    ciliumServiceInstanceProtocolDnsErrorCountMetric,
    clusterCiliumServiceInstanceProtocolDnsErrorCountMetric,
    ciliumServiceInstanceProtocolKafkaCallErrorCountMetric,
    clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric,
    browserAppSingleVersionErrorRateMetric,
    clusterBrowserAppSingleVersionErrorRateMetric,
    browserAppSingleVersionPvMetric,
    clusterBrowserAppSingleVersionPvMetric,
    browserAppSingleVersionErrorSumMetric,
    clusterBrowserAppSingleVersionErrorSumMetric,
    genAiModelCallCpmMetric,
    clusterGenAiModelCallCpmMetric,
    genAiModelSlaMetric,
    clusterGenAiModelSlaMetric,
    genAiModelLatencyAvgMetric,
    clusterGenAiModelLatencyAvgMetric,
    genAiModelTtftAvgMetric,
    clusterGenAiModelTtftAvgMetric,
    genAiModelInputTokensAvgMetric,
    clusterGenAiModelInputTokensAvgMetric,
    genAiModelOutputTokensAvgMetric,
    clusterGenAiModelOutputTokensAvgMetric,
    genAiModelAvgEstimatedCostMetric,
    clusterGenAiModelAvgEstimatedCostMetric,
    genAiModelLatencyPercentileMetric,
    clusterGenAiModelLatencyPercentileMetric,
    genAiModelTtftPercentileMetric,
    clusterGenAiModelTtftPercentileMetric,
    genAiModelInputTokensSumMetric,
    clusterGenAiModelInputTokensSumMetric,
    genAiModelOutputTokensSumMetric,
    clusterGenAiModelOutputTokensSumMetric,
    genAiModelTotalEstimatedCostMetric,
    clusterGenAiModelTotalEstimatedCostMetric,
    serviceCpmMetric,
    clusterServiceCpmMetric,
    databaseAccessCpmMetric,
    clusterDatabaseAccessCpmMetric,
    cacheAccessCpmMetric,
    clusterCacheAccessCpmMetric,
    cacheReadCpmMetric,
    clusterCacheReadCpmMetric,
    cacheWriteCpmMetric,
    clusterCacheWriteCpmMetric,
    mqServiceProduceCpmMetric,
    clusterMqServiceProduceCpmMetric,
    mqServiceConsumeCpmMetric,
    clusterMqServiceConsumeCpmMetric,
    genAiProviderCpmMetric,
    clusterGenAiProviderCpmMetric,
    kubernetesServiceConnectCpmMetric,
    clusterKubernetesServiceConnectCpmMetric,
    kubernetesServiceConnectSuccessCpmMetric,
    clusterKubernetesServiceConnectSuccessCpmMetric,
    kubernetesServiceAcceptCpmMetric,
    clusterKubernetesServiceAcceptCpmMetric,
    kubernetesServiceCloseCpmMetric,
    clusterKubernetesServiceCloseCpmMetric,
    kubernetesServiceWriteCpmMetric,
    clusterKubernetesServiceWriteCpmMetric,
    kubernetesServiceReadCpmMetric,
    clusterKubernetesServiceReadCpmMetric,
    kubernetesServiceHttpCallCpmMetric,
    clusterKubernetesServiceHttpCallCpmMetric,
    kubernetesServiceHttpStatus1xxCpmMetric,
    clusterKubernetesServiceHttpStatus1xxCpmMetric,
    kubernetesServiceHttpStatus2xxCpmMetric,
    clusterKubernetesServiceHttpStatus2xxCpmMetric,
    kubernetesServiceHttpStatus3xxCpmMetric,
    clusterKubernetesServiceHttpStatus3xxCpmMetric,
    kubernetesServiceHttpStatus4xxCpmMetric,
    clusterKubernetesServiceHttpStatus4xxCpmMetric,
    kubernetesServiceHttpStatus5xxCpmMetric,
    clusterKubernetesServiceHttpStatus5xxCpmMetric,
    serviceSlaMetric,
    clusterServiceSlaMetric,
    databaseAccessSlaMetric,
    clusterDatabaseAccessSlaMetric,
    cacheAccessSlaMetric,
    clusterCacheAccessSlaMetric,
    cacheReadSlaMetric,
    clusterCacheReadSlaMetric,
    cacheWriteSlaMetric,
    clusterCacheWriteSlaMetric,
    mqServiceProduceSlaMetric,
    clusterMqServiceProduceSlaMetric,
    mqServiceConsumeSlaMetric,
    clusterMqServiceConsumeSlaMetric,
    genAiProviderSlaMetric,
    clusterGenAiProviderSlaMetric,
    kubernetesServiceHttpCallSuccessfulRateMetric,
    clusterKubernetesServiceHttpCallSuccessfulRateMetric,
    browserAppErrorRateMetric,
    clusterBrowserAppErrorRateMetric,
    serviceRespTimeMetric,
    clusterServiceRespTimeMetric,
    serviceMqConsumeLatencyMetric,
    clusterServiceMqConsumeLatencyMetric,
    databaseAccessRespTimeMetric,
    clusterDatabaseAccessRespTimeMetric,
    cacheAccessRespTimeMetric,
    clusterCacheAccessRespTimeMetric,
    cacheReadRespTimeMetric,
    clusterCacheReadRespTimeMetric,
    cacheWriteRespTimeMetric,
    clusterCacheWriteRespTimeMetric,
    mqServiceConsumeLatencyMetric,
    clusterMqServiceConsumeLatencyMetric,
    serviceThroughputReceivedMetric,
    clusterServiceThroughputReceivedMetric,
    serviceThroughputSentMetric,
    clusterServiceThroughputSentMetric,
    serviceSidecarInternalReqLatencyNanosMetric,
    clusterServiceSidecarInternalReqLatencyNanosMetric,
    serviceSidecarInternalRespLatencyNanosMetric,
    clusterServiceSidecarInternalRespLatencyNanosMetric,
    genAiProviderRespTimeMetric,
    clusterGenAiProviderRespTimeMetric,
    genAiProviderInputTokensAvgMetric,
    clusterGenAiProviderInputTokensAvgMetric,
    genAiProviderOutputTokensAvgMetric,
    clusterGenAiProviderOutputTokensAvgMetric,
    genAiProviderAvgEstimatedCostMetric,
    clusterGenAiProviderAvgEstimatedCostMetric,
    kubernetesServiceConnectTimeMetric,
    clusterKubernetesServiceConnectTimeMetric,
    kubernetesServiceAcceptTimeMetric,
    clusterKubernetesServiceAcceptTimeMetric,
    kubernetesServiceCloseTimeMetric,
    clusterKubernetesServiceCloseTimeMetric,
    kubernetesServiceWriteTimeMetric,
    clusterKubernetesServiceWriteTimeMetric,
    kubernetesServiceWriteL4TimeMetric,
    clusterKubernetesServiceWriteL4TimeMetric,
    kubernetesServiceWriteL3TimeMetric,
    clusterKubernetesServiceWriteL3TimeMetric,
    kubernetesServiceWriteL3LocalTimeMetric,
    clusterKubernetesServiceWriteL3LocalTimeMetric,
    kubernetesServiceWriteL3OutputTimeMetric,
    clusterKubernetesServiceWriteL3OutputTimeMetric,
    kubernetesServiceWriteL2TimeMetric,
    clusterKubernetesServiceWriteL2TimeMetric,
    kubernetesServiceWriteL2EnterAvgQueueCountMetric,
    clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric,
    kubernetesServiceWriteL2ReadyAvgSendDurationMetric,
    clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric,
    kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
    clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
    kubernetesServiceReadTimeMetric,
    clusterKubernetesServiceReadTimeMetric,
    kubernetesServiceReadL4TimeMetric,
    clusterKubernetesServiceReadL4TimeMetric,
    kubernetesServiceReadL3TimeMetric,
    clusterKubernetesServiceReadL3TimeMetric,
    kubernetesServiceReadL3RcvTimeMetric,
    clusterKubernetesServiceReadL3RcvTimeMetric,
    kubernetesServiceReadL3LocalTimeMetric,
    clusterKubernetesServiceReadL3LocalTimeMetric,
    kubernetesServiceReadPackageToQueueTimeMetric,
    clusterKubernetesServiceReadPackageToQueueTimeMetric,
    kubernetesServiceReadRcvPackageFromQueueTimeMetric,
    clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric,
    kubernetesServiceHttpCallTimeMetric,
    clusterKubernetesServiceHttpCallTimeMetric,
    kubernetesServiceHttpAvgReqHeaderSizeMetric,
    clusterKubernetesServiceHttpAvgReqHeaderSizeMetric,
    kubernetesServiceHttpAvgReqBodySizeMetric,
    clusterKubernetesServiceHttpAvgReqBodySizeMetric,
    kubernetesServiceHttpAvgRespHeaderSizeMetric,
    clusterKubernetesServiceHttpAvgRespHeaderSizeMetric,
    kubernetesServiceHttpAvgRespBodySizeMetric,
    clusterKubernetesServiceHttpAvgRespBodySizeMetric,
    servicePercentileMetric,
    clusterServicePercentileMetric,
    databaseAccessPercentileMetric,
    clusterDatabaseAccessPercentileMetric,
    cacheAccessPercentileMetric,
    clusterCacheAccessPercentileMetric,
    cacheReadPercentileMetric,
    clusterCacheReadPercentileMetric,
    cacheWritePercentileMetric,
    clusterCacheWritePercentileMetric,
    mqServiceConsumePercentileMetric,
    clusterMqServiceConsumePercentileMetric,
    genAiProviderLatencyPercentileMetric,
    clusterGenAiProviderLatencyPercentileMetric,
    kubernetesServicePercentileMetric,
    clusterKubernetesServicePercentileMetric,
    serviceApdexMetric,
    clusterServiceApdexMetric,
    kubernetesServiceApdexMetric,
    clusterKubernetesServiceApdexMetric,
    serviceMqConsumeCountMetric,
    clusterServiceMqConsumeCountMetric,
    browserAppPvMetric,
    clusterBrowserAppPvMetric,
    browserAppErrorSumMetric,
    clusterBrowserAppErrorSumMetric,
    genAiProviderInputTokensSumMetric,
    clusterGenAiProviderInputTokensSumMetric,
    genAiProviderOutputTokensSumMetric,
    clusterGenAiProviderOutputTokensSumMetric,
    genAiProviderTotalEstimatedCostMetric,
    clusterGenAiProviderTotalEstimatedCostMetric,
    kubernetesServiceWritePackageCpmMetric,
    clusterKubernetesServiceWritePackageCpmMetric,
    kubernetesServiceWriteRetrainsPackageCpmMetric,
    clusterKubernetesServiceWriteRetrainsPackageCpmMetric,
    kubernetesServiceWritePackageSizeMetric,
    clusterKubernetesServiceWritePackageSizeMetric,
    kubernetesServiceReadPackageCpmMetric,
    clusterKubernetesServiceReadPackageCpmMetric,
    kubernetesServiceReadPackageSizeMetric,
    clusterKubernetesServiceReadPackageSizeMetric,
    kubernetesServiceResolveMacCpmMetric,
    clusterKubernetesServiceResolveMacCpmMetric,
    kubernetesServiceResolveMacDurationMetric,
    clusterKubernetesServiceResolveMacDurationMetric,
    kubernetesServiceWriteNetfilterCpmMetric,
    clusterKubernetesServiceWriteNetfilterCpmMetric,
    kubernetesServiceWriteNetfilterDurationMetric,
    clusterKubernetesServiceWriteNetfilterDurationMetric,
    kubernetesServiceReadNetfilterCpmMetric,
    clusterKubernetesServiceReadNetfilterCpmMetric,
    kubernetesServiceReadNetfilterDurationMetric,
    clusterKubernetesServiceReadNetfilterDurationMetric,
    ciliumServiceL4ReadPkgCpmMetric,
    clusterCiliumServiceL4ReadPkgCpmMetric,
    ciliumServiceL4ReadPkgDropCpmMetric,
    clusterCiliumServiceL4ReadPkgDropCpmMetric,
    ciliumServiceL4WritePkgCpmMetric,
    clusterCiliumServiceL4WritePkgCpmMetric,
    ciliumServiceL4WritePkgDropCpmMetric,
    clusterCiliumServiceL4WritePkgDropCpmMetric,
    ciliumServiceProtocolCpmMetric,
    clusterCiliumServiceProtocolCpmMetric,
    ciliumServiceProtocolCallSuccessCountMetric,
    clusterCiliumServiceProtocolCallSuccessCountMetric,
    ciliumServiceProtocolHttpCallCpmMetric,
    clusterCiliumServiceProtocolHttpCallCpmMetric,
    ciliumServiceProtocolHttpCallSuccessCountMetric,
    clusterCiliumServiceProtocolHttpCallSuccessCountMetric,
    ciliumServiceProtocolHttpStatus1xxCpmMetric,
    clusterCiliumServiceProtocolHttpStatus1xxCpmMetric,
    ciliumServiceProtocolHttpStatus2xxCpmMetric,
    clusterCiliumServiceProtocolHttpStatus2xxCpmMetric,
    ciliumServiceProtocolHttpStatus3xxCpmMetric,
    clusterCiliumServiceProtocolHttpStatus3xxCpmMetric,
    ciliumServiceProtocolHttpStatus4xxCpmMetric,
    clusterCiliumServiceProtocolHttpStatus4xxCpmMetric,
    ciliumServiceProtocolHttpStatus5xxCpmMetric,
    clusterCiliumServiceProtocolHttpStatus5xxCpmMetric,
    ciliumServiceProtocolDnsCallCpmMetric,
    clusterCiliumServiceProtocolDnsCallCpmMetric,
    ciliumServiceProtocolDnsCallSuccessCountMetric,
    clusterCiliumServiceProtocolDnsCallSuccessCountMetric,
    ciliumServiceProtocolKafkaCallCpmMetric,
    clusterCiliumServiceProtocolKafkaCallCpmMetric,
    ciliumServiceProtocolKafkaCallSuccessCountMetric,
    clusterCiliumServiceProtocolKafkaCallSuccessCountMetric,
    ciliumServiceProtocolCallDurationMetric,
    clusterCiliumServiceProtocolCallDurationMetric,
    ciliumServiceProtocolHttpCallDurationMetric,
    clusterCiliumServiceProtocolHttpCallDurationMetric,
    ciliumServiceProtocolDnsCallDurationMetric,
    clusterCiliumServiceProtocolDnsCallDurationMetric,
    ciliumServiceProtocolKafkaCallDurationMetric,
    clusterCiliumServiceProtocolKafkaCallDurationMetric,
    ciliumServiceL4DropReasonCountMetric,
    clusterCiliumServiceL4DropReasonCountMetric,
    ciliumServiceProtocolDnsErrorCountMetric,
    clusterCiliumServiceProtocolDnsErrorCountMetric,
    ciliumServiceProtocolKafkaCallErrorCountMetric,
    clusterCiliumServiceProtocolKafkaCallErrorCountMetric,
  ],
  sources: [],
  federationSources: [
    federatedClusterCpmMetricsSource,
    federatedClusterPercentMetricsSource,
    federatedClusterLongAvgMetricsSource,
    federatedClusterPercentile2MetricsSource,
    federatedClusterApdexMetricsSource,
    endpointCpmMetricsSource,
    clusterEndpointCpmMetricsSource,
    endpointPercentMetricsSource,
    clusterEndpointPercentMetricsSource,
    endpointLongAvgMetricsSource,
    clusterEndpointLongAvgMetricsSource,
    endpointPercentile2MetricsSource,
    clusterEndpointPercentile2MetricsSource,
    mQEndpointCpmMetricsSource,
    clusterMQEndpointCpmMetricsSource,
    mQEndpointPercentMetricsSource,
    clusterMQEndpointPercentMetricsSource,
    mQEndpointLongAvgMetricsSource,
    clusterMQEndpointLongAvgMetricsSource,
    mQEndpointPercentile2MetricsSource,
    clusterMQEndpointPercentile2MetricsSource,
    podEndpointCpmMetricsSource,
    clusterPodEndpointCpmMetricsSource,
    podEndpointPercentMetricsSource,
    clusterPodEndpointPercentMetricsSource,
    podEndpointLongAvgMetricsSource,
    clusterPodEndpointLongAvgMetricsSource,
    podEndpointSumMetricsSource,
    clusterPodEndpointSumMetricsSource,
    podEndpointLabelCountMetricsSource,
    clusterPodEndpointLabelCountMetricsSource,
    browserAppPageRateMetricsSource,
    clusterBrowserAppPageRateMetricsSource,
    browserAppPageLongAvgMetricsSource,
    clusterBrowserAppPageLongAvgMetricsSource,
    browserAppPagePercentile2MetricsSource,
    clusterBrowserAppPagePercentile2MetricsSource,
    browserAppPageSumMetricsSource,
    clusterBrowserAppPageSumMetricsSource,
    browserAppPathLongAvgMetricsSource,
    clusterBrowserAppPathLongAvgMetricsSource,
    browserAppPathPercentile2MetricsSource,
    clusterBrowserAppPathPercentile2MetricsSource,
    browserAppPathLabelCountMetricsSource,
    clusterBrowserAppPathLabelCountMetricsSource,
    browserAppPathLabelAvgMetricsSource,
    clusterBrowserAppPathLabelAvgMetricsSource,
    serviceInstanceCpmMetricsSource,
    clusterServiceInstanceCpmMetricsSource,
    serviceInstancePercentMetricsSource,
    clusterServiceInstancePercentMetricsSource,
    serviceInstanceLongAvgMetricsSource,
    clusterServiceInstanceLongAvgMetricsSource,
    instanceRuntimeLongAvgMetricsSource,
    clusterInstanceRuntimeLongAvgMetricsSource,
    instanceRuntimeDoubleAvgMetricsSource,
    clusterInstanceRuntimeDoubleAvgMetricsSource,
    instanceRuntimeSumMetricsSource,
    clusterInstanceRuntimeSumMetricsSource,
    instanceRuntimeMaxMetricsSource,
    clusterInstanceRuntimeMaxMetricsSource,
    podCpmMetricsSource,
    clusterPodCpmMetricsSource,
    podPercentMetricsSource,
    clusterPodPercentMetricsSource,
    podLongAvgMetricsSource,
    clusterPodLongAvgMetricsSource,
    podPercentile2MetricsSource,
    clusterPodPercentile2MetricsSource,
    podApdexMetricsSource,
    clusterPodApdexMetricsSource,
    podSumMetricsSource,
    clusterPodSumMetricsSource,
    podLabelCountMetricsSource,
    clusterPodLabelCountMetricsSource,
    browserAppVersionRateMetricsSource,
    clusterBrowserAppVersionRateMetricsSource,
    browserAppVersionSumMetricsSource,
    clusterBrowserAppVersionSumMetricsSource,
    genAIModelCpmMetricsSource,
    clusterGenAIModelCpmMetricsSource,
    genAIModelPercentMetricsSource,
    clusterGenAIModelPercentMetricsSource,
    genAIModelLongAvgMetricsSource,
    clusterGenAIModelLongAvgMetricsSource,
    genAIModelPercentile2MetricsSource,
    clusterGenAIModelPercentile2MetricsSource,
    genAIModelSumMetricsSource,
    clusterGenAIModelSumMetricsSource,
    serviceCpmMetricsSource,
    clusterServiceCpmMetricsSource,
    servicePercentMetricsSource,
    clusterServicePercentMetricsSource,
    serviceRateMetricsSource,
    clusterServiceRateMetricsSource,
    serviceLongAvgMetricsSource,
    clusterServiceLongAvgMetricsSource,
    servicePercentile2MetricsSource,
    clusterServicePercentile2MetricsSource,
    serviceApdexMetricsSource,
    clusterServiceApdexMetricsSource,
    serviceCountMetricsSource,
    clusterServiceCountMetricsSource,
    serviceSumMetricsSource,
    clusterServiceSumMetricsSource,
    ciliumServiceCpmMetricsSource,
    clusterCiliumServiceCpmMetricsSource,
    ciliumServiceSumMetricsSource,
    clusterCiliumServiceSumMetricsSource,
    ciliumServiceLabelCountMetricsSource,
    clusterCiliumServiceLabelCountMetricsSource,
  ],
};
export * from './metrics/federated-cluster-cpm-metrics.ts';
export * from './metrics/federated-cluster-percent-metrics.ts';
export * from './metrics/federated-cluster-long-avg-metrics.ts';
export * from './metrics/federated-cluster-percentile2-metrics.ts';
export * from './metrics/federated-cluster-apdex-metrics.ts';
export * from './metrics/endpoint-cpm-metrics.ts';
export * from './metrics/cluster-endpoint-cpm-metrics.ts';
export * from './metrics/endpoint-percent-metrics.ts';
export * from './metrics/cluster-endpoint-percent-metrics.ts';
export * from './metrics/endpoint-long-avg-metrics.ts';
export * from './metrics/cluster-endpoint-long-avg-metrics.ts';
export * from './metrics/endpoint-percentile2-metrics.ts';
export * from './metrics/cluster-endpoint-percentile2-metrics.ts';
export * from './metrics/mq-endpoint-cpm-metrics.ts';
export * from './metrics/cluster-mq-endpoint-cpm-metrics.ts';
export * from './metrics/mq-endpoint-percent-metrics.ts';
export * from './metrics/cluster-mq-endpoint-percent-metrics.ts';
export * from './metrics/mq-endpoint-long-avg-metrics.ts';
export * from './metrics/cluster-mq-endpoint-long-avg-metrics.ts';
export * from './metrics/mq-endpoint-percentile2-metrics.ts';
export * from './metrics/cluster-mq-endpoint-percentile2-metrics.ts';
export * from './metrics/pod-endpoint-cpm-metrics.ts';
export * from './metrics/cluster-pod-endpoint-cpm-metrics.ts';
export * from './metrics/pod-endpoint-percent-metrics.ts';
export * from './metrics/cluster-pod-endpoint-percent-metrics.ts';
export * from './metrics/pod-endpoint-long-avg-metrics.ts';
export * from './metrics/cluster-pod-endpoint-long-avg-metrics.ts';
export * from './metrics/pod-endpoint-sum-metrics.ts';
export * from './metrics/cluster-pod-endpoint-sum-metrics.ts';
export * from './metrics/pod-endpoint-label-count-metrics.ts';
export * from './metrics/cluster-pod-endpoint-label-count-metrics.ts';
export * from './metrics/browser-app-page-rate-metrics.ts';
export * from './metrics/cluster-browser-app-page-rate-metrics.ts';
export * from './metrics/browser-app-page-long-avg-metrics.ts';
export * from './metrics/cluster-browser-app-page-long-avg-metrics.ts';
export * from './metrics/browser-app-page-percentile2-metrics.ts';
export * from './metrics/cluster-browser-app-page-percentile2-metrics.ts';
export * from './metrics/browser-app-page-sum-metrics.ts';
export * from './metrics/cluster-browser-app-page-sum-metrics.ts';
export * from './metrics/browser-app-path-long-avg-metrics.ts';
export * from './metrics/cluster-browser-app-path-long-avg-metrics.ts';
export * from './metrics/browser-app-path-percentile2-metrics.ts';
export * from './metrics/cluster-browser-app-path-percentile2-metrics.ts';
export * from './metrics/browser-app-path-label-count-metrics.ts';
export * from './metrics/cluster-browser-app-path-label-count-metrics.ts';
export * from './metrics/browser-app-path-label-avg-metrics.ts';
export * from './metrics/cluster-browser-app-path-label-avg-metrics.ts';
export * from './metrics/service-instance-cpm-metrics.ts';
export * from './metrics/cluster-service-instance-cpm-metrics.ts';
export * from './metrics/service-instance-percent-metrics.ts';
export * from './metrics/cluster-service-instance-percent-metrics.ts';
export * from './metrics/service-instance-long-avg-metrics.ts';
export * from './metrics/cluster-service-instance-long-avg-metrics.ts';
export * from './metrics/instance-runtime-long-avg-metrics.ts';
export * from './metrics/cluster-instance-runtime-long-avg-metrics.ts';
export * from './metrics/instance-runtime-double-avg-metrics.ts';
export * from './metrics/cluster-instance-runtime-double-avg-metrics.ts';
export * from './metrics/instance-runtime-sum-metrics.ts';
export * from './metrics/cluster-instance-runtime-sum-metrics.ts';
export * from './metrics/instance-runtime-max-metrics.ts';
export * from './metrics/cluster-instance-runtime-max-metrics.ts';
export * from './metrics/pod-cpm-metrics.ts';
export * from './metrics/cluster-pod-cpm-metrics.ts';
export * from './metrics/pod-percent-metrics.ts';
export * from './metrics/cluster-pod-percent-metrics.ts';
export * from './metrics/pod-long-avg-metrics.ts';
export * from './metrics/cluster-pod-long-avg-metrics.ts';
export * from './metrics/pod-percentile2-metrics.ts';
export * from './metrics/cluster-pod-percentile2-metrics.ts';
export * from './metrics/pod-apdex-metrics.ts';
export * from './metrics/cluster-pod-apdex-metrics.ts';
export * from './metrics/pod-sum-metrics.ts';
export * from './metrics/cluster-pod-sum-metrics.ts';
export * from './metrics/pod-label-count-metrics.ts';
export * from './metrics/cluster-pod-label-count-metrics.ts';
export * from './metrics/browser-app-version-rate-metrics.ts';
export * from './metrics/cluster-browser-app-version-rate-metrics.ts';
export * from './metrics/browser-app-version-sum-metrics.ts';
export * from './metrics/cluster-browser-app-version-sum-metrics.ts';
export * from './metrics/gen-ai-model-cpm-metrics.ts';
export * from './metrics/cluster-gen-ai-model-cpm-metrics.ts';
export * from './metrics/gen-ai-model-percent-metrics.ts';
export * from './metrics/cluster-gen-ai-model-percent-metrics.ts';
export * from './metrics/gen-ai-model-long-avg-metrics.ts';
export * from './metrics/cluster-gen-ai-model-long-avg-metrics.ts';
export * from './metrics/gen-ai-model-percentile2-metrics.ts';
export * from './metrics/cluster-gen-ai-model-percentile2-metrics.ts';
export * from './metrics/gen-ai-model-sum-metrics.ts';
export * from './metrics/cluster-gen-ai-model-sum-metrics.ts';
export * from './metrics/service-cpm-metrics.ts';
export * from './metrics/cluster-service-cpm-metrics.ts';
export * from './metrics/service-percent-metrics.ts';
export * from './metrics/cluster-service-percent-metrics.ts';
export * from './metrics/service-rate-metrics.ts';
export * from './metrics/cluster-service-rate-metrics.ts';
export * from './metrics/service-long-avg-metrics.ts';
export * from './metrics/cluster-service-long-avg-metrics.ts';
export * from './metrics/service-percentile2-metrics.ts';
export * from './metrics/cluster-service-percentile2-metrics.ts';
export * from './metrics/service-apdex-metrics.ts';
export * from './metrics/cluster-service-apdex-metrics.ts';
export * from './metrics/service-count-metrics.ts';
export * from './metrics/cluster-service-count-metrics.ts';
export * from './metrics/service-sum-metrics.ts';
export * from './metrics/cluster-service-sum-metrics.ts';
export * from './metrics/cilium-service-cpm-metrics.ts';
export * from './metrics/cluster-cilium-service-cpm-metrics.ts';
export * from './metrics/cilium-service-sum-metrics.ts';
export * from './metrics/cluster-cilium-service-sum-metrics.ts';
export * from './metrics/cilium-service-label-count-metrics.ts';
export * from './metrics/cluster-cilium-service-label-count-metrics.ts';
