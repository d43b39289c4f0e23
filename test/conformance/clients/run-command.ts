import { spawn } from "node:child_process";

/** How a program ended, and what it wrote. */
export type CommandEnd = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a program to its end. Its environment is what is given here, and the search path. */
export function runCommand({
  command,
  args,
  cwd,
  env,
}: {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}): Promise<CommandEnd> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      // Loopback is never behind a proxy.
      env: { PATH: process.env.PATH, LANG: "C.UTF-8", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, stdout, stderr }));
  });
}
