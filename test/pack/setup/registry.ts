import { spawn } from "node:child_process";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { run } from "./run.js";

/** A package registry on loopback that keeps our packages and hands on requests for all others. */
export type Registry = {
  /** With a slash at its end. */
  readonly url: string;
  /** An npm configuration file that may publish. */
  readonly publisherConfig: string;
  /** An npm configuration file that may only install. */
  readonly consumerConfig: string;
  stop(): Promise<void>;
};

/** Longest time the registry may take to start, milliseconds. */
const startTimeoutMs = 60_000;

export async function startRegistry(options: {
  readonly tools: string;
  /** Where it keeps everything; removed by the caller. */
  readonly folder: string;
  readonly repository: string;
}): Promise<Registry> {
  const { tools, folder, repository } = options;
  mkdirSync(folder, { recursive: true });
  const upstream = await npmRegistry(repository);
  const config = join(folder, "config.yaml");
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(verdaccioConfig({ folder, upstream })));
  const port = await freePort();
  const log = openSync(join(folder, "output.log"), "w");
  const program = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [program, "--config", config, "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", log, log],
  });
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill();
    await exited;
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await untilItAnswers({ url: `${url}-/ping`, hasExited: () => child.exitCode !== null });
    const token = await register(url);
    const consumerConfig = join(folder, "consumer.npmrc");
    writeFileSync(consumerConfig, `registry=${url}\nfund=false\naudit=false\nupdate-notifier=false\n`);
    const publisherConfig = join(folder, "publisher.npmrc");
    writeFileSync(
      publisherConfig,
      `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\nupdate-notifier=false\n`,
    );
    return { url, publisherConfig, consumerConfig, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function verdaccioConfig(options: { readonly folder: string; readonly upstream: string }) {
  const { folder, upstream } = options;
  const own = { access: "$all", publish: "$authenticated" };
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 10 } },
    uplinks: { upstream: { url: upstream, timeout: "60s", maxage: "1h" } },
    // Ours never come from outside, so that what is tested is what was just packed.
    packages: { "@fnwire/*": own, fnwire: own, "**": { access: "$all", proxy: "upstream" } },
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
}

/** The registry of this machine's npm, whether a file or the environment names it. */
async function npmRegistry(cwd: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const printed = await run({ command: "npm", args: ["config", "get", "registry"], cwd, env });
  const url = printed.split("\n").find((line) => /^https?:/.test(line));
  if (url === undefined) throw new Error(`npm names no registry: ${printed}`);
  return url.trim();
}

/** Makes the one user who publishes here. Its password protects nothing: the registry is gone after the tests. */
async function register(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:test-publisher`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "test-publisher", password: "test-password-0001" }),
  });
  const { token }: { readonly token?: unknown } = JSON.parse(await response.text());
  if (typeof token !== "string") throw new Error(`the registry made no user: ${response.status}`);
  return token;
}

async function untilItAnswers(options: { readonly url: string; readonly hasExited: () => boolean }): Promise<void> {
  const deadline = performance.now() + startTimeoutMs;
  for (;;) {
    const answered = await fetch(options.url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    if (options.hasExited()) throw new Error("the registry ended before it answered");
    if (performance.now() > deadline) throw new Error(`the registry did not answer within ${startTimeoutMs} ms`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address with one.
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
