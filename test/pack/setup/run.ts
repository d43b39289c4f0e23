import { spawn } from "node:child_process";

/**
 * Runs a program to its end and gives what it wrote. Rejects with all of that when it fails.
 *
 * The settings of the package manager that runs these tests are not passed on: an environment's `npm_config_registry` goes
 * before every file, and would send what is published here to a registry that others use.
 */
export function run(options: {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<string> {
  const { command, args, cwd, env } = options;
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...withoutPackageManager(process.env), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
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

function withoutPackageManager(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^p?npm_/i.test(name)));
}
