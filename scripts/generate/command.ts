/** What a command line names, and whether it says `--strict`. */
export type Command = { readonly named: readonly string[]; readonly strict: boolean };

/** Reads a command line. `--help` prints the help and ends the process; an unknown option ends it with an error. */
export function parseCommand(options: { readonly args: readonly string[]; readonly help: string }): Command {
  const { args, help } = options;
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    process.exit(0);
  }
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--" && arg !== "--strict");
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}\n\n${help}`);
    process.exit(2);
  }
  return { named: args.filter((arg) => !arg.startsWith("--")), strict: args.includes("--strict") };
}
