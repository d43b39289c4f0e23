import { checkDocument } from "./check-document.js";
import type { ExtensionRules } from "./extensions.js";
import { asArray, asObject, asString, type Json, type JsonObject } from "./json.js";
import { checkLink, type LinkSite } from "./links.js";
import { mediaEssence, readingRule, writingRule } from "./media-types.js";
import { NameRegistry, typeIdentifier, valueIdentifier } from "./names.js";
import type {
  FollowUp,
  HttpMethod,
  Operation,
  OperationResponse,
  Parameter,
  RequestBody,
  SecurityScheme,
} from "./operation-model.js";
import { readPathTemplate } from "./path-template.js";
import type { Problem } from "./problems.js";
import { formFields, formFiles } from "./read-forms.js";
import { readParameters } from "./read-parameters.js";
import { readSecurity } from "./read-security.js";
import { readOperationServers } from "./read-servers.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";

const methods: ReadonlyMap<string, HttpMethod> = new Map([
  ["get", "GET"],
  ["head", "HEAD"],
  ["post", "POST"],
  ["put", "PUT"],
  ["patch", "PATCH"],
  ["delete", "DELETE"],
  ["options", "OPTIONS"],
]);

/** Statuses that a response can be documented for. Source: OpenAPI 3.1, "Patterned Fields" of the Responses Object. */
const statusPattern = /^([1-5]\d\d|[1-5]XX|default)$/;

export type OperationSource = {
  readonly id: string;
  readonly path: string;
  readonly method: HttpMethod;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
  /** Names the operation in a message. */
  readonly where: string;
};

/** Reads and checks every operation. Problems are collected, so that a person sees all of them. */
export function readOperations(options: {
  readonly document: JsonObject;
  readonly schemes: readonly SecurityScheme[];
  readonly extensions: ExtensionRules;
  readonly problems: Problem[];
}): readonly Operation[] {
  const { document, schemes, extensions, problems } = options;
  const sources = listSources({ document, problems });
  const functionNames = new NameRegistry();
  const drafts = sources.map((source) => {
    const { id, where, operation, pathItem } = source;
    const functionName = valueIdentifier(id);
    const typeName = typeIdentifier(id);
    if (functionName === undefined || typeName === undefined) {
      problems.push({ where, message: "operationId has no ASCII letter or digit to make a name of" });
    } else {
      // Two ids that differ in their first letter's case give one type name, so the type's name is the one to claim.
      const holder = functionNames.claim({ name: typeName, owner: where });
      if (holder !== undefined) {
        problems.push({
          where,
          message: `its name in TypeScript, ${functionName}, is the one of ${holder}; rename one`,
        });
      }
    }
    const template = readPathTemplate(source.path);
    if (template.flaw !== undefined) problems.push({ where, message: template.flaw });
    const parameters = readParameters({ document, pathItem, operation, template, where, problems });
    const { prefix, ...servers } = readOperationServers({ document, source, problems });
    const draft = {
      id,
      functionName: functionName ?? id,
      typeName: typeName ?? id,
      method: source.method,
      path: source.path,
      template: prefix + template.path,
      ...servers,
      summary: asString(operation.summary) ?? asString(pathItem.summary),
      description: asString(operation.description) ?? asString(pathItem.description),
      deprecated: operation.deprecated === true,
      tags: asArray(operation.tags).filter((tag) => typeof tag === "string"),
      parameters,
      body: readRequestBody({ document, operation, where, problems }),
      security: readSecurity({ document, operation, schemes, where, problems }),
      ...extensions.operation({ document, operation, where, problems }),
      responses: readResponses({ document, source, problems }),
    };
    return draft;
  });
  checkDocument({
    document,
    operations: sources.map(({ where, operation, pathItem }) => ({
      where,
      node: [operation, pathItem.parameters ?? null],
    })),
    extensions,
    problems,
  });
  const targets = new Map(drafts.map((draft) => [draft.id, draft]));
  return drafts.map((draft, index) => {
    const source = sources[index];
    const sites = source === undefined ? [] : linkSites({ document, source, parameters: draft.parameters });
    const followUps = sites
      .map((site) => checkLink({ document, site, targets, problems }))
      .filter((followUp): followUp is FollowUp => followUp !== undefined);
    return { ...draft, followUps };
  });
}

