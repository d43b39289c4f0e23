import { type Call, isObject, Refusal, type Reply, refuse } from "../../contract.js";
import { aliasNotFound, findAlias } from "./aliases.js";
import { actingFor, type Caller } from "./authentication.js";
import { anything, bodyReader, text, uuid } from "./body.js";
import type { Api, ServiceContext } from "./context.js";
import { fail, failPlainly, plainFault, reply, uncaught } from "./errors.js";
import { referredFunction, startExecution } from "./executions.js";
import { notFound } from "./functions.js";
import { rowResource, visibility } from "./listing.js";
import { dumps } from "./python.js";
import type { Row } from "./rows.js";

/** An address that runs a function for whoever knows it. */
export type Webhook = Row & {
  /** Null when an alias names the function. */
  function_id: string | null;
  function_alias: string | null;
  /** Null with an alias, and when it was left out: then nobody can invoke the webhook. */
  function_version: number | null;
  description: string | null;
};

const view = (webhook: Webhook, { origin, mount }: Call) => ({
  ...webhook,
  webhook_url: `${origin}${mount}/v1/webhooks/${webhook.id}/invoke`,
});

const numberOf = (version: unknown) => (version === undefined || version === null ? null : Number(version));

async function checkFunction(
  id: string | null,
  alias: string | null,
  caller: Caller,
  context: ServiceContext,
): Promise<void> {
  if (alias !== null) {
    if ((await findAlias(alias, caller, context)) === undefined) refuse(aliasNotFound(alias));
  } else if ((await context.functions.find(id ?? "", caller)) === undefined) fail(404, notFound(id ?? "None"));
}

const readBody = bodyReader("body", {
  function_id: uuid,
  function_alias: text,
  description: text,
  function_version: anything,
});

export const webhooks: Api = rowResource<Webhook, ReturnType<typeof readBody>>({
  kind: "Webhook",
  name: "webhooks",
  path: "/v1/webhooks",
  id: "webhook_id",
  rows: (context) => context.webhooks,
  view,
  list: (rows, call, caller) => ({
    webhooks: rows.filter(visibility(call, caller)).map((row) => view(row, call)),
  }),
  body: readBody,
  // The version is stored as it was given: null, when it was left out, makes the webhook useless.
  create: async (body, caller, context) => {
    const { function_id = null, function_alias = null, description = null } = body;
    if (function_id === null && function_alias === null)
      fail(400, "Either function_alias or function_id must be provided.");
    await checkFunction(function_id, function_alias, caller, context);
    return context.webhooks.create({
      function_id: function_alias === null ? function_id : null,
      function_alias,
      function_version: function_alias === null ? numberOf(body.function_version) : null,
      description,
      project_id: caller.project?.id ?? "",
    });
  },
  // The service looks the function up for any change, and finds none when an alias names it.
  update: async (webhook, { function_id = null, function_alias: alias = null, ...body }, caller, context) => {
    const wanted = alias === null ? (function_id ?? webhook.function_id) : null;
    await checkFunction(wanted, alias, caller, context);
    context.webhooks.update(webhook, {
      function_alias: alias ?? (function_id === null ? webhook.function_alias : null),
      function_id: wanted,
      function_version: alias === null ? (numberOf(body.function_version) ?? webhook.function_version) : null,
      description: body.description ?? webhook.description,
    });
  },
});

/** `invokeWebhook`: anyone may. Query, form fields and a JSON object are the keyword arguments, together. */
export async function invokeWebhook(call: Call, _caller: unknown, context: ServiceContext): Promise<Reply> {
  const id = call.params.webhook_id ?? "";
  const webhook = context.webhooks.get(id) ?? failPlainly(404, `Webhook not found [id=${id}]`);
  if (webhook.function_alias === null && webhook.function_version === null) return uncaught();
  const caller = actingFor(webhook.project_id);
  const value = argumentsOf(call);
  const start = {
    description: `Created by Webhook ${id}`,
    sync: false,
    input: () => ({ stored: dumps(value), value }),
    exchange: call.exchange,
  };
  const said = (message: string) => (error: unknown) =>
    refuse(error instanceof Refusal ? plainFault(error.reply.status, message) : uncaught());
  const found = await referredFunction(webhook, caller, context).catch(
    said("The function of the webhook is not there any more."),
  );
  try {
    const { execution } = startExecution(found, start, caller, context);
    return reply(202, { execution_id: execution.id });
  } catch (error) {
    return said(`Runtime ${found.fn.runtime_id} is not available.`)(error);
  }
}

function argumentsOf({ query, content }: Call): Readonly<Record<string, unknown>> {
  const fields = content.kind === "form" ? [...content.fields] : [];
  const texts = fields.flatMap(([name, [field]]) => (field?.kind === "text" ? [[name, field.text]] : []));
  // A JSON value that is not an object is accepted and ignored.
  const object = content.kind === "json" && isObject(content.value) ? content.value : {};
  return { ...Object.fromEntries(query), ...Object.fromEntries(texts), ...object };
}
