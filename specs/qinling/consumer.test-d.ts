// What callers of @fnwire/qinling write. `npm run specs:diff` compiles it, as it was at the base, against the new package.
import {
  createExecution,
  createQinlingClient,
  deleteExecution,
  type ExecutionStatus,
  executionStatusValues,
  getExecution,
  getExecutionLog,
  isExecutionStatus,
  listExecutions,
  type QinlingClient,
} from "@fnwire/qinling";

export const client: QinlingClient = createQinlingClient({
  endpoint: "http://127.0.0.1:7070",
  auth: { token: "test-token-0001" },
});

/** The result is JSON in a string, and null when there is none. */
export async function run(): Promise<unknown> {
  const outcome = await createExecution(client, {
    body: { function_id: "167bba70-5ea0-4e88-ab60-b550067b5e88", input: '{"name": "Ada"}', sync: true },
  });
  if (outcome.status === 201)
    return outcome.data.status === "success" ? JSON.parse(outcome.data.result ?? "null") : outcome.data.id;
  if (outcome.status === 400) return outcome.error?.faultstring;
  return outcome.httpStatus;
}

export async function watch(executionId: string): Promise<number | string> {
  const path = { execution_id: executionId };
  const outcome = await getExecution(client, { path });
  const status: ExecutionStatus | undefined = outcome.status === 200 ? outcome.data.status : undefined;
  const log = await getExecutionLog(client, { path });
  const deleted = await deleteExecution(client, { path });
  if (log.status === 200 && deleted.status === 204) return log.data;
  return isExecutionStatus(status) ? executionStatusValues.indexOf(status) : -1;
}

export async function list(): Promise<number> {
  const outcome = await listExecutions(client, { query: { status: "eq:success" } });
  // @ts-expect-error The runner needs a function.
  await createExecution(client, { body: { input: "{}" } });
  return outcome.status === 200 ? outcome.data.executions.length : 0;
}
