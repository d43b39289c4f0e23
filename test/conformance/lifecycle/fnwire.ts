import {
  createAppwriteClient,
  listExecutions as listAppwriteExecutions,
} from "../../../packages/appwrite/dist/index.js";
import type { Emulator } from "../../../packages/emulator/dist/index.js";
import { FnwireError, FunctionFailedError, type State } from "../../../packages/fnwire/dist/index.js";
import { appwrite } from "../../../packages/fnwire/dist/providers/appwrite.js";
import { functiongraph } from "../../../packages/fnwire/dist/providers/functiongraph.js";
import { minapp } from "../../../packages/fnwire/dist/providers/minapp.js";
import { qinling } from "../../../packages/fnwire/dist/providers/qinling.js";
import { createFunctiongraphClient, listAsyncExecutions } from "../../../packages/functiongraph/dist/index.js";
import { createKeystoneClient, createToken } from "../../../packages/keystone/dist/index.js";
import { createMinappClient, listFunctions } from "../../../packages/minapp/dist/index.js";
import type { GreeterInput } from "./code.js";

type ProviderId = "appwrite" | "qinling" | "functiongraph" | "minapp";

/** The same life cycle in terms of fnwire: what the official client shows is compared with what this shows. */
export type Ours = {
  invoke(fn: string, input: GreeterInput): Promise<{ readonly output: unknown; readonly logs?: string | undefined }>;
  /** Looks at a run that somebody started. */
  run(fn: string, id: string): OurRun;
  /** Ids of the list that the official client pages through. */
  list?(fn: string): Promise<readonly string[]>;
  /** Invokes with credentials that are wrong. */
  invokeAsStranger(fn: string): Promise<unknown>;
};

/** A run as fnwire sees it. */
export type OurRun = {
  status(): Promise<{ readonly state: State; readonly provisional: boolean }>;
  result(): Promise<{ readonly output: unknown }>;
  logs?(): Promise<string>;
};

const timeoutMs = 30_000;

