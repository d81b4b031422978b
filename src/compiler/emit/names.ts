/** Words that TypeScript, or the generated classes themselves, need for something else. */
const TAKEN = new Set(
  (
    'arguments await break case catch class const continue constructor debugger default delete do else enum eval export ' +
    'extends false finally for function if implements import in instanceof interface let new null package private ' +
    'protected public return static super switch this throw true try typeof undefined var void while with yield ' +
    'accept bucket columns definition entities entity fields grow index merge record refusals row rows scale take ' +
    'dictionary binding block budget capacity cluster expected from host i id mergeByRow mergeTogether metric minutes open rowsOf scaled tables ' +
    'taken'
  ).split(' '),
);

/** `service_sla` -> `ServiceSla`; a name with capitals keeps them. */
export function pascal(name: string): string {
  return name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** `K8SService` -> `k8s-service`, `percentile2MetricsAdd` -> `percentile2-metrics-add`. */
export function kebab(name: string): string {
  return name
    .replace(/_/g, '-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z0-9])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

/** A name that is free to use as a variable or a member of generated code. */
export function safe(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name;
}

/** A string literal in single quotes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  return `'${escaped}'`;
}
