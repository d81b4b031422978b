import type { ScopeStatement } from '../../../grammar/syntax.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { Catalog, ScopeModel } from '../model.ts';
import { catalogs, findCatalog } from './catalogs.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';

/** A scope before its entity fields are known. */
export type ScopeHead = Omit<ScopeModel, 'entityFields'>;

export function checkScopes(declared: DeclaredByName<ScopeStatement>, report: Report): Known<ScopeHead> {
  const heads = new Map<string, ScopeHead | undefined>([...declared.keys()].map((name) => [name, undefined]));
  const byId = new Map<number, { readonly name: string; readonly place: Place }>();
  for (const one of checkable(declared)) {
    const name = one.node.name.text;
    const id = checkId(one, byId, report);
    const catalog = checkCatalog(one, report);
    heads.set(name, id === undefined || catalog === undefined ? undefined : { name, id, catalog });
  }
  return heads;
}

function checkId(
  declared: Declared<ScopeStatement>,
  byId: Map<number, { readonly name: string; readonly place: Place }>,
  report: Report,
): number | undefined {
  const { id, name } = declared.node;
  const place = placeOf(declared, id);
  if (id.type !== 'int') {
    report.add('OAL4006', place, { what: `The id of scope '${name.text}'`, range: 'from 0 to 2147483647' });
    return undefined;
  }
  const other = byId.get(id.value);
  if (other === undefined) {
    byId.set(id.value, { name: name.text, place });
  } else {
    report.add('OAL2102', place, { id: id.value, name: name.text, other: other.name }, other.place);
  }
  return id.value;
}

function checkCatalog(declared: Declared<ScopeStatement>, report: Report): Catalog | undefined {
  const { text, span } = declared.node.catalog;
  const catalog = findCatalog(text);
  if (catalog === undefined) {
    report.add('OAL2011', placeOf(declared, { span }), {
      name: text,
      suggestion: report.suggest(text, Object.keys(catalogs)),
    });
  }
  return catalog;
}
