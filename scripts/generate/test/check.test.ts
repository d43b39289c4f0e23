import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatePackage } from "../generate-package.js";
import { checkPackage, runCheck } from "../run-check.js";
import { runGenerate } from "../run-generate.js";
import { parcelSpec } from "./parcel-spec.js";
import { extensions, workspaceWith, writeSpec, writeText } from "./workspace.js";

const silent = { info: () => undefined, error: console.error };

/** A workspace whose package is fresh. */
async function freshWorkspace() {
  const root = workspaceWith({ parcels: parcelSpec() });
  await runGenerate({ root, named: [], output: silent });
  const folder = join(root, "packages/parcels");
  const findings = () => checkPackage({ root, slug: "parcels", extensions });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string) => writeText(join(folder, path), text);
  return { root, folder, findings, read, write };
}

describe("npm run generate:check", () => {
  it("finds nothing right after npm run generate", async () => {
    const { findings } = await freshWorkspace();
    expect(await findings()).toEqual([]);
  });

  it("leaves a package's version to releases", async () => {
    const { root, findings, read, write } = await freshWorkspace();
    write("package.json", read("package.json").replace('"version": "0.0.0"', '"version": "1.2.3"'));
    expect(await findings()).toEqual([]);
    await runGenerate({ root, named: [], output: silent });
    expect(JSON.parse(read("package.json")).version).toBe("1.2.3");
  });

  it("tells a hand edit, an added and a removed file", async () => {
    const { folder, findings, read, write } = await freshWorkspace();
    write("src/generated/client.ts", `${read("src/generated/client.ts")}// mine\n`);
    write("package.json", read("package.json").replace('"sideEffects": false', '"sideEffects": true'));
    write("src/generated/mine.ts", "export {};\n");
    rmSync(join(folder, "README.md"));
    const byTheHand = (path: string, what: string) => ({
      slug: "parcels",
      kind: "hand-edited",
      message: `${path} ${what} by something other than the generator`,
    });
    const found = await findings();
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        byTheHand("README.md", "was removed"),
        byTheHand("package.json", "was changed"),
        byTheHand("src/generated/client.ts", "was changed"),
        byTheHand("src/generated/mine.ts", "was added"),
      ]),
    );
  });

  it("tells a spec that has changed from a generator that has", async () => {
    const { root, findings } = await freshWorkspace();
    const spec = parcelSpec();
    spec.components.schemas.Ticket.properties.ticket.description = "Keep it.";
    writeSpec({ root, slug: "parcels", spec });
    expect(await findings()).toEqual([
      {
        slug: "parcels",
        kind: "stale",
        message: "openapi.json is not what the spec makes now; specs/parcels has changed since",
      },
      {
        slug: "parcels",
        kind: "stale",
        message: "src/generated/schema.ts is not what the spec makes now; specs/parcels has changed since",
      },
    ]);
    writeSpec({ root, slug: "parcels", spec: parcelSpec() });
    const newer: typeof generatePackage = async (options) => {
      const { provider, files } = await generatePackage(options);
      return { notes: [], provider, files: new Map([...files, ["src/generated/index.ts", "export {};\n"]]) };
    };
    expect(await checkPackage({ root, slug: "parcels", extensions, generate: newer })).toEqual([
      {
        slug: "parcels",
        kind: "stale",
        message: "src/generated/index.ts is not what the spec makes now; the generator has changed since",
      },
    ]);
  });

  it("wants the lock to belong to the spec, even when the change shows nowhere else", async () => {
    const { root, folder, findings } = await freshWorkspace();
    writeText(join(root, "specs/parcels/openapi.yaml"), JSON.stringify(parcelSpec()));
    const stale = (message: string) => [{ slug: "parcels", kind: "stale", message }];
    expect(await findings()).toEqual(stale("generate.lock.json does not belong to this spec and these files"));
    rmSync(join(folder, "generate.lock.json"));
    expect(await findings()).toEqual(stale("generate.lock.json is missing"));
  });

  it("tells output that differs from one run to the next", async () => {
    const { root } = await freshWorkspace();
    let runs = 0;
    const restless: typeof generatePackage = async (options) => {
      const { provider, files } = await generatePackage(options);
      runs += 1;
      const readme = `${files.get("README.md")}${runs > 1 ? `Run ${runs}.\n` : ""}`;
      return { notes: [], provider, files: new Map([...files, ["README.md", readme]]) };
    };
    expect(await checkPackage({ root, slug: "parcels", extensions, generate: restless })).toEqual([
      {
        slug: "parcels",
        kind: "non-deterministic",
        message: "two runs over the same spec made two different README.md; this is a bug of scripts/generate",
      },
    ]);
  });

  it("fails with the command that mends it, and passes after that command", async () => {
    const { root, write } = await freshWorkspace();
    write("src/generated/index.ts", "export {};\n");
    const errors: string[] = [];
    const output = { info: () => undefined, error: (line: string) => errors.push(line) };
    expect(await runCheck({ root, named: [], output })).toEqual({ failed: true });
    expect(errors).toEqual([
      "packages/parcels: hand-edited: src/generated/index.ts was changed by something other than the generator",
      "packages/parcels: to mend it, run: npm run generate -- parcels",
    ]);
    await runGenerate({ root, named: ["parcels"], output: silent });
    expect(await runCheck({ root, named: [], output })).toEqual({ failed: false });
  });

  it("fails on a spec that was never generated, and on one that cannot be", async () => {
    const broken = parcelSpec();
    broken.paths = {};
    const root = workspaceWith({ broken, parcels: parcelSpec() });
    const errors: string[] = [];
    const output = { info: () => undefined, error: (line: string) => errors.push(line) };
    expect(await runCheck({ root, named: [], output })).toEqual({ failed: true });
    expect(errors.slice(0, 2)).toEqual(["broken: cannot be generated", "  paths: describes no operation"]);
    expect(errors.at(-1)).toBe("packages/parcels: to mend it, run: npm run generate -- parcels");
  });
});
