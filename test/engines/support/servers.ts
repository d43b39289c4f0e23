import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const keeper = fileURLToPath(new URL("keeper.mjs", import.meta.url));

/**
 * Whether a server can be run here. Where it cannot, its tests are skipped and this says so; where `CI` is `true` it throws instead,
 * for there a skipped test must not look like a passed one.
 */
export function has(server: string, path: string | undefined, install: string): path is string {
  if (path !== undefined) return true;
  const message = `No ${server} on this machine: ${install}.`;
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`${message} Its tests are skipped.`);
  return false;
}

export function findRedis(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "redis-server"))
    .find(existsSync);
}

/** The folder of PostgreSQL's programs, the newest where there are several. */
export function findPostgres(): string | undefined {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return undefined;
  const folders = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return folders.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

export async function startRedis(program: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--dir", folder];
  await start(program, args, { port, folder });
  return `redis://127.0.0.1:${port}`;
}

/** A server with databases that trusts whoever is on this machine. It refuses to run as root, so it is run as nobody. */
export async function startPostgres(bin: string, databases: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-postgres-"));
  const data = join(folder, "data");
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const who = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  if (isRoot) {
    chmodSync(folder, 0o700);
    chownSync(folder, 65_534, 65_534);
  }
  const made = spawnSync(join(bin, "initdb"), ["-D", data, "-U", "fnwire", "-A", "trust", "--no-sync"], {
    ...who,
    encoding: "utf8",
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
  const args = ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", folder];
  await start(join(bin, "postgres"), args, { port, folder, ...who });
  // It can be connected to before it takes any query.
  const isReady = () => spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]).status === 0;
  for (let tries = 0; tries < 300 && !isReady(); tries += 1) await sleep(100);
  const ask = ["-h", "127.0.0.1", "-p", String(port), "-U", "fnwire", "-d", "postgres"];
  for (const name of databases) spawnSync(join(bin, "psql"), [...ask, "-c", `create database ${name}`]);
  return `postgres://fnwire@127.0.0.1:${port}`;
}

/** The server of Restate: where jobs are added, and where it is asked and told about services. */
export type Restate = { readonly ingress: string; readonly admin: string };

export async function startRestate(program: string, invocationsAtATime: number): Promise<Restate> {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-restate-"));
  const [ingress, admin, own] = [await freePort(), await freePort(), await freePort()];
  const args = ["--base-dir", folder, "--listen-mode", "tcp", "--bind-ip", "127.0.0.1", "--bind-port", String(own)];
  const env = {
    ...process.env,
    DO_NOT_TRACK: "1",
    RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
    RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
    RESTATE_ROCKSDB_TOTAL_MEMORY_SIZE: "256MB",
    // The limit is each partition's.
    RESTATE_DEFAULT_NUM_PARTITIONS: "1",
    RESTATE_WORKER__INVOKER__CONCURRENT_INVOCATIONS_LIMIT: String(invocationsAtATime),
  };
  await start(program, args, { port: ingress, folder, env });
  return { ingress: `http://127.0.0.1:${ingress}`, admin: `http://127.0.0.1:${admin}` };
}

/** Starts a server and waits until it can be connected to. It ends, and its folder goes, when this process ends, however that is. */
async function start(
  program: string,
  args: readonly string[],
  options: {
    readonly port: number;
    readonly folder: string;
    readonly uid?: number;
    readonly gid?: number;
    readonly env?: NodeJS.ProcessEnv;
  },
): Promise<ChildProcess> {
  const { port, folder, env = process.env, ...who } = options;
  const child = spawn(process.execPath, [keeper, JSON.stringify({ program, args, folder, ...who })], {
    stdio: ["pipe", "ignore", "pipe"],
    // A Ctrl-C is for the tests: the server goes after them.
    detached: true,
    env,
  });
  let said = "";
  child.stderr?.on("data", (text: Buffer) => {
    said = (said + text.toString()).slice(-4_000);
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended at once:\n${said}`);
    if (await answers(port)) return child;
    await sleep(100);
  }
  throw new Error(`${program} cannot be connected to:\n${said}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** A port of this machine that nobody has taken yet. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
