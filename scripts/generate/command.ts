/** The slugs on the command line. `--help` prints the help and ends the process; an unknown option ends it with an error. */
export function parseCommand(options: { readonly args: readonly string[]; readonly help: string }): readonly string[] {
  const { args, help } = options;
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help);
    process.exit(0);
  }
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--");
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}\n\n${help}`);
    process.exit(2);
  }
  return args.filter((arg) => arg !== "--");
}
