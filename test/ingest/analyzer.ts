import { NamingControl } from '../../src/ingest/analysis/naming-control.ts';
import { SegmentAnalyzer } from '../../src/ingest/analysis/segment-analyzer.ts';
import type { Counters } from '../../src/ingest/counters.ts';
import type { SourceReceiver } from '../../src/runtime/source-receiver.ts';

/** An analyzer with SkyWalking's name lengths. */
export function newAnalyzer(receiver: SourceReceiver, counters: Counters): SegmentAnalyzer {
  const lengths = { serviceNameMaxLength: 70, instanceNameMaxLength: 70, endpointNameMaxLength: 150 };
  return new SegmentAnalyzer(receiver, new NamingControl(lengths), counters);
}
