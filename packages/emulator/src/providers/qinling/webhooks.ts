import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import { notAcceptable } from "./accept.js";
import { actingFor, type Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { referredFunction, startExecution } from "./create-execution.js";
import { fault, json, plainFault, uncaught } from "./errors.js";
import { jsonBody, notText } from "./execution-request.js";
import { timestamp } from "./executions-store.js";
import { notFound as functionNotFound } from "./functions.js";
import { visibilityOf } from "./listing.js";
import { dumps, str } from "./python.js";
import { isUuid, notUuid, notUuidInPath } from "./uuid.js";
import type { Webhook } from "./webhooks-store.js";

const attributes = ["function_id", "function_alias", "function_version", "description"];

/** `createWebhook`. The version is stored as it was given: null, when it was left out, makes the webhook useless. */
export async function createWebhook(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const body = jsonBody(call, "body");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const { functionId, functionAlias, functionVersion, description } = fieldsOf(body.value);
  if (functionId === null && functionAlias === null)
    return fault(400, "Either function_alias or function_id must be provided.");
  const missing = await missingFunction({ functionId, functionAlias, caller, context });
  if (missing !== undefined) return missing;
  const webhook = context.webhooks.create({
    projectId: caller.project?.id ?? "",
    functionAlias,
    functionId: functionAlias === null ? functionId : null,
    functionVersion: functionAlias === null ? functionVersion : null,
    description,
  });
  return json({ status: 201, value: webhookView(webhook, call) });
}

/** `listWebhooks`. */
export function listWebhooks(call: Call, caller: Caller, { webhooks }: ServiceContext): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const visibility = visibilityOf({ call, caller, filters: [] });
  if (visibility.refusal !== undefined) return visibility.refusal;
  return json({
    status: 200,
    value: { webhooks: webhooks.list(visibility.shows).map((webhook) => webhookView(webhook, call)) },
  });
}

/** `getWebhook`. */
export function getWebhook(call: Call, caller: Caller, context: ServiceContext): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const webhook = webhookOf(call, caller, context);
  return "headers" in webhook ? webhook : json({ status: 200, value: webhookView(webhook, call) });
}

/** `updateWebhook`. The service looks the function up for any change, and finds none when an alias names it. */
export async function updateWebhook(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const body = jsonBody(call, "body");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const webhook = webhookOf(call, caller, context);
  if ("headers" in webhook) return webhook;
  const { functionId, functionAlias, functionVersion, description } = fieldsOf(body.value);
  const byAlias = functionAlias !== null;
  const wanted = byAlias ? null : (functionId ?? webhook.functionId);
  if (!byAlias && wanted === null) return fault(404, functionNotFound("None"));
  const missing = await missingFunction({ functionId: wanted, functionAlias, caller, context });
  if (missing !== undefined) return missing;
  context.webhooks.update(webhook, {
    functionAlias: byAlias ? functionAlias : functionId === null ? webhook.functionAlias : null,
    functionId: wanted,
    functionVersion: byAlias ? null : (functionVersion ?? webhook.functionVersion),
    description: description ?? webhook.description,
  });
  return json({ status: 200, value: webhookView(webhook, call) });
}

/** `deleteWebhook`. */
export function deleteWebhook(call: Call, caller: Caller, context: ServiceContext): Reply {
  const webhook = webhookOf(call, caller, context);
  if ("headers" in webhook) return webhook;
  context.webhooks.delete(webhook.id);
  return emptyReply({ status: 204 });
}

