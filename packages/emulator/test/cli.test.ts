import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { request } from "../../../test/support/http.js";
import { functions } from "./support/emulator.js";
import { rawRequest, sendRaw } from "./support/raw.js";

type Child = ChildProcessByStdio<null, Readable, Readable>;

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const children: Child[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function run(...args: string[]): Child {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  return child;
}

async function outcome(child: Child): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const [stdout, stderr] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join("")),
  );
  const [code] = child.exitCode === null ? await once(child, "close") : [child.exitCode];
  return { code, stdout: stdout ?? "", stderr: stderr ?? "" };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "it says in one line of JSON where it is, and %s stops it",
  async (signal) => {
    const child = run("--port", "0", "--functions", functions);
    const [line] = await once(child.stdout, "data");
    const { url, providers } = JSON.parse(String(line));
    expect(Object.keys(providers)).toEqual(["appwrite", "qinling", "minapp", "functiongraph", "keystone", "http"]);
    expect(providers.appwrite.functions.hello).toBe("hello");
    expect((await request(`${url}/keystone/v3`)).status).toBe(200);
    child.kill(signal);
    const [code] = await once(child, "close");
    expect(code).toBe(0);
  },
);

test("--seed-functions fills a folder without replacing anything, or serves the samples as they are", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "seeded-")), "functions");
  await mkdir(folder);
  await writeFile(join(folder, "hello.js"), "export default () => 'my own';");
  const child = run("--port", "0", "--functions", folder, "--seed-functions");
  const [line] = await once(child.stdout, "data");
  expect(Object.keys(JSON.parse(String(line)).providers.minapp.functions)).toContain("echo");
  expect(await readFile(join(folder, "hello.js"), "utf8")).toContain("my own");
  expect(await readFile(join(folder, "echo.js"), "utf8")).toContain("export default");

  const without = run("--port", "0", "--seed-functions");
  const [ready] = await once(without.stdout, "data");
  const { endpoint, token } = JSON.parse(String(ready)).providers.minapp;
  const { json } = await request(`${endpoint}/cloud-function/hello/job/`, {
    headers: { authorization: `Bearer ${token}` },
    json: { data: { name: "Ada" } },
  });
  expect(json.data).toEqual({ greeting: "Hello, Ada!" });
});

test("--help explains the options and starts nothing", async () => {
  const { code, stdout } = await outcome(run("--help"));
  expect(code).toBe(0);
  for (const option of [
    "--port",
    "--functions",
    "--seed-functions",
    "--host",
    "--allowed-hosts",
    "--allowed-origins",
    "--appwrite-version",
  ])
    expect(stdout).toContain(option);
});

test("--appwrite-version chooses the edition of Appwrite that is imitated, and refuses one that does not exist", async () => {
  const child = run("--port", "0", "--functions", functions, "--appwrite-version", "2.x");
  const [line] = await once(child.stdout, "data");
  const { endpoint, project, key } = JSON.parse(String(line)).providers.appwrite;
  const headers = { "x-appwrite-project": project, "x-appwrite-key": key };
  const { json } = await request(`${endpoint}/functions/hello/executions`, { headers, json: {} });
  expect(json).toMatchObject({ resourceId: "hello", resourceType: "functions" });

  const { code, stderr } = await outcome(run("--appwrite-version", "3"));
  expect([code, stderr]).toEqual([1, '--appwrite-version must be 1.9 or 2.x, not "3".\n']);
});

test("--allowed-hosts and --allowed-origins say who else may ask", async () => {
  const args = [
    "--allowed-hosts",
    "emulator,ci.example",
    "--allowed-hosts",
    "10.0.0.1",
    "--allowed-origins",
    "https://app.example",
  ];
  const child = run("--port", "0", ...args);
  const [line] = await once(child.stdout, "data");
  const { url } = JSON.parse(String(line));
  const statusFor = async (host: string, ...headers: string[]) =>
    (await sendRaw(url, rawRequest("GET /qinling/ HTTP/1.1", [`Host: ${host}`, ...headers]))).status;
  for (const host of ["emulator", "ci.example:1", "10.0.0.1"]) expect(await statusFor(host)).toBe(200);
  expect(await statusFor("other.example")).toBe(421);
  expect(await statusFor("localhost", "Origin: https://app.example")).toBe(200);
  expect(await statusFor("localhost", "Origin: https://other.example")).toBe(403);
});

test("what it cannot use is named in one line", async () => {
  const badPort = await outcome(run("--port", "many"));
  expect([badPort.code, badPort.stderr]).toEqual([1, '--port must be a number from 0 to 65535, not "many".\n']);
  const noFolder = await outcome(run("--port", "0", "--functions", "/nowhere"));
  expect([noFolder.code, noFolder.stderr]).toEqual([1, "The functions folder /nowhere does not exist.\n"]);
  const unknown = await outcome(run("--nope"));
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain("--nope");
});
