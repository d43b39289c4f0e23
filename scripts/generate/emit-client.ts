import { formNames, formOf } from "./forms.js";
import { typescriptHeader } from "./header.js";
import { isInherited } from "./inherited-names.js";
import { docComment, propertyName, stringLiteral } from "./names.js";
import type {
  MediaType,
  Operation,
  OperationResponse,
  ParameterGroup,
  Provider,
  SecurityScheme,
} from "./operation-model.js";
import { rangeDefault } from "./ranges.js";
import { itemType, streamNames, streamsOf } from "./streams.js";

/** `client.ts`: the client's factory, and one function with its own types for each operation. */
export function emitClient(provider: Provider): string {
  const { slug, operations } = provider;
  const descriptors = operations.map(({ functionName }) => `  ${functionName}Operation,\n`);
  const parts = [
    emitFactory(provider),
    ...operations.map((operation) => emitOperation({ operation, client: `${provider.typeName}Client` })),
    ...operations
      .filter((operation) => streamsOf(operation).size > 0)
      .map((operation) => emitStreaming({ operation, client: `${provider.typeName}Client` })),
  ];
  // Without parameters and bodies nothing is looked up.
  const types = ["components", "operations"].filter((name) => parts.some((part) => part.includes(`${name}["`)));
  const streamed = operations.filter((operation) => streamsOf(operation).size > 0);
  descriptors.push(...streamed.map((operation) => `  ${streamNames(operation).streamOperation},\n`));
  const usesEvents = parts.some((part) => part.includes("ServerSentEvent<"));
  const imports = `import { type CallOptions, type Client, type ClientOptions, ${provider.securitySchemes.length === 0 ? "" : "type Credential, "}createClient, ${usesEvents ? "type ServerSentEvent, " : ""}type UndocumentedOutcome } from "@fnwire/runtime";
import {
${descriptors.join("")}  securitySchemes,
} from "./operations.js";
${types.length > 0 ? `import type { ${types.join(", ")} } from "./schema.js";\n` : ""}`;
  return [`${typescriptHeader(slug)}\n${imports}`, ...parts].join("\n");
}

function emitFactory({ slug, typeName, title, securitySchemes, servers }: Provider): string {
  const auth = `${typeName}Auth`;
  const client = `${typeName}Client`;
  const schemes =
    securitySchemes.length === 0 ? "Record<string, never>" : `{\n${securitySchemes.map(emitAuthOption).join("")}}`;
  const urls = servers.map(({ url, description }) => `- ${url}${description === undefined ? "" : `: ${description}`}`);
  const endpoints = urls.length === 0 ? undefined : `\`endpoint\` is the base URL, such as:\n${urls.join("\n")}`;
  return [
    docComment({
      paragraphs: [`Credentials for ${title}. Each operation takes the first of its alternatives that is complete.`],
    }),
    `export type ${auth} = ${schemes};\n\n`,
    docComment({ paragraphs: [`What a client for ${title} is made from.`, endpoints] }),
    `export type ${client}Options = ClientOptions<${auth}>;\n\n`,
    docComment({ paragraphs: [`A client for ${title}. Other providers' clients are other types.`] }),
    `export type ${client} = Client<${stringLiteral(slug)}>;\n\n`,
    docComment({
      paragraphs: [
        `Makes a client for ${title}. It opens no connection and holds no state but its options.`,
        "Throws a RequestError with code `CONFIG_INVALID` when an option cannot be used.",
      ],
    }),
    `export function create${client}(options: ${client}Options): ${client} {\n`,
    `  return createClient({ provider: ${stringLiteral(slug)}, schemes: securitySchemes }, options);\n}\n`,
  ].join("");
}

