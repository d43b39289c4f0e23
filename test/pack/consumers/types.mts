// A user's program as the compiler sees it, with the types of every entry that runs anywhere.
import {
  type AppwriteClient,
  createAppwriteClient,
  createExecution,
  type Execution,
  executionStatusValues,
  type operations,
  type paths,
} from "@fnwire/appwrite";
import { createFunctiongraphClient, invokeFunction } from "@fnwire/functiongraph";
import { createKeystoneClient, createToken } from "@fnwire/keystone";
import { createLoomWorksClient, type createRun, type LoomWorksClient } from "@fnwire/loom-works";
import { createMinappClient, invokeFunction as invokeMinapp } from "@fnwire/minapp";
import { createQinlingClient, createExecution as createQinlingExecution } from "@fnwire/qinling";
import { type OperationDescriptor, RequestError, type Transport, TransportError } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { FnwireError, type Handle, safeTransport } from "fnwire";
import { type Appwrite, appwrite } from "fnwire/appwrite";
import { functiongraph } from "fnwire/functiongraph";
import { minapp } from "fnwire/minapp";
import { qinling } from "fnwire/qinling";

const transport: Transport = safeTransport({ transport: nodeTransport(), retry: { attempts: 2 } });
const client: AppwriteClient = createAppwriteClient({
  endpoint: "https://cloud.example.com/v1",
  auth: { project: "test-project", key: async () => "test-key" },
  transport,
});

export async function bindings(): Promise<string | undefined> {
  const outcome = await createExecution(client, { path: { functionId: "hello" }, body: { async: false } });
  if (outcome.status === 201) {
    const execution: Execution = outcome.data;
    return execution.responseBody;
  }
  if (outcome.status === 404) return outcome.error?.type;
  // @ts-expect-error An undocumented response has no known error.
  if (outcome.status === "undocumented") return outcome.error;
  return undefined;
}

export async function facade(): Promise<string> {
  const functions = appwrite({ endpoint: "https://cloud.example.com/v1", project: "test-project", key: "test-key" });
  const hello = functions.fn<{ name: string }, { greeting: string }>("hello");
  const { output } = await hello.invoke({ name: "Ada" });
  const started: Handle<Appwrite, { greeting: string }> = await hello.start({ name: "Ada" });
  // @ts-expect-error The input is typed.
  await hello.invoke({ nome: "Ada" });
  // @ts-expect-error There is no such option.
  appwrite({ endpoint: "https://cloud.example.com/v1", project: "test-project", key: "test-key", retries: 3 });
  return output.greeting + JSON.stringify(started);
}

export function evidence(error: unknown): boolean | "unknown" | undefined {
  if (FnwireError.is(error)) return error.executed === "no";
  if (error instanceof TransportError) return error.sent;
  return error instanceof RequestError ? false : undefined;
}

export const fifth: LoomWorksClient = createLoomWorksClient({
  endpoint: "https://north.loom-works.test/v7",
  transport,
});
export type ThreadOf = Parameters<typeof createRun>[1]["body"]["thread"];
export type ListedPath = paths["/functions/{functionId}/executions"]["get"];
export type CreateBody = operations["createExecution"]["requestBody"];
export const described: readonly string[] = executionStatusValues;
export const others = [
  createFunctiongraphClient,
  createKeystoneClient,
  createMinappClient,
  createQinlingClient,
  createQinlingExecution,
  createToken,
  fetchTransport,
  functiongraph,
  invokeFunction,
  invokeMinapp,
  minapp,
  qinling,
];
export const descriptor = {
  id: "ping",
  method: "GET",
  path: "/ping",
  security: [],
  retry: "safe",
  responses: { 200: {} },
} as const satisfies OperationDescriptor;
