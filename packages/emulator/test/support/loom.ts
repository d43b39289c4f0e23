import {
  anyone,
  BoundedMap,
  checkedBody,
  defineService,
  folderImage,
  jsonReply,
  refusals,
  refuse,
  resource,
  routes,
} from "@fnwire/emulator";

type Run = { readonly id: string; readonly output: unknown };

const token = "test-token-loom-0001";
const failure = (status: number, message: string, headers = {}) => jsonReply({ status, headers, value: { message } });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const error = { description: "A refusal.", ...json({ type: "object", required: ["message"] }) };
const run = { type: "object", required: ["id", "output"], properties: { id: { type: "string" }, output: {} } };
const name = { name: "name", in: "path", required: true, schema: { type: "string" } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** The API of a service that nobody knows. */
export const loomSpec = {
  openapi: "3.1.0",
  info: { title: "Loom", version: "1" },
  paths: {
    "/weave/{name}": {
      post: {
        operationId: "weave",
        parameters: [name],
        requestBody: { required: true, ...json({ type: "object", required: ["threads"] }) },
        responses: { "200": { description: "It ran.", ...json(run) }, default: error },
      },
    },
    "/runs": {
      get: {
        operationId: "listRuns",
        responses: { "200": { description: "All runs.", ...json({ type: "array", items: run }) }, default: error },
      },
    },
    "/runs/{id}": {
      get: {
        operationId: "getRun",
        parameters: [id],
        responses: { "200": { description: "A run.", ...json(run) }, default: error },
      },
      delete: {
        operationId: "deleteRun",
        parameters: [id],
        responses: { "204": { description: "It is gone." }, default: error },
      },
    },
    "/unravel": { post: { operationId: "unravel", responses: { default: error } } },
  },
} as const;

/** A service that the emulator does not know, as anybody would define it. */
export const loom = defineService({
  id: "loom",
  title: "Loom",
  spec: loomSpec,
  mounts: ["/loom"],
  start: ({ runtime }) => {
    const runs = new BoundedMap<string, Run>();
    const operations = {
      "POST /weave/{name}": async (call: Parameters<typeof checkedBody>[0]) => {
        const { threads } = checkedBody<{ readonly threads: number }>(call);
        const functionName = call.params.name ?? "";
        const file = (await runtime.folder.find(functionName)) ?? refuse(failure(404, "There is no such function."));
        const executionId = String(runs.values().length + 1);
        const run = runtime.run({
          provider: "loom",
          functionName,
          executionId,
          exchange: call.exchange,
          image: folderImage("loom", file),
          input: { threads },
          timeoutMs: 5_000,
        });
        const result = await run.result;
        if (result.outcome !== "returned") return failure(500, result.outcome);
        const record = { id: executionId, output: result.value };
        runs.set(executionId, record);
        return jsonReply({ status: 200, value: record });
      },
      ...resource<Run, undefined, undefined>({
        path: "/runs",
        id: "id",
        store: () => runs,
        list: (rows) => rows,
        errors: { missing: (missing) => failure(404, `There is no run ${missing}.`) },
      }),
    };
    const authenticate = ({ headers }: Parameters<typeof checkedBody>[0]) => {
      if (headers.authorization !== `Bearer ${token}`) refuse(failure(401, "Send the token."));
      return anyone();
    };
    return {
      routes: routes({ operations, context: undefined, authenticate }),
      refusals: refusals(failure),
      settings: async (origin) => ({ endpoint: `${origin}/loom`, token, functions: await runtime.folder.named() }),
    };
  },
});
