/** What a program of fifty calls is made of: ten operations, five times each; a field of every response is read. */
export type FiftyCalls = { readonly setUp: string; readonly calls: readonly string[] };

/** fnwire's binding: concrete functions, answers narrowed by status. */
export function bindingProgram(specifier: string): string {
  const names = [
    "createAppwriteClient",
    "createExecution",
    "createFunction",
    "createVariable",
    "deleteExecution",
    "deleteFunction",
    "getExecution",
    "getFunction",
    "listExecutions",
    "listFunctions",
    "listVariables",
  ];
  return program({
    setUp: `import { ${names.join(", ")} } from "${specifier}";
const client = createAppwriteClient({ endpoint: "https://appwrite.example/v1", auth: { project: "p", key: "k" } });
`,
    calls: [
      `createExecution(client, { path: { functionId: "f" }, body: { async: false } })); if (r.status === 201) use(r.data.$id`,
      `getExecution(client, { path: { functionId: "f", executionId: "e" } })); if (r.status === 200) use(r.data.status`,
      `listExecutions(client, { path: { functionId: "f" } })); if (r.status === 200) use(r.data.total`,
      `deleteExecution(client, { path: { functionId: "f", executionId: "e" } })); if (r.status === 404) use(r.error?.type`,
      `createFunction(client, { body: { functionId: "f", name: "n", runtime: "node-22" } })); if (r.status === 201) use(r.data.name`,
      `getFunction(client, { path: { functionId: "f" } })); if (r.status === 200) use(r.data.runtime`,
      `listFunctions(client, { query: { search: "s" } })); if (r.status === 200) use(r.data.total`,
      `deleteFunction(client, { path: { functionId: "f" } })); if (r.status === 404) use(r.error?.message`,
      `createVariable(client, { path: { functionId: "f" }, body: { variableId: "v", key: "K", value: "V" } })); if (r.status === 201) use(r.data.key`,
      `listVariables(client, { path: { functionId: "f" } })); if (r.status === 200) use(r.data.total`,
    ].map((call) => `const r = (await ${call});`),
  });
}

/** The facade: everything that a program does with functions and runs, on services of each kind. */
export const facadeProgram = program({
  setUp: `import { appwrite } from "fnwire/appwrite";
import { functiongraph } from "fnwire/functiongraph";
import { minapp } from "fnwire/minapp";
import { qinling } from "fnwire/qinling";
type In = { name: string };
type Out = { greeting: string };
const aw = appwrite({ region: "fra", project: "p", key: "k" });
const ql = qinling({ endpoint: "https://qinling.example", token: "t" });
const fg = functiongraph({ region: "eu-de", cloud: "otc", projectId: "p", token: "t" });
const ma = minapp({ token: "t" });
`,
  calls: [
    `const r = await aw.fn<In, Out>("f").invoke({ name: "n" }); use(r.output.greeting);`,
    `const r = await ql.fn<In, Out>("f").invoke({ name: "n" }, { onAmbiguous: "reconcile", timeoutMs: 1_000 }); use(r.output.greeting);`,
    `const r = await fg.fn<In, Out>("f").invoke({ name: "n" }, { request: { logs: true } }); use(r.output.greeting);`,
    `const r = await ma.fn<In, Out>("f").start({ name: "n" }); use(r.acceptedAt);`,
    `const r = await ql.fn<In, Out>("f").start({ name: "n" }, { idempotencyKey: "k" }); use(r.id);`,
    `const run = await ql.fn<In, Out>("f").start({ name: "n" }); const r = await run.result({ timeoutMs: 1_000 }); use(r.output.greeting);`,
    `const run = await aw.fn<In, Out>("f").start({ name: "n" }); for await (const r of run.watch()) use(r.state);`,
    `const r = await aw.resume<Out>("{}").result(); use(r.response?.statusCode);`,
    `for await (const r of ql.fn<In, Out>("f").map([{ name: "n" }], { concurrency: 4 })) if (r.state === "ok") use(r.result.output.greeting);`,
    `const r = await ql.fn<In, Out>("f").find("k"); use(r?.executed);`,
  ],
});

/** node-appwrite: methods of a class, answers as the service's success. */
export const nodeAppwriteProgram = program({
  setUp: `import { Client, Functions, Runtime } from "node-appwrite";
const functions = new Functions(new Client().setEndpoint("https://appwrite.example/v1").setProject("p").setKey("k"));
`,
  calls: [
    `createExecution({ functionId: "f", async: false }); use(r.$id`,
    `getExecution({ functionId: "f", executionId: "e" }); use(r.status`,
    `listExecutions({ functionId: "f" }); use(r.total`,
    `deleteExecution({ functionId: "f", executionId: "e" }); use(r`,
    `create({ functionId: "f", name: "n", runtime: Runtime.Node22 }); use(r.name`,
    `get({ functionId: "f" }); use(r.runtime`,
    `list({ search: "s" }); use(r.total`,
    `delete({ functionId: "f" }); use(r`,
    `createVariable({ functionId: "f", variableId: "v", key: "K", value: "V" }); use(r.key`,
    `listVariables({ functionId: "f" }); use(r.total`,
  ].map((call) => `const r = await functions.${call});`),
});

