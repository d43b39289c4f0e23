import { randomUUID } from "node:crypto";
import type { RunRequest, RunResult } from "../../contract.js";
import { emptyReply, refuse, textReply, within } from "../../contract.js";
import { acceptable } from "./accept.js";
import { aliasNotFound, findAlias } from "./aliases.js";
import type { Caller } from "./authentication.js";
import { bodyReader, boolean, integer, readOnly, text, uuid } from "./body.js";
import type { Api, Handle, ServiceContext } from "./context.js";
import { fail, plainFault, reply } from "./errors.js";
import { passes } from "./filters.js";
import { type FunctionInput, parseInput } from "./function-input.js";
import { notFound } from "./functions.js";
import type { Runnable } from "./functions-store.js";
import { isVisible, rowResource, visibility } from "./listing.js";
import type { FunctionCall } from "./native-adapter.js";
import { dumps } from "./python.js";
import type { Row } from "./rows.js";
import { mayUse } from "./runtimes.js";

/** One execution as it is stored. */
export type Execution = Row & {
  readonly function_id: string;
  readonly function_version: number;
  readonly function_alias: string | null;
  readonly description: string | null;
  status: "running" | "success" | "failed" | "error";
  readonly sync: boolean;
  readonly input: string | null;
  /** JSON text with `output` and `duration`; null until the function has ended. */
  result: string | null;
  /** Not shown. Null until the function has ended, and when it was stopped. */
  log: string | null;
};

/** How a request names a function. */
export type FunctionName = Pick<ReturnType<typeof readBody>, "function_id" | "function_alias" | "function_version">;

/** Finds the function that a request names, by id or alias; refuses what cannot be run. */
export async function referredFunction(name: FunctionName, caller: Caller, context: ServiceContext): Promise<Runnable> {
  const { function_id: id, function_alias: alias, function_version: version = 0 } = name;
  const { functions } = context;
  if (typeof alias === "string") {
    const meant = await findAlias(alias, caller, context);
    const found = meant && (await functions.runnable(meant.function_id, meant.function_version, caller));
    return found ?? refuse(aliasNotFound(alias));
  }
  if (typeof id !== "string") return fail(400, "Either function_alias or function_id must be provided.");
  if (version === null) return fail(500, "'>' not supported between instances of 'NoneType' and 'int'");
  if ((await functions.find(id, caller)) === undefined) fail(404, notFound(id));
  const missing = `FunctionVersion not found [function_id=${id}, version_number=${version}]`;
  return (await functions.runnable(id, version, caller)) ?? fail(404, missing);
}

/** What is recorded of an execution from the start. */
type Start = Partial<Pick<Execution, "id" | "function_alias" | "description">> & {
  readonly sync: boolean;
  /** Read once the run has been counted. */
  readonly input: () => FunctionInput;
  /** Number of the exchange that asks for it; 0 for a job. */
  readonly exchange: number;
};

/** Makes the record of an execution and starts it. */
export function startExecution(
  found: Runnable,
  { id = randomUUID(), function_alias = null, description = null, sync, input: readInput, exchange }: Start,
  caller: Caller,
  context: ServiceContext,
): { readonly execution: Execution; readonly ended: Promise<Execution> } {
  const { fn, version } = found;
  const { runtimes, executions } = context;
  const runtime = runtimes.get(fn.runtime_id ?? "");
  const isAvailable = runtime !== undefined && mayUse(runtime, caller) && runtime.status === "available";
  if (fn.runtime_id !== null && !isAvailable) fail(409, `Runtime ${fn.runtime_id} is not available.`);
  found.accepted();
  const input = readInput();
  if (executions.has(id)) fail(400, "Duplicate entry for Execution: ['id']");
  const execution = executions.create(
    {
      function_id: fn.id,
      function_version: version,
      function_alias,
      description,
      status: "running",
      sync,
      input: input.stored,
      result: null,
      project_id: caller.project?.id ?? "",
      log: null,
    },
    id,
  );
  const run = async () => {
    executions.update(execution, await outcomeOf(found, { executionId: id, exchange }, input.value, context));
    return execution;
  };
  return { execution, ended: run() };
}

