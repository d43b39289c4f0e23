// Runs a server for as long as the process that asked for it lives: its end, also by SIGKILL, closes this one's standard input.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const { program, args, folder, uid, gid } = JSON.parse(process.argv[2]);
const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], cwd: folder, uid, gid });
/** Most servers take this for "at once". */
const end = () => {
  child.kill("SIGQUIT");
  setTimeout(() => child.kill("SIGKILL"), 2_000).unref();
};

process.stdin.on("error", end).on("end", end).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
child.on("error", (error) => {
  console.error(error.message);
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
});
// Of a server that is killed, children may still be writing.
child.on("exit", () => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exit(1);
});
