import { spawn } from "node:child_process";

/** One step of the set-up. `live` shows the command's own output as it comes; otherwise it is shown only on failure. */
export type Step = {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly number: number;
  readonly total: number;
  readonly live?: boolean;
};

/** Runs the step's command and says how long it took; ends the process with the command's exit code when it fails. */
export function runStep({ title, command, args, number, total, live = false }: Step): Promise<void> {
  const label = `[${number}/${total}] ${title}`;
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  // A terminal sees the seconds pass; a log gets one line when the step begins.
  const ticking = !live && process.stdout.isTTY;
  if (!ticking) console.log(`${label} …`);
  const ticker = ticking ? setInterval(() => process.stdout.write(`\r${label} … ${seconds()} s`), 100) : undefined;

  return new Promise((done) => {
    const child = spawn(command, [...args], {
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error) => finish(1, `${error.message}\n`));
    child.on("close", (code, signal) => finish(code ?? (signal === "SIGINT" ? 130 : 1), ""));

    function finish(code: number, note: string): void {
      clearInterval(ticker);
      if (ticking) process.stdout.write("\r\u001b[K");
      if (code === 0) {
        if (!live) console.log(`${label}: done in ${seconds()} s`);
        done();
        return;
      }
      process.stderr.write(Buffer.concat(output));
      console.error(`${note}${label}: failed after ${seconds()} s (${command} ${args.join(" ")} ended with ${code})`);
      process.exit(code);
    }
  });
}
