// What has to hold on every runtime: a binding and the facade, against the emulator. Web standards only; each runtime brings
// these functions to life in its own way and hands over the settings it was given.
import { createAppwriteClient, createExecution, RequestError, TransportError } from "@fnwire/appwrite";
import { AmbiguousOutcomeError, FnwireError, FunctionFailedError } from "fnwire";
import { appwrite } from "fnwire/appwrite";
import { functiongraph } from "fnwire/functiongraph";
import { minapp } from "fnwire/minapp";
import { qinling } from "fnwire/qinling";

/** Milliseconds that a single run may take; nothing here takes long. */
const timeoutMs = 20_000;

const greeting = { greeting: "Hello, Ada!" };
const input = { name: "Ada" };

const checks = {
  "a binding sends one request and types its response": async ({ providers, transport }) => {
    const { client, functions } = bindingOf({ providers, transport });
    const outcome = await createExecution(client, {
      path: { functionId: functions.hello },
      body: { async: false, body: JSON.stringify(input) },
    });
    equal(outcome.status, 201);
    equal(JSON.parse(outcome.data.responseBody), greeting);
    equal(await outcome.response.json(), outcome.data);
  },
  "a binding narrows a refusal": async ({ providers, transport }) => {
    const { client } = bindingOf({ providers, transport });
    const outcome = await createExecution(client, { path: { functionId: "missing" }, body: {} });
    equal([outcome.ok, outcome.status, outcome.error.type], [false, 404, "function_not_found"]);
    equal(outcome.headers["content-type"].startsWith("application/json"), true);
  },
  "a path parameter cannot leave its segment": async ({ providers, transport }) => {
    const { client } = bindingOf({ providers, transport });
    const error = await rejection(createExecution(client, { path: { functionId: "../users" }, body: {} }));
    equal([error instanceof RequestError, error.code], [true, "UNSAFE_PATH_PARAM"]);
  },
  "a connection that is refused is an error that says so": async ({ closedOrigin, transport }) => {
    const client = createAppwriteClient({
      endpoint: closedOrigin,
      auth: { project: "test-project", key: "test-key" },
      transport,
    });
    const error = await rejection(createExecution(client, { path: { functionId: "hello" }, body: {} }));
    // Not every platform tells a refused connection from a lost one; none may claim that something was sent.
    const known = ["CONNECT_FAILED false", "CONNECTION_LOST unknown", "NO_REASON_GIVEN unknown"];
    equal([error instanceof TransportError, known.includes(`${error.code} ${error.sent}`)], [true, true]);
  },
  "a call can be aborted, and rejects with the caller's reason": async ({ providers, transport }) => {
    const { client } = bindingOf({ providers, transport });
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = createExecution(client, { path: { functionId: "missing" }, body: {} }, { signal: controller.signal });
    controller.abort(reason);
    equal((await rejection(call)) === reason, true);
  },
  "invoke gives the output on Appwrite": async ({ providers, transport }) => {
    const { output } = await appwriteOf({ providers, transport })("hello").invoke(input, { timeoutMs });
    equal(output, greeting);
  },
  "invoke gives the output on Qinling, after a login": async ({ providers, transport }) => {
    const { output } = await qinlingOf({ providers, transport })("hello").invoke(input, { timeoutMs });
    equal(output, greeting);
  },
  "invoke gives the output on FunctionGraph, with a signed request": async ({ providers, transport }) => {
    const { endpoint, projectId, ak, sk, functions } = providers.functiongraph;
    const client = functiongraph({ endpoint, projectId, accessKey: ak, secretKey: sk, transport });
    const { output } = await client.fn(functions.hello).invoke(input, { timeoutMs });
    equal(output, greeting);
  },
  "invoke gives the output on Minapp, with a token": async ({ providers, transport }) => {
    const { endpoint, token, functions } = providers.minapp;
    const { output } = await minapp({ endpoint, token, transport }).fn(functions.hello).invoke(input, { timeoutMs });
    equal(output, greeting);
  },
  "a function that fails is not a service that fails": async ({ providers, transport }) => {
    const error = await rejection(appwriteOf({ providers, transport })("fail").invoke(input, { timeoutMs }));
    equal([error instanceof FunctionFailedError, FnwireError.is(error), error.executed], [true, true, "yes"]);
    equal(/no such thread/.test(error.detail.message ?? error.logs ?? ""), true);
  },
  "start gives a handle that can be waited for, also after it was stored": async ({ providers, transport }) => {
    const functions = qinlingOf({ providers, transport });
    const run = await functions("hello").start(input, { timeoutMs });
    equal((await run.result({ timeoutMs })).output, greeting);
    const again = functions.client.resume(JSON.parse(JSON.stringify(run)));
    equal((await again.result({ timeoutMs })).output, greeting);
  },
  "map settles every input once": async ({ providers, transport }) => {
    const names = ["Ada", "Alan", "Grace", "Edsger"];
    const settled = [];
    const inputs = names.map((name) => ({ name }));
    for await (const { state, index, result } of appwriteOf({ providers, transport })("hello").map(inputs, {
      concurrency: 2,
      timeoutMs,
    })) {
      settled[index] = `${state}: ${result?.output.greeting}`;
    }
    equal(
      settled,
      names.map((name) => `ok: Hello, ${name}!`),
    );
  },
  "a request that was refused for its rate is repeated": async ({ providers, transport }) => {
    const { output } = await appwriteOf({ providers, transport })("throttled").invoke(input, {
      timeoutMs,
      retry: { baseMs: 1 },
    });
    equal(output, greeting);
  },
  "a function that ran before the connection was lost is not run again": async ({
    providers,
    sendsAgain,
    transport,
  }) => {
    const call = appwriteOf({ providers, transport })("cut").invoke(input, { timeoutMs });
    if (sendsAgain) return equal((await call).output, greeting);
    const error = await rejection(call);
    equal([error instanceof AmbiguousOutcomeError, error.code, error.executed], [true, "AMBIGUOUS_OUTCOME", "maybe"]);
  },
};

/** Runs every check; never rejects. Gives one line for each: its name, and what went wrong or nothing. */
export async function runChecks(settings) {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(settings);
      results.push({ name });
    } catch (error) {
      results.push({ name, problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  }
  return results;
}

function bindingOf({ providers, transport }) {
  const { endpoint, project, key, functions } = providers.appwrite;
  return { client: createAppwriteClient({ endpoint, auth: { project, key }, transport }), functions };
}

function appwriteOf({ providers, transport }) {
  const { endpoint, project, key, functions } = providers.appwrite;
  const client = appwrite({ endpoint, project, key, transport });
  return (name) => client.fn(functions[name]);
}

function qinlingOf({ providers, transport }) {
  const { endpoint, authUrl, username, password, userDomain, project, projectDomain, functions } = providers.qinling;
  const client = qinling({ endpoint, authUrl, username, password, userDomain, project, projectDomain, transport });
  return Object.assign((name) => client.fn(functions[name]), { client });
}

async function rejection(promise) {
  return promise.then(
    () => {
      throw new Error("it should have been rejected");
    },
    (error) => error,
  );
}

function equal(found, wanted) {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${left} is not ${right}`);
}
