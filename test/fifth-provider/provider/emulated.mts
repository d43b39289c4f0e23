// Loom Works, emulated: its spec comes with its binding, its functions are those of the emulator's folder.
import {
  BoundedMap,
  type Call,
  checkedBody,
  defineService,
  folderImage,
  jsonReply,
  refusals,
  refuse,
  routes,
  type ServiceDefinition,
  textReply,
} from "@fnwire/emulator";

type Run = { readonly id: string; readonly tags: readonly string[]; state: string; output: object | null };
type Body = { readonly thread: object; readonly tags?: readonly string[] };

/** What a client of the emulated service needs. */
export type LoomWorksSettings = { readonly endpoint: string; readonly session: string };

const session = "test-session-loom/0001+x";
const failure = (status: number, reason: string, headers = {}) => jsonReply({ status, headers, value: { reason } });

/** Loom Works for `startEmulator`. */
export function loomWorksService(spec: URL): ServiceDefinition<"loom-works", LoomWorksSettings> {
  return defineService({
    id: "loom-works",
    title: "Loom Works",
    spec,
    mounts: ["/loom-works/v7"],
    start: ({ runtime }) => {
      const runs = new BoundedMap<string, Run>();
      const show = ({ tags: _tags, ...run }: Run) => run;
      const runOf = ({ params }: Call): Run =>
        runs.get(params.run ?? "") ?? refuse(failure(404, "There is no such run."));
      const operations = {
        "POST /patterns/{pattern}/runs": async (call: Call) => {
          const { thread, tags = [] } = checkedBody<Body>(call);
          const functionName = call.params.pattern ?? "";
          const file = (await runtime.folder.find(functionName)) ?? refuse(failure(404, "There is no such pattern."));
          const run: Run = { id: `urn:run:${crypto.randomUUID()}`, tags, state: "waiting", output: null };
          runs.set(run.id, run);
          const started = runtime.run({
            provider: "loom-works",
            functionName,
            executionId: run.id,
            exchange: call.exchange,
            image: folderImage("loom-works", file),
            input: thread,
            timeoutMs: 30_000,
          });
          const ended = started.result.then((result) => {
            if (result.outcome === "returned") Object.assign(run, { state: "woven", output: result.value });
            else run.state = "torn";
          });
          if (call.headers.prefer === "respond-async")
            return jsonReply({ status: 202, value: { id: run.id, state: "waiting" } });
          await ended;
          return jsonReply({ status: 201, value: show(run) });
        },
        "GET /patterns/{pattern}/runs": ({ query }: Call) => {
          const wanted = query.getAll("tags[]");
          const found = runs.values().filter(({ tags }) => wanted.every((tag) => tags.includes(tag)));
          return jsonReply({ status: 200, value: { runs: found.map(show) } });
        },
        "GET /runs/{run}": (call: Call) => jsonReply({ status: 200, value: show(runOf(call)) }),
        "GET /runs/{run}/log": (call: Call) => textReply({ status: 200, text: `${runOf(call).id}\n` }),
      };
      return {
        routes: routes({
          operations,
          context: undefined,
          authenticate: ({ headers }) => {
            if (headers.cookie !== `loom=${session}`) refuse(failure(401, "Who are you?"));
          },
        }),
        refusals: refusals(failure),
        settings: (origin) => ({ endpoint: `${origin}/loom-works/v7`, session }),
      };
    },
  });
}
