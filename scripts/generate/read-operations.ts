import { checkDocument } from "./check-document.js";
import type { ExtensionRules } from "./extensions.js";
import { asArray, asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import { checkLink, type LinkSite } from "./links.js";
import { mediaEssence, mediaOnWire, readingRule, writingRule } from "./media-types.js";
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
import { concerns, type Note, type Problem } from "./problems.js";
import { formFields, formFiles } from "./read-forms.js";
import { readParameters } from "./read-parameters.js";
import { readSecurity } from "./read-security.js";
import { readOperationServers } from "./read-servers.js";
import { dereference, resolveReference } from "./references.js";
import { schemaKind } from "./schema-kind.js";
import { removeMisshapen } from "./schema-shape.js";
import { streamOf } from "./streams.js";
import { walk } from "./walk.js";

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
  /** Where given, an operation that cannot be expressed is left out and told here, instead of ending the generation. */
  readonly notes: Note[] | undefined;
}): readonly Operation[] {
  const { document, schemes, extensions, problems, notes } = options;
  const sources = listSources({ document, problems, notes });
  const functionNames = new NameRegistry();
  const drafts = sources.map((source) => {
    const { id, where, operation, pathItem } = source;
    let functionName = valueIdentifier(id);
    let typeName = typeIdentifier(id);
    if (functionName === undefined || typeName === undefined) {
      problems.push({ where, message: "operationId has no letter or digit to make a name of" });
    } else {
      // Two ids that differ in their first letter's case give one type name, so the type's name is the one to claim.
      const holder = functionNames.claim({ name: typeName, owner: where });
      if (holder !== undefined && notes === undefined) {
        problems.push({
          where,
          message: `its name in TypeScript, ${functionName}, is the one of ${holder}; rename one`,
        });
      } else if (holder !== undefined) {
        const count = functionNames.freeNumber({ name: typeName, owner: where });
        notes?.push({
          kind: "renamed",
          where,
          message: `${functionName} is the name of ${holder}; it is called ${functionName}${count}`,
        });
        functionName += count;
        typeName += count;
      }
    }
    for (const each of [...asArray(pathItem.parameters), ...asArray(operation.parameters)])
      if (!isObject(each)) problems.push({ where, message: "has a parameter that is no object" });
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
      security: readSecurity({ document, operation, schemes, where, problems, notes }),
      ...extensions.operation({ document, operation, where, problems, notes }),
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
  const kept = notes === undefined ? drafts : leaveOut({ document, drafts, sources, problems, notes });
  const targets = new Map(kept.map((draft) => [draft.id, draft]));
  return kept.map((draft) => {
    const source = sources.find(({ id }) => id === draft.id);
    const sites = source === undefined ? [] : linkSites({ document, source, parameters: draft.parameters });
    const followUps = sites.flatMap((site): readonly FollowUp[] => {
      const wrong: Problem[] = [];
      const followUp = checkLink({ document, site, targets, problems: wrong });
      if (notes === undefined) problems.push(...wrong);
      else notes.push(...wrong.map((problem) => ({ kind: "narrowed" as const, ...problem })));
      return followUp === undefined || wrong.length > 0 ? [] : [followUp];
    });
    return { ...draft, followUps };
  });
}

/** Takes the operations that have problems out of the document, with their problems. */
function leaveOut<Draft extends { readonly id: string }>(options: {
  readonly document: JsonObject;
  readonly drafts: readonly Draft[];
  readonly sources: readonly OperationSource[];
  readonly problems: Problem[];
  readonly notes: Note[];
}): readonly Draft[] {
  const { document, drafts, sources, problems, notes } = options;
  const out = new Set<string>();
  for (const source of sources) {
    const own = problems.filter((problem) => concerns(problem, source.where));
    if (own.length === 0) continue;
    out.add(source.id);
    notes.push(...own.map((problem) => ({ kind: "left out" as const, ...problem })));
    // Safe: it is the document's own object, which may be changed here.
    delete (source.pathItem as { [key: string]: Json })[source.method.toLowerCase()];
  }
  const rest = problems.filter((problem) => !sources.some(({ where }) => concerns(problem, where)));
  notes.push(...rest.map((problem) => ({ kind: "narrowed" as const, ...problem })));
  problems.length = 0;
  const paths = asObject(document.paths) as { [key: string]: Json };
  for (const [path, item] of Object.entries(paths)) {
    const pathItem = dereference(document, item) ?? {};
    delete (pathItem as { [key: string]: Json }).trace;
    if (![...methods.keys()].some((method) => pathItem[method] !== undefined)) delete paths[path];
  }
  walk(document, (object) => {
    const reference = asString(object.$ref);
    if (reference !== undefined && resolveReference(document, reference) === undefined)
      delete (object as { [key: string]: Json }).$ref;
    removeMisshapen(object);
  });
  return drafts.filter(({ id }) => !out.has(id));
}

function listSources(options: {
  readonly document: JsonObject;
  readonly problems: Problem[];
  readonly notes: Note[] | undefined;
}): readonly OperationSource[] {
  const { document, problems, notes } = options;
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
      const place = `${method} ${path}`;
      const given = asString(operation.operationId);
      if (given === undefined || given === "") {
        if (notes === undefined) {
          problems.push({ where: place, message: "operationId is missing" });
          continue;
        }
        notes.push({ kind: "default", where: place, message: "operationId is missing" });
      }
      const id = notes === undefined ? (given ?? "") : freeId({ given, method, path, ids });
      if (id !== given && notes !== undefined) {
        if (given !== undefined && given !== "")
          notes.push({
            kind: "renamed",
            where: place,
            message: `operationId ${given} is used twice or cannot be named; it is called ${id}`,
          });
        // Safe: it is the document's own object, which may be changed here.
        (operation as { [key: string]: Json }).operationId = id;
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

/** The id of an operation, made of its method and path where it has none; a number tells those apart that are the same. */
function freeId(options: {
  readonly given: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly ids: ReadonlyMap<string, string>;
}): string {
  const { given, method, path, ids } = options;
  const words = path.replace(/\{[+/.;?&]?([^{}]+?)[*+]?\}/g, " by $1 ").split(/[^\p{ID_Continue}]+/u);
  const derived = [method.toLowerCase(), ...words]
    .filter((word) => word !== "")
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  // A `#` would end the library's own reference to the operation.
  const named = (given ?? "").replaceAll("#", "-");
  const base = valueIdentifier(named) === undefined ? derived.join("") : named;
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}${count}`;
  return id;
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
        wire: mediaOnWire(name),
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
  return entries
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([status, value]) => {
      if (!statusPattern.test(status)) {
        problems.push({ where, message: `response ${status} is not a status, a range such as 4XX, or default` });
        return [];
      }
      const response = dereference(document, value);
      if (!isObject(value)) problems.push({ where, message: `response ${status} is no object` });
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
            const stream = streamOf({ document, operation, name, schema, kind });
            return {
              name,
              essence: mediaEssence(name),
              wire: mediaOnWire(name),
              kind,
              ...(range === undefined ? {} : { range }),
              ...(fields === undefined ? {} : { fields }),
              ...(stream === undefined ? {} : { stream }),
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
