import { records } from "../../support/responses.js";
import {
  appwrite,
  type CommonOptions,
  functiongraph,
  type Handle,
  type Minapp,
  minapp,
  type ProviderId,
  type Qinling,
  qinling,
} from "../support/fnwire.js";

/** What a client can be asked for. */
export type Method = "invoke" | "start" | "status" | "result" | "logs";

const fn = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";

/** The methods that a provider has. */
export function methodsOf(provider: ProviderId): readonly Method[] {
  switch (provider) {
    case "minapp":
      return ["invoke", "start"];
    case "functiongraph":
      return ["invoke", "start", "status", "result"];
    default:
      return ["invoke", "start", "status", "result", "logs"];
  }
}

/** What a provider answers to a method when all is well. */
export function recordOf(provider: ProviderId, method: Method): unknown {
  switch (provider) {
    case "appwrite":
      return records.appwrite({ $id: runId });
    case "qinling":
      return method === "logs" ? "a line of the log" : records.qinling();
    case "minapp":
      return method === "start" ? { status: "ok" } : records.minapp();
    case "functiongraph": {
      if (method === "invoke") return records.functiongraph();
      if (method === "start") return { request_id: runId };
      return { invocations: [{ request_id: runId, status: "SUCCESS", error_code: 0, error_message: "" }], count: 1 };
    }
  }
}

/** A way to make every call of a provider's client. */
export function clientBy(provider: ProviderId, options: Pick<CommonOptions<Minapp>, "transport" | "clock">) {
  const token = "test-token-0001";
  const common = { retry: false, ...options } as const;
  const clients = {
    appwrite: () => appwrite({ endpoint: "https://aw.example/v1", project: "demo", ...common }),
    qinling: () => qinling({ endpoint: "https://ql.example", token, onAmbiguous: "throw", ...common }),
    functiongraph: () => functiongraph({ endpoint: "https://fg.example", projectId: "demo", token, ...common }),
    minapp: () => minapp({ endpoint: "https://ma.example/oserve/v1.3", token, ...common }),
  };
  // Safe: methods are only called where `methodsOf` has them.
  const client = clients[provider]() as unknown as ReturnType<typeof qinling>;
  const startedAt = new Date(options.clock?.now() ?? Date.now()).toISOString();
  const handle = (): Handle<Qinling> =>
    client.resume({ v: 1, provider, fn, id: runId, startedAt } as Parameters<typeof client.resume>[0]); // of its provider
  const calls: Readonly<Record<Method, () => Promise<unknown>>> = {
    invoke: () => client.fn(fn).invoke({}, { timeoutMs: 60_000 }),
    start: () => client.fn(fn).start({}, { timeoutMs: 60_000 }),
    status: () => handle().status(),
    result: () => handle().result({ timeoutMs: 60_000 }),
    logs: () => handle().logs(),
  };
  return (method: Method) => calls[method];
}
