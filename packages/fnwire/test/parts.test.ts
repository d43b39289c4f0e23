import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";

const hooks = `export async function resolve(specifier, context, next) {
  if (/signature/.test(specifier) && !specifier.startsWith("node:")) throw new TypeError("Failed to fetch dynamically imported module");
  return next(specifier, context);
}`;
const program = (endpoint: string) => `
import { register } from "node:module";
register("data:text/javascript,${encodeURIComponent(hooks)}");
const { functiongraph } = await import("${new URL("../dist/providers/functiongraph.js", import.meta.url)}");
const keys = { accessKey: "TESTACCESSKEY0000001", secretKey: "test-secret-key-0001" };
const client = functiongraph({ endpoint: "${endpoint}", projectId: "0123456789abcdef0123456789abcdef", ...keys });
const error = await client.fn("hello").invoke({}).catch((thrown) => thrown);
const { name, code, executed, message } = error;
console.log(JSON.stringify({ name, code, executed, message }));
`;

it("given a build whose signing part cannot be loaded, the call says so and has sent nothing", async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  const source = program(`http://127.0.0.1:${address.port}`);
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", source]);
  expect(JSON.parse(stdout)).toMatchObject({ code: "UNSUPPORTED", executed: "no" });
  expect(stdout).toContain("a part of fnwire could not be loaded");
  expect(requests).toBe(0);
});
