import { madeBy } from "./header.js";
import type { JsonObject } from "./json.js";
import { codeSpan, markdownLine, plainLines } from "./names.js";
import type { Operation, Provider } from "./operation-model.js";
import { type Sample, sampleOf } from "./samples.js";

/** `README.md`: what a stranger needs to use the package. */
export function emitReadme(options: {
  readonly provider: Provider;
  readonly document: JsonObject;
  /** Address of the repository, as people open it, when its manifest says so. */
  readonly repository: string | undefined;
  /** The description is its service's own. */
  readonly isForeign?: boolean;
}): string {
  const { provider, isForeign = false } = options;
  const made = isForeign ? "generated from the service's own OpenAPI" : "generated from a hand-written OpenAPI 3.1";
  const name = `@fnwire/${provider.slug}`;
  const main = mainOperation(provider.operations);
  const sections = [
    `<!-- ${madeBy(provider.slug)} -->\n<!-- biome-ignore-all format: generated -->`,
    `# ${name}`,
    `Typed bindings for **${markdownLine(provider.title)}** ${codeSpan(provider.version)}, ${made}
description. One small function per operation, types that narrow by status, and no surprise on the network: one call
sends one request, follows no redirect and never repeats anything by itself.`,
    `## Install\n\n\`\`\`sh\nnpm install ${name}\n\`\`\`\n\nNode 20.19 or newer, any browser, and runtimes with \`fetch\`. ESM; \`require()\` works where Node can require ESM.`,
    ...(main === undefined ? [] : [exampleSection({ ...options, operation: main, name })]),
    provider.description === undefined
      ? undefined
      : `## The service\n\n${plainLines(provider.description.trim()).join("\n")}`,
    clientSection(provider),
    outcomeSection({ provider, operation: main }),
    errorsSection,
    operationsSection(provider),
    `## With openapi-fetch

The package exports the spec's types as openapi-typescript makes them, so they work with openapi-fetch as well:

\`\`\`ts
import createClient from "openapi-fetch";
import type { paths } from "${name}";

const client = createClient<paths>({ baseUrl: ${JSON.stringify(provider.servers[0]?.url ?? "https://api.example.com")} });
\`\`\`

The whole description is \`${name}/openapi.json\`.`,
    moreSection(options),
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
    const form = prefix === "Basic " ? "`user:password` as plain text, which is encoded for you. " : "";
    return `| ${codeSpan(id)} | ${where} | ${form}${markdownLine(description ?? "")} |`;
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
| \`integers\` | \`"number"\` | Whole numbers beyond 2^53 in responses: rounded, or exactly as \`"bigint"\` or \`"string"\` |
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

- a documented 2xx has \`ok: true\` and typed \`data\`; any other documented status has \`ok: false\` and typed \`error\`,
  which is \`undefined\` when the server sent no body;
- \`"undocumented"\` is everything that the description does not know: another status, or a body that is not what the
  status promises. Then \`data\` or \`error\` is \`unknown\`, and \`httpStatus\` and \`response\` tell the rest;
- \`headers\` has the documented response headers typed, and all others by lower-case name; \`text\` is the body exactly as
  it came.${operation === undefined ? "" : `\n\n\`${operation.functionName}\` documents ${statuses}.`}`;
}

const errorsSection = `## Errors

A call without a usable response rejects. Values of parameters, headers and credentials are in no error.

| thrown | when | says |
|---|---|---|
| \`RequestError\` | before anything is sent: the call or the client has to be changed | \`code\`: \`CONFIG_INVALID\`, \`CREDENTIAL_MISSING\`, \`INPUT_INVALID\`, \`UNSAFE_PATH_PARAM\`, \`UNSUPPORTED\` |
| \`TransportError\` | the network failed, or the response cannot be used | \`code\`: \`DNS_FAILED\`, \`CONNECT_FAILED\`, \`TLS_FAILED\`, \`CONNECTION_LOST\`, \`NO_REASON_GIVEN\`, \`ATTEMPT_TIMEOUT\`, \`REDIRECT_REFUSED\`, \`RESPONSE_TOO_LARGE\`, \`RESPONSE_MALFORMED\`; how far it came: \`sent\` (\`true\`, \`false\` or \`"unknown"\`), \`responseStarted\` |
| the reason of your signal | you aborted the call | |`;

function moreSection(options: { readonly provider: Provider; readonly repository: string | undefined }): string {
  const { provider, repository } = options;
  const file = (path: string, text: string) =>
    repository === undefined ? `${text} (\`${path}\` in the repository)` : `[${text}](${repository}/blob/HEAD/${path})`;
  return `## More

- ${file("docs/guides/bindings.md", "Guide to the bindings")}, and ${file("docs/guides/quickstart.md", "to the facade")} \`fnwire\`, which puts
  retries that never run a function twice by accident, deadlines and handles on top of this package.
- ${file(`specs/${provider.slug}/SOURCES.md`, "Where each fact of the description comes from")}, and what nobody could verify.
- The reference of every operation, with an example of its own, is part of the documentation: \`npm run docs:build\` in the
  repository makes it.`;
}

function operationsSection({ operations }: Provider): string {
  const rows = operations.map(({ functionName, method, path, retry, evidence, summary, deprecated }) => {
    const about = `${markdownLine(summary ?? "")}${deprecated ? " (deprecated)" : ""}`;
    return `| ${codeSpan(functionName)} | ${codeSpan(`${method} ${path}`)} | ${retry} | ${evidence} | ${about} |`;
  });
  return `## Operations

*Retry* \`safe\`: sending it twice does no harm; \`unsent\`: send it again only when it provably was not carried out.
*Evidence*: where the description's knowledge of the operation comes from.
${statusSentence(operations)}

| function | request | retry | evidence | what it does |
|---|---|---|---|---|
${rows.join("\n")}`;
}

/** What an HTTP status says of a function. */
function statusSentence(operations: readonly Operation[]): string {
  const names = (wanted: Operation["status"]) =>
    operations.filter(({ status }) => status === wanted).map(({ functionName }) => codeSpan(functionName));
  const [ofFunctions, ofNobody] = [names("function"), names(undefined)];
  const parts = [
    ...(ofFunctions.length === 0
      ? []
      : [`${ofFunctions.join(", ")}: may be the function's own word or tell how its run ended, and proves nothing`]),
    ...(ofNobody.length === 0 ? [] : [`${ofNobody.join(", ")}: nobody has said`]),
    "",
  ];
  const others = ofFunctions.length + ofNobody.length === 0 ? "always" : "otherwise always";
  return `*HTTP status*: ${parts.join("; ")}${others} the service's own word, whatever a function does.`;
}