function emitAuthOption({ id, in: place, name, prefix, description }: SecurityScheme): string {
  const value = prefix === "Basic " ? "`user:password` as plain text; sent encoded" : "Sent";
  const where = `${value} in the ${place === "query" ? "query parameter" : place} \`${name}\`${prefix === undefined ? "" : ` after \`${prefix.trim()}\``}.`;
  return `${docComment({ paragraphs: [description, where], indent: "  " })}  readonly ${propertyName(id)}?: Credential${isInherited(id) ? " | Function" : ""};\n`;
}

const retryWords = {
  safe: "`safe`: sending it twice does no harm",
  unsent: "`unsent`: it may be sent again only when it provably was not carried out",
} as const;

function emitOperation({ operation, client }: { readonly operation: Operation; readonly client: string }): string {
  const { functionName, typeName, method, path } = operation;
  const request = `${typeName}Request`;
  const outcome = `${typeName}Outcome`;
  const optional = requestIsOptional(operation) ? "?" : "";
  const followUps = [...new Map(operation.followUps.map((link) => [link.target, link])).values()];
  const origin = operation.fromOrigin
    ? ` The path starts at the endpoint's origin (${operation.servers.map((url) => `\`${url}\``).join(", ")}).`
    : "";
  const description = docComment({
    paragraphs: [
      operation.summary,
      operation.description,
      `\`${method} ${path}\`.${origin} Retry ${retryWords[operation.retry]}. Evidence: ${operation.evidence}.`,
      followUps.length === 0
        ? undefined
        : `Follow-ups:\n${followUps.map(({ target, description: text }) => `- \`${target}\`${text === undefined ? "" : `: ${text}`}`).join("\n")}`,
    ],
    tags: operation.deprecated ? ["@deprecated"] : [],
  });
  const form = formOf(operation);
  const outcomeDoc = `What {@link ${functionName}} gives; narrow it by \`status\`.`;
  const types = [
    docComment({ paragraphs: [`What {@link ${functionName}} takes.`] }),
    `export type ${request} = ${emitRequest(operation)};\n\n`,
    docComment({ paragraphs: [outcomeDoc] }),
    emitOutcome({ operation, name: outcome, accept: undefined }),
  ];
  const signature = (takes: string, gives: string, mark: string) =>
    `export function ${functionName}(client: ${client}, request${mark}: ${takes}, options?: CallOptions): Promise<${gives}>`;
  if (form === undefined) {
    const send = `return client.send<${outcome}>(${functionName}Operation, request, options);`;
    return [...types, description, `${signature(request, outcome, optional)} {\n  ${send}\n}\n`].join("");
  }
  const { formRequest, formOutcome } = formNames(operation);
  return [
    ...types,
    docComment({ paragraphs: [`What {@link ${functionName}} takes when it is to answer with a form.`] }),
    `export type ${formRequest} = ${request} & { readonly accept: ${stringLiteral(form)} };\n\n`,
    docComment({ paragraphs: [`${outcomeDoc} The response was asked for as a form.`] }),
    emitOutcome({ operation, name: formOutcome, accept: form }),
    description,
    `${signature(formRequest, formOutcome, "")};\n`,
    description,
    `${signature(request, outcome, optional)};\n`,
    `${signature(request, `${outcome} | ${formOutcome}`, optional)} {\n`,
    `  return client.send<${outcome} | ${formOutcome}>(${functionName}Operation, request, options);\n}\n`,
  ].join("");
}

/** The function that hands successes over as they come. */
function emitStreaming({ operation, client }: { readonly operation: Operation; readonly client: string }): string {
  const { functionName, typeName, method, path } = operation;
  const { streamFunction, streamOperation, streamOutcome } = streamNames(operation);
  const mark = requestIsOptional(operation) ? "?" : "";
  return [
    docComment({ paragraphs: [`What {@link ${streamFunction}} gives; narrow it by \`status\`.`] }),
    emitOutcome({ operation, name: streamOutcome, accept: undefined, isStreamed: true }),
    docComment({
      paragraphs: [
        `{@link ${functionName}} with its success read as it comes: \`for await (const item of outcome.data)\`. Leaving the loop closes the connection.`,
        "`timeoutMs` then is the time until the response begins, then until the loop begins, and for each wait for more; `maxResponseBytes` the size of one item. What goes wrong within the loop throws a TransportError there; aborting throws the signal's reason.",
        `\`${method} ${path}\`. Retry ${retryWords[operation.retry]}; what was read once is never asked for again.`,
      ],
      tags: operation.deprecated ? ["@deprecated"] : [],
    }),
    `export function ${streamFunction}(client: ${client}, request${mark}: ${typeName}Request, options?: CallOptions): Promise<${streamOutcome}> {\n`,
    `  return client.send<${streamOutcome}>(${streamOperation}, request, options);\n}\n`,
  ].join("");
}

