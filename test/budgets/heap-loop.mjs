// Makes calls with so much room for young objects that nothing is collected, and prints the heap that each call took.
// Arguments: which client, and the endpoint of a service that answers as Appwrite does.
import { createAppwriteClient, createExecution } from "../../packages/appwrite/dist/index.js";
import { appwrite } from "../../packages/fnwire/dist/providers/appwrite.js";

const [which, endpoint] = process.argv.slice(2);
const credentials = { project: "budget-project", key: "standard_budget000000000000" };
const calls = {
  binding() {
    const client = createAppwriteClient({ endpoint, auth: credentials });
    return () =>
      createExecution(client, { path: { functionId: "hello" }, body: { async: false, body: '{"name":"Ada"}' } });
  },
  facade() {
    const hello = appwrite({ endpoint, ...credentials }).fn("hello");
    return () => hello.invoke({ name: "Ada" });
  },
};
const call = calls[which]();

// Until the compiler has settled: what it decides about short-lived objects changes the figure.
for (let count = 0; count < 5000; count += 1) await call();

const blocks = [];
for (let block = 0; block < 5; block += 1) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < 500; count += 1) await call();
  blocks.push((process.memoryUsage().heapUsed - before) / 500);
}
process.stdout.write(String(blocks.sort((a, b) => a - b)[2]));
process.exit(0);
