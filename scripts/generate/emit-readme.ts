import { madeBy } from "./header.js";
import type { JsonObject } from "./json.js";
import { codeSpan, markdownLine, plainLines } from "./names.js";
import type { Operation, Provider } from "./operation-model.js";
import { type Sample, sampleOf } from "./samples.js";

/** `README.md`: what a stranger needs to use the package. */
export function emitReadme(options: {
  readonly provider: Provider;
  readonly document: JsonObject;
  /** Where the documentation is published, when the repository says so. */
  readonly homepage: string | undefined;
}): string {
  const { provider, homepage } = options;
  const name = `@fnwire/${provider.slug}`;
  const main = mainOperation(provider.operations);
  const sections = [
    `<!-- ${madeBy(provider.slug)} -->\n<!-- biome-ignore-all format: generated -->`,
    `# ${name}`,
    `Typed bindings for **${markdownLine(provider.title)}** ${codeSpan(provider.version)}, generated from a hand-written OpenAPI 3.1
description. One small function per operation, types that narrow by status, and no surprise on the network: one call
sends one request, follows no redirect and never repeats anything by itself.`,
    provider.description === undefined ? undefined : plainLines(provider.description.trim()).join("\n"),
    `## Install\n\n\`\`\`sh\nnpm install ${name}\n\`\`\`\n\nNode 20.19 or newer, any browser, and runtimes with \`fetch\`. ESM; \`require()\` works where Node can require ESM.`,
    ...(main === undefined ? [] : [exampleSection({ ...options, operation: main, name })]),
    clientSection(provider),
    outcomeSection({ provider, operation: main }),
    operationsSection(provider),
    `## With openapi-fetch

The package exports the spec's types as openapi-typescript makes them, so they work with openapi-fetch as well:

\`\`\`ts
import createClient from "openapi-fetch";
import type { paths } from "${name}";

const client = createClient<paths>({ baseUrl: ${JSON.stringify(provider.servers[0]?.url ?? "https://api.example.com")} });
\`\`\`

The whole description is \`${name}/openapi.json\`.`,
    `## More

${homepage === undefined ? "" : `- [Documentation](${homepage})\n`}- \`fnwire\` puts retries that never run a function twice by accident, deadlines and handles on top of this package.
- The repository's \`specs/${provider.slug}/SOURCES.md\` says where each fact of the description comes from, and \`npm run docs:build\` there
  makes the reference of every operation.`,
  ];
  return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}

/** What most people come for: running a function, else whatever changes something, else the first operation. */
export function mainOperation(operations: readonly Operation[]): Operation | undefined {
  return (
    operations.find(({ id }) => id === "createExecution" || id === "invokeFunction") ??
    operations.find(({ method, deprecated }) => method === "POST" && !deprecated) ??
    operations[0]
  );
}

function exampleSection(options: {
  readonly provider: Provider;
  readonly document: JsonObject;
  readonly operation: Operation;
  readonly name: string;
}): string {
  return `## Example\n\n\`\`\`ts\n${sampleModule({ sample: sampleOf(options), name: options.name })}\`\`\``;
}

/** The sample as a module of its own. */
export function sampleModule(options: { readonly sample: Sample; readonly name: string }): string {
  const { sample, name } = options;
  return `import { ${sample.imports.join(", ")} } from "${name}";\n\n${sample.setup}\n\n${sample.call}\n`;
}

function clientSection({ typeName, slug, securitySchemes, servers }: Provider): string {
  const credentials = securitySchemes.map(({ id, in: place, name, prefix, description }) => {
    const where = `${place} ${codeSpan(name)}${prefix === undefined ? "" : `, after ${codeSpan(prefix.trim())}`}`;
    return `| ${codeSpan(id)} | ${where} | ${markdownLine(description ?? "")} |`;
  });
  const urls = servers.map(
    ({ url, description }) => `- ${codeSpan(url)}${description === undefined ? "" : `: ${markdownLine(description)}`}`,
  );
  return `## The client

\`create${typeName}Client(options)\` opens no connection; make as many as you like.

| option | default | meaning |
|---|---|---|
| \`endpoint\` | required | Base URL, https except on loopback |
| \`auth\` | none | Credentials by name, or \`"in-transport"\` when your transport adds them |
| \`headers\` | none | Sent with every call |
| \`timeoutMs\` | 300 000 | Milliseconds a call may take, from connecting to the last byte |
| \`maxResponseBytes\` | 8 388 608 | Upper bound of a decoded response body, in bytes |
| \`agent\` | keep-alive | Node only: an \`http(s).Agent\` for a proxy, client certificates, an own CA or socket limits |
| \`fetch\` | none | Sends through this \`fetch\` instead |
| \`transport\` | chosen by platform | Sends through this transport instead |
| \`allowInsecureHttp\` | \`false\` | Allows http to other hosts than loopback |

${urls.length === 0 ? "" : `Endpoints of ${codeSpan(slug)}:\n\n${urls.join("\n")}\n\n`}${
  credentials.length === 0
    ? "No operation takes a credential."
    : `Credentials in \`auth\`; each is a string, or a function that gives the current one. An operation takes the first of its
alternatives that is complete.

| name | sent in | what it is |
|---|---|---|
${credentials.join("\n")}`
}

A call takes \`{ signal, timeoutMs, headers, maxResponseBytes, transport }\` as its last argument.`;
}

function outcomeSection(options: { readonly provider: Provider; readonly operation: Operation | undefined }): string {
  const { operation } = options;
  const statuses = operation?.responses.map(({ status }) => codeSpan(status)).join(", ");
  return `## Outcomes

A call that got a response resolves, whatever its status, to an outcome that narrows by \`status\`:

- a documented 2xx has \`ok: true\` and typed \`data\`; any other documented status has \`ok: false\` and typed \`error\`;
- \`"undocumented"\` is everything that the description does not know: another status, or a body that is not what the
  status promises. Then \`data\` or \`error\` is \`unknown\`, and \`httpStatus\` and \`response\` tell the rest;
- \`headers\` has the documented response headers typed, and all others by lower-case name.

${operation === undefined ? "" : `\`${operation.functionName}\` documents ${statuses}.\n\n`}A call without a response rejects: with a \`RequestError\` when nothing was sent because something about the call is wrong,
with a \`TransportError\` when the network failed (\`sent\` and \`responseStarted\` say how far it came), with the signal's
reason when you aborted it.`;
}

function operationsSection({ operations }: Provider): string {
  const rows = operations.map(({ functionName, method, path, retry, evidence, summary, deprecated }) => {
    const about = `${markdownLine(summary ?? "")}${deprecated ? " (deprecated)" : ""}`;
    return `| ${codeSpan(functionName)} | ${codeSpan(`${method} ${path}`)} | ${retry} | ${evidence} | ${about} |`;
  });
  return `## Operations

*Retry* \`safe\`: sending it twice does no harm; \`unsent\`: send it again only when it provably was not carried out.
*Evidence*: where the description's knowledge of the operation comes from.

| function | request | retry | evidence | what it does |
|---|---|---|---|---|
${rows.join("\n")}`;
}
