// Appwrite's official server SDK for Node.js.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Code, GreeterInput } from "../lifecycle/code.js";
import { type ClientDefinition, type OfficialClient, RefusedError, type Run } from "../lifecycle/official-client.js";
import { titleOf } from "./versions.js";

// The part of the SDK that is used here, as it is at run time.
type Execution = {
  readonly $id: string;
  readonly status: string;
  readonly responseBody: string;
  readonly logs: string;
  readonly errors: string;
};
type Deployment = { readonly $id: string; readonly status: string; readonly buildLogs: string };
type Params = Readonly<Record<string, unknown>>;
type Functions = {
  create(params: Params): Promise<{ readonly $id: string }>;
  createDeployment(params: Params): Promise<Deployment>;
  getDeployment(params: Params): Promise<Deployment>;
  createExecution(params: Params): Promise<Execution>;
  getExecution(params: Params): Promise<Execution>;
  listExecutions(params: Params): Promise<{ readonly total: number; readonly executions: readonly Execution[] }>;
  deleteExecution(params: Params): Promise<unknown>;
  delete(params: Params): Promise<unknown>;
};
type Client = {
  setEndpoint(endpoint: string): Client;
  setProject(id: string): Client;
  setKey(key: string): Client;
};
type Sdk = {
  readonly Client: new () => Client;
  readonly Functions: new (client: Client) => Functions;
  readonly Query: {
    equal(attribute: string, value: string): string;
    orderAsc(attribute: string): string;
    limit(count: number): string;
    cursorAfter(id: string): string;
  };
};
type Files = { readonly InputFile: { fromPath(path: string, name: string): unknown } };

export const nodeAppwrite: ClientDefinition = {
  title: titleOf("node-appwrite"),
  provider: "appwrite",
  lacks: { alias: "Appwrite has deployments, but neither versions nor aliases to call them by" },
  unknownFunction: "nobody",
  connect: async ({ emulator, tools, scratch }) => {
    const require = createRequire(join(tools, "package.json"));
    const { Client, Functions, Query } = require("node-appwrite") as Sdk; // as described above
    const { InputFile } = require("node-appwrite/file") as Files; // as described above
    const { endpoint, project, key } = emulator.providers.appwrite;
    const clientWith = (apiKey: string) => new Client().setEndpoint(endpoint).setProject(project).setKey(apiKey);
    const functions = new Functions(clientWith(key));

    const deployCode = async (functionId: string, { fileName, source }: Code) => {
      const folder = join(scratch, "appwrite");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, fileName), source);
      const archive = join(scratch, "code.tar.gz");
      execFileSync("tar", ["-czf", archive, "-C", folder, "."]);
      const code = InputFile.fromPath(archive, "code.tar.gz");
      let deployment = await functions.createDeployment({ functionId, code, activate: true });
      while (!["ready", "failed"].includes(deployment.status)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        deployment = await functions.getDeployment({ functionId, deploymentId: deployment.$id });
      }
      if (deployment.status === "failed") throw new Error(deployment.buildLogs);
    };
    const create = async (functionId: string, input: GreeterInput, async: boolean) =>
      functions.createExecution({
        functionId,
        async,
        body: JSON.stringify(input),
        headers: { "content-type": "application/json" },
      });

    const client: OfficialClient = {
      deploy: async (code) => {
        const functionId = "greeter";
        await functions.create({ functionId, name: "Greeter", runtime: "node-22", entrypoint: code.fileName });
        await deployCode(functionId, code);
        return functionId;
      },
      replaceCode: deployCode,
      invoke: async (fn, input) => runOf(await refusals(create(fn, input, false))),
      start: async (fn, input) => (await create(fn, input, true)).$id,
      look: async (functionId, executionId) =>
        runOf(await refusals(functions.getExecution({ functionId, executionId }))),
      logs: async (functionId, executionId) => (await functions.getExecution({ functionId, executionId })).logs,
      listFailed: async (functionId) => {
        const { executions } = await functions.listExecutions({
          functionId,
          queries: [Query.equal("status", "failed")],
        });
        return executions.map(runOf);
      },
      pages: async (functionId, size) => {
        const pages: string[][] = [];
        for (let cursor: string | undefined; ; ) {
          const after = cursor === undefined ? [] : [Query.cursorAfter(cursor)];
          const queries = [Query.orderAsc("$createdAt"), Query.limit(size), ...after];
          const { executions } = await functions.listExecutions({ functionId, queries });
          if (executions.length > 0) pages.push(executions.map(({ $id }) => $id));
          if (executions.length < size) return pages;
          cursor = executions.at(-1)?.$id;
        }
      },
      removeRun: async (functionId, executionId) => {
        await functions.deleteExecution({ functionId, executionId });
      },
      removeFunction: async (functionId) => {
        await functions.delete({ functionId });
      },
      invokeAsStranger: (functionId) =>
        refusals(new Functions(clientWith("wrong-key")).createExecution({ functionId, body: "{}" })),
    };
    return client;
  },
};

function runOf({ $id: id, status, responseBody, logs, errors }: Execution): Run {
  const state = status === "completed" ? "succeeded" : status === "failed" ? "failed" : "pending";
  return {
    id,
    state,
    // Only the response to a synchronous call has the function's own response.
    output: responseBody === "" ? undefined : JSON.parse(responseBody),
    failure: state === "failed" ? errors : undefined,
    logs,
  };
}

// What the SDK throws: an AppwriteException with the HTTP status and the service's type.
async function refusals<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    const { code, type } = error as { readonly code?: unknown; readonly type?: unknown }; // any thrown object may have them
    if (typeof code !== "number" || typeof type !== "string") throw error;
    throw new RefusedError({ httpStatus: code, reason: type });
  }
}
