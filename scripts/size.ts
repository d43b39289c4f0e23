// Prints how large the repository is, and how deep: see --help.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure, type Sizes } from "./size/measure.js";

const help = `Usage: npm run size [-- --json]

Prints the figures that the architecture is held by: lines of code (without blanks and comments) of each room of the facade, of
each provider, of the packages and the scripts; the facade's modules, the floors its rooms lie on, the imports that go back up
between them, the longest chain of modules; the stack frames between a program and the transport in one invocation, measured by
running one against a stub, and the modules it passes; files that lie beside the folders; modules of the core that name a service.

  --json  the same as JSON
  --help  this text`;

const { values } = parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean" } } });

if (values.help) {
  console.log(help);
} else {
  const sizes = await measure(fileURLToPath(new URL("..", import.meta.url)));
  console.log(values.json ? JSON.stringify(sizes, null, 2) : table(sizes));
}

function table(sizes: Sizes): string {
  const lines = (title: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, count]) => row(`${title} ${name}`, count));
  return [
    "Lines of code",
    ...lines("room", sizes.linesPerRoom),
    ...lines("provider", sizes.linesPerProvider),
    ...lines("package", sizes.linesPerPackage),
    row("scripts", sizes.scriptLines),
    "",
    "The facade",
    row("modules", sizes.modules),
    row("floors", sizes.floors),
    row("arrows back", sizes.arrowsBack.length, sizes.arrowsBack.join(", ")),
    row("longest chain", sizes.longestChain.length, sizes.longestChain.join(" > ")),
    row("frames of one invocation", sizes.frames),
    row("modules that it passes", sizes.modulesPassed.length, sizes.modulesPassed.join(" > ")),
    row("flat files", sizes.flatFiles.length, sizes.flatFiles.join(", ")),
    row("core modules naming a service", sizes.namingServices.length, sizes.namingServices.join(", ")),
  ].join("\n");
}

function row(name: string, count: number, what = ""): string {
  return `  ${name.padEnd(32)}${String(count).padStart(6)}${what === "" ? "" : `  ${what}`}`;
}
