import { randomUUID } from "node:crypto";
import type { RunResult } from "../../functions/run.js";
import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { within } from "../../within.js";
import { notAcceptable } from "./accept.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { fault, json } from "./errors.js";
import { type ExecutionRequest, parseExecutionRequest } from "./execution-request.js";
import { type Execution, executionView } from "./executions-store.js";
import type { FunctionCall } from "./function-call.js";
import type { FunctionInput } from "./function-input.js";
import type { ExecutableFunction, FunctionReference } from "./functions-store.js";
import { dumps } from "./python.js";

/** `createExecution`: runs a function and waits for it, or runs it in the background. */
export async function createExecution(call: Call, caller: Caller, all: ServiceContext): Promise<Reply> {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const parsed = parseExecutionRequest(call);
  if (parsed.refusal !== undefined) return parsed.refusal;
  const request = parsed.value;
  const found = await referredFunction(request, caller, all);
  if ("status" in found) return found;
  const started = startExecution({ context: all, caller, exchange: call.exchange, found, request });
  if (started.refusal !== undefined) return started.refusal;
  const { execution, ended } = started;
  // The record is shown once it is final, or once the API no longer waits: `error` then, until the engine reports back.
  if (request.sync === true && (await within(ended, all.times.rpcTimeoutMs)) === undefined)
    all.executions.update(execution, { status: "error" });
  return json({ status: 201, value: executionView(execution) });
}

/** Makes the record of an execution and starts it. */
export function startExecution({
  context,
  caller,
  exchange,
  found: { fn, reference },
  request,
}: {
  readonly context: ServiceContext;
  readonly caller: Caller;
  /** Number of the exchange that asks for it; 0 for a job. */
  readonly exchange: number;
  readonly found: Referred;
  readonly request: Pick<ExecutionRequest, "id" | "functionAlias" | "input" | "description" | "sync">;
}):
  | { readonly execution: Execution; readonly ended: Promise<Execution>; readonly refusal?: undefined }
  | { readonly refusal: Reply } {
  if (fn.runtimeId !== null && context.runtimes.find(fn.runtimeId, caller)?.status !== "available")
    return { refusal: fault(409, `Runtime ${fn.runtimeId} is not available.`) };
  fn.accepted();
  if (request.input.problem !== undefined) return { refusal: fault(500, request.input.problem) };
  const { input } = request.input;
  const execution = context.executions.add({
    id: request.id ?? randomUUID(),
    functionId: reference.functionId,
    functionVersion: reference.version,
    functionAlias: request.functionAlias ?? null,
    description: request.description,
    status: "running",
    sync: request.sync ?? true,
    input: input.stored,
    projectId: caller.project?.id ?? "",
  });
  if (execution === undefined) return { refusal: fault(400, "Duplicate entry for Execution: ['id']") };
  return { execution, ended: runExecution({ execution, fn, input, exchange, all: context }) };
}

/** A function with the version of it that a request means. */
export type Referred = { readonly fn: ExecutableFunction; readonly reference: FunctionReference };

/** Finds the function that a request names, by id or alias, or says why it cannot be run. */
export async function referredFunction(
  {
    functionId,
    functionAlias,
    functionVersion,
  }: Pick<ExecutionRequest, "functionId" | "functionAlias" | "functionVersion">,
  caller: Caller,
  { functions, aliases }: ServiceContext,
): Promise<Referred | Reply> {
  if (functionId === undefined && functionAlias === undefined)
    return fault(400, "Either function_alias or function_id must be provided.");
  if (functionAlias !== undefined) {
    const reference = await aliases.resolve(functionAlias, caller);
    const fn = reference && (await functions.find(reference, caller));
    if (reference === undefined || fn === undefined)
      return fault(404, `FunctionAlias not found [name=${functionAlias}]`);
    return { fn, reference };
  }
  if (functionVersion === null) return fault(500, "'>' not supported between instances of 'NoneType' and 'int'");
  const reference = { functionId: functionId ?? "", version: functionVersion };
  const current = await functions.find({ ...reference, version: 0 }, caller);
  if (current === undefined) return fault(404, `Function not found [id=${functionId}]`);
  const fn = functionVersion <= 0 ? current : await functions.find(reference, caller);
  if (fn === undefined)
    return fault(404, `FunctionVersion not found [function_id=${functionId}, version_number=${functionVersion}]`);
  return { fn, reference };
}

async function runExecution({
  execution,
  fn,
  input,
  exchange,
  all: { runtime, executions, workers },
}: {
  readonly execution: Execution;
  readonly fn: ExecutableFunction;
  readonly input: FunctionInput;
  readonly exchange: number;
  readonly all: ServiceContext;
}): Promise<Execution> {
  // What is below 0 is no version, and no worker ever takes it.
  if (execution.functionVersion < 0) {
    executions.update(execution, { status: "failed", result: dumps({ output: "Function execution timeout." }) });
    return execution;
  }
  if (fn.image === undefined) {
    executions.update(execution, { status: "failed", result: dumps({ output: "The emulator has no containers." }) });
    return execution;
  }
  if (workers.of(fn.id, execution.functionVersion).length === 0) workers.resize(fn.id, execution.functionVersion, 1);
  const payload: FunctionCall = {
    input: input.value,
    method: fn.method,
    context: { provider: "qinling", functionName: fn.name, executionId: execution.id },
  };
  const run = runtime.run({
    origin: { provider: "qinling", functionName: fn.name, executionId: execution.id, exchange },
    image: fn.image,
    input: input.value,
    payload,
    timeoutMs: fn.timeoutSeconds * 1000,
  });
  const result = await run.result;
  executions.update(execution, {
    status: result.outcome === "returned" ? "success" : "failed",
    result: dumps(resultOf(result)),
    log: logOf(result, execution.id),
  });
  return execution;
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
  const written = result.log.map(({ text }) => text).join("");
  const trace = result.outcome === "threw" ? `${result.error.stack}\n` : "";
  return `Start execution: ${id}\n${written}${trace}Finished execution: ${id}\n`;
}
