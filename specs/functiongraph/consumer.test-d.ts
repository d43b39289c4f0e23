// What callers of @fnwire/functiongraph write. `npm run specs:diff` compiles it, as it was at the base, against the new package.
import {
  cancelExecution,
  createFunctiongraphClient,
  type ExecutionStatus,
  executionStatusValues,
  type FunctiongraphClient,
  invokeFunction,
  invokeFunctionAsync,
  isExecutionStatus,
  listAsyncExecutions,
} from "@fnwire/functiongraph";

export const client: FunctiongraphClient = createFunctiongraphClient({
  endpoint: "https://functiongraph.eu-de.otc.t-systems.com",
  auth: { token: "test-token-0001" },
});

const path = {
  project_id: "0123456789abcdef0123456789abcdef",
  function_urn: "urn:fss:eu-de:p:function:default:hello:latest",
};

export async function run(): Promise<unknown> {
  const outcome = await invokeFunction(client, { path, body: { name: "Ada" } });
  if (outcome.status === 200) return outcome.data;
  if (outcome.status === 404) return outcome.error;
  return outcome.httpStatus;
}

export async function start(): Promise<string | number | undefined> {
  const outcome = await invokeFunctionAsync(client, { path, body: { name: "Ada" } });
  return outcome.status === 202 ? outcome.data.request_id : outcome.httpStatus;
}

export async function watch(requestId: string): Promise<number> {
  const outcome = await listAsyncExecutions(client, { path, query: { request_id: requestId } });
  const status: ExecutionStatus | undefined =
    outcome.status === 200 ? outcome.data.invocations?.[0]?.status : undefined;
  await cancelExecution(client, { path, body: { request_id: requestId, type: "force" } });
  // @ts-expect-error The project must be named.
  await invokeFunction(client, { path: { function_urn: path.function_urn }, body: {} });
  return isExecutionStatus(status) ? executionStatusValues.indexOf(status) : -1;
}
