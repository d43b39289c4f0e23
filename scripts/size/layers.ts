/**
 * The facade's rooms and the floors they lie on: a folder of `packages/fnwire/src`, or a file that lies beside them. An import may
 * go to a lower floor or stay in its room; two rooms on one floor do not know each other.
 */
export const floors: Readonly<Record<string, number>> = {
  model: 1,
  errors: 2,
  options: 3,
  context: 4,
  retry: 5,
  polling: 5,
  auth: 6,
  client: 6,
  journal: 7,
  otel: 7,
  "index.ts": 7,
  provider: 7,
  providers: 8,
};

/** Modules by path from the sources' folder, with the modules of the same sources that each imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The room that a module is in. */
export function roomOf(module: string): string {
  return module.split("/", 1)[0] ?? module;
}

/** Imports that go to a floor that is not lower, written `from -> to`. A room that has no floor is told as well. */
export function risingImports(graph: ImportGraph): string[] {
  return [...graph].flatMap(([from, targets]) => {
    const own = floors[roomOf(from)];
    if (own === undefined) return [`${from} lies on no floor`];
    return targets
      .filter((to) => roomOf(to) !== roomOf(from) && (floors[roomOf(to)] ?? Number.POSITIVE_INFINITY) >= own)
      .map((to) => `${from} -> ${to}`);
  });
}

/** Circles of imports, each once, written `a -> b -> a`. */
export function cycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (module: string, path: readonly string[]): void => {
    const start = path.indexOf(module);
    if (start >= 0) found.push([...path.slice(start), module].join(" -> "));
    if (start >= 0 || done.has(module)) return;
    for (const target of graph.get(module) ?? []) visit(target, [...path, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  return found;
}

/** The longest chain of modules in which each imports the next. Of a graph without circles. */
export function longestChain(graph: ImportGraph): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const from = (module: string): readonly string[] => {
    const seen = known.get(module);
    if (seen !== undefined) return seen;
    // Against circles: until it is known, a module leads nowhere.
    known.set(module, []);
    const rest = (graph.get(module) ?? [])
      .map(from)
      .reduce((best, each) => (each.length > best.length ? each : best), []);
    const chain = [module, ...rest];
    known.set(module, chain);
    return chain;
  };
  return [...graph.keys()].map(from).reduce((best, each) => (each.length > best.length ? each : best), []);
}