/** openapi-fetch: one generic method per HTTP method, paths searched for in the type of the whole description. */
export function openapiFetchProgram(schema: string): string {
  return program({
    setUp: `import createClient from "openapi-fetch";
import type { paths } from "${schema}";
const client = createClient<paths>({ baseUrl: "https://appwrite.example/v1" });
`,
    calls: [
      `POST("/functions/{functionId}/executions", { params: { path: { functionId: "f" } }, body: { async: false } }); use(r.data?.$id`,
      `GET("/functions/{functionId}/executions/{executionId}", { params: { path: { functionId: "f", executionId: "e" } } }); use(r.data?.status`,
      `GET("/functions/{functionId}/executions", { params: { path: { functionId: "f" } } }); use(r.data?.total`,
      `DELETE("/functions/{functionId}/executions/{executionId}", { params: { path: { functionId: "f", executionId: "e" } } }); use(r.error`,
      `POST("/functions", { body: { functionId: "f", name: "n", runtime: "node-22" } }); use(r.data?.name`,
      `GET("/functions/{functionId}", { params: { path: { functionId: "f" } } }); use(r.data?.runtime`,
      `GET("/functions", { params: { query: { search: "s" } } }); use(r.data?.total`,
      `DELETE("/functions/{functionId}", { params: { path: { functionId: "f" } } }); use(r.error`,
      `POST("/functions/{functionId}/variables", { params: { path: { functionId: "f" } }, body: { variableId: "v", key: "K", value: "V" } }); use(r.data?.key`,
      `GET("/functions/{functionId}/variables", { params: { path: { functionId: "f" } } }); use(r.data?.total`,
    ].map((call) => `const r = await client.${call});`),
  });
}

/** openai: methods of a class over hand-shaped generic promises. */
export const openaiProgram = program({
  setUp: `import OpenAI from "openai";
const client = new OpenAI({ apiKey: "k" });
`,
  calls: [
    `chat.completions.create({ model: "m", messages: [{ role: "user", content: "c" }] }); use(r.id`,
    `responses.create({ model: "m", input: "i" }); use(r.status`,
    `models.list(); use(r.data.length`,
    `models.delete("m"); use(r.deleted`,
    `files.retrieve("f"); use(r.filename`,
    `files.list({ limit: 1 }); use(r.data.length`,
    `batches.create({ input_file_id: "f", endpoint: "/v1/responses", completion_window: "24h" }); use(r.status`,
    `batches.retrieve("b"); use(r.status`,
    `embeddings.create({ model: "m", input: "i" }); use(r.model`,
    `vectorStores.create({ name: "n" }); use(r.id`,
  ].map((call) => `const r = await client.${call});`),
});

/** @octokit/request: routes as string literals, looked up in the types of GitHub's whole API. */
export const octokitProgram = program({
  setUp: `import { request } from "@octokit/request";
const route = { owner: "o", repo: "r" };
`,
  calls: [
    `request("POST /repos/{owner}/{repo}/issues", { ...route, title: "t" }); use(r.data.id`,
    `request("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...route, issue_number: 1 }); use(r.data.title`,
    `request("GET /repos/{owner}/{repo}/issues", route); use(r.data.length`,
    `request("DELETE /repos/{owner}/{repo}", route); use(r.status`,
    `request("POST /user/repos", { name: "n" }); use(r.data.name`,
    `request("GET /repos/{owner}/{repo}", route); use(r.data.full_name`,
    `request("GET /user/repos"); use(r.data.length`,
    `request("DELETE /gists/{gist_id}", { gist_id: "g" }); use(r.status`,
    `request("POST /repos/{owner}/{repo}/labels", { ...route, name: "n" }); use(r.data.id`,
    `request("GET /repos/{owner}/{repo}/labels", route); use(r.data.length`,
  ].map((call) => `const r = await ${call});`),
});

function program({ setUp, calls }: FiftyCalls): string {
  const lines = Array.from({ length: 5 }, () => calls).flat();
  // Each call in a function of its own, as in an application, and not all in one flow of control.
  const functions = lines.map((line, index) => `export async function call${index}() { ${line} }`);
  return `${setUp}declare function use(value: unknown): void;\n${functions.join("\n")}\n`;
}
