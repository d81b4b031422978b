/**
 * Services that stock agents call although no source of the library needs what they say: reports are checked, counted
 * and let go, polls are answered with no command. Each under the module that has it in SkyWalking's application.yml.
 */
export interface CountedReceiver {
  readonly module: string;
  readonly service: string;
  readonly methods: readonly string[];
}

export const COUNTED_RECEIVERS: readonly CountedReceiver[] = [
  { module: 'receiver-jvm', service: 'skywalking.v3.JVMMetricReportService', methods: ['collect'] },
  { module: 'receiver-clr', service: 'skywalking.v3.CLRMetricReportService', methods: ['collect'] },
  { module: 'receiver-meter', service: 'skywalking.v3.MeterReportService', methods: ['collect', 'collectBatch'] },
  { module: 'receiver-log', service: 'skywalking.v3.LogReportService', methods: ['collect'] },
  { module: 'receiver-event', service: 'skywalking.v3.EventService', methods: ['collect'] },
  {
    module: 'receiver-profile',
    service: 'skywalking.v3.ProfileTask',
    methods: ['getProfileTaskCommands', 'collectSnapshot', 'reportTaskFinish'],
  },
  {
    module: 'receiver-async-profiler',
    service: 'skywalking.v10.AsyncProfilerTask',
    methods: ['getAsyncProfilerTaskCommands'],
  },
  { module: 'receiver-pprof', service: 'skywalking.v10.PprofTask', methods: ['getPprofTaskCommands'] },
  {
    module: 'configuration-discovery',
    service: 'skywalking.v3.ConfigurationDiscoveryService',
    methods: ['fetchConfigurations'],
  },
];
