import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { records } from "../../support/responses.js";
import {
  type ErrorCode,
  fileJournal,
  type Handle,
  type Journal,
  type ProviderId,
  type Qinling,
} from "../support/fnwire.js";
import { echoBody } from "./parrot.js";
import { failedRun, functionId, type Reply, runId, type Scene, type Script } from "./scene.js";

/** Makes a call of the scene fail with one code; `undefined` where the provider or the credential cannot. */
export type Elicit = (scene: Scene) => Promise<unknown> | undefined;

/** What a call of one provider needs in order to be refused nowhere before it is sent. */
const launch = (scene: Scene, more: Parameters<Scene["client"]>[0] = {}, options: object = {}) =>
  scene.errorOf(() =>
    scene
      .client(more)
      .fn(functionId)
      .invoke({ note: "an input" }, options as never),
  );

function launched(script: Script, options: object = {}): Elicit {
  return (scene) => {
    scene.script = script;
    return launch(scene, {}, { onAmbiguous: "throw", ...options });
  };
}

/** A request that runs no function: its failure keeps its own code, whatever it leaves open. */
function looked(script: Script): Elicit {
  return (scene) => {
    if (scene.kind.provider === "minapp") return undefined;
    scene.script = script;
    return scene.errorOf(() => handleOf(scene).status());
  };
}

/** A wait for the end of a run. */
function followed(script: Script, waitMs = 3_600_000): Elicit {
  return (scene) => {
    if (scene.kind.provider === "minapp") return undefined;
    scene.script = script;
    return scene.errorOf(() => handleOf(scene).result({ timeoutMs: waitMs }));
  };
}

/** A login that fails. */
function loggedIn(reply: Reply): Elicit {
  return (scene) => {
    if (!scene.kind.logsIn) return undefined;
    scene.script = { createToken: reply, createAuthorizationCode: reply, "*": { status: 500 } };
    return launch(scene);
  };
}

const only =
  (providers: readonly ProviderId[], elicit: Elicit): Elicit =>
  (scene) =>
    providers.includes(scene.kind.provider) ? elicit(scene) : undefined;

/** Minapp says 400 of executions that failed, too. */
const except =
  (provider: ProviderId, elicit: Elicit): Elicit =>
  (scene) =>
    scene.kind.provider === provider ? undefined : elicit(scene);

function handleOf(scene: Scene): Handle<Qinling> {
  const { provider } = scene.kind;
  const startedAt = new Date(scene.clock.now()).toISOString();
  // Safe: whoever asks for a handle has made sure that the provider has some; what one cannot do is among the things tried.
  const client = scene.client() as unknown as { resume(handle: object): Handle<Qinling> };
  return client.resume({ v: 1, provider, fn: functionId, id: runId, startedAt });
}

/** What a map over one input ends with. */
const mapped = (scene: Scene, journal: Journal): Promise<unknown> =>
  scene.errorOf(async () => {
    for await (const _outcome of scene.client().fn(functionId).map([{}], { journal }));
  });

const answers = (status: number, change: Record<string, unknown> = {}): Script => ({
  "*": { status, body: (echo) => echoBody(echo, change) },
});
const fails = (code: Extract<Reply, { fails: unknown }>["fails"], sent = false): Script => ({
  "*": { fails: code, sent },
});

/** A run that goes on, as a poll of it or a list of runs shows it. */
const running: Script = {
  "*": {
    status: 200,
    body: (echo) => ({
      ...records.appwrite({ $id: runId, status: "processing", responseStatusCode: 0, logs: echo, errors: echo }),
      ...records.qinling({ status: "processing", result: null, description: echo }),
      invocations: [{ request_id: runId, status: "RUNNING", error_message: echo }],
    }),
  },
};

const listed = (change: Record<string, unknown>): Script => ({
  "*": { status: 200, body: (echo) => ({ invocations: [{ request_id: runId, error_message: echo, ...change }] }) },
});

