import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/ingest/analysis/check-sources.ts';
import { ConfigurationError } from '../../../src/server/errors.ts';
import { everySource, LAYER, REQUEST_TYPE, RecordingReceiver } from '../recording-receiver.ts';

function check(name: string, type: string, source = 'Service'): void {
  checkSources(new RecordingReceiver({ [source]: [{ name, type }] }));
}

describe('the fields of a program that ingest is to fill', () => {
  it('may be all those of SkyWalking, fewer, or those of sources that ingest does not know', () => {
    expect(() => checkSources(new RecordingReceiver(everySource()))).not.toThrow();
    expect(() => checkSources(new RecordingReceiver({}))).not.toThrow();
    expect(() => check('latency', 'int')).not.toThrow();
    expect(() => check('load', 'double', 'Engine')).not.toThrow();
  });

  it('may be written with other white space', () => {
    expect(() => check('tag', 'map<string,string>')).not.toThrow();
    expect(() => check('sideCar', '{internalErrorCode:string;}')).not.toThrow();
    expect(() => check('sideCar', '{ internalErrorCode: string, internalRequestLatencyNanos: long }')).not.toThrow();
  });

  it.each([
    [
      'a field that agents do not report',
      'Endpoint',
      'tlsMode',
      'string',
      "Source Endpoint declares the field 'tlsMode', which agents do not report. It may have: name, serviceName, ",
    ],
    [
      'another type',
      'Service',
      'latency',
      'long',
      "Source Service declares 'latency: long', but ingest supplies it as int. Declare it as 'latency: int'.",
    ],
    [
      'no struct',
      'Service',
      'sideCar',
      'string',
      "Source Service declares 'sideCar: string', but ingest supplies it as { … }. Declare it as 'sideCar: { … }'.",
    ],
    [
      'another field in a struct',
      'Service',
      'sideCar',
      '{ errorCode: string; }',
      "Source Service, in the struct 'sideCar', declares the field 'errorCode', which agents do not report. " +
        'It may have: internalErrorCode,',
    ],
    [
      'another type in a struct',
      'Service',
      'sideCar',
      '{ internalErrorCode: int; }',
      "Source Service, in the struct 'sideCar', declares 'internalErrorCode: int', but ingest supplies it as string.",
    ],
  ])('must not be %s', (_, source, name, type, message) => {
    expect(() => check(name, type, source)).toThrow(ConfigurationError);
    expect(() => check(name, type, source)).toThrow(message);
  });

  it('need the members of their enums that ingest gives them', () => {
    const { MQ: _, ...others } = REQUEST_TYPE;
    const receiver = new RecordingReceiver(
      { Endpoint: [{ name: 'type', type: 'RequestType' }] },
      { RequestType: others, Layer: LAYER },
    );
    expect(() => checkSources(receiver)).toThrow(
      "Source Endpoint declares 'type: RequestType', but enum RequestType has no member MQ, which ingest needs. Add it.",
    );
  });

  it('do not need members of enums that no source uses', () => {
    const receiver = new RecordingReceiver({ Service: [{ name: 'latency', type: 'int' }] }, {});
    expect(() => checkSources(receiver)).not.toThrow();
  });
});
