import type { SourceReceiver, SourceRecord } from '../../runtime/source-receiver.ts';
import type { Counters } from '../counters.ts';
import { type Segment, SPAN_LAYER, SPAN_TYPE, type Span } from '../protocol/segment.ts';
import { checkSources } from './check-sources.ts';
import { LOGIC_ENDPOINT_TAG, readLogicEndpoint } from './logic-endpoint.ts';
import type { NamingControl } from './naming-control.ts';
import type { SourceName } from './source-fields.ts';
import { endpointRecord, serviceInstanceRecord, serviceRecord } from './source-records.ts';
import { TrafficBuilder } from './traffic.ts';
import { resolveEnums } from './traffic-enums.ts';

/** Makes source records of trace segments by the rules of SkyWalking's RPCAnalysisListener. */
export class SegmentAnalyzer {
  readonly #traffic: TrafficBuilder;
  readonly #send: Readonly<Record<SourceName, (record: () => SourceRecord) => void>>;
  readonly #ignored: (reason: string) => void;

  /** Throws a ConfigurationError when the program's sources have fields that ingest does not supply. */
  constructor(receiver: SourceReceiver, naming: NamingControl, counters: Counters) {
    checkSources(receiver);
    this.#traffic = new TrafficBuilder(naming, resolveEnums(receiver));
    this.#send = {
      Service: sender(receiver, counters, 'Service'),
      ServiceInstance: sender(receiver, counters, 'ServiceInstance'),
      Endpoint: sender(receiver, counters, 'Endpoint'),
    };
    this.#ignored = (reason) => counters.counter('trace_ignored_count', { reason }).add();
  }

  /** Dispatches the segment's records before it returns. */
  analyze(segment: Segment): void {
    for (const span of segment.spans) {
      switch (span.spanType) {
        case SPAN_TYPE.Entry:
          if (!span.skipAnalysis) this.#analyzeEntry(segment, span);
          break;
        case SPAN_TYPE.Local:
          this.#analyzeLogicEndpoints(segment, span);
          break;
        case SPAN_TYPE.Exit:
          // The caller's side: it makes records of relations only, and the program has no such sources.
          break;
        default:
          this.#ignored('span_type');
      }
    }
  }

  #analyzeEntry(segment: Segment, span: Span): void {
    const traffic = this.#traffic.entry(segment, span, () => this.#ignored('status_code'));
    // A span that consumed a batch of messages names several callers; it counts once for each.
    for (let caller = Math.max(1, span.refs.length); caller > 0; caller--) {
      this.#send.Service(() => serviceRecord(traffic));
      this.#send.ServiceInstance(() => serviceInstanceRecord(traffic));
      // A function is one endpoint: the service's own metrics say it all.
      if (span.spanLayer !== SPAN_LAYER.FAAS) this.#send.Endpoint(() => endpointRecord(traffic));
    }
    this.#analyzeLogicEndpoints(segment, span);
  }

  #analyzeLogicEndpoints(segment: Segment, span: Span): void {
    for (const tag of span.tags) {
      if (tag.key !== LOGIC_ENDPOINT_TAG) continue;
      const outcome = readLogicEndpoint(tag.value, span);
      if (outcome === 'malformed') this.#ignored('logic_endpoint');
      else if (outcome !== undefined)
        this.#send.Endpoint(() => endpointRecord(this.#traffic.logic(segment, span, outcome)));
    }
  }
}

/** Makes and counts records only when the program has the source. */
function sender(receiver: SourceReceiver, counters: Counters, source: SourceName) {
  const sink = receiver.source(source);
  if (sink === undefined) return () => undefined;
  const counter = counters.counter('trace_source_count', { source });
  return (record: () => SourceRecord) => {
    sink.dispatch(record());
    counter.add();
  };
}