async function outcomeOf(
  { fn, version, name, method, image, timeoutMs }: Runnable,
  origin: Pick<RunRequest, "executionId" | "exchange">,
  input: FunctionInput["value"],
  { runtime, workers }: ServiceContext,
): Promise<Partial<Execution>> {
  const failed = (output: string) => ({ status: "failed", result: dumps({ output }) }) as const;
  // What is below 0 is no version, and no worker ever takes it.
  if (version < 0) return failed("Function execution timeout.");
  if (image === undefined) return failed("The emulator has no containers.");
  if (workers.of(fn.id, version).length === 0) workers.resize(fn.id, version, 1);
  const payload: Omit<FunctionCall, "input"> = { method };
  const run = { provider: "qinling", functionName: name, ...origin, image, input, payload, timeoutMs };
  const result = await runtime.run(run).result;
  const status = result.outcome === "returned" ? "success" : "failed";
  return { status, result: dumps(resultOf(result)), log: logOf(result, origin.executionId) };
}

function resultOf(result: RunResult): { readonly output: unknown; readonly duration?: number } {
  const duration = Math.round(result.durationMs) / 1000;
  if (result.outcome === "returned") return { output: result.value, duration };
  if (result.outcome === "threw") return { output: result.error.message, duration };
  if (result.outcome === "timed-out") return { output: "Function execution timeout.", duration };
  return { output: "Function execution failed." };
}

// A function that was stopped has no log: it is written when the function ends.
function logOf(result: RunResult, id: string): string | null {
  if (result.outcome !== "returned" && result.outcome !== "threw") return null;
  const written = result.log.map(({ text: line }) => line).join("");
  const trace = result.outcome === "threw" ? `${result.error.stack}\n` : "";
  return `Start execution: ${id}\n${written}${trace}Finished execution: ${id}\n`;
}

const readBody = bodyReader("body", {
  ...{ status: readOnly, result: readOnly, project_id: readOnly, created_at: readOnly, updated_at: readOnly },
  input: text,
  description: text,
  function_alias: text,
  id: uuid,
  function_id: uuid,
  function_version: (value, key, body) => integer(typeof value === "boolean" ? String(value) : value, key, body),
  sync: boolean,
});

const shown = ({ log: _, ...row }: Execution) => row;

/** `createExecution`: runs a function and waits for it, or runs it in the background. */
const create: Handle = async (call, caller, context) => {
  acceptable(call, "application/json");
  const { id, input = null, description = null, sync = true, ...name } = readBody(call);
  const found = await referredFunction(name, caller, context);
  const { function_alias = null } = name;
  const start = { ...(id && { id }), function_alias, description, exchange: call.exchange };
  // Null runs in the background and is recorded as synchronous.
  const started = startExecution(
    found,
    { ...start, sync: sync ?? true, input: () => parseInput(input) },
    caller,
    context,
  );
  const { execution, ended } = started;
  // The record is shown once it is final, or once the API no longer waits: `error` then, until the engine reports back.
  if (sync === true && (await within(ended, context.times.rpcTimeoutMs)) === undefined)
    context.executions.update(execution, { status: "error" });
  return reply(201, shown(execution));
};

/** `getExecutionLog`: text, or 204 as long as there is none. */
const getLog: Handle = (call, caller, { executions }) => {
  acceptable(call, "text/plain");
  const id = call.params.execution_id ?? "";
  const execution = executions.get(id);
  if (execution === undefined || !isVisible(execution, caller))
    return plainFault(404, `Execution not found [id=${id}]`);
  return execution.log ? textReply({ status: 200, text: execution.log }) : emptyReply({ status: 204 });
};

const filters = ["function_id", "status", "description"] as const;

export const executions: Api = {
  ...rowResource<Execution, undefined>({
    kind: "Execution",
    name: "executions",
    path: "/v1/executions",
    id: "execution_id",
    rows: (context) => context.executions,
    view: shown,
    // Of a filter given twice the last one counts.
    list: (rows, call, caller) => {
      const shows = visibility(call, caller, filters);
      const wanted = filters.map((name) => [name, call.query.getAll(name).at(-1)] as const);
      const isWanted = (row: Execution) =>
        wanted.every(([name, filter]) => filter === undefined || passes(row[name], filter));
      return { executions: rows.filter((row) => shows(row) && isWanted(row)).map(shown) };
    },
  }),
  "POST /v1/executions": create,
  "GET /v1/executions/{execution_id}/log": getLog,
};
