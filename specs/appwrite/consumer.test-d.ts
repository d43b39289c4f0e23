// What callers of @fnwire/appwrite write. `npm run specs:diff` compiles it, as it was at the base, against the new package.
import {
  type AppwriteClient,
  createAppwriteClient,
  createExecution,
  deleteExecution,
  type ExecutionStatus,
  executionStatusValues,
  getExecution,
  isErrorType,
  isExecutionStatus,
  listExecutions,
  listFunctions,
} from "@fnwire/appwrite";

export const client: AppwriteClient = createAppwriteClient({
  endpoint: "https://fra.cloud.appwrite.io/v1",
  auth: { project: "project", key: "key" },
});

/** 201 carries a finished execution, 202 one that only started. */
export async function run(): Promise<string | number | undefined> {
  const outcome = await createExecution(client, {
    path: { functionId: "greet" },
    body: { body: "{}", async: false, path: "/", method: "POST", headers: { a: "b" } },
  });
  switch (outcome.status) {
    case 201:
      return outcome.data.responseStatusCode === 200 ? outcome.data.responseBody : outcome.data.errors;
    case 202:
      return outcome.data.$id;
    case 404:
      return isErrorType(outcome.error?.type) ? outcome.error.code : outcome.error?.message;
    default:
      return outcome.httpStatus;
  }
}

export async function watch(executionId: string): Promise<number> {
  const path = { functionId: "greet", executionId };
  const outcome = await getExecution(client, { path });
  const status: ExecutionStatus | undefined = outcome.status === 200 ? outcome.data.status : undefined;
  const known = isExecutionStatus(status) ? executionStatusValues.indexOf(status) : -1;
  const deleted = await deleteExecution(client, { path });
  return deleted.status === 204 ? known : deleted.httpStatus;
}

export async function lists(): Promise<number> {
  const runs = await listExecutions(client, {
    path: { functionId: "greet" },
    query: { "queries[]": ["{}"], total: false },
  });
  const functions = await listFunctions(client);
  // @ts-expect-error The function must be named.
  await listExecutions(client, { path: {} });
  return (
    (runs.status === 200 ? runs.data.executions.length : 0) + (functions.status === 200 ? functions.data.total : 0)
  );
}
