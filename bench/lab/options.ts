import type { Figures } from "../report/goals.js";

/** What the command line asks for. */
export type Options = {
  readonly quick: boolean;
  /** Figures to measure; undefined is all of them. */
  readonly only: readonly (keyof Figures)[] | undefined;
};

const figures: Readonly<Record<keyof Figures, true>> = {
  calls: true,
  heap: true,
  json: true,
  handles: true,
  map: true,
  import: true,
  bundle: true,
  types: true,
  generation: true,
};

/** Reads the command line; ends the process with code 2 when it is not understood. */
export function readOptions(args: readonly string[]): Options {
  let quick = false;
  let only: (keyof Figures)[] | undefined;
  for (const arg of args) {
    if (arg === "--quick") quick = true;
    else if (arg.startsWith("--only=")) {
      const names = arg.slice("--only=".length).split(",");
      only = names.filter((name): name is keyof Figures => Object.hasOwn(figures, name));
      if (only.length === names.length) continue;
      refuse(`--only takes ${Object.keys(figures).join(", ")}`);
    } else refuse(`Unknown option ${arg}`);
  }
  return { quick, only };
}

function refuse(message: string): never {
  console.error(`${message}. See npm run bench -- --help`);
  process.exit(2);
}
