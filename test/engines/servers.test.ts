import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("support/start-servers.ts", import.meta.url));

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "given tests that are ended by %s, their servers end too and leave nothing behind",
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), "fnwire-servers-"));
    chmodSync(folder, 0o755);
    const child = spawn(process.execPath, ["--import", "tsx/esm", program], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const told = await new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text))));
    const ports = (JSON.parse(told) as string[]).map((url) => Number(new URL(url).port));
    const answering = async () => (await Promise.all(ports.map(answers))).filter(Boolean).length;
    expect(await answering()).toBe(ports.length);
    child.kill(signal);
    await expect.poll(answering, { timeout: 20_000 }).toBe(0);
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.startsWith("fnwire-")), { timeout: 20_000 })
      .toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
