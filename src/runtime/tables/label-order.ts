/**
 * The order by which a limited table keeps its labels: by hash (FNV-1a), then by the label itself. It depends on the labels
 * alone, so that which of them survive does not depend on who saw them first.
 */
export function comesBefore(a: string, hashA: number, b: string, hashB: number): boolean {
  return hashA < hashB || (hashA === hashB && a < b);
}
