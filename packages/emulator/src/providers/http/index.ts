import { createHash } from "node:crypto";
import {
  anyone,
  BoundedMap,
  defineService,
  emptyReply,
  folderImage,
  type Handler,
  jsonReply,
  type Reply,
  refusals,
  refuse,
  routes,
  type ServiceDefinition,
  type ServiceHost,
} from "../../contract.js";
import { spec } from "./description.js";

/** What a client of functions behind a URL needs. */
export type HttpSettings = {
  readonly endpoint: string;
  readonly token: string;
  /** Paths of the folder's functions. */
  readonly functions: Readonly<Record<string, string>>;
};

const token = "test-token-http-0001";
const failure = (status: number, message: string, headers = {}) => jsonReply({ status, headers, value: { message } });

/** One call by a key: what it asked for, and its response once there is one. */
type Keyed = { readonly asked: string; reply?: Reply };

/** Functions of the folder behind a URL each. They honor `Idempotency-Key`. */
export function http(): ServiceDefinition<"http", HttpSettings> {
  return defineService({
    id: "http",
    title: "Functions behind a URL",
    documentation: "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/",
    spec,
    mounts: ["/http"],
    start: (host) => ({
      routes: routes({
        operations: { "POST /{name}": invoke },
        context: { host, keyed: new BoundedMap<string, Keyed>() },
        authenticate: ({ headers }) => (headers.authorization === `Bearer ${token}` ? anyone() : refuse(refused)),
      }),
      refusals: refusals(failure),
      settings: async (origin) => ({ endpoint: `${origin}/http`, token, functions: await host.runtime.folder.named() }),
    }),
  });
}

const refused = failure(401, "Send the token.", { "www-authenticate": "Bearer" });

type Context = { readonly host: ServiceHost; readonly keyed: BoundedMap<string, Keyed> };

/** The draft's section 2.6: 409 while the first call is under way, 422 for another request under its key. */
const invoke: Handler<undefined, Context> = async (call, _caller, { host, keyed }) => {
  const key = /^"([\x20-\x7e]+)"$/.exec(call.headers["idempotency-key"] ?? "")?.[1];
  if (key === undefined && call.headers["idempotency-key"] !== undefined)
    return failure(400, "Idempotency-Key has to be a quoted string.");
  if (key === undefined) return run(call, host);
  const asked = createHash("sha256").update(`${call.params.name}\n`).update(call.body).digest("hex");
  const before = keyed.get(key);
  if (before !== undefined && before.asked !== asked) return failure(422, "The key was given to another request.");
  if (before !== undefined) return before.reply ?? failure(409, "The first call with this key is under way.");
  const entry: Keyed = { asked };
  keyed.set(key, entry);
  entry.reply = await run(call, host);
  return entry.reply;
};

async function run(call: Parameters<typeof invoke>[0], { runtime }: ServiceHost): Promise<Reply> {
  const functionName = call.params.name ?? "";
  const file = await runtime.folder.find(functionName);
  if (file === undefined) return failure(404, "There is no such function.");
  const result = await runtime.run({
    provider: "http",
    functionName,
    executionId: String(call.exchange),
    exchange: call.exchange,
    image: folderImage("http", file),
    input: call.content.kind === "json" ? call.content.value : undefined,
    timeoutMs: 300_000,
  }).result;
  if (result.outcome !== "returned")
    return failure(500, result.outcome === "threw" ? result.error.message : result.outcome);
  return result.value === undefined ? emptyReply({ status: 204 }) : jsonReply({ status: 200, value: result.value });
}
