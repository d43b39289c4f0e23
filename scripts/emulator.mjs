// Starts the emulator on a machine that has only Node and npm: installs and builds first, then becomes the emulator.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const pm = fileURLToPath(new URL("pm.mjs", import.meta.url));
const cli = new URL("../packages/emulator/dist/cli.js", import.meta.url);

// Nothing to run after the build; standard output is for the emulator's line of JSON alone.
const prepared = spawnSync(process.execPath, [pm, "--install", "--build", "exec", "node", "--eval", "0"], {
  stdio: ["inherit", 2, "inherit"],
});
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

// npm passes a signal to its shell, and the shell to nobody: when it is gone, this process was meant.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.emit("SIGTERM");
}, 250).unref();

await import(cli.href);
