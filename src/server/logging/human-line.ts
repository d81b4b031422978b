import { styleText } from 'node:util';

const LEVELS = new Map<number, { readonly name: string; readonly colour: Parameters<typeof styleText>[0] }>([
  [10, { name: 'TRACE', colour: 'dim' }],
  [20, { name: 'DEBUG', colour: 'dim' }],
  [30, { name: 'INFO ', colour: 'green' }],
  [40, { name: 'WARN ', colour: 'yellow' }],
  [50, { name: 'ERROR', colour: 'red' }],
  [60, { name: 'FATAL', colour: 'red' }],
]);

const SHOWN_ELSEWHERE = new Set(['level', 'time', 'pid', 'hostname', 'module', 'msg', 'err']);

/** A pino record as one line for a person: time, level, module, message, fields. Errors give their message, no stack. */
export function humanLine(json: string, colours: boolean): string {
  const record = JSON.parse(json) as Record<string, unknown>;
  const level = LEVELS.get(Number(record['level'])) ?? { name: String(record['level']), colour: 'dim' as const };
  const paint = (colour: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(colour, text, { validateStream: false }) : text;
  const parts = [
    paint('dim', timeOfDay(Number(record['time']))),
    paint(level.colour, level.name),
    record['module'] === undefined ? '' : paint('cyan', String(record['module'])),
    String(record['msg'] ?? ''),
    ...Object.entries(record)
      .filter(([key]) => !SHOWN_ELSEWHERE.has(key))
      .map(([key, value]) => paint('dim', `${key}=${fieldText(value)}`)),
    errorText(record['err']),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function timeOfDay(time: number): string {
  const at = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  const milliseconds = String(at.getMilliseconds()).padStart(3, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${milliseconds}`;
}

function fieldText(value: unknown): string {
  return typeof value === 'string' && !/[\s"=]/.test(value) ? value : JSON.stringify(value);
}

function errorText(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return '';
  return `- ${String(error.message).replaceAll('\n', ' ')}`;
}
