// Sets everything up and does the main job: real functions, invoked through fnwire on all providers.
import { runStep } from "./start/run-step.js";

const help = `Usage: npm start [-- --help]

Generates the typed packages from the specs, builds everything, starts the local emulator, invokes
functions on all providers (waiting for the result, and starting them in the background) and
prints a table. Exit code 0 when every row is well.`;

if (process.argv.includes("--help")) {
  console.log(help);
  process.exit(0);
}

const steps = [
  {
    title: "Generate the packages from the specs",
    command: "turbo",
    args: ["run", "codegen", "--output-logs=errors-only"],
  },
  { title: "Build", command: "turbo", args: ["run", "build", "--output-logs=errors-only"] },
] as const;

for (const [index, step] of steps.entries()) await runStep({ ...step, number: index + 1, total: steps.length + 1 });
await runStep({
  title: "Invoke functions on all providers",
  command: "tsx",
  args: ["examples/all-providers.ts"],
  number: steps.length + 1,
  total: steps.length + 1,
  live: true,
});