/** For each code the ways to come by it. All of them are tried with each kind of credential. */
export const elicit: Readonly<Record<ErrorCode, readonly Elicit[]>> = {
  CONFIG_INVALID: [
    ...(
      ["https://ada:SECRET@h.example", "https://h.example/?key=SECRET", "https://h.example/#SECRET", "SECRET"] as const
    ).map(
      (endpoint): Elicit =>
        (scene) => {
          const value = encodeURIComponent(scene.kind.secrets[0] ?? "");
          return scene.errorOf(async () => scene.client({ endpoint: endpoint.replace("SECRET", value) }));
        },
    ),
    (scene) => {
      const { asked, secrets } = scene.kind;
      // A credential that no header can carry, given as it is.
      return asked === undefined
        ? undefined
        : scene.errorOf(async () => asked(`${secrets[0]}\n` as never, scene.options));
    },
  ],
  CREDENTIAL_MISSING: [
    (scene) => {
      const { asked, secrets } = scene.kind;
      const give = () => Promise.reject(new Error(`no credential but ${secrets.join()}`));
      return asked && scene.errorOf(() => asked(give, scene.options).fn(functionId).invoke({}));
    },
    (scene) => {
      const { asked, secrets } = scene.kind;
      return (
        asked &&
        scene.errorOf(() =>
          asked(() => `${secrets[0]}\r\n`, scene.options)
            .fn(functionId)
            .invoke({}),
        )
      );
    },
  ],
  INPUT_INVALID: [
    (scene) => {
      const input: Record<string, unknown> = { note: scene.kind.secrets.join() };
      input.self = input;
      return scene.errorOf(() => scene.client().fn(functionId).invoke(input));
    },
    (scene) => scene.errorOf(async () => scene.client().fn(`${scene.kind.secrets[0]}\u0000/..`)),
  ],
  UNSAFE_PATH_PARAM: [only(["minapp"], (scene) => scene.errorOf(() => scene.client().fn("%2e%2e").invoke({})))],
  UNSUPPORTED: [
    only(["appwrite", "qinling"], (scene) =>
      // Safe: what the type hides is what is tried.
      scene.errorOf(() => (handleOf(scene) as unknown as { cancel(): Promise<void> }).cancel()),
    ),
    only(["functiongraph"], (scene) => scene.errorOf(() => handleOf(scene).logs())),
  ],
  JOURNAL_LOCKED: [
    async (scene) => {
      const folder = mkdtempSync(join(tmpdir(), "secrets-"));
      // Its name is nobody else's business either.
      const path = join(folder, encodeURIComponent(scene.kind.secrets[0] ?? "").slice(0, 100));
      const holder = fileJournal({ path, fsync: false });
      const run = { provider: scene.kind.provider, fn: functionId, endpoint: "", keys: "index" } as const;
      for await (const _entries of holder.load(run));
      const error = await mapped(scene, fileJournal({ path, fsync: false }));
      await holder.close?.();
      rmSync(folder, { recursive: true });
      return error;
    },
  ],
  JOURNAL_FAILED: [
    (scene) => {
      // Nothing is known yet of what a login is going to give.
      const { secrets, given } = scene.kind;
      const fails = () => Promise.reject(new Error(`no room for ${secrets.slice(0, given).join()}`));
      return mapped(scene, { load: () => [], intent: fails, outcome: fails, close: fails });
    },
  ],
  DNS_FAILED: [launched(fails("DNS_FAILED")), loggedIn({ fails: "DNS_FAILED", sent: false })],
  CONNECT_FAILED: [launched(fails("CONNECT_FAILED")), loggedIn({ fails: "CONNECT_FAILED", sent: false })],
  TLS_FAILED: [launched(fails("TLS_FAILED")), loggedIn({ fails: "TLS_FAILED", sent: false })],
  NO_REASON_GIVEN: [launched(fails("NO_REASON_GIVEN", false)), looked(fails("NO_REASON_GIVEN", true))],
  CONNECTION_LOST: [
    launched(fails("CONNECTION_LOST", false)),
    looked(fails("CONNECTION_LOST", true)),
    loggedIn({ fails: "CONNECTION_LOST", sent: true }),
  ],
  ATTEMPT_TIMEOUT: [
    launched(fails("ATTEMPT_TIMEOUT", false)),
    looked(fails("ATTEMPT_TIMEOUT", true)),
    loggedIn({ fails: "ATTEMPT_TIMEOUT", sent: true }),
  ],
  REDIRECT_REFUSED: [launched(answers(307)), looked(answers(307)), loggedIn({ status: 308 })],
  RESPONSE_TOO_LARGE: [launched(fails("RESPONSE_TOO_LARGE", false)), looked(fails("RESPONSE_TOO_LARGE", true))],
  RESPONSE_MALFORMED: [
    launched(fails("RESPONSE_MALFORMED", false)),
    looked({ "*": { status: 200, body: (echo) => echo } }),
    looked({ "*": { status: 200, body: (echo) => [echo] } }),
  ],
  BAD_REQUEST: [
    launched(answers(422)),
    except("minapp", launched(answers(400))),
    looked(answers(422)),
    loggedIn({ status: 400 }),
  ],
  UNAUTHENTICATED: [launched(answers(401)), looked(answers(401)), loggedIn({ status: 401 })],
  FORBIDDEN: [launched(answers(403)), looked(answers(402)), loggedIn({ status: 403 })],
  NOT_FOUND: [launched(answers(404)), loggedIn({ status: 404 })],
  CONFLICT: [looked(answers(409)), only(["minapp"], launched(answers(409))), loggedIn({ status: 409 })],
  PAYLOAD_TOO_LARGE: [launched(answers(413)), loggedIn({ status: 413 })],
  RATE_LIMITED: [
    launched(answers(429)),
    launched({ "*": { status: 429, headers: { "retry-after": "3600", "x-ratelimit-reset": "9999999999" } } }),
    loggedIn({ status: 429 }),
  ],
  UNAVAILABLE: [looked(answers(503)), only(["qinling"], launched(answers(409))), loggedIn({ status: 503 })],
  PLATFORM_ERROR: [
    looked(answers(500)),
    loggedIn({ status: 500 }),
    loggedIn({ status: 502, body: (echo) => `<h1>${echo}` }),
  ],
  FUNCTION_FAILED: [
    (scene) => {
      scene.script = { "*": failedRun[scene.kind.provider], getExecutionLog: { status: 200, body: (echo) => echo } };
      return launch(scene);
    },
  ],
  FUNCTION_TIMEOUT: [
    only(
      ["qinling"],
      launched({
        "*": {
          status: 201,
          body: (echo) =>
            records.qinling({
              status: "failed",
              description: echo,
              result: JSON.stringify({ output: "Function execution timeout.", duration: 1, note: echo }),
            }),
        },
      }),
    ),
  ],
  EXECUTION_DISCARDED: [only(["functiongraph"], followed(listed({ status: "DISCARD" })))],
  EXECUTION_CANCELLED: [
    only(["functiongraph"], followed(listed({ status: "FAIL", error_code: 4208 }))),
    (scene) => {
      // The second input waits for its turn when the first one's failure ends the run.
      scene.script = { "*": { status: 400, afterMs: 100 } };
      return scene.errorOf(async () => {
        const rate = { count: 1, perMs: 1_000 };
        const run = scene.client().fn(functionId).map([{}, {}, {}], { stopAfterErrors: 1, rate });
        for await (const outcome of run) if (outcome.state === "not-started") throw outcome.error;
      });
    },
  ],
  EXECUTION_LOST: [
    only(["functiongraph"], followed({ "*": { status: 200, body: () => ({ invocations: [] }) } })),
    only(["qinling"], followed(answers(404))),
  ],
  OUTPUT_LOST: [
    only(["appwrite"], (scene) => {
      const requestPath = "/?fnwire-key=order-7";
      const $createdAt = new Date().toISOString();
      scene.script = {
        createExecution: { status: 500 },
        listExecutions: {
          status: 200,
          body: (echo) => ({ executions: [records.appwrite({ requestPath, $createdAt, logs: echo, errors: echo })] }),
        },
      };
      return launch(scene, {}, { onAmbiguous: "reconcile", idempotencyKey: "order-7" });
    }),
  ],
  AMBIGUOUS_OUTCOME: [
    launched(answers(500)),
    launched(answers(303)),
    only(["appwrite"], launched(answers(408, { type: "function_synchronous_timeout" }))),
    launched(fails("CONNECTION_LOST", true)),
    launched({ "*": { status: 200, body: (echo) => echo } }),
    (scene) => {
      // Reconciling where it is possible, with a search that fails as well.
      if (scene.kind.provider === "minapp" || scene.kind.provider === "functiongraph") return undefined;
      scene.script = answers(500);
      return launch(scene, {}, { onAmbiguous: "reconcile" });
    },
  ],
  DEADLINE_EXCEEDED: [launched(fails("CONNECT_FAILED"), { timeoutMs: 20 })],
  WAIT_TIMEOUT: [followed(running, 5_000)],
};
