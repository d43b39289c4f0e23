import { spawn } from "node:child_process";

/** Runs a program to its end and gives what it wrote. Rejects with all of that when it fails. */
export function run(options: {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<string> {
  const { command, args, cwd, env } = options;
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const write = (chunk: Buffer) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", write);
    child.stderr.on("data", write);
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done(output);
      else fail(new Error(`${command} ${args.join(" ")} ended with ${code} in ${cwd}:\n${output}`));
    });
  });
}
