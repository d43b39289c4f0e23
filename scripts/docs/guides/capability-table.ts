import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Html, html } from "../html.js";

/** What a provider says of its service, as far as it is shown. */
type Capability = {
  readonly handle: boolean;
  readonly status: boolean;
  readonly result: "full" | "meta" | "none";
  readonly logs: boolean;
  readonly cancel: false | "scheduled" | "run" | "collateral";
  readonly remove: boolean;
  readonly dedupe: "key" | "reconcile" | false;
  readonly syncCeilingSeconds: number;
};

const providerNames: Readonly<Record<string, string>> = {
  appwrite: "Appwrite",
  qinling: "Qinling",
  functiongraph: "FunctionGraph",
  minapp: "Minapp",
  http: "a URL",
};

const rows: readonly { readonly title: string; readonly cell: (capability: Capability) => string }[] = [
  {
    title: "longest synchronous run",
    cell: ({ syncCeilingSeconds }) => (Number.isFinite(syncCeilingSeconds) ? `${syncCeilingSeconds} s` : "the host's"),
  },
  { title: "handle of an asynchronous run", cell: ({ handle }) => (handle ? "yes" : "receipt only") },
  { title: "state of a run", cell: ({ status }) => yesOrNo(status) },
  {
    title: "result of an asynchronous run",
    cell: ({ result }) => ({ full: "the output", meta: "status code, duration, logs", none: "none" })[result],
  },
  { title: "log of an asynchronous run", cell: ({ logs }) => yesOrNo(logs) },
  {
    title: "cancel",
    cell: ({ cancel }) =>
      cancel === false ? "no" : { scheduled: "before it begins", run: "yes", collateral: "with its neighbors" }[cancel],
  },
  { title: "delete the record", cell: ({ remove }) => yesOrNo(remove) },
  {
    title: "find a lost call again",
    cell: ({ dedupe }) => (dedupe === false ? "no" : { key: "yes, and repeat it safely", reconcile: "yes" }[dedupe]),
  },
];

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** The capability table, made of what the built providers say of themselves, which also decides what type-checks. */
export async function capabilityTable(root: string): Promise<Html> {
  const columns: (readonly [string, Capability])[] = [];
  for (const slug of Object.keys(providerNames)) {
    const built: Readonly<Record<string, { readonly definition: { readonly can: Capability } }>> = await import(
      pathToFileURL(join(root, "packages", "fnwire", "dist", "providers", `${slug}.js`)).href
    );
    const can = built[slug]?.definition.can;
    if (can !== undefined) columns.push([slug, can]);
  }
  return html`<div class="table"><table><thead><tr><th></th>${columns.map(
    ([slug]) => html`<th>${providerNames[slug] ?? slug}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ title, cell }) => html`<tr><th>${title}</th>${columns.map(([, one]) => html`<td>${cell(one)}</td>`)}</tr>`,
  )}</tbody></table></div>
`;
}
