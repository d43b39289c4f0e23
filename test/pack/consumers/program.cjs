// The same packages by require(), which Node can do with ES modules since 20.19 and 22.12.
const { createAppwriteClient, createExecution } = require("@fnwire/appwrite");
const openapi = require("@fnwire/appwrite/openapi.json");
const { startEmulator } = require("@fnwire/emulator");
const { createFunctiongraphClient } = require("@fnwire/functiongraph");
const { createKeystoneClient } = require("@fnwire/keystone");
const { createMinappClient } = require("@fnwire/minapp");
const { createQinlingClient } = require("@fnwire/qinling");
const { TransportError } = require("@fnwire/runtime");
const { nodeTransport } = require("@fnwire/runtime/node");
const { FnwireError } = require("fnwire");
const { appwrite } = require("fnwire/appwrite");

main();

async function main() {
  const emulator = await startEmulator({ functions: `${__dirname}/functions` });
  try {
    const { endpoint, project, key, functions } = emulator.providers.appwrite;
    const { output } = await appwrite({ endpoint, project, key }).fn(functions.hello).invoke({ name: "Ada" });
    const client = createAppwriteClient({ endpoint, auth: { project, key } });
    const missing = await createExecution(client, { path: { functionId: "missing" }, body: {} });
    console.log(
      JSON.stringify({
        output,
        missing: { status: missing.status, type: missing.error.type },
        functions: [
          createFunctiongraphClient,
          createKeystoneClient,
          createMinappClient,
          createQinlingClient,
          TransportError,
          FnwireError,
          nodeTransport,
        ].map((each) => typeof each),
        openapi: openapi.openapi,
      }),
    );
  } finally {
    await emulator.close();
  }
}
