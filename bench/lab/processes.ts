import { type ChildProcess, fork, spawn } from "node:child_process";
import { distFolder, rootFolder } from "./places.js";

/** Every child that is alive. They end with the bench, however it ends. */
const alive = new Set<ChildProcess>();

/** Ends all children at once. */
export function stopAll(): void {
  for (const child of alive) child.kill("SIGKILL");
}

function keep(child: ChildProcess): void {
  alive.add(child);
  child.once("exit", () => alive.delete(child));
}

/** A compiled module of the bench in a process of its own, spoken to with one question and one response at a time. */
export type Partner = {
  ask<Answer>(question: unknown): Promise<Answer>;
  /** Ends the process and waits until it has ended. */
  close(): Promise<void>;
};

/** Starts a module of the bench, such as `lab/server.js`. Resolves with what it says first. */
export async function startPartner<Hello>(options: {
  readonly module: string;
  readonly args?: readonly string[];
  readonly nodeArgs?: readonly string[];
}): Promise<Partner & { readonly hello: Hello }> {
  const { module, args = [], nodeArgs = [] } = options;
  const child = fork(`${distFolder}${module}`, [...args], {
    execArgv: [...nodeArgs],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  keep(child);
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString("utf8");
  });
  const answer = <Answer>() =>
    new Promise<Answer>((resolve, reject) => {
      const onExit = () => reject(new Error(`${module} ${args.join(" ")} ended early\n${errors}`));
      child.once("exit", onExit);
      child.once("message", (message) => {
        child.off("exit", onExit);
        // Both sides are modules of the bench: what is sent is what is asked for.
        resolve(message as Answer);
      });
    });
  const hello = await answer<Hello>();
  return {
    hello,
    ask<Answer>(question: unknown) {
      const answered = answer<Answer>();
      // Safe: only plain objects and strings are sent.
      child.send(question as string);
      return answered;
    },
    close: () =>
      new Promise((done) => {
        child.once("exit", () => done());
        child.disconnect();
        child.kill("SIGKILL");
      }),
  };
}

/** Everything known of a command that has ended. */
export type Ended = { readonly stdout: string; readonly ms: number };

/** Runs a command to its end. Rejects, with what it said, when it fails. */
export function run(options: {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<Ended> {
  const { command, args, cwd = rootFolder, env = {} } = options;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    keep(child);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString("utf8");
    });
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString("utf8");
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const ms = performance.now() - started;
      if (code === 0) resolve({ stdout, ms });
      else
        reject(
          new Error(`${command} ${args.join(" ")} ended with ${code}\n${stdout.slice(-3000)}${stderr.slice(-3000)}`),
        );
    });
  });
}
