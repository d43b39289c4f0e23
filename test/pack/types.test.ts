import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, inject, test } from "vitest";
import { makeConsumer } from "./setup/consumer.js";
import { run } from "./setup/run.js";

const release = inject("release");
let folder: string;

beforeAll(async () => {
  const files = {
    "anywhere.ts": "types.mts",
    "otel.ts": "otel.mts",
    "node.ts": "node.mts",
    provider: "../../fifth-provider/provider",
  };
  folder = await makeConsumer({
    release,
    files,
    others: { "@opentelemetry/api": "1.10.0", "@types/node": "20.19.43", undici: "7.30.2" },
  });
});

const compilers = [
  ["5.9", "typescript"],
  ["6.0", "typescript-6"],
  ["7.0", "typescript-7"],
] as const;

const resolutions: Readonly<Record<string, object>> = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Programs by what they may take for granted. */
const programs: Readonly<Record<string, { readonly files: readonly string[]; readonly types: readonly string[] }>> = {
  "on any platform": { files: ["../anywhere.ts", "../otel.ts"], types: [] },
  "on Node": { files: ["../node.ts"], types: ["node"] },
};

const cases = compilers.flatMap(([version, compiler]) =>
  Object.keys(resolutions).flatMap((resolution) =>
    Object.keys(programs).map((program) => ({ version, compiler, resolution, program })),
  ),
);

describe("a strict program and all declarations check", () => {
  test.each(cases)("$program: TypeScript $version, $resolution", async ({ version, compiler, resolution, program }) => {
    const project = join(folder, `${version} ${resolution} ${program}`);
    mkdirSync(project);
    const compilerOptions = {
      ...resolutions[resolution],
      target: "es2023",
      lib: ["es2023", "dom", "dom.iterable"],
      types: programs[program]?.types,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: false,
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: programs[program]?.files }));
    // Ends with another code than 0, and prints the messages, when anything does not check.
    const tsc = join(release.tools, "node_modules", compiler, "bin/tsc");
    await run({ command: process.execPath, args: [tsc, "--project", project], cwd: folder });
  });
});

test.each(compilers)(
  "a provider outside fnwire, and what its callers write, check: TypeScript %s",
  async (_, compiler) => {
    const tsc = join(release.tools, "node_modules", compiler, "bin/tsc");
    await run({ command: process.execPath, args: [tsc, "--project", "provider", "--noEmit"], cwd: folder });
  },
);