/** The union of an operation's outcomes, of those for the form when it is asked for. */
function emitOutcome(options: {
  readonly operation: Operation;
  readonly name: string;
  readonly accept: string | undefined;
  readonly isStreamed?: boolean;
}): string {
  const { operation, name, accept, isStreamed = false } = options;
  const form = formOf(operation);
  const responses = operation.responses.map((response) => {
    const wanted = response.mediaTypes.filter(({ essence }) => (essence === form) === (accept === form));
    // A response that is never a form is what it is, whatever was asked for.
    return wanted.length === 0 ? response : { ...response, mediaTypes: wanted };
  });
  const arms = groupAlike(responses).flatMap((each) => emitArms({ operation, responses: each, isStreamed }));
  return `export type ${name} =\n${arms.join("")}  | UndocumentedOutcome;\n\n`;
}

function requestIsOptional({ parameters, body }: Operation): boolean {
  return body?.required !== true && !parameters.some(({ required }) => required);
}

/** One object type, or one for each media type of the body, told apart by `contentType`. */
function emitRequest(operation: Operation): string {
  const { body } = operation;
  const groups = [
    emitGroup({ operation, place: "path", key: "path" }),
    emitGroup({ operation, place: "query", key: "query" }),
    emitGroup({ operation, place: "header", key: "headers" }),
    emitGroup({ operation, place: "cookie", key: "cookies" }),
  ].join("");
  if (body === undefined) return groups === "" ? "Record<string, never>" : `{\n${groups}}`;
  const lookup = `operations[${stringLiteral(operation.id)}]["requestBody"]`;
  const content = body.required ? `${lookup}["content"]` : `NonNullable<${lookup}>["content"]`;
  const [mark, none] = body.required ? ["", ""] : ["?", " | undefined"];
  const variants = body.mediaTypes.flatMap((mediaType, index) => {
    const type = `${content}[${stringLiteral(mediaType.name)}]`;
    return contentTypes({ mediaType, type, isFirst: index === 0 }).map(
      (variant) =>
        `{\n${groups}  readonly body${mark}: ${variant.body}${none};\n` +
        `  readonly contentType${variant.isDefault ? "?" : ""}: ${variant.contentType}${variant.isDefault ? " | undefined" : ""};\n}`,
    );
  });
  return variants.join(" | ");
}

/** The bodies that go with a media type. In a range the caller names the type that is sent; a value can only be sent as JSON. */
function contentTypes(options: {
  readonly mediaType: MediaType;
  readonly type: string;
  readonly isFirst: boolean;
}): readonly { readonly body: string; readonly contentType: string; readonly isDefault: boolean }[] {
  const { mediaType, type, isFirst } = options;
  const { essence, wire, kind, isValue } = mediaType;
  if (kind !== "range") return [{ body: type, contentType: stringLiteral(wire), isDefault: isFirst }];
  const isDefault = isFirst && rangeDefault(mediaType) !== undefined;
  const start = essence === "*/*" ? "" : essence.slice(0, -1);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the generated code.
  const any = "${string}";
  const inRange = start === "" ? "string" : `\`${start}${any}\``;
  if (!isValue) return [{ body: type, contentType: inRange, isDefault }];
  const json = `\`${start}${start === "" ? `${any}/` : ""}json\` | \`${start}${any}+json\``;
  return [
    { body: type, contentType: json, isDefault },
    { body: "Blob | Uint8Array | string", contentType: inRange, isDefault: false },
  ];
}