/** `invokeWebhook`: anyone may. Query, form fields and a JSON object are the keyword arguments, together. */
export async function invokeWebhook(call: Call, context: ServiceContext): Promise<Reply> {
  const id = call.params.webhook_id ?? "";
  const webhook = context.webhooks.find(id);
  if (webhook === undefined) return plainFault(404, `Webhook not found [id=${id}]`);
  const { functionId, functionAlias, functionVersion } = webhook;
  if (functionAlias === null && functionVersion === null) return uncaught();
  const caller = actingFor(webhook.projectId);
  const found = await referredFunction(
    { functionId: functionId ?? undefined, functionAlias: functionAlias ?? undefined, functionVersion },
    caller,
    context,
  );
  if ("status" in found) return plainFault(found.status, "The function of the webhook is not there any more.");
  const value = argumentsOf(call);
  const started = startExecution({
    context,
    caller,
    exchange: call.exchange,
    found,
    request: {
      id: undefined,
      functionAlias: undefined,
      input: { input: { stored: dumps(value), value } },
      description: `Created by Webhook ${id}`,
      sync: false,
    },
  });
  if (started.refusal !== undefined) return plainFault(409, `Runtime ${found.fn.runtimeId} is not available.`);
  return json({ status: 202, value: { execution_id: started.execution.id } });
}

function argumentsOf({ query, content }: Call): Readonly<Record<string, unknown>> {
  const fromQuery = Object.fromEntries(query);
  if (content.kind === "form")
    return {
      ...fromQuery,
      ...Object.fromEntries(
        [...content.fields].flatMap(([name, [field]]) => (field?.kind === "text" ? [[name, field.text]] : [])),
      ),
    };
  // A JSON value that is not an object is accepted and ignored.
  const isObject = content.kind === "json" && typeof content.value === "object" && !Array.isArray(content.value);
  return isObject ? { ...fromQuery, ...content.value } : fromQuery;
}

function webhookOf(call: Call, caller: Caller, { webhooks }: ServiceContext): Webhook | Reply {
  const id = call.params.webhook_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const webhook = webhooks.find(id);
  const isVisible = webhook !== undefined && (caller.isAdmin || webhook.projectId === caller.project?.id);
  return isVisible ? webhook : fault(404, `Webhook not found [id=${id}]`);
}

async function missingFunction({
  functionId,
  functionAlias,
  caller,
  context: { functions, aliases },
}: {
  readonly functionId: string | null;
  readonly functionAlias: string | null;
  readonly caller: Caller;
  readonly context: ServiceContext;
}): Promise<Reply | undefined> {
  if (functionAlias !== null)
    return (await aliases.resolve(functionAlias, caller)) === undefined
      ? fault(404, `FunctionAlias not found [name=${functionAlias}]`)
      : undefined;
  const found = await functions.find({ functionId: functionId ?? "", version: 0 }, caller);
  return found === undefined ? fault(404, functionNotFound(functionId ?? "None")) : undefined;
}

function problemOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(body).find((key) => !attributes.includes(key));
  if (unknown !== undefined) return `Unknown attribute for argument body: ${unknown}`;
  const id = body.function_id ?? undefined;
  if (id !== undefined && !isUuid(str(id))) return notUuid(str(id));
  return notText("function_alias", body.function_alias) ?? notText("description", body.description);
}

// Null and absence mean the same here: the official client sends nulls.
function fieldsOf(body: Readonly<Record<string, unknown>>) {
  const version = body.function_version ?? null;
  return {
    functionId: (body.function_id as string | undefined) ?? null,
    functionAlias: (body.function_alias as string | undefined) ?? null,
    functionVersion: version === null ? null : Number(version),
    description: (body.description as string | undefined) ?? null,
  };
}

function webhookView(webhook: Webhook, { origin, mount }: Call) {
  return {
    id: webhook.id,
    function_id: webhook.functionId,
    function_alias: webhook.functionAlias,
    function_version: webhook.functionVersion,
    description: webhook.description,
    project_id: webhook.projectId,
    created_at: timestamp(webhook.createdAt),
    updated_at: webhook.updatedAt === null ? null : timestamp(webhook.updatedAt),
    webhook_url: `${origin}${mount}/v1/webhooks/${webhook.id}/invoke`,
  };
}
