/**
 * Lays a layer over the rows of its kind only: figures put rows of several kinds into one table, which is saved with them as data.
 * @param also what else is asked of a row, as an expression of Vega
 */
export function ofKind(kind: string, also?: string) {
  const isOfKind = `datum.kind === '${kind}'`;
  return [{ filter: also === undefined ? isOfKind : `${isOfKind} && ${also}` }];
}
