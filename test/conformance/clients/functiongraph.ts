// Huawei Cloud's official SDK for Node.js, which signs with an access key.
import { createRequire } from "node:module";
import { join } from "node:path";
import type { GreeterInput } from "../lifecycle/code.js";
import { type ClientDefinition, type OfficialClient, RefusedError, type Run } from "../lifecycle/official-client.js";
import { titleOf } from "./versions.js";

// The part of the SDK that is used here, as it is at run time: its declared getters are fiction, the wire's names are real.
type Built = { readonly [setter: `with${string}`]: ((value: unknown) => unknown) | undefined };
type Fields = Readonly<Record<string, unknown>>;
type Client = Readonly<Record<string, ((request: unknown) => Promise<Fields>) | undefined>>;
type Builder = {
  withCredential(credential: unknown): Builder;
  withEndpoint(endpoint: string): Builder;
  build(): Client;
};
type Sdk = Readonly<Record<string, (new () => Built) | undefined>> & {
  readonly FunctionGraphClient: { newBuilder(): Builder };
};
type Core = { readonly BasicCredentials: new () => Built };

type Row = { readonly request_id: string; readonly status: string; readonly error_message: string };
type Page = { readonly invocations: readonly Row[]; readonly next_marker: number; readonly count: number };

export const huaweicloudFunctiongraph: ClientDefinition = {
  title: titleOf("@huaweicloud/huaweicloud-sdk-functiongraph"),
  provider: "functiongraph",
  lacks: { removeRun: "FunctionGraph's records of runs cannot be deleted" },
  unknownFunction: "nobody",
  connect: async ({ emulator, tools, scratch }) => {
    // The SDK leaves a file in the home directory.
    process.env.HOME = scratch;
    const require = createRequire(join(tools, "package.json"));
    const sdk = require("@huaweicloud/huaweicloud-sdk-functiongraph") as Sdk; // as described above
    const core = require("@huaweicloud/huaweicloud-sdk-core") as Core; // as described above
    // It prints every request that is refused, with its credentials.
    const requireInside = createRequire(require.resolve("@huaweicloud/huaweicloud-sdk-core"));
    const log4js = requireInside("log4js") as { getLogger(): { level: string } }; // as its documentation says
    log4js.getLogger().level = "off";
    const { endpoint, projectId, ak, sk } = emulator.providers.functiongraph;

    const make = (name: string, fields: Fields) => {
      const Class = name === "BasicCredentials" ? core.BasicCredentials : sdk[name];
      if (Class === undefined) throw new Error(`The SDK has no ${name}`);
      const made = new Class();
      for (const [field, value] of Object.entries(fields)) made[`with${field}`]?.(value);
      return made;
    };
    const clientWith = (secretKey: string) =>
      sdk.FunctionGraphClient.newBuilder()
        .withCredential(make("BasicCredentials", { Ak: ak, Sk: secretKey, ProjectId: projectId }))
        .withEndpoint(endpoint)
        .build();
    const send = async (operation: string, fields: Fields, client = clientWith(sk)): Promise<Fields> => {
      const name = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Request`;
      const call = client[operation];
      if (call === undefined) throw new Error(`The SDK has no ${operation}`);
      try {
        return await call.call(client, make(name, fields));
      } catch (error) {
        const { httpStatusCode, errorCode } = error as { httpStatusCode?: unknown; errorCode?: unknown }; // may have them
        if (typeof httpStatusCode !== "number") throw error;
        throw new RefusedError({ httpStatus: httpStatusCode, reason: String(errorCode) });
      }
    };

    const invoke = async (fn: string, input: GreeterInput, client?: Client): Promise<Run> => {
      const fields = { FunctionUrn: fn, XCffLogType: "tail", XCFFRequestVersion: "v1", Body: input };
      const answer = await send("invokeFunction", fields, client);
      const {
        request_id: id,
        result,
        log,
        status,
      } = answer as Record<"request_id" | "result" | "log", string> & Fields; // the envelope of v1
      const value: unknown = JSON.parse(result);
      if (status === 200) return { id, state: "succeeded", output: value, logs: log };
      return { id, state: "failed", failure: (value as { errorMessage: string }).errorMessage, logs: log }; // the service's form of a failure
    };
    const list = async (fn: string, query: Fields): Promise<Page> =>
      (await send("listAsyncInvocations", { FunctionUrn: fn, ...query })) as Page; // as the service documents it
    const codeFields = (source: string) => ({
      CodeType: "inline",
      FuncCode: make("FuncCode", { File: Buffer.from(source).toString("base64") }),
    });

    const client: OfficialClient = {
      deploy: async ({ source }) => {
        const body = make("CreateFunctionRequestBody", {
          FuncName: "greeter",
          Package: "default",
          Runtime: "Node.js20.15",
          Timeout: 10,
          Handler: "index.handler",
          MemorySize: 128,
          ...codeFields(source),
        });
        return String((await send("createFunction", { Body: body })).func_urn);
      },
      replaceCode: async (fn, { source }) => {
        await send("updateFunctionCode", {
          FunctionUrn: fn,
          Body: make("UpdateFunctionCodeRequestBody", codeFields(source)),
        });
      },
      publish: async (fn, alias) => {
        const version = await send("createFunctionVersion", {
          FunctionUrn: fn,
          Body: make("CreateFunctionVersionRequestBody", { Description: "conformance" }),
        });
        const made = await send("createVersionAlias", {
          FunctionUrn: fn,
          Body: make("CreateVersionAliasRequestBody", { Name: alias, Version: version.version }),
        });
        return String(made.alias_urn);
      },
      invoke,
      start: async (fn, input) =>
        String((await send("asyncInvokeFunction", { FunctionUrn: fn, Body: input })).request_id),
      look: async (fn, id) => {
        const [row] = (await list(fn, { RequestId: id })).invocations;
        if (row === undefined) throw new Error(`There is no record of ${id}`);
        return runOf(row);
      },
      listFailed: async (fn) => (await list(fn, { Status: "FAIL" })).invocations.map(runOf),
      pages: async (fn, size) => {
        const pages: string[][] = [];
        for (let marker = 0; ; ) {
          const page = await list(fn, { Marker: String(marker), Limit: String(size) });
          pages.push(page.invocations.map(({ request_id }) => request_id));
          if (page.next_marker >= page.count) return pages;
          marker = page.next_marker;
        }
      },
      removeFunction: async (fn) => {
        // With its version the URN would name latest alone, which cannot be deleted.
        await send("deleteFunction", { FunctionUrn: fn.replace(/:latest$/, "") });
      },
      invokeAsStranger: (fn) => invoke(fn, { name: "Mallory" }, clientWith("wrong-secret")),
    };
    return client;
  },
};

const states: Readonly<Record<string, Run["state"]>> = { SUCCESS: "succeeded", FAIL: "failed", DISCARD: "failed" };

// The record holds no output: only how the run ended.
function runOf({ request_id: id, status, error_message: message }: Row): Run {
  return { id, state: states[status] ?? "pending", failure: message === "" ? undefined : message };
}
