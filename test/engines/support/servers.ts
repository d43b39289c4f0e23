import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const running = new Set<{ child: ChildProcess; folder: string }>();

/** Ends every server that was started here. */
export function stopServers(): void {
  for (const { child, folder } of running) {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
  running.clear();
}
process.once("exit", stopServers);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopServers();
    process.kill(process.pid, signal);
  });
}

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

export async function startRedis(program: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "yes", "--dir", folder];
  await start(program, args, { port, folder });
  return port;
}

/** A server that trusts whoever is on this machine. It refuses to run as root, so it is run as nobody. */
export async function startPostgres(bin: string): Promise<number> {
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
  return port;
}

/** Starts a server and waits until it can be connected to. */
export async function start(
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
  const { port, folder, ...rest } = options;
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], cwd: folder, ...rest });
  running.add({ child, folder });
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

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