function listSources(options: {
  readonly document: JsonObject;
  readonly problems: Problem[];
}): readonly OperationSource[] {
  const { document, problems } = options;
  const sources: OperationSource[] = [];
  const ids = new Map<string, string>();
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    const pathItem = dereference(document, item);
    if (pathItem === undefined) {
      problems.push({ where: `path ${path}`, message: "its $ref cannot be resolved" });
      continue;
    }
    if (pathItem.trace !== undefined) problems.push({ where: `TRACE ${path}`, message: "TRACE is not supported" });
    for (const [key, value] of Object.entries(pathItem)) {
      const method = methods.get(key);
      if (method === undefined) continue;
      const operation = asObject(value);
      const id = asString(operation.operationId);
      const place = `${method} ${path}`;
      if (id === undefined || id === "") {
        problems.push({ where: place, message: "operationId is missing" });
        continue;
      }
      const where = `operation ${id} (${place})`;
      const other = ids.get(id);
      if (other !== undefined) {
        problems.push({ where, message: `operationId ${id} is already the one of ${other}` });
        continue;
      }
      ids.set(id, place);
      sources.push({ id, path, method, pathItem, operation, where });
    }
  }
  return sources;
}

function readRequestBody(options: {
  readonly document: JsonObject;
  readonly operation: JsonObject;
  readonly where: string;
  readonly problems: Problem[];
}): RequestBody | undefined {
  const { document, operation, where, problems } = options;
  if (operation.requestBody === undefined) return undefined;
  const body = dereference(document, operation.requestBody);
  if (body === undefined) return undefined; // Reported with the other broken references.
  const names = Object.keys(asObject(body.content));
  if (names.length === 0) problems.push({ where, message: "requestBody has no media type" });
  return {
    required: body.required === true,
    mediaTypes: Object.entries(asObject(body.content)).map(([name, value]) => {
      const media = asObject(value);
      const { kind, held } = writingRule({ document, name, schema: media.schema });
      const isForm = kind === "multipart" || kind === "urlencoded";
      const isValue = kind === "range" && held === "schema" && schemaKind(document, media.schema) !== "text";
      return {
        name,
        essence: mediaEssence(name),
        kind,
        ...(isForm ? formFiles({ document, media, isMultipart: kind === "multipart" }) : {}),
        ...(isValue ? { isValue: true as const } : {}),
      };
    }),
  };
}

function readResponses(options: {
  readonly document: JsonObject;
  readonly source: OperationSource;
  readonly problems: Problem[];
}): readonly OperationResponse[] {
  const { document, source, problems } = options;
  const { where, operation } = source;
  const entries = Object.entries(asObject(operation.responses));
  if (entries.length === 0) problems.push({ where, message: "has no responses" });
  return entries.flatMap(([status, value]) => {
    if (!statusPattern.test(status)) {
      problems.push({ where, message: `response ${status} is not a status, a range such as 4XX, or default` });
      return [];
    }
    const response = dereference(document, value);
    if (response === undefined) return []; // Reported with the other broken references.
    // A response to HEAD has no body, whatever the shared component says. Source: RFC 9110 §9.3.2.
    const content = source.method === "HEAD" ? {} : asObject(response.content);
    const schemas = Object.entries(content).map(([name, media]) => [name, asObject(media).schema ?? {}] as const);
    const headers = readHeaders({ document, headers: response.headers });
    return [
      {
        status,
        description: asString(response.description) ?? "",
        mediaTypes: schemas.map(([name, schema]) => {
          const { kind, range } = readingRule({ document, name, schema });
          const fields = kind === "multipart" ? formFields({ document, schema }) : undefined;
          return {
            name,
            essence: mediaEssence(name),
            kind,
            ...(range === undefined ? {} : { range }),
            ...(fields === undefined ? {} : { fields }),
          };
        }),
        headers,
        shape: JSON.stringify([schemas, headers]),
      },
    ];
  });
}

function readHeaders(options: { readonly document: JsonObject; readonly headers: Json | undefined }) {
  return Object.entries(asObject(options.headers))
    .map(([name, value]) => ({
      name: name.toLowerCase(),
      description: asString(dereference(options.document, value)?.description),
    }))
    .filter(({ name }) => name !== "content-type"); // OpenAPI 3.1: a response header of this name is ignored.
}

function linkSites(options: {
  readonly document: JsonObject;
  readonly source: OperationSource;
  readonly parameters: readonly Parameter[];
}): readonly LinkSite[] {
  const { document, source, parameters } = options;
  const requestBody = dereference(document, source.operation.requestBody);
  return Object.entries(asObject(source.operation.responses)).flatMap(([status, value]) => {
    const response = dereference(document, value) ?? {};
    return Object.entries(asObject(response.links)).flatMap(([name, item]) => {
      const link = dereference(document, item);
      return link === undefined ? [] : [{ where: source.where, status, name, link, response, requestBody, parameters }];
    });
  });
}