/** fnwire's client of a provider, with the credentials of the emulator. */
export const ours: Readonly<Record<ProviderId, (emulator: Emulator) => Ours>> = {
  appwrite: ({ providers: { appwrite: settings } }) => {
    const { endpoint, project, key } = settings;
    const fns = appwrite({ endpoint, project, key });
    const client = createAppwriteClient({ endpoint, auth: { project, key } });
    return {
      invoke: (fn, input) => fns.fn(fn).invoke(input, { timeoutMs }),
      run: (fn, id) => {
        const handle = fns.resume({ v: 1, provider: "appwrite", fn, id, startedAt: earlier() });
        return watched(handle);
      },
      list: async (fn) => {
        const queries = [JSON.stringify({ method: "limit", values: [1000] })];
        const headers = { "X-Appwrite-Response-Format": "1.9.5" } as const;
        const outcome = await listAppwriteExecutions(client, {
          path: { functionId: fn },
          query: { "queries[]": queries },
          headers,
        });
        if (outcome.status !== 200) throw new Error(`listExecutions: ${outcome.httpStatus}`);
        return outcome.data.executions.map(({ $id }) => $id);
      },
      invokeAsStranger: (fn) => appwrite({ endpoint, project, key: "wrong-key" }).fn(fn).invoke({ name: "Mallory" }),
    };
  },
  qinling: ({ providers: { qinling: settings } }) => {
    const { endpoint, authUrl, username, password, userDomain, project, projectDomain } = settings;
    const login = { endpoint, authUrl, username, password, userDomain, project, projectDomain };
    const fns = qinling(login);
    return {
      invoke: (fn, input) => fns.fn(fn).invoke(input, { timeoutMs }),
      run: (fn, id) => {
        const handle = fns.resume({ v: 1, provider: "qinling", fn, id, startedAt: earlier() });
        return watched(handle);
      },
      invokeAsStranger: (fn) =>
        qinling({ ...login, password: "wrong" })
          .fn(fn)
          .invoke({ name: "Mallory" }),
    };
  },
  minapp: ({ providers: { minapp: settings } }) => {
    const { endpoint, clientId, clientSecret, token } = settings;
    const fns = minapp({ endpoint, clientId, clientSecret });
    const client = createMinappClient({ endpoint, auth: { bearer: token } });
    return {
      invoke: (fn, input) => fns.fn(fn).invoke(input, { timeoutMs }),
      run: () => {
        throw new Error("Minapp gives no ids of runs.");
      },
      list: async () => {
        const outcome = await listFunctions(client, { query: { limit: 1000 } });
        if (outcome.status !== 200) throw new Error(`listFunctions: ${outcome.httpStatus}`);
        return outcome.data.objects.map(({ name }) => name);
      },
      invokeAsStranger: (fn) => minapp({ endpoint, token: "wrong-token" }).fn(fn).invoke({ name: "Mallory" }),
    };
  },
  functiongraph: ({ providers: { functiongraph: settings } }) => {
    const { endpoint, projectId, ak: accessKey, sk: secretKey } = settings;
    const keys = { endpoint, projectId, accessKey, secretKey };
    const fns = functiongraph(keys);
    return {
      invoke: (fn, input) => fns.fn(fn).invoke(input, { timeoutMs, request: { logs: true } }),
      run: (fn, id) => {
        const handle = fns.resume({ v: 1, provider: "functiongraph", fn, id, startedAt: earlier() });
        return { status: () => handle.status({ timeoutMs }), result: () => handle.result({ timeoutMs }) };
      },
      list: async (fn) => {
        const token = await tokenOf(settings);
        const client = createFunctiongraphClient({ endpoint, auth: { token } });
        const path = { project_id: projectId, function_urn: fn };
        const outcome = await listAsyncExecutions(client, { path, query: { limit: 500 } });
        if (outcome.status !== 200) throw new Error(`listAsyncExecutions: ${outcome.httpStatus}`);
        return (outcome.data.invocations ?? []).map(({ request_id }) => request_id);
      },
      invokeAsStranger: (fn) =>
        functiongraph({ ...keys, secretKey: "wrong-secret" })
          .fn(fn)
          .invoke({ name: "Mallory" }),
    };
  },
};

/** The error that fnwire rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<FnwireError> {
  try {
    await promise;
  } catch (error) {
    if (FnwireError.is(error)) return error;
    throw error;
  }
  throw new Error("The call was expected to fail.");
}

/** What the function failed with, as fnwire reports it. */
export async function failureOf(promise: Promise<unknown>): Promise<FunctionFailedError> {
  const error = await rejectionOf(promise);
  if (error instanceof FunctionFailedError) return error;
  throw error;
}

// A run is looked for for a while after its start, because some services show it late. These have long been there.
function earlier(): string {
  return new Date(Date.now() - 120_000).toISOString();
}

type Watched = {
  status(options: { timeoutMs: number }): Promise<{ readonly state: State; readonly provisional: boolean }>;
  result(options: { timeoutMs: number }): Promise<{ readonly output: unknown }>;
  logs(options: { timeoutMs: number }): Promise<string>;
};

function watched(handle: Watched): OurRun {
  return {
    status: () => handle.status({ timeoutMs }),
    result: () => handle.result({ timeoutMs }),
    logs: () => handle.logs({ timeoutMs }),
  };
}

async function tokenOf(login: Emulator["providers"]["functiongraph"]): Promise<string> {
  const client = createKeystoneClient({ endpoint: login.authUrl.replace(/\/v3$/, "") });
  const outcome = await createToken(client, {
    body: {
      auth: {
        identity: {
          methods: ["password"],
          password: {
            user: { name: login.username, domain: { name: login.userDomain }, password: login.password },
          },
        },
        scope: { project: { id: login.projectId } },
      },
    },
  });
  if (outcome.status !== 201) throw new Error(`createToken: ${outcome.httpStatus}`);
  return outcome.headers["x-subject-token"] ?? "";
}