function emitGroup(options: {
  readonly operation: Operation;
  readonly place: ParameterGroup;
  readonly key: string;
}): string {
  const { operation, place, key } = options;
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return "";
  const lookup = `operations[${stringLiteral(operation.id)}]["parameters"][${stringLiteral(place)}]`;
  const required = parameters.some((parameter) => parameter.required);
  return required ? `  readonly ${key}: ${lookup};\n` : `  readonly ${key}?: ${lookup} | undefined;\n`;
}

/**
 * Documented responses in groups that share a union member: errors of the same shape. Most operations answer a dozen statuses
 * with one envelope; a member for each would make the declarations several times as long.
 */
function groupAlike(responses: readonly OperationResponse[]): readonly (readonly OperationResponse[])[] {
  const groups = new Map<string, OperationResponse[]>();
  for (const response of responses) {
    const key = /^[45]\d{2}$/.test(response.status) ? response.shape : response.status;
    groups.set(key, [...(groups.get(key) ?? []), response]);
  }
  return [...groups.values()];
}

/** The union members of responses that are alike. Only `default` has two: it may be a success or an error. */
function emitArms(options: {
  readonly operation: Operation;
  readonly responses: readonly OperationResponse[];
  readonly isStreamed: boolean;
}): readonly string[] {
  const { responses } = options;
  if (responses[0]?.status !== "default") {
    return [emitArm({ ...options, ok: responses[0]?.status.startsWith("2") === true })];
  }
  return [emitArm({ ...options, ok: true }), emitArm({ ...options, ok: false })];
}

function emitArm(options: {
  readonly operation: Operation;
  readonly responses: readonly OperationResponse[];
  readonly isStreamed: boolean;
  readonly ok: boolean;
}): string {
  const { operation, responses, isStreamed, ok } = options;
  const [first] = responses;
  if (first === undefined) return "";
  const isExact = /^\d{3}$/.test(first.status);
  const tag = (status: string) => (isExact ? status : stringLiteral(status));
  const status = responses.map((response) => tag(response.status)).join(" | ");
  const lookup = `operations[${stringLiteral(operation.id)}]["responses"][${tag(first.status)}]["content"]`;
  const bodies = first.mediaTypes.map(({ name, stream }) =>
    isStreamed && ok && stream !== undefined
      ? `AsyncIterable<${itemType(operation, stream)}>`
      : `${lookup}[${stringLiteral(name)}]`,
  );
  const body = bodies.length === 0 ? "undefined" : bodies.join(" | ");
  const headers = first.headers.map(({ name, description }) => {
    const about = docComment({ paragraphs: [description], indent: "        " });
    return `${about}        readonly ${propertyName(name)}?: string | undefined;\n`;
  });
  const anyHeader = "readonly [name: string]: string | undefined";
  const meanings =
    responses.length === 1
      ? first.description
      : responses.map((response) => `- ${response.status}: ${response.description}`).join("\n");
  return [
    docComment({ paragraphs: [meanings], indent: "  " }),
    `  | {\n      readonly ok: ${ok};\n      readonly status: ${status};\n`,
    `      readonly httpStatus: ${isExact ? status : "number"};\n`,
    ok
      ? `      readonly data: ${body};\n      readonly error?: undefined;\n`
      : `      readonly data?: undefined;\n      readonly error: ${bodies.length === 0 ? body : `${body} | undefined`};\n`,
    headers.length === 0
      ? `      readonly headers: { ${anyHeader} };\n`
      : `      readonly headers: {\n${headers.join("")}        ${anyHeader};\n      };\n`,
    "      readonly text: string | undefined;\n      readonly response: Response;\n    }\n",
  ].join("");
}
