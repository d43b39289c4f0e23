import { run } from "./run.js";

/** What npm and these tests read of a package.json. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly imports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
};

/** Paths in a tarball, below its `package/`, sorted. */
export async function filesOf(tarball: string): Promise<readonly string[]> {
  const listed = await run({ command: "tar", args: ["-tzf", tarball], cwd: "/" });
  return listed
    .split("\n")
    .filter((path) => path !== "" && !path.endsWith("/"))
    .map((path) => path.replace(/^package\//, ""))
    .sort();
}

/** The text of one file in a tarball. */
export function textOf(options: { readonly tarball: string; readonly path: string }): Promise<string> {
  return run({ command: "tar", args: ["-xzOf", options.tarball, `package/${options.path}`], cwd: "/" });
}

export async function manifestOf(tarball: string): Promise<Manifest> {
  return JSON.parse(await textOf({ tarball, path: "package.json" }));
}
