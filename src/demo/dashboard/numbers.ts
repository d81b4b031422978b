/** 12345 as `12,345`, whatever the machine's language. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Of 10000, as a percentage: 9921 as `99.21 %`. */
export function percentage(of10000: number): string {
  return `${(of10000 / 100).toFixed(2)} %`;
}

export function milliseconds(value: number): string {
  return `${count(value)} ms`;
}

/** Seconds as `3:07` or `1:02:03`. */
export function elapsed(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
