/** One script for every construct of the language, each with a canonical text of its own. */
export const samples: Readonly<Record<string, string>> = {
  'a metric': 'a = from(Service.latency).longAvg();',
  'a metric over all of a source': 'a = from(Service.*).cpm();',
  filters: 'a = from(Service.*).filter(type == RequestType.MQ).filter(latency >= 1_000L).cpm();',
  'a nested attribute': 'a = from(Service.sideCar.internalRequestLatencyNanos).longAvg();',
  'a map attribute': 'a = from(Service.*).filter(tag["http.method"] != null).cpm();',
  'a cast attribute': 'a = from((str->long)Service.tag["transmission.latency"]).longAvg();',
  'casts everywhere': 'a = from((int)S.tag["a"]).rate((long)tag["b"] == 1, (str->int)tag["c"]);',
  'text operators':
    'a = from(S.*).filter(tags contain "a:b").filter(tags not contain "c").filter(name like "x%").cpm();',
  lists: 'a = from(S.*).filter(code in [404, 500]).filter(name in ["a", "b"]).filter(type in [T.A, T.B]).cpm();',
  arguments: 'a = from(S.latency).f(10, "x", true, -1.5, name, a.b.c, status == true, null);',
  'a decorator': 'a = from(Service.*).percent(status == true).decorator("ServiceDecorator");',
  'boolean expressions': 'a = from(S.*).filter(!ok && (latency > 1 || latency < -1) ? x : y).cpm();',
  arithmetic: 'a = from(S.*).filter((a + b) * c - (d - e) / f % g == a - b - c).cpm();',
  disable: 'disable(segment);',
  'a decorator declaration': `decorator ServiceDecorator {
  attr0: string = layer;
  attr1: string = tag["zone"];
}`,
  'a scope': 'scope Service = 1 catalog SERVICE;',
  'an enum': 'enum Layer { UNDEFINED = 0 virtual, MESH = 1, GENERAL, OTHER = -1, NONE virtual }',
  'an empty enum': 'enum Nothing {}',
  'a source': `source Service of Service {
  id name: string;
  layer: Layer;
  tags: list<string>;
  tag: map<string, string>;
  sideCar: {
    internalErrorCode: string;
    deeper: {
      still: long;
    };
  };
}`,
  'a federation source': `source Federated of FederatedService from Service.percent, FederatedService.percentMetricsAdd {
  id name: string = cluster + "::" + name;
  layer: Layer;
}`,
  'a function': `function percent(matched: bool) {
  state total: long = sum(1);
  state match: long = sum(matched ? 1 : 0);
  value percentage: int = match * 10000 / total;
}`,
  'a function with a tag and parameters of all sorts': `function f @1007 (a: long from, b: const int, c: const int = 50, d: string = "x", e: bool = true) {
  state n: long = min(a);
  value v: double = n * 1.5e3;
}`,
  'a table': `function p(value: int from, precision: const int) {
  state precision: int = same(precision);
  state dataset: table<int> = sum(value / precision: 1);
  value percentile: labeled<p> = ranks(dataset, precision, [50, 75, 90, 95, 99]);
}`,
  'a bounded table': `function labelCount(label: string, max: const int = 50) {
  state dataset: table<string> = sum(label: 1) limit max;
  value counts: labeled<n> = dataset;
}`,
  'a module function': `function latencyDigest(value: int from) from "./latency-digest.ts" {
  state digest: bytes;
  value quantile: labeled<p>;
}`,
  adds: 'function percentMetricsAdd adds percent;',
  'adds with a tag': 'function percentMetricsAdd @1008 adds percent;',
  'contextual words as metrics': [
    'scope = from(source.state).function();',
    'enum = from(enum.value).id();',
    'from = from(from.from).from(from == 1);',
    'filter = from(S.*).filter(filter == 1).state(value, id, of, adds, virtual, limit, const, like, in, contain, not);',
    'disable = from(S.*).cpm();',
    'decorator = from(decorator.decorator).decorator().decorator("decorator");',
    'function = from(S.*).f(long, int, str, int, catalog);',
  ].join('\n'),
  'contextual words as names of declarations': `scope scope = 1 catalog catalog;

enum enum { enum, virtual virtual, scope = 1 virtual }

source source of of from scope.function, from.from {
  id: string;
  id id: id;
  source: enum;
  state: list<list>;
}

function function(from: from from, const: const const, adds: adds) {
  state state: state = sum(value ? limit : id) limit limit;
  value value: value = state;
}

function adds adds adds;

decorator decorator {
  decorator: string = decorator;
}`,
  'letters of all scripts':
    'größe_der_antwort = from(Dienst.läuft_seit).mittelwert(名前 == "值");\n$x_1 = from(S.𝛼β).f();',
  escapes: 'a = from(S.*).filter(name == "tab\\t quote\\" backslash\\\\ \\u0001").cpm();',
};
