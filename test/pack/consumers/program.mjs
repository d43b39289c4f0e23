// A user's program in ES modules: every package from the registry, doing its work against the emulator.
import * as appwriteBinding from "@fnwire/appwrite";
import appwriteSpec from "@fnwire/appwrite/openapi.json" with { type: "json" };
import { startEmulator } from "@fnwire/emulator";
import * as functiongraphBinding from "@fnwire/functiongraph";
import * as keystoneBinding from "@fnwire/keystone";
import * as loomWorksBinding from "@fnwire/loom-works";
import * as minappBinding from "@fnwire/minapp";
import * as qinlingBinding from "@fnwire/qinling";
import { createClient } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { FnwireError, safeTransport } from "fnwire";
import { appwrite } from "fnwire/appwrite";
import { functiongraph } from "fnwire/functiongraph";
import { fileJournal } from "fnwire/journal";
import { minapp } from "fnwire/minapp";
import { qinling } from "fnwire/qinling";

const emulator = await startEmulator({ functions: new URL("functions", import.meta.url).pathname });
try {
  const { providers } = emulator;
  const input = { name: "Ada" };
  const outputs = {
    appwrite: await appwrite(pick(providers.appwrite, "endpoint", "project", "key"))
      .fn(providers.appwrite.functions.hello)
      .invoke(input),
    functiongraph: await functiongraph({
      ...pick(providers.functiongraph, "endpoint", "projectId"),
      accessKey: providers.functiongraph.ak,
      secretKey: providers.functiongraph.sk,
    })
      .fn(providers.functiongraph.functions.hello)
      .invoke(input),
    minapp: await minapp(pick(providers.minapp, "endpoint", "clientId", "clientSecret"))
      .fn(providers.minapp.functions.hello)
      .invoke(input),
    qinling: await qinling(
      pick(providers.qinling, "endpoint", "authUrl", "username", "password", "userDomain", "project", "projectDomain"),
    )
      .fn(providers.qinling.functions.hello)
      .invoke(input),
  };

  const { endpoint, project, key } = providers.appwrite;
  const client = appwriteBinding.createAppwriteClient({ endpoint, auth: { project, key }, transport: safeTransport() });
  const missing = await appwriteBinding.createExecution(client, { path: { functionId: "missing" }, body: {} });

  const refused = await loomWorksBinding
    .createRun(
      loomWorksBinding.createLoomWorksClient({
        endpoint: "http://127.0.0.1:9",
        auth: { cookie: "test-session" },
        transport: safeTransport({ provider: "loom-works", retry: { baseMs: 0 } }),
      }),
      { path: { pattern: "twill" }, body: { thread: {} } },
    )
    .catch((error) => error);

  console.log(
    JSON.stringify({
      outputs: Object.fromEntries(Object.entries(outputs).map(([name, { output }]) => [name, output])),
      missing: { status: missing.status, type: missing.error.type },
      refused: { isFnwireError: FnwireError.is(refused), code: refused.code, executed: refused.executed },
      functions: [createClient, fetchTransport, nodeTransport, fileJournal].map((each) => typeof each),
      factories: [functiongraphBinding, keystoneBinding, minappBinding, qinlingBinding].flatMap((binding) =>
        Object.keys(binding).filter((name) => /^create[A-Z]\w*Client$/.test(name)),
      ),
      openapi: appwriteSpec.openapi,
    }),
  );
} finally {
  await emulator.close();
}

function pick(settings, ...names) {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
